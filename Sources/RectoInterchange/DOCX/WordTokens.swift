/// The tags and texts of a part of a Word document, names told by their namespaces: `w:p` whatever the file's own prefix is.
struct WordTokens {
  struct Token {
    var kind: XMLTokens.Kind
    var range: Range<Int>
    /// Of a tag: `w:` before names of WordprocessingML, `mc:` of markup compatibility, `m:` of mathematics; `:` before all
    /// others.
    var name: String
  }

  private var tokens: XMLTokens
  /// Elements that are open.
  private(set) var depth = 0
  private var prefixes: [String: String] = [:]
  /// What the prefixes were before an element declared others.
  private var saved: [(depth: Int, prefixes: [String: String])] = []
  private var names: [String: String] = [:]

  init(_ bytes: [UInt8]) { tokens = XMLTokens(bytes) }

  var bytes: [UInt8] { tokens.bytes }
  /// Behind the last token.
  var position: Int { tokens.position }

  /// A prefix that means WordprocessingML, with its colon; attributes need one.
  var attributePrefix: String? {
    prefixes.filter { $0.value == "w:" && !$0.key.isEmpty }.keys.min().map { $0 + ":" }
  }

  mutating func next() -> Token? {
    guard let token = tokens.next() else { return nil }
    switch token.kind {
    case .start:
      depth += 1
      bind(token)
      return named(token)
    case .empty:
      // What it declares is known inside it only, and there is no inside but its own name.
      depth += 1
      bind(token)
      let named = named(token)
      close()
      return named
    case .end:
      let named = named(token)
      close()
      return named
    default: return Token(kind: token.kind, range: token.range, name: "")
    }
  }

  /// Reads past the end of the element whose start tag was the last token; its end.
  @discardableResult
  mutating func skipElement() -> Int {
    let end = tokens.skipElement()
    close()
    return end
  }

  /// Goes on at another place of the same depth.
  mutating func jump(to place: Int) { tokens = XMLTokens(bytes, from: place) }

  /// An attribute of a tag by its local name.
  func attribute(_ local: String, of token: Token) -> String? {
    let tag = XMLTag(bytes, at: token.range.lowerBound)
    return tag.attributes.first { attribute in
      attribute.name == local || attribute.name.hasSuffix(":" + local)
    }?.value
  }

  private mutating func close() {
    if let last = saved.last, last.depth == depth {
      prefixes = last.prefixes
      names.removeAll()
      saved.removeLast()
    }
    depth -= 1
  }

  private func named(_ token: XMLTokens.Token) -> Token {
    let raw = String(decoding: bytes[token.name], as: UTF8.self)
    return Token(kind: token.kind, range: token.range, name: names[raw] ?? canonical(raw))
  }

  private func canonical(_ raw: String) -> String {
    let colon = raw.utf8.firstIndex(of: 0x3A)
    let prefix = colon.map { String(raw[..<$0]) } ?? ""
    let local = colon.map { raw[raw.index(after: $0)...] } ?? raw[...]
    return (prefixes[prefix] ?? ":") + local
  }

  private mutating func bind(_ token: XMLTokens.Token) {
    if declares(token.range) {
      let tag = XMLTag(bytes, at: token.range.lowerBound)
      saved.append((depth, prefixes))
      names.removeAll()
      for attribute in tag.attributes where attribute.name.hasPrefix("xmlns") {
        let prefix = attribute.name.dropFirst(6)
        prefixes[String(prefix)] = Self.meanings[attribute.value] ?? ":"
      }
    }
    let raw = String(decoding: bytes[token.name], as: UTF8.self)
    if names[raw] == nil { names[raw] = canonical(raw) }
  }

  private func declares(_ range: Range<Int>) -> Bool {
    guard range.count > 10 else { return false }
    var place = range.lowerBound
    while let found = bytes[place..<range.upperBound - 5].firstIndex(of: 0x78) {
      if bytes[found...].starts(with: "xmlns".utf8) { return true }
      place = found + 1
    }
    return false
  }

  private static let meanings = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
  ]
}
