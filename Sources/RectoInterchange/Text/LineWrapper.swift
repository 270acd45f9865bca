/// Cuts a text into lines of a width, behind spaces and between characters that are set in squares; words stay whole.
struct LineWrapper {
  /// In columns of a terminal.
  let width: Int
  /// What a character is written as, UTF-8.
  let written: ([UInt8]) -> [UInt8]

  /// The lines, spaces at their ends included.
  ///
  /// - Complexity: O(*n*).
  func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var (line, columns): ([UInt8], Int) = ([], 0)
    // What follows the last place where a line may end.
    var (word, wordColumns): ([UInt8], Int) = ([], 0)
    var last: Unicode.Scalar?
    func addWord() {
      if columns + wordColumns > width, !line.isEmpty {
        lines.append(line)
        (line, columns) = ([], 0)
      }
      line += word
      columns += wordColumns
      (word, wordColumns) = ([], 0)
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let last, Self.mayEnd(between: last, scalar) { addWord() }
      let shown = written(Array(String(scalar).utf8))
      word += shown
      wordColumns += scalar.value < 0x80 ? shown.count : TextWidth.columns(of: scalar)
      last = scalar
    }
    addWord()
    lines.append(line)
    return lines
  }

  private static func mayEnd(between a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    if b.properties.isWhitespace { return false }
    if a == " " { return true }
    guard TextWidth.columns(of: a) == 2 || TextWidth.columns(of: b) == 2 else { return false }
    return !opening.contains(a) && !closing.contains(b)
  }

  private static let opening = Set("（「『《〈【“‘([{".unicodeScalars)
  private static let closing = Set("，。、；：？！）」』》〉】”’,.;:?!)]}%".unicodeScalars)
}

extension TextWidth {
  /// How wide a text is.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }
}
