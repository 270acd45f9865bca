internal import RectoText

/// Checks one format. The rules of a format that is not XML conform to this and are listed in
/// `FileValidator.formats`.
public protocol ValidationRules: Sendable {
  /// Whether a file is of this format.
  ///
  /// - Parameters:
  ///   - prefix: The first bytes, at most `FileFormat.prefixSize`.
  ///   - fileName: The name that was given, for formats that content alone does not tell.
  func accept(_ prefix: [UInt8], fileName: String) -> Bool

  /// Reads a file to its end and reports what is wrong with it. What stops reading is a problem too.
  ///
  /// - Throws: `InterchangeError` where the file cannot be read or its format is not known.
  func validate(
    _ input: InputBytes, encoding: String?, into report: inout ValidationReport
  ) throws(InterchangeError)
}

/// Checks files against the standards of their formats: what a schema says, and what only the text of the
/// standard says.
///
///     let report = try FileValidator().validate(InputBytes(path: "menu.xlf"))
///     for problem in report.problems { print(problem.description) }
///
/// The format is told by content. Memory grows with the identifiers of a file, not with its text.
public struct FileValidator: Sendable {
  /// The formats that are known, the first that accepts a file is taken.
  public static let formats: [any ValidationRules] = [XMLValidation(), UnitFileValidation()]

  /// How many problems of a file are kept; all are counted.
  public var problemLimit: Int
  /// The character set of files that do not say theirs; `nil` to find it.
  public var encoding: String?

  public init(problemLimit: Int = ValidationReport.usualLimit, encoding: String? = nil) {
    self.problemLimit = problemLimit
    self.encoding = encoding
  }

  /// Checks a file.
  ///
  /// - Throws: `InterchangeError`: `cannotRead`, `interrupted`, `unsupported` for a format that has no rules
  ///   and for content that is no text, `malformed` for an empty file.
  /// - Complexity: O(*n*).
  public func validate(_ input: InputBytes) throws(InterchangeError) -> ValidationReport {
    let prefix = try input.peek(FileFormat.prefixSize)
    let location = SourceLocation(file: input.name)
    guard !prefix.isEmpty else {
      throw InterchangeError(.malformed, "the file is empty", at: location)
    }
    guard let rules = Self.formats.first(where: { $0.accept(prefix, fileName: input.name) }) else {
      try TextInput.refuseBinary(prefix, name: input.name)
      throw InterchangeError(
        .unsupported,
        "is of no format that has rules here; TMX, XLIFF, TBX, SRX, PO, CSV, DOCX, JSON and SRT have",
        at: location)
    }
    var report = ValidationReport(limit: problemLimit)
    try rules.validate(input, encoding: encoding, into: &report)
    return report
  }
}
