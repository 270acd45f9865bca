/// The passages in brackets and quotation marks of one paragraph.
struct EnclosedSpans {
  struct Span {
    /// Where the opening mark stands.
    let open: Int
    /// After the closing mark.
    let end: Int
    let opening: Unicode.Scalar
  }

  /// Closed passages, in the order in which they close.
  private(set) var spans: [Span] = []
  private var opened: [(mark: Unicode.Scalar, place: Int)] = []
  /// Passages longer than this are texts of their own, or a mark is missing.
  private static let longest = 1_800
  private static let deepest = 32

  mutating func removeAll() {
    spans.removeAll(keepingCapacity: true)
    opened.removeAll(keepingCapacity: true)
  }

  var isStraightQuoteOpen: Bool { opened.contains { $0.mark == "\"" } }

  /// Takes a mark that opens or closes.
  mutating func read(_ mark: Unicode.Scalar, _ place: Range<Int>, in text: ScalarBuffer) {
    if mark == "\"" { return readStraightQuote(place, in: text) }
    if mark == "'" || mark == "‘" || mark == "’" { return readSingleQuote(mark, place, in: text) }
    if let opening = Self.opening(of: mark, with: opened.last?.mark), close(opening, place) {
      return
    }
    if Self.isOpening(mark) { open(mark, place) }
  }

  private mutating func readStraightQuote(_ place: Range<Int>, in text: ScalarBuffer) {
    let before = text.before(place.lowerBound)
    let after = text.at(place.upperBound)
    let canOpen = !(after.isBlank || after == "\0")
    let canClose = !(before.isBlank || before == "\0")
    if canClose, !canOpen || opened.contains(where: { $0.mark == "\"" }), close("\"", place) {
      return
    }
    if canOpen {
      // A second opening mark: the first one was never closed.
      opened.removeAll { $0.mark == "\"" }
      open("\"", place)
    }
  }

  /// Single marks are apostrophes as well: one opens before a letter after a blank, and closes behind punctuation, or
  /// behind a letter where a curly one is open.
  private mutating func readSingleQuote(
    _ mark: Unicode.Scalar, _ place: Range<Int>, in text: ScalarBuffer
  ) {
    let before = text.before(place.lowerBound)
    let after = text.at(place.upperBound)
    let canOpen =
      mark != "’" && (before.isBlank || before == "\0" || before.opens || before == "\"")
      && after.isLetter
    if canOpen { return open(mark, place) }
    guard mark != "‘", !after.isLetterOrDigit else { return }
    let isBehindMark =
      ScalarBuffer.stopKind(of: before) != nil || before == "," || before == "-" || before == "—"
    guard isBehindMark || mark == "’" && before != "s" else { return }
    _ = close(mark == "’" ? "‘" : "'", place)
  }

  private mutating func open(_ mark: Unicode.Scalar, _ place: Range<Int>) {
    if opened.count == Self.deepest { opened.removeFirst() }
    opened.append((mark, place.lowerBound))
  }

  private mutating func close(_ opening: Unicode.Scalar, _ place: Range<Int>) -> Bool {
    guard let index = opened.lastIndex(where: { $0.mark == opening }) else { return false }
    let open = opened[index].place
    opened.removeSubrange(index...)
    if place.upperBound - open <= Self.longest {
      spans.append(Span(open: open, end: place.upperBound, opening: opening))
    }
    return true
  }

  private static func isOpening(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "(", "[", "{", "（", "［", "【", "〔", "〖", "《", "〈", "「", "『", "“", "„", "«", "‹", "｢", "»":
      true
    default: false
    }
  }

  /// The mark that a closing one closes. `“` closes `„`, and `«` closes `»`.
  private static func opening(
    of mark: Unicode.Scalar, with last: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    switch mark {
    case ")": "("
    case "]": "["
    case "}": "{"
    case "）": "（"
    case "］": "［"
    case "】": "【"
    case "〕": "〔"
    case "〗": "〖"
    case "》": "《"
    case "〉": "〈"
    case "」": "「"
    case "』": "『"
    case "｣": "｢"
    case "›": "‹"
    case "”": last == "„" ? "„" : "“"
    case "“": last == "„" ? "„" : nil
    case "»": "«"
    case "«": last == "»" ? "»" : nil
    default: nil
    }
  }
}
