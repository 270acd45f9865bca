internal import RectoText

/// Finds the character set that a page declares, in bytes that are not decoded yet.
///
/// - Note: "Prescan a byte stream to determine its encoding" of the HTML Standard (WHATWG), and `<?xml encoding=…?>`.
struct HTMLCharsetScan {
  private let bytes: [UInt8]
  private var place = 0

  /// The label of the first declaration that names a known character set; `nil` where there is none.
  ///
  /// - Complexity: O(*n*).
  static func label(in prefix: some Sequence<UInt8>) -> String? {
    var scan = HTMLCharsetScan(bytes: Array(prefix))
    return scan.label()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func label() -> String? {
    if starts("<?xml"), let end = position(of: "?>", from: 0) {
      let declaration = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
      if let name = Self.value(of: "encoding", in: declaration[...]), let known = Self.known(name) {
        return known
      }
    }
    while place < bytes.count {
      guard bytes[place] == 0x3C else {
        place += 1
        continue
      }
      if starts("<!--") {
        // "<!-->" is a comment as well.
        place = position(of: "-->", from: place + 2).map { $0 + 3 } ?? bytes.count
      } else if starts("<meta"), place + 5 < bytes.count,
        isSpace(bytes[place + 5]) || bytes[place + 5] == 0x2F
      {
        place += 5
        if let found = meta() { return found }
      } else if place + 1 < bytes.count,
        isLetter(bytes[place + 1])
          || bytes[place + 1] == 0x2F && place + 2 < bytes.count && isLetter(bytes[place + 2])
      {
        while place < bytes.count, !isSpace(bytes[place]), bytes[place] != 0x3E { place += 1 }
        while attribute() != nil {}
      } else if place + 1 < bytes.count, "!/?".utf8.contains(bytes[place + 1]) {
        place = position(of: ">", from: place).map { $0 + 1 } ?? bytes.count
      } else {
        place += 1
      }
    }
    return nil
  }

  private mutating func meta() -> String? {
    var seen: Set<String> = []
    var (isPragma, needsPragma) = (false, false)
    var label: String?
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      switch name {
      case "http-equiv": isPragma = value == "content-type"
      case "content":
        if label == nil, let found = Self.value(of: "charset", in: value[...]) {
          label = found
          needsPragma = true
        }
      case "charset":
        label = value
        needsPragma = false
      default: break
      }
    }
    // A tag that is not finished declares nothing.
    guard place < bytes.count, bytes[place] == 0x3E, !needsPragma || isPragma else { return nil }
    return label.flatMap(Self.known)
  }

  /// The next attribute of a tag, in lower case; `nil` at the tag's end, which is not taken.
  private mutating func attribute() -> (name: String, value: String)? {
    while place < bytes.count, isSpace(bytes[place]) || bytes[place] == 0x2F { place += 1 }
    guard place < bytes.count, bytes[place] != 0x3E else { return nil }
    var (name, value): ([UInt8], [UInt8]) = ([], [])
    while place < bytes.count, !isSpace(bytes[place]), !"/>".utf8.contains(bytes[place]),
      bytes[place] != 0x3D || name.isEmpty
    {
      name.append(lowered(bytes[place]))
      place += 1
    }
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    if place < bytes.count, bytes[place] == 0x3D {
      place += 1
      while place < bytes.count, isSpace(bytes[place]) { place += 1 }
      if place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 {
        let quote = bytes[place]
        place += 1
        while place < bytes.count, bytes[place] != quote {
          value.append(lowered(bytes[place]))
          place += 1
        }
        place = min(bytes.count, place + 1)
      } else {
        while place < bytes.count, !isSpace(bytes[place]), bytes[place] != 0x3E {
          value.append(lowered(bytes[place]))
          place += 1
        }
      }
    }
    return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  /// The value of `name=value` in a text in lower case, which may be quoted.
  static func value(of name: String, in text: Substring) -> String? {
    var rest = text
    while let place = String(rest).firstPlace(of: name) {
      rest = String(rest)[place...].dropFirst(name.count)
      let value = rest.drop { $0.isWhitespace }
      guard value.first == "=" else { continue }
      let label = value.dropFirst().drop { $0.isWhitespace }
      if let quote = label.first, quote == "\"" || quote == "'" {
        guard let end = label.dropFirst().firstIndex(of: quote) else { return nil }
        return String(label.dropFirst()[..<end])
      }
      return String(label.prefix { !($0.isWhitespace || $0 == ";") })
    }
    return nil
  }

  /// A label as it is to be read, `nil` for one that nobody knows.
  private static func known(_ label: String) -> String? {
    let label = PublicationLine.trimmed(label)
    // Bytes that could be read this far are in no encoding of two bytes.
    let isWide = ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "iso-10646"].contains {
      label.hasPrefix($0)
    }
    if isWide { return "UTF-8" }
    // The library reads past marks in names that no browser would.
    if label == "x-user-defined" || label.contains("\"") { return nil }
    return (try? TextDecoder(encoding: label)) == nil ? nil : label
  }

  private func starts(_ text: String) -> Bool {
    bytes[place...].prefix(text.utf8.count).elementsEqual(text.utf8) { lowered($0) == $1 }
  }

  private func position(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard start < bytes.count else { return nil }
    return bytes.indices[start...].first { bytes[$0...].starts(with: wanted) }
  }

  private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
