/// What a person says of an alignment: which pairs stand, which are none, and what the texts should be.
///
/// Made of the rows of a review sheet. A row that was changed counts as confirmed unless it says otherwise; rows that
/// say nothing have no say. In a whole sheet, a sentence that stands in no row was deleted, and is in no unit.
public struct Review: Sendable {
  /// A pair that a person stands for.
  public struct Confirmed: Hashable, Sendable {
    /// Where the row stands, from 1.
    public var line: Int
    /// The sentences that it pairs.
    public var place: ReviewRow.Place
    /// The text that takes the place of the source sentences; `nil` where they stand as they are.
    public var sourceText: String?
    /// The text that takes the place of the target sentences.
    public var targetText: String?
  }

  /// By their place in the documents.
  public let confirmed: [Confirmed]
  /// Pairs that are none.
  public let rejected: Set<ReviewRow.Place>
  /// How many rows say so.
  public let rejectedCount: Int
  /// Source sentences that stand in no row.
  public let deletedSource: Set<Int>
  /// Target sentences that stand in no row.
  public let deletedTarget: Set<Int>
  /// Rows that were changed and say nothing in `status`, by line: they count as confirmed.
  public let unmarkedChanges: [Int]

  /// The confirmed pairs as what an alignment must hold.
  public var anchors: [Anchor] {
    confirmed.map { Anchor(source: $0.place.source, target: $0.place.target) }
  }

  /// Judges the rows of a sheet.
  ///
  /// - Parameters:
  ///   - contents: The rows.
  ///   - source: The source document.
  ///   - target: The target document.
  ///   - file: What messages call the sheet.
  /// - Throws: `ReviewError`: rows that contradict each other, with both lines; rows that pair nothing; rows that have
  ///   lost a text.
  /// - Complexity: O(*n* log *n*), *n* the rows and sentences.
  public init(
    _ contents: ReviewSheet.Contents, of source: AlignmentSide, _ target: AlignmentSide,
    file: String
  ) throws(ReviewError) {
    var confirmed: [Confirmed] = []
    var rejected: Set<ReviewRow.Place> = []
    var unmarked: [Int] = []
    var faults: [Skip] = []
    let gaps = GapFinder(contents.rows, sourceCount: source.sentences.count)
    for row in contents.rows {
      let change = RowChange(row, source, target)
      switch row.status {
      case .rejected:
        rejected.insert(row.place)
        if let original = row.original { rejected.insert(original) }
        continue
      case .open:
        // A row that a whole sheet did not have was added, and says as much as a changed one.
        guard change.isOne || contents.isWhole && row.original == nil else { continue }
        unmarked.append(row.line)
      case .confirmed: break
      }
      if let reason = change.fault {
        faults.append(Skip(reason, at: SourceLocation(file: file, line: row.line)))
        continue
      }
      confirmed.append(
        Confirmed(
          line: row.line, place: gaps.placed(row), sourceText: change.sourceText,
          targetText: change.targetText))
    }
    confirmed.sort { a, b in
      (a.place.source.lowerBound, a.place.target.lowerBound, a.place.source.count, a.line)
        < (b.place.source.lowerBound, b.place.target.lowerBound, b.place.source.count, b.line)
    }
    faults += Self.contradictions(confirmed, file)
    guard faults.isEmpty else {
      throw ReviewError(faults.sorted { ($0.location.line ?? 0) < ($1.location.line ?? 0) })
    }
    self.confirmed = confirmed
    self.rejected = rejected
    rejectedCount = contents.rows.count { $0.status == .rejected }
    unmarkedChanges = unmarked.sorted()
    (deletedSource, deletedTarget) =
      contents.isWhole
      ? (
        Self.missing(contents.rows.map(\.place.source), of: source.sentences.count),
        Self.missing(contents.rows.map(\.place.target), of: target.sentences.count)
      ) : ([], [])
  }

  private static func missing(_ ranges: [Range<Int>], of count: Int) -> Set<Int> {
    var missing = Set(0..<count)
    for range in ranges { missing.subtract(range) }
    return missing
  }

  /// Pairs that hold the same sentence, or cross. `confirmed` is sorted.
  private static func contradictions(_ confirmed: [Confirmed], _ file: String) -> [Skip] {
    var faults: [Skip] = []
    var last: Confirmed?
    for row in confirmed {
      guard let before = last else {
        last = row
        continue
      }
      func tell(_ what: String) {
        let (first, second) = (min(before.line, row.line), max(before.line, row.line))
        faults.append(
          Skip(
            "\(what) line \(first); change one of the two",
            at: SourceLocation(file: file, line: second)))
      }
      if row.place.source.lowerBound < before.place.source.upperBound {
        tell("the source sentence \(row.place.source.lowerBound) stands in this line and in")
      } else if row.place.target.lowerBound < before.place.target.upperBound {
        let isShared = before.place.target.overlaps(row.place.target)
        let shared = max(row.place.target.lowerBound, before.place.target.lowerBound)
        tell(
          isShared
            ? "the target sentence \(shared) stands in this line and in"
            : "the pair crosses that of")
      }
      // Whichever reaches further, so that a pair inside another is told of once.
      if row.place.target.upperBound >= before.place.target.upperBound { last = row }
    }
    return faults
  }
}

/// What a person changed in a row.
private struct RowChange {
  /// Whether numbers or texts are not what they were.
  var isOne: Bool
  var sourceText: String?
  var targetText: String?
  /// Why the row cannot be confirmed.
  var fault: String?

  init(_ row: ReviewRow, _ source: AlignmentSide, _ target: AlignmentSide) {
    sourceText = Self.correction(row.sourceText, row.place.source, row.original?.source, source)
    targetText = Self.correction(row.targetText, row.place.target, row.original?.target, target)
    // A row without an identifier was added by a person; one of a sheet without texts is judged by its status.
    isOne =
      row.original.map { original in
        !Self.isSame(original.source, row.place.source)
          || !Self.isSame(original.target, row.place.target)
      } ?? false
    isOne = isOne || row.original != nil && (sourceText ?? targetText) != nil
    if row.place.source.isEmpty, row.place.target.isEmpty {
      fault = "the row names no sentence; write the numbers of one at least, or delete the row"
    } else if sourceText == "" || targetText == "" {
      fault =
        "the row has lost a text whose sentences it names; write it again, or clear their numbers"
    }
  }

  private static func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a == b || a.isEmpty && b.isEmpty
  }

  /// The text that a person wrote; `nil` where it is that of the sentences, those the row names or those it named
  /// before its numbers were changed.
  private static func correction(
    _ text: String?, _ range: Range<Int>, _ original: Range<Int>?, _ side: AlignmentSide
  ) -> String? {
    guard let text else { return nil }
    let isKnown = [range, original].compactMap(\.self).contains {
      ReviewText.plain(side.joined($0)) == text
    }
    if isKnown { return nil }
    // A row that a person added needs no texts where its numbers say them.
    return text.isEmpty && (original == nil || range.isEmpty) ? nil : text
  }
}

/// Finds where in the other document a sentence without a counterpart stands.
///
/// No two of the places cross, but for rows that do so by their own numbers.
private struct GapFinder {
  private let bySource: [ReviewRow.Place]
  private let byTarget: [ReviewRow.Place]
  private let sourceCount: Int
  /// Where the rows go through both documents in order: the places by line.
  private let inOrder: [Int: ReviewRow.Place]?

  init(_ rows: [ReviewRow], sourceCount: Int) {
    let pairs = rows.map(\.place).filter { !$0.source.isEmpty && !$0.target.isEmpty }
    bySource = pairs.sorted { $0.source.upperBound < $1.source.upperBound }
    byTarget = pairs.sorted { $0.target.upperBound < $1.target.upperBound }
    self.sourceCount = sourceCount
    inOrder = Self.inOrder(rows)
  }

  /// Each behind all rows before it; `nil` where the rows were sorted otherwise.
  private static func inOrder(_ rows: [ReviewRow]) -> [Int: ReviewRow.Place]? {
    var places: [Int: ReviewRow.Place] = [:]
    var end = (source: 0, target: 0)
    for row in rows.sorted(by: { $0.line < $1.line }) {
      var place = row.place
      if place.source.isEmpty { place.source = end.source..<end.source }
      if place.target.isEmpty { place.target = end.target..<end.target }
      guard place.source.lowerBound >= end.source, place.target.lowerBound >= end.target else {
        return nil
      }
      end = (place.source.upperBound, place.target.upperBound)
      places[row.line] = place
    }
    return places
  }

  func placed(_ row: ReviewRow) -> ReviewRow.Place {
    if let place = inOrder?[row.line] { return place }
    var place = row.place
    // Between two pairs, what only the source has comes first: right behind the one pair, and what only the target
    // has right before the other.
    if place.target.isEmpty {
      let before = bySource.last { $0.source.upperBound <= place.source.lowerBound }
      let end = before?.target.upperBound ?? 0
      place.target = end..<end
    } else if place.source.isEmpty {
      let after = byTarget.first { $0.target.lowerBound >= place.target.upperBound }
      let end = after?.source.lowerBound ?? sourceCount
      place.source = end..<end
    }
    return place
  }
}
