public import RectoText

/// Reads a file of segmentation rules, SRX 1.0 or 2.0.
///
///     let reader = try SRXReader(InputBytes(path: "house.srx"))
///     let splitter = try RuleSplitter(reader.rules, language: .english)
///
/// **What is read past.** Header attributes may be missing, SRX's defaults hold then. Names of
/// elements and attributes are read without case and namespace. Of extensions only Okapi's
/// `useIcu4jBreakRules` is read; a range rule is reported. A rule without any pattern, a mapping to
/// rules that are not there and two sets of rules under one name are reported. The indentation of a
/// pattern that stands on a line of its own is no part of it.
///
/// **What is refused**, with file and line: what is not well-formed XML or no SRX, a pattern that
/// is no regular expression, entity declarations, a `break` that is neither yes nor no.
public struct SRXReader: Sendable {
  /// The most rules that a file may hold.
  public static let maxRules = 100_000
  /// The most mappings that a file may hold.
  public static let maxMappings = 10_000
  /// The most bytes that all patterns of a file may have together.
  public static let maxPatternBytes = 16 << 20

  /// The rules, every pattern of which is known to be one.
  public let rules: SegmentationRules
  /// The file's version as it says; empty where it does not.
  public let version: String
  /// The first thousand things that are odd and were read all the same.
  public let warnings: [Skip]
  /// All things that are odd.
  public let warningCount: Int

  /// Reads a file to its end.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - encoding: The character set; `nil` for what the file says, as XML defines it.
  /// - Throws: `InterchangeError`: `cannotRead`, `malformed`, `entityDeclaration`, `limitExceeded`,
  ///   `damagedText`, `unsupported` for an unknown encoding and for content that is no text.
  /// - Complexity: O(*n*); about 10 µs for every pattern that no other rule has.
  public init(_ input: InputBytes, encoding: String? = nil) throws(InterchangeError) {
    let prefix = try input.peek(XMLEncoding.prefixSize)
    try TextInput.refuseBinary(prefix, name: input.name)
    guard !prefix.isEmpty else {
      throw InterchangeError(
        .malformed, "the file is empty: this is no SRX file",
        at: SourceLocation(file: input.name, line: 1))
    }
    let stream = try UTF8Stream(input, encoding: encoding ?? XMLEncoding.detect(prefix))
    let builder = SRXBuilder(file: input.name)
    let parser = try XMLPushParser(handler: builder, file: input.name)
    do throws(InterchangeError) {
      while let chunk = try stream.next() {
        try parser.feed(chunk)
        if let failure = builder.failure { throw failure }
      }
      try parser.finish()
    } catch {
      throw builder.failure ?? error
    }
    if let failure = builder.failure { throw failure }
    builder.finish()
    do throws(TextError) {
      rules = try SegmentationRules(
        name: input.name, header: builder.header, languageRules: builder.languageRules,
        languageMap: builder.languageMap)
    } catch {
      throw InterchangeError(error, in: input.name)
    }
    version = builder.version
    warnings = builder.warnings.notes
    warningCount = builder.warnings.count
  }
}
