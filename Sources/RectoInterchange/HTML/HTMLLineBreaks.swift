internal import RectoText

/// Which of the lines that `br` parts go on with one another: a break inside a sentence is white space.
///
/// A line goes on where the one before it does not end as a sentence does and either it begins with a small letter, or the
/// one before it ends with a comma, a semicolon or a dash and it does not begin with a capital, or other lines of the part go
/// on so and the one before it is about as long as the longest. Where no line ends as a sentence and all are short, as in
/// poems, addresses and lists, none goes on.
struct HTMLLineBreaks {
  /// For each line, whether it goes on with the one before it.
  private(set) var goesOn: [Bool]

  /// The longest line of a poem or an address, in columns.
  private static let short = 60

  /// - Parameters:
  ///   - utf8: The text.
  ///   - ranges: Its lines, trimmed, none empty, ascending.
  /// - Complexity: O(*n*).
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) {
    let lines = ranges.map { Line(UnsafeBufferPointer(rebasing: utf8[$0])) }
    goesOn = [Bool](repeating: false, count: lines.count)
    let isLineByLine = lines.allSatisfy { !$0.isEnded && $0.width <= Self.short }
    guard lines.count > 1, !isLineByLine else { return }
    for place in lines.indices.dropFirst() {
      let (line, next) = (lines[place - 1], lines[place])
      guard !line.isEnded, !next.isItem else { continue }
      goesOn[place] = next.start == .small || line.isContinued && next.start != .capital
    }
    let isFilled = lines.indices.contains { goesOn[$0] && lines[$0].start == .small }
    guard isFilled, let longest = lines.map(\.width).max() else { return }
    for place in lines.indices.dropFirst() where !lines[place - 1].isEnded && !lines[place].isItem {
      let width = lines[place - 1].width
      if width > Self.short * 2 / 3, width * 4 >= longest * 3 { goesOn[place] = true }
    }
  }

  /// Whether two lines are joined without a space: where Chinese or Japanese goes on.
  static func joinsTightly(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    let last = String(decoding: line.suffix(4), as: UTF8.self).unicodeScalars.last
    let first = String(decoding: next.prefix(4), as: UTF8.self).unicodeScalars.first
    return [last, first].allSatisfy { scalar in
      scalar.map { TextWidth.columns(of: $0) == 2 && !(0xAC00...0xD7A3).contains($0.value) }
        ?? false
    }
  }
}

extension HTMLLineBreaks {
  private enum Start { case small, capital, other }

  /// What a line shows at its ends.
  private struct Line {
    /// In columns of a terminal.
    var width = 0
    var isEnded = false
    /// Whether it ends with a mark behind which a sentence goes on.
    var isContinued = false
    var start = Start.other
    var isItem = false

    init(_ utf8: UnsafeBufferPointer<UInt8>) {
      let text = String(decoding: utf8, as: UTF8.self)
      var last: Unicode.Scalar = " "
      var head: [Unicode.Scalar] = []
      for scalar in text.unicodeScalars {
        width += TextWidth.columns(of: scalar)
        if head.count < 4 { head.append(scalar) }
        if !Self.closers.contains(scalar) { last = scalar }
      }
      isEnded = Self.ends.contains(last)
      isContinued = Self.continuations.contains(last)
      isItem = Self.isItem(head)
      let first = head.first { !Self.openers.contains($0) }
      if let properties = first?.properties {
        start = properties.isLowercase ? .small : properties.isUppercase ? .capital : .other
      }
    }

    /// `- a`, `• a`, `1. a`, `2)`, `3、`.
    private static func isItem(_ head: [Unicode.Scalar]) -> Bool {
      guard let first = head.first else { return false }
      if bullets.contains(first) { return head.count > 1 && !(head[1].properties.isAlphabetic) }
      let digits = head.prefix { (0x30...0x39).contains($0.value) }
      return (1...3).contains(digits.count) && head.count > digits.count
        && numberMarks.contains(head[digits.count])
    }

    private static let closers = Set("\"')]*”’»›」』）】 ".unicodeScalars)
    private static let openers = Set("\"'([“‘«‹„‚「『（【".unicodeScalars)
    private static let ends = Set(".!?:…。！？：؟।۔。．".unicodeScalars)
    private static let continuations = Set(",;，、；،؛–—".unicodeScalars)
    private static let bullets = Set("-*+•·◦▪–—●■◆‣".unicodeScalars)
    private static let numberMarks = Set(".)、．）".unicodeScalars)
  }
}
