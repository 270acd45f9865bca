/// Writes text into XML so that reading gives it back.
enum XMLText {
  /// Appends text as an element's content.
  ///
  /// - Returns: How many characters XML 1.0 cannot hold; each became U+FFFD.
  @discardableResult
  static func append(_ text: String, to bytes: inout [UInt8]) -> Int {
    var text = text
    return text.withUTF8 { append($0, to: &bytes, isAttribute: false) }
  }

  /// Appends text as an attribute's value, without the quotation marks around it.
  @discardableResult
  static func appendAttribute(_ text: String, to bytes: inout [UInt8]) -> Int {
    var text = text
    return text.withUTF8 { append($0, to: &bytes, isAttribute: true) }
  }

  /// - Parameter utf8: Well-formed, whole characters.
  @discardableResult
  static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], isAttribute: Bool
  ) -> Int {
    var replaced = 0
    var start = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      var length = 1
      let escape: String
      switch byte {
      case 0x26: escape = "&amp;"
      case 0x3C: escape = "&lt;"
      case 0x3E: escape = "&gt;"
      case 0x22 where isAttribute: escape = "&quot;"
      // A parser turns these into a space in attributes, and CR into LF everywhere.
      case 0x09 where isAttribute: escape = "&#9;"
      case 0x0A where isAttribute: escape = "&#10;"
      case 0x0D: escape = "&#13;"
      case 0x09, 0x0A, 0x22, 0x20..<0xEF, 0xF0...:
        index += 1
        continue
      case 0xEF:
        // U+FFFE and U+FFFF.
        guard index + 2 < utf8.count, utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE else {
          index += 1
          continue
        }
        length = 3
        replaced += 1
        escape = "\u{FFFD}"
      default:
        replaced += 1
        escape = "\u{FFFD}"
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      bytes += escape.utf8
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    return replaced
  }

  /// The characters that markup stands for: tags taken out, references resolved. `{0}&lt;<sub>a</sub>` is `{0}<a`.
  ///
  /// - Parameter markup: Well-formed content of an element.
  /// - Complexity: O(*n*).
  static func characters(of markup: String) -> String {
    guard markup.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return markup }
    let content = XMLContent(Array(markup.utf8), vocabulary: .none)
    return String(decoding: content.text, as: UTF8.self)
  }

  /// Whether a name may be an element's or attribute's as it is: ASCII, without a prefix.
  static func isPlainName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) || first == 0x5F else { return false }
    return name.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether markup can stand inside an element as it is and reads back the same.
  static func isWellFormed(_ markup: String) -> Bool {
    var hasTags = false
    var previous: (UInt8, UInt8) = (0, 0)
    var index = markup.utf8.startIndex
    while index != markup.utf8.endIndex {
      let byte = markup.utf8[index]
      switch byte {
      case 0x3C: hasTags = true
      case 0x26 where !isReference(markup.utf8[index...].prefix(12)): return false
      case 0x3E where previous == (0x5D, 0x5D): return false
      case 0x0D, 0..<0x09, 0x0B..<0x0D, 0x0E..<0x20: return false
      case 0xBE, 0xBF: if previous == (0xEF, 0xBF) { return false }
      default: break
      }
      previous = (previous.1, byte)
      markup.utf8.formIndex(after: &index)
    }
    return !hasTags || parses(markup)
  }

  private static func isReference(_ text: Substring.UTF8View) -> Bool {
    guard let end = text.firstIndex(of: 0x3B) else { return false }
    let name = String(Substring(text[..<end].dropFirst()))
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
    guard name.hasPrefix("#") else { return false }
    let isHexadecimal = name.hasPrefix("#x")
    let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    guard let value, Unicode.Scalar(value) != nil else { return false }
    return value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [9, 10, 13].contains(value)
  }

  private static func parses(_ markup: String) -> Bool {
    let handler = SilentHandler()
    do {
      let parser = try XMLPushParser(handler: handler, file: "")
      try parser.feed(Array("<m>\(markup)</m>".utf8))
      try parser.finish()
      return handler.roots == 1
    } catch {
      return false
    }
  }

  private final class SilentHandler: XMLHandler {
    var roots = 0
    private var depth = 0
    func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
      if depth == 0 { roots += 1 }
      depth += 1
    }
    func endElement(_ name: String) { depth -= 1 }
    func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  }
}
