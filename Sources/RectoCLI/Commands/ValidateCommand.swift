internal import ArgumentParser
internal import Recto

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    _superCommandName: "recto",
    abstract: "Check files against the standards of their formats.",
    discussion: """
      Checked are TMX, XLIFF 1.0 to 2.2 with its modules, SDLXLIFF, MXLIFF, MQXLIFF,
      TBX 2 and 3, and SRX: what their schemas say, and what only the text of the
      standards says of identifiers, references, pairs of codes, languages and order.
      docs/validate.md has the rules.

      EXAMPLES
        recto validate menu.xlf
        recto validate --strict memory.tmx terms.tbx
        recto validate --format json menu.xlf
        recto validate --format ndjson *.xlf | grep duplicate-id

      Exit codes: 0 all are valid; 65 one has an error; 66 one is missing.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, ndjson
  }

  @Argument(help: ArgumentHelp("Files to check; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: """
      text: file:line:column: error: message [rule]; json: one object a file; ndjson: one object a \
      problem.
      """)
  var format: Format = .text

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp("Problems of a file that are printed; all are counted.", valueName: "n"))
  var maxProblems = ValidationReport.usualLimit

  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard maxProblems >= 0 else { throw ValidationError("--max-problems takes a number from 0") }
  }

  func run() throws {
    try Failures.reporting { output in
      let validator = FileValidator(problemLimit: maxProblems, encoding: input.encoding)
      var worst = ExitStatus.success
      for file in files {
        let outcome = try check(file, validator, output)
        // What is missing weighs more than what is wrong: the answer is not complete.
        if outcome == .noInput || worst == .success { worst = outcome }
      }
      if worst != .success {
        try output.flush()
        throw worst.code
      }
    }
  }

  private func check(
    _ file: String, _ validator: FileValidator, _ output: ResultOutput
  ) throws -> ExitStatus {
    let report: ValidationReport
    do throws(InterchangeError) {
      report = try validator.validate(InputBytes(path: file))
    } catch {
      // A stop is the whole command's, a bad file is its own.
      guard error.code != .interrupted else { throw error }
      try output.flush()
      if format == .json { try ValidationRendering.write(error, of: file, output) }
      return Failures.told(error)
    }
    let isGood = report.isValid && (!strict || report.warningCount == 0)
    switch format {
    case .text: for problem in report.problems { try output.line(problem.description.onOneLine) }
    case .json: try ValidationRendering.write(report, of: file, isValid: isGood, output)
    case .ndjson:
      for problem in report.problems { try ValidationRendering.write(problem, output) }
    }
    try output.flush()
    if !common.quiet { Messages.note(ValidationRendering.summary(report, of: file)) }
    return isGood ? .success : .badData
  }
}

extension String {
  /// Without characters that would end or move a line.
  fileprivate var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
