internal import GRDB
public import RectoText

/// Which units count as duplicates, and which of them are shown.
public struct DuplicateOptions: Hashable, Sendable {
  /// When two texts count as the same.
  public var likeness = Likeness.exact
  /// Only these units are compared.
  public var filter = UnitFilter.all
  /// How many groups are given at most; 1 or more.
  public var limit = 50
  /// How many groups are passed over.
  public var offset = 0

  /// Exact duplicates among all units, the first fifty groups.
  public init() {}
}

/// Units with the same texts in the same languages, whatever context, origin, properties and dates they have.
public struct DuplicateGroup: Hashable, Sendable {
  /// By number; two or more.
  public var units: [TranslationUnit]
}

/// Groups of duplicates, the largest first.
public struct DuplicatePage: Hashable, Sendable {
  /// Those of the page.
  public var groups: [DuplicateGroup]
  /// How many groups there are in all.
  public var total: Int
  /// How many units are in all of them.
  public var units: Int
}

/// Which one of duplicates stays.
public enum DuplicatePolicy: String, Hashable, Sendable, CaseIterable {
  /// The one that was changed, else made, last; those without dates come before all others.
  case newest
  /// The one that was changed, else made, first; those without dates come after all others.
  case oldest
  /// One that a person made or confirmed, the newest of these; else the one that the aligner was surest of.
  case reviewed

  /// The place of the unit that stays.
  func choice(among units: [TranslationUnit]) -> Int? {
    let date = { (place: Int) in units[place].lastChange?.rawValue ?? "" }
    let isOlder = { (a: Int, b: Int) in (date(a), units[a].id) < (date(b), units[b].id) }
    switch self {
    case .newest: return units.indices.max(by: isOlder)
    case .oldest:
      return units.indices.min { a, b in
        (date(a).isEmpty ? 1 : 0, date(a), units[a].id)
          < (date(b).isEmpty ? 1 : 0, date(b), units[b].id)
      }
    case .reviewed:
      return units.indices.max { a, b in
        let (sure, surer) = (units[a].origin.confidence ?? 2, units[b].origin.confidence ?? 2)
        return sure == surer ? isOlder(a, b) : sure < surer
      }
    }
  }
}

/// Finds duplicates among units that share a text.
struct DuplicateFinder {
  var likeness: Likeness

  /// The groups, by number, that belong to this text: a group shares all its texts and is found under the least
  /// of their keys only.
  func groups(among units: [ComparedUnit], sharing key: TextKey) -> [[Int64]] {
    let candidates = units.filter { unit in
      unit.texts.map { TextKey(hash: $0.foldHash, group: $0.language.group) }.min() == key
    }
    guard candidates.count > 1 else { return [] }
    var groups: [[Int64]] = []
    // Hashes are there already; texts are looked at where they are the same.
    let byHashes = Dictionary(grouping: candidates) { $0.texts.map(\.foldHash).sorted() }
    for candidates in byHashes.values where candidates.count > 1 {
      for alike in Dictionary(grouping: candidates, by: identity).values where alike.count > 1 {
        groups.append(alike.map(\.id).sorted())
      }
    }
    return groups
  }

  /// What duplicates have in common, in whatever order their texts stand.
  private func identity(of unit: ComparedUnit) -> [[UInt8]] {
    let texts = unit.texts.map { text -> [UInt8] in
      let language = likeness == .exact ? text.language.normalized : text.language.group
      var bytes = Array(language.utf8) + [0]
      bytes += likeness.key(text.text)
      bytes += [0] + Array((text.codes ?? "").utf8)
      return bytes
    }
    return texts.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
