internal import RectoText

/// A variant's text with its inline codes as the content of `seg`.
struct TMXSegment {
  /// Codes that were written as something else, with the reason.
  private(set) var problems: [String] = []
  /// Characters that XML cannot hold.
  private(set) var lostCharacters = 0

  private let text: [UInt8]
  private let codes: [InlineCode]
  /// Whether each code is half of a pair that is properly nested.
  private let isPaired: [Bool]

  init(_ variant: Variant) {
    text = Array(variant.text.utf8)
    // Stable: codes at one offset stand in array order.
    codes = variant.codes.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
    isPaired = Self.pairs(codes)
  }

  /// Matches the halves of elements that hold text, such as `hi`.
  private static func pairs(_ codes: [InlineCode]) -> [Bool] {
    var isPaired = [Bool](repeating: false, count: codes.count)
    var open: [Int] = []
    for (index, code) in codes.enumerated()
    where TMXNames.role(of: code.element) == nil && XMLText.isPlainName(code.element) {
      switch code.role {
      case .opening: open.append(index)
      case .closing:
        guard let match = open.lastIndex(where: { codes[$0].element == code.element }) else {
          continue
        }
        isPaired[open[match]] = true
        isPaired[index] = true
        open.removeSubrange(match...)
      case .standalone: break
      }
    }
    return isPaired
  }

  mutating func write(to bytes: inout [UInt8]) {
    var position = 0
    for (code, isPaired) in zip(codes, isPaired) {
      let end = max(position, boundary(code.offset))
      writeText(position..<end, to: &bytes)
      position = end
      if isPaired {
        writePair(code, to: &bytes)
      } else {
        write(code, to: &bytes)
      }
    }
    writeText(position..<text.count, to: &bytes)
  }

  /// The offset, brought inside the text and to the start of a character.
  private func boundary(_ offset: Int) -> Int {
    var offset = min(max(0, offset), text.count)
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private mutating func writeText(_ range: Range<Int>, to bytes: inout [UInt8]) {
    lostCharacters += text.withUnsafeBufferPointer {
      XMLText.append(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes, isAttribute: false)
    }
  }

  private mutating func writePair(_ code: InlineCode, to bytes: inout [UInt8]) {
    bytes += (code.role == .opening ? "<" : "</").utf8
    bytes += code.element.utf8
    if code.role == .opening { writeAttributes(code, to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ code: InlineCode, to bytes: inout [UInt8]) {
    var element = code.element
    if TMXNames.role(of: element) == nil {
      problems.append("code '\(element)' has no partner and is written as <ph>")
      element = "ph"
    }
    bytes += "<\(element)".utf8
    writeAttributes(code, to: &bytes)
    bytes.append(UInt8(ascii: ">"))
    if XMLText.isWellFormed(code.markup) {
      bytes += code.markup.utf8
    } else {
      problems.append("the markup of a <\(element)> is no XML and is written as text")
      lostCharacters += XMLText.append(code.markup, to: &bytes)
    }
    bytes += "</\(element)>".utf8
  }

  private mutating func writeAttributes(_ code: InlineCode, to bytes: inout [UInt8]) {
    var written: Set<String> = []
    for attribute in code.attributes {
      let isOfXML = attribute.name == "xml:lang" || attribute.name == "xml:space"
      guard isOfXML || XMLText.isPlainName(attribute.name), written.insert(attribute.name).inserted
      else {
        problems.append("attribute '\(attribute.name)' of a code is left out")
        continue
      }
      bytes += " \(attribute.name)=\"".utf8
      lostCharacters += XMLText.appendAttribute(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
