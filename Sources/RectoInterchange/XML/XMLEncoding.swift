internal import RectoText

/// Finds the character set of an XML document, as appendix F of XML 1.0 describes: a byte-order mark,
/// the shape of the first characters, then what the declaration says.
enum XMLEncoding {
  /// Bytes that the declaration is looked for in.
  static let prefixSize = 1024

  /// - Returns: A name for `TextDecoder`; UTF-8 where the document does not say.
  static func detect(_ prefix: [UInt8]) -> String {
    if let marked = TextEncoding.byteOrderMark(prefix) { return marked }
    switch Array(prefix.prefix(4)) {
    case [0x3C, 0, 0, 0]: return "UTF-32LE"
    case [0, 0, 0, 0x3C]: return "UTF-32BE"
    case let start where start.count == 4 && start[0] == 0x3C && start[1] == 0: return "UTF-16LE"
    case let start where start.count == 4 && start[0] == 0 && start[1] == 0x3C: return "UTF-16BE"
    default: break
    }
    guard let declared = declaredName(prefix) else { return "UTF-8" }
    // Bytes that could be read this far are in no encoding of two or four bytes.
    let plain = declared.lowercased()
    let isWide = ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs-4", "iso-10646"].contains {
      plain.hasPrefix($0)
    }
    return isWide ? "UTF-8" : declared
  }

  /// The value of `encoding` in `<?xml … ?>`.
  private static func declaredName(_ prefix: [UInt8]) -> String? {
    guard prefix.starts(with: Array("<?xml".utf8)) else { return nil }
    let text = String(decoding: prefix.prefix(prefixSize), as: UTF8.self)
    guard let end = text.range(of: "?>"), let name = text.range(of: "encoding"),
      name.upperBound <= end.lowerBound
    else { return nil }
    let rest = text[name.upperBound..<end.lowerBound].drop { $0 == "=" || $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    let value = rest.dropFirst().prefix { $0 != quote }
    return value.isEmpty ? nil : String(value)
  }
}

extension String {
  /// The first place of a text in this one, compared by bytes.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    let needle = Array(other.utf8)
    var start = utf8.startIndex
    while start != utf8.endIndex {
      if utf8[start...].starts(with: needle) {
        return start..<utf8.index(start, offsetBy: needle.count)
      }
      utf8.formIndex(after: &start)
    }
    return nil
  }
}
