/// Characters that a page writes as references: `&amp;`, `&eacute;`, `&#233;`.
struct HTMLReferences {
  private var known: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}", "rlm": "\u{200F}",
  ]

  /// A text with its references resolved, and each run of white space as one space.
  mutating func resolved(_ raw: String) -> String {
    var out = ""
    var rest = raw[...]
    var isAfterSpace = false
    while let first = rest.unicodeScalars.first {
      if first == " " || (0x09...0x0D).contains(first.value) {
        if !isAfterSpace { out += " " }
        isAfterSpace = true
        rest = rest.unicodeScalars.dropFirst().asSubstring
        continue
      }
      isAfterSpace = false
      if first == "&", let (text, end) = reference(rest) {
        out += text
        rest = rest[end...]
      } else {
        out.unicodeScalars.append(first)
        rest = rest.unicodeScalars.dropFirst().asSubstring
      }
    }
    return out
  }

  /// A text as a page writes it.
  ///
  /// - Parameter namesSpaces: Whether a space that does not break is written `&nbsp;`.
  static func written(_ text: String, namesSpaces: Bool) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return namesSpaces ? escaped.replacing("\u{A0}", with: "&nbsp;") : escaped
  }

  private mutating func reference(_ text: Substring) -> (String, Substring.Index)? {
    let scalars = text.unicodeScalars
    guard let end = scalars.prefix(34).firstIndex(of: ";") else { return nil }
    let name = String(text[scalars.index(after: scalars.startIndex)..<end])
    guard !name.isEmpty, let value = value(name) else { return nil }
    return (value, scalars.index(after: end))
  }

  private mutating func value(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let number = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        number >= 0x20, let scalar = Unicode.Scalar(number)
      else { return nil }
      return String(scalar)
    }
    guard
      name.utf8.allSatisfy({
        $0 < 0x80 && Character(Unicode.Scalar($0)).isLetter || (0x30...0x39).contains($0)
      })
    else { return nil }
    if let text = known[name] { return text.isEmpty ? nil : text }
    // The parser knows the two thousand of the standard, and a page with more names means none.
    guard known.count < 4_000 else { return nil }
    let page = try? HTMLParser.page("<p>&\(name);</p>", readsHidden: false)
    let text = page.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
    known[name] = text.contains("&") ? "" : text
    return text.isEmpty || text.contains("&") ? nil : text
  }
}

extension Substring.UnicodeScalarView {
  /// The same characters.
  fileprivate var asSubstring: Substring { Substring(self) }
}
