internal import RectoText

/// How a catalogue lays out its texts in lines, learned from those that it holds.
struct POLayout {
  /// gettext's own width, in columns, quotation marks included.
  private static let usualWidth = 79

  /// Texts of one line although a `\n` stands inside, of lines cut at spaces, and of lines that are longer than is usual.
  private(set) var (uncut, wrapped, long) = (0, 0, 0)
  /// The widest line that was cut at a space.
  private var widest = 0

  /// Learns from a text.
  mutating func learn(_ text: POText) {
    for (index, value) in text.values.enumerated() where !value.isEmpty {
      if value.dropLast().contains(0x0A) { uncut += 1 }
      let isLast = index == text.values.count - 1
      // Bytes are no columns, but no narrower.
      if value.count > Self.usualWidth {
        let columns = Self.columns(POString.escaped(value))
        if columns > Self.usualWidth, value.contains(0x20) { long += 1 }
      }
      if !isLast, value.last != 0x0A {
        wrapped += 1
        widest = max(widest, Self.columns(POString.escaped(value)) + 2)
      }
    }
  }

  /// The lines of a text, each as it stands between quotation marks.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - indent: Columns before the first quotation mark.
  ///   - startsEmpty: Whether the first of several lines is empty.
  func lines(_ text: [UInt8], indent: Int, startsEmpty: Bool) -> [[UInt8]] {
    if uncut > wrapped + long { return [POString.escaped(text)] }
    var pieces = Self.cutAtLineFeeds(text)
    if wrapped >= long {
      let width = (wrapped >= 3 ? min(max(widest, 40), 120) : Self.usualWidth) - 2
      if pieces.count == 1, Self.columns(POString.escaped(text)) + indent <= width {
        return [POString.escaped(text)]
      }
      let wrapper = LineWrapper(width: width) { POString.escaped($0) }
      pieces = pieces.flatMap { wrapper.lines($0) }
    } else {
      pieces = pieces.map { POString.escaped($0) }
    }
    if wrapped < long, pieces.count == 1 { return pieces }
    return startsEmpty ? [[]] + pieces : pieces
  }

  private static func cutAtLineFeeds(_ text: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      pieces.append(Array(text[start...index]))
      start = index + 1
    }
    if start < text.count || pieces.isEmpty { pieces.append(Array(text[start...])) }
    return pieces
  }

  private static func columns(_ text: [UInt8]) -> Int {
    TextWidth.columns(of: String(decoding: text, as: UTF8.self))
  }
}
