internal import RectoText

/// Checks TMX, XLIFF, TBX and SRX: everything that is XML and begins with an element that we know.
struct XMLValidation: ValidationRules {
  func accept(_ prefix: [UInt8], fileName: String) -> Bool {
    if Self.names.contains(where: fileName.lowercased().hasSuffix) {
      return BinaryContent.name(of: prefix) == nil
    }
    let encoding = XMLEncoding.detect(prefix)
    let text =
      (try? TextDecoder(encoding: encoding).decode(prefix))
      ?? String(decoding: prefix, as: UTF8.self)
    return text.first { !$0.isWhitespace && $0 != "\u{FEFF}" } == "<"
  }

  /// Endings that promise XML, whatever is in the file.
  private static let names = [
    ".tmx", ".xlf", ".xliff", ".sdlxliff", ".mxliff", ".mqxliff", ".tbx", ".srx",
  ]

  func validate(
    _ input: InputBytes, encoding: String?, into report: inout ValidationReport
  ) throws(InterchangeError) {
    let prefix = try input.peek(XMLEncoding.prefixSize)
    try TextInput.refuseBinary(prefix, name: input.name)
    let validator = XMLValidator(file: input.name, report: report)
    do throws(InterchangeError) {
      let stream = try UTF8Stream(input, encoding: encoding ?? XMLEncoding.detect(prefix))
      let parser = try XMLPushParser(handler: validator, file: input.name)
      validator.parser = parser
      while validator.failure == nil, let chunk = try stream.next() { try parser.feed(chunk) }
      if let failure = validator.failure { throw failure }
      try parser.finish()
      validator.finish()
      report = validator.report
    } catch {
      report = validator.report
      guard let rule = Self.rule(for: error.code) else { throw error }
      report.add(
        FileProblem(.error, rule, error.detail, at: error.location ?? .init(file: input.name)))
    }
  }

  /// What a fault that stops the parser is called; `nil` where it is none of the file's.
  private static func rule(for code: InterchangeError.Code) -> String? {
    switch code {
    case .malformed: "not-well-formed"
    case .entityDeclaration: "entity-declaration"
    case .limitExceeded: "limit"
    case .damagedText: "damaged-text"
    default: nil
    }
  }
}
