/// A row of a review sheet: a pair of runs of sentences, and what a person says of it.
public struct ReviewRow: Hashable, Sendable {
  /// What a person says of a pair.
  public enum Status: Hashable, Sendable {
    /// Nothing.
    case open
    /// It is right as the row has it.
    case confirmed
    /// It is none.
    case rejected
  }

  /// Two runs of sentences, by number from 0; either may be empty.
  public struct Place: Hashable, Sendable {
    /// Sentences of the source document.
    public var source: Range<Int>
    /// Sentences of the target document.
    public var target: Range<Int>

    /// - Parameters:
    ///   - source: Sentence numbers, from 0; empty for a sentence that only the target has.
    ///   - target: Sentence numbers, from 0.
    public init(source: Range<Int>, target: Range<Int>) {
      self.source = source
      self.target = target
    }
  }

  /// Where the row stands, from 1.
  public var line: Int
  /// Which bead the aligner had made; `nil` for a row that a person added.
  public var original: Place?
  /// What a person says of it.
  public var status: Status
  /// Which sentences the row pairs now.
  public var place: Place
  /// The text in the source's column; `nil` for a sheet without it.
  public var sourceText: String?
  /// The text in the target's column; `nil` for a sheet without it.
  public var targetText: String?

  /// A row with all it says.
  public init(
    line: Int, original: Place? = nil, status: Status = .open, place: Place,
    sourceText: String? = nil, targetText: String? = nil
  ) {
    self.line = line
    self.original = original
    self.status = status
    self.place = place
    self.sourceText = sourceText
    self.targetText = targetText
  }
}

extension ReviewRow.Status {
  /// What a person may write; nothing is `open`.
  private static let words: [(Self, Set<String>)] = [
    (.open, ["", "open", "?", "？"]),
    (
      .confirmed,
      [
        "ok", "okay", "confirmed", "yes", "y", "x", "1", "+", "✓", "✔", "好", "对", "是", "對", "确认",
        "確認",
      ]
    ),
    (
      .rejected,
      ["no", "n", "rejected", "wrong", "0", "-", "–", "✗", "✘", "不", "错", "否", "錯", "拒绝", "拒絕"]
    ),
  ]

  /// - Parameter text: As it stands in the cell; case, width and the blanks around it do not count.
  init?(_ text: String) {
    let word = Folding.fold(ReviewText.plain(text))
    guard let found = Self.words.first(where: { $0.1.contains(word) }) else { return nil }
    self = found.0
  }
}

/// How a review sheet writes runs of sentences and texts.
enum ReviewText {
  /// `3`, `3+4`; nothing for an empty run. A spreadsheet takes none of it for a date, a time or a formula.
  static func numbers(_ range: Range<Int>) -> String {
    range.map(String.init).joined(separator: "+")
  }

  /// `s3+4t5`: what a row was before anybody changed it.
  static func id(_ place: ReviewRow.Place) -> String {
    "s\(numbers(place.source))t\(numbers(place.target))"
  }

  /// The runs that an identifier names.
  static func place(id: String) -> ReviewRow.Place? {
    let id = plain(id)
    guard id.first == "s", let divide = id.firstIndex(of: "t"),
      let source = try? range(of: String(id[..<divide].dropFirst())),
      let target = try? range(of: String(id[divide...].dropFirst()))
    else { return nil }
    return ReviewRow.Place(source: source, target: target)
  }

  /// Reads `3`, `3+4`, `3,4`, `3 4`, `3-5`; nothing is an empty run at 0.
  ///
  /// - Throws: `NumberFault`.
  static func range(of text: String) throws(NumberFault) -> Range<Int> {
    var text = plain(text)
    // What programs make of whole numbers in a column with gaps: 3.0.
    if let point = text.firstIndex(of: "."), text[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      text = String(text[..<point])
    }
    if text.isEmpty { return 0..<0 }
    for dash in ["..", "-", "–", "—", "~", "～"] {
      let ends = text.split(separator: dash, omittingEmptySubsequences: false).map {
        plain(String($0))
      }
      guard ends.count == 2 else { continue }
      guard let first = Int(ends[0]), let last = Int(ends[1]), first >= 0, last < 1 << 40 else {
        throw .noNumbers
      }
      guard first <= last else { throw .notRunning }
      return first..<last + 1
    }
    let isBetween = { (character: Character) in
      character.isWhitespace || "+,;，；、&".contains(character)
    }
    let numbers = text.split(whereSeparator: isBetween).map { Int($0) }
    guard let first = numbers.first ?? nil, (0..<1 << 40).contains(first) else { throw .noNumbers }
    for (offset, number) in numbers.enumerated() {
      guard let number else { throw .noNumbers }
      guard number == first + offset else { throw .notRunning }
    }
    return first..<first + numbers.count
  }

  enum NumberFault: Error {
    case noNumbers
    /// `3+5`, or `4+3`.
    case notRunning
  }

  /// A text with every run of white space as one space, and none at its ends: a tab or line end has no place in a
  /// sheet, and editors trim.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
