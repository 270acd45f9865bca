internal import RectoText

/// What a file that is given as a lexicon is, by its content.
public enum LexiconFileKind: Hashable, Sendable {
  /// A dictionary in CC-CEDICT's text format: `CEDICTReader`.
  case cedict
  /// Tab-separated terms: `GlossaryReader`.
  case glossary

  /// How many bytes `detect` wants to see.
  public static let prefixSize = 1 << 16

  /// The kind of a file that is text: CC-CEDICT's format if its first line that is no remark is such an entry, else a
  /// glossary.
  ///
  /// - Parameters:
  ///   - prefix: The first `prefixSize` bytes, or all if there are fewer.
  ///   - fileName: The name or path, `-` for standard input.
  /// - Throws: `InterchangeError` `unsupported` for content that is no text.
  public static func detect(
    _ prefix: [UInt8], fileName: String
  ) throws(InterchangeError) -> LexiconFileKind {
    try TextInput.refuseBinary(prefix, name: fileName)
    for line in prefix.split(separator: 0x0A) {
      let line = String(decoding: line, as: UTF8.self)
      let isBlank = line.allSatisfy(\.isWhitespace)
      if isBlank || line.drop(while: { $0 == "\u{FEFF}" }).hasPrefix("#") { continue }
      return CEDICTReader.isEntry(line) ? .cedict : .glossary
    }
    return .glossary
  }
}
