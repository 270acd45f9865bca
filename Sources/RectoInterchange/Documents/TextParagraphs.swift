internal import RectoText

/// The paragraphs of a plain text: each line, or the lines between blank ones where the text is wrapped at a fixed width.
///
/// A text is wrapped where nearly every line that another follows could not have taken that one's first word as well.
struct TextParagraphs {
  /// Ascending; a wrapped one holds line ends.
  private(set) var blocks: [Document.Block] = []
  /// Whether lines were joined.
  private(set) var isWrapped = false

  private struct Line {
    var range: Range<Int>
    var number: Int
    /// In columns of a terminal, without white space at the ends.
    var width = 0
    /// Of the first word; of a script without spaces, of a character.
    var firstWord = 0
    var indent = 0
    var isEnded = false
    var isItem = false
    var isBlank: Bool { width == 0 }
  }

  /// - Parameters:
  ///   - utf8: The text.
  ///   - range: The part to look at.
  ///   - firstLine: The number of the line that the part begins with.
  /// - Complexity: O(*n*).
  init(_ utf8: UnsafeBufferPointer<UInt8>, in range: Range<Int>, firstLine: Int = 1) {
    let lines = Self.lines(utf8, range, firstLine)
    let limit = lines.lazy.map(\.width).max() ?? 0
    isWrapped = Self.isWrapped(lines, limit: limit)
    for place in lines.indices where !lines[place].isBlank {
      let line = lines[place]
      if isWrapped, !blocks.isEmpty, place > 0, Self.continues(lines[place - 1], line, limit) {
        blocks[blocks.count - 1].range =
          blocks[blocks.count - 1].range.lowerBound..<line.range.upperBound
      } else {
        blocks.append(Document.Block(.paragraph, range: line.range, line: line.number))
      }
    }
  }

  /// Whether nearly all lines before another one are full, and most of them end inside a sentence.
  private static func isWrapped(_ lines: [Line], limit: Int) -> Bool {
    guard (40...100).contains(limit) else { return false }
    var (inner, full, ended) = (0, 0, 0)
    for place in lines.indices.dropFirst() {
      let (line, next) = (lines[place - 1], lines[place])
      if line.isBlank || next.isBlank || next.isItem || next.indent > line.indent { continue }
      inner += 1
      if isFull(line, before: next, limit) { full += 1 }
      if line.isEnded { ended += 1 }
    }
    return inner >= 3 && full * 10 >= inner * 9 && ended * 10 <= inner * 6
  }

  private static func isFull(_ line: Line, before next: Line, _ limit: Int) -> Bool {
    // Marks that may not begin a line, and words that may be cut, move a line's end a little.
    line.indent + line.width + 1 + next.firstWord + max(2, limit / 20) > limit
  }

  private static func continues(_ line: Line, _ next: Line, _ limit: Int) -> Bool {
    !line.isBlank && !next.isItem && (next.indent <= line.indent || line.isItem)
      && isFull(line, before: next, limit)
  }

  private static func lines(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ firstLine: Int
  ) -> [Line] {
    var lines: [Line] = []
    var start = range.lowerBound
    var number = firstLine
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, utf8[end] != 0x0A, utf8[end] != 0x0D { end += 1 }
      lines.append(line(utf8, start..<end, number))
      let isPair =
        end + 1 < range.upperBound && utf8[end] == 0x0D && utf8[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    return lines
  }

  /// Longer lines are wrapped at no width that counts, in bytes.
  private static let maxBytes = 400

  private static func line(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ number: Int
  ) -> Line {
    var line = Line(range: range, number: number)
    guard range.count <= maxBytes else {
      line.width = range.count
      return line
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self)
    var (columns, isInWord, first) = (0, true, [Unicode.Scalar]())
    // The last character that no mark closes behind.
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isSpace = scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
      let width = scalar.value < 0x80 ? 1 : TextWidth.columns(of: scalar)
      columns += width
      if isSpace {
        if line.width == 0 { line.indent = columns } else { isInWord = false }
        continue
      }
      if line.width > 0, width == 2 { isInWord = false }
      line.width = columns - line.indent
      if isInWord {
        line.firstWord += width
        if first.count < 8 { first.append(scalar) }
      }
      if !isCloser(scalar) { last = scalar }
    }
    line.isEnded = isEnd(last)
    line.isItem = isMarker(first)
    return line
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ")", "]", "”", "’", "»", "」", "』", "）": true
    default: false
    }
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "。", "！", "？", "…", "؟", "।", "：": true
    default: false
    }
  }

  /// `-`, `*`, `•`, `3.`, `(b)`.
  private static func isMarker(_ word: [Unicode.Scalar]) -> Bool {
    guard let last = word.last else { return false }
    if word.count == 1 { return "-*+•·◦▪–—".unicodeScalars.contains(last) }
    guard word.count <= 4, ".)".unicodeScalars.contains(last) else { return false }
    let inner = word.dropLast().drop { $0 == "(" }
    return !inner.isEmpty && inner.allSatisfy { (0x30...0x39).contains($0.value) }
      || inner.count == 1 && inner.allSatisfy { $0.properties.isAlphabetic }
  }
}

/// How wide characters are on a terminal.
enum TextWidth {
  /// 0 for marks, 2 for what East Asian type sets in a square, else 1.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
