/// A change of a document's bytes.
struct XMLEdit {
  /// What is replaced; empty for what is put in.
  var range: Range<Int>
  /// What comes in its place, UTF-8.
  var bytes: [UInt8]
}

extension XMLTag {
  /// The tag's bytes with an attribute set, or left out for `nil`; nothing else changes.
  ///
  /// - Parameters:
  ///   - bytes: Those of the tag, which starts at 0.
  ///   - value: Unescaped.
  static func setting(_ name: String, to value: String?, in bytes: [UInt8]) -> [UInt8] {
    let tag = XMLTag(bytes, at: 0)
    var out = bytes
    guard let index = tag.attributes.firstIndex(where: { $0.name == name }) else {
      guard let value else { return bytes }
      var added = Array(" \(name)=\"".utf8)
      XMLText.appendAttribute(value, to: &added)
      added.append(0x22)
      out.insert(contentsOf: added, at: tag.attributesEnd)
      return out
    }
    let range = tag.values[index]
    guard let value else {
      // With its name, its quotation marks and the blanks before.
      var start = range.lowerBound
      while start > 0, bytes[start - 1] != 0x3D { start -= 1 }
      start -= 1
      while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
      while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
      while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
      out.removeSubrange(start..<range.upperBound + 1)
      return out
    }
    guard tag.attributes[index].value != value else { return bytes }
    var escaped: [UInt8] = []
    XMLText.appendAttribute(value, to: &escaped)
    if bytes[range.lowerBound - 1] == 0x27 {
      escaped = escaped.flatMap { $0 == 0x27 ? Array("&apos;".utf8) : [$0] }
    }
    out.replaceSubrange(range, with: escaped)
    return out
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
