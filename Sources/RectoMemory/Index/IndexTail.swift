internal import RectoMatch
internal import RectoText
internal import Synchronization

/// What a memory holds and its index does not: the units that were changed since the index was made, as they are now.
/// Without an index, all of them.
struct IndexTail: Sendable {
  /// By unit: the number of its last version; one that was deleted has no rows of it.
  private var versions: [Int64: Int] = [:]
  private var version = 0
  private var rows: [(row: VariantRow, language: LanguageTag, version: Int)] = []
  /// The highest unit that the index has seen; `nil` where there is no index.
  private let lastIndexed: Int64?
  /// The units of the index that were changed since.
  private var hidden: Set<Int64> = []
  private let scans = Scans()

  /// - Parameter lastIndexed: The highest unit that the index has seen; `nil` where there is none.
  init(lastIndexed: Int64?) { self.lastIndexed = lastIndexed }

  /// How many units it holds, deleted ones included.
  var count: Int { versions.count }

  /// Whether what the index says of a unit does not count any more.
  func hides(unit: Int64) -> Bool { hidden.contains(unit) }

  var hidesNothing: Bool { hidden.isEmpty }

  /// Takes a unit as it is now.
  ///
  /// - Parameter variants: None for one that was deleted.
  mutating func put(unit: Int64, _ variants: [(row: VariantRow, language: LanguageTag)]) {
    version += 1
    versions[unit] = version
    if let lastIndexed, unit <= lastIndexed { hidden.insert(unit) }
    for variant in variants { rows.append((variant.row, variant.language, version)) }
  }

  /// The variants that are there now, in no order.
  func forEachRow(_ body: (VariantRow, LanguageTag) throws -> Void) rethrows {
    for (row, language, version) in rows where versions[row.unitID] == version {
      try body(row, language)
    }
  }

  /// The language groups of its variants.
  var groups: Set<String> { Set(rows.map(\.language.group)) }

  /// The units that are like a query, best first.
  func hits(for query: String, in language: LanguageTag, minimum: Int) -> [(Int64, Similarity)] {
    guard !rows.isEmpty else { return [] }
    let scan = scans.scan(for: language, rows: rows.count) { number in
      let (row, other, _) = rows[number]
      guard other.meets(language) else { return nil }
      let isOther = language.language == "zh" && other.script != language.script
      return MatchText(row.text, simplified: isOther)
    }
    return scan.hits(for: query, minimum: minimum).compactMap { hit in
      let (row, _, version) = rows[Int(hit.id)]
      return versions[row.unitID] == version ? (row.unitID, hit.similarity) : nil
    }
  }

  /// The rows as queries in each language see them, read when the first such query comes. Copies of a tail share
  /// them: rows are only ever added behind the others.
  private final class Scans: Sendable {
    private let known = Mutex<[String: (index: FuzzyIndex, rows: Int)]>([:])

    func scan(
      for language: LanguageTag, rows: Int, text: (Int) -> MatchText?
    ) -> FuzzyIndex {
      let key = language.group == "zh" ? "zh-\(language.script ?? "")" : language.group
      var (index, count) = known.withLock { $0[key] ?? (FuzzyIndex(), 0) }
      // A newer copy of the tail may have gone on already; its rows are as good, but not this one's.
      if count > rows { (index, count) = (FuzzyIndex(), 0) }
      guard count < rows else { return index }
      for number in count..<rows {
        if let text = text(number) { index.add(Int64(number), text) }
      }
      let grown = index
      known.withLock { known in
        if known[key].map({ $0.rows < rows }) ?? true { known[key] = (grown, rows) }
      }
      return index
    }
  }
}
