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
    var headerLines = 0
    if let header {
      headerLines = bytes[..<header.byteCount].count { $0 == 0x0A }
      bytes.removeSubrange(..<header.byteCount)
    }
    let marked = TextEncoding.byteOrderMark(bytes[...])
    let declared =
      marked == nil
      ? header?.charset ?? HTMLCharsetScan.label(in: bytes.prefix(Self.prefixSize)) : nil
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
    // Empty lines for the header's, so that lines keep their numbers.
    text = String(repeating: "\n", count: headerLines) + result.text
    (encoding, faults) = (result.encoding, result.faults)
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
        charset = HTMLCharsetScan.value(of: "charset", in: text[...])
      }
    }
    return nil
  }
}
