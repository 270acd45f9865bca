internal import RectoText

/// Opens XLIFF of either kind: 1.0 to 1.2 with the additions of SDL, Phrase and memoQ, and 2.0 to 2.2.
///
/// - Note: OASIS XLIFF 1.2 (2008) and 2.0 (2014), 2.1 (2018), 2.2 (2024).
enum XLIFFFile {
  /// - Parameter output: Where the changed file goes; `nil` to read only.
  static func open(
    _ input: InputBytes, format: FileFormat, output: (any OutputBytes)?, options: UnitFileOptions
  ) throws(InterchangeError) -> any UnitFileEditor {
    if try isVersion2(input) {
      return try XMLUnitFile(
        input, driver: XLIFF2Driver(file: input.name, options: options, isEdited: output != nil),
        output: output, options: options)
    }
    return try XMLUnitFile(
      input,
      driver: XLIFF1Driver(
        file: input.name, format: format, options: options, isEdited: output != nil),
      output: output, options: options)
  }

  /// By the root element's `version`, or its namespace where it has none.
  private static func isVersion2(_ input: InputBytes) throws(InterchangeError) -> Bool {
    let prefix = try input.peek(FileFormat.prefixSize)
    let encoding = XMLEncoding.detect(prefix)
    guard let decoder = try? TextDecoder(encoding: encoding),
      let text = try? decoder.decode(prefix)
    else { return false }
    let bytes = Array(text.utf8)
    guard let root = XMLTag.first(named: "xliff", in: bytes) else { return false }
    if let version = root.value("version") { return version.hasPrefix("2") }
    return root.attributes.contains { $0.value.hasPrefix("urn:oasis:names:tc:xliff:document:2") }
  }
}

extension XMLTag {
  /// The first start tag with a local name, comments and declarations passed over.
  static func first(named name: String, in bytes: [UInt8]) -> XMLTag? {
    var at = 0
    while at < bytes.count {
      guard bytes[at] == 0x3C, at + 1 < bytes.count else {
        at += 1
        continue
      }
      if bytes[at...].starts(with: "<!--".utf8) {
        at = find("-->", in: bytes, from: at + 4)
      } else if bytes[at + 1] == 0x3F {
        at = find("?>", in: bytes, from: at + 2)
      } else if bytes[at + 1] == 0x21 || bytes[at + 1] == 0x2F {
        at += 2
      } else {
        let tag = XMLTag(bytes, at: at)
        if XLIFFNames.local(tag.name) == name { return tag }
        at = max(tag.end, at + 1)
      }
    }
    return nil
  }
}

/// Names of XLIFF.
enum XLIFFNames {
  /// A name without its prefix.
  static func local(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// The prefix of a name with its colon; empty for none.
  static func prefix(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return "" }
    return String(name[...colon])
  }

  /// Whether `translate` says that an element is not translated; `nil` where it says nothing.
  static func isKept(_ translate: String?) -> Bool? { translate.map { $0 == "no" } }

  /// A language, `nil` where it is none.
  static func language(_ tag: String?) -> LanguageTag? { tag.flatMap { try? LanguageTag($0) } }
}
