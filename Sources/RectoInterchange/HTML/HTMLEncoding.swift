internal import RectoText

/// Decodes a web page: by its byte-order mark, by what it declares, else by what its bytes look like.
///
/// What a page declares is believed only where its bytes are text in that encoding. Damage costs the characters that are
/// damaged, not the page.
struct HTMLEncoding {
  let text: String
  let encoding: String
  /// Whether neither a mark nor a declaration decided.
  let isGuessed: Bool
  /// Places where bytes were no text; each is U+FFFD.
  let faults: Int

  /// How much of a page is searched for its declaration, in bytes.
  private static let prefixSize = 8_192

  /// - Throws: `TextError` where libicu fails.
  init(_ bytes: [UInt8]) throws(TextError) {
    var bytes = bytes
    let header = HTTPHeader(bytes)
    if let header {
      // Spaces, so that lines keep their numbers.
      for place in 0..<header.byteCount where bytes[place] != 0x0A { bytes[place] = 0x20 }
    }
    let body = bytes[(header?.byteCount ?? 0)...]
    let marked = TextEncoding.byteOrderMark(body)
    let declared =
      marked == nil ? header?.charset ?? Self.declared(body.prefix(Self.prefixSize)) : nil
    var names = [marked, declared].compactMap(\.self)
    var best: (text: String, encoding: String, faults: Int)?
    var isGuessed = false
    let isWide = bytes.prefix(64).contains(0)
    if marked == nil {
      let found = TextEncoding.detect(Array(bytes.prefix(1 << 20)), isWhole: bytes.count <= 1 << 20)
      if isWide { names.insert(found, at: 0) } else { names.append(found) }
    }
    for name in names {
      guard let decoded = try? Self.decoded(bytes, name) else { continue }
      if let before = best, before.faults <= decoded.faults { continue }
      best = decoded
      isGuessed = marked == nil && name != declared
      if decoded.faults == 0 { break }
    }
    let result: (text: String, encoding: String, faults: Int)
    if let best { result = best } else { result = try Self.decoded(bytes, "UTF-8") }
    (text, encoding, faults) = result
    self.isGuessed = isGuessed
  }

  private static func decoded(
    _ bytes: [UInt8], _ name: String
  ) throws(TextError) -> (text: String, encoding: String, faults: Int) {
    if name == "UTF-8" {
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      if let text = String(validating: content, as: UTF8.self) { return (text, "UTF-8", 0) }
    }
    let decoder = try TextDecoder(encoding: name)
    var text = try decoder.decode(bytes)
    text += try decoder.finish()
    return (text, decoder.encoding, decoder.faults)
  }

  /// What `<?xml encoding=…?>` or `<meta charset>` says.
  static func declared(_ prefix: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: prefix.map { $0 < 0x80 ? $0 | lowering($0) : 0x3F }, as: UTF8.self)
    var name: String?
    if text.hasPrefix("<?xml"), let end = text.firstPlace(of: "?>") {
      name = value(of: "encoding", in: text[..<end])
    }
    var rest = text[...]
    while name == nil, let meta = String(rest).firstPlace(of: "<meta") {
      let inner = String(rest)[meta...].dropFirst(5)
      let end = inner.firstIndex(of: ">") ?? inner.endIndex
      name = value(of: "charset", in: inner[..<end])
      rest = Substring(inner[end...])
    }
    guard let name, !name.isEmpty else { return nil }
    // Bytes that could be read this far are in no encoding of two bytes.
    return ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "iso-10646"].contains {
      name.hasPrefix($0)
    }
      ? "UTF-8" : name
  }

  private static func lowering(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? 0x20 : 0 }

  static func value(of name: String, in text: Substring) -> String? {
    guard let place = String(text).firstPlace(of: name) else { return nil }
    let rest = String(text)[place...].dropFirst(name.count).drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return String(value.prefix { !($0.isWhitespace || "\"';>/?".contains($0)) })
  }
}

/// The header that some programs save before a page: `HTTP/1.1 200 OK`, fields, a blank line.
struct HTTPHeader {
  /// Up to the page, the blank line included.
  let byteCount: Int
  /// What `Content-Type` says.
  let charset: String?

  private static let maxSize = 1 << 16

  /// `nil` where the bytes do not begin with one.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    let prefix = bytes.prefix(Self.maxSize)
    var place = 0
    var charset: String?
    while let end = prefix[place...].firstIndex(of: 0x0A) {
      let line = prefix[place..<end].filter { $0 != 0x0D }
      place = end + 1
      if line.isEmpty {
        byteCount = place
        self.charset = charset
        return
      }
      let text = String(decoding: line, as: UTF8.self).lowercased()
      if text.hasPrefix("content-type:") {
        charset = HTMLEncoding.value(of: "charset", in: text[...])
      }
    }
    return nil
  }
}
