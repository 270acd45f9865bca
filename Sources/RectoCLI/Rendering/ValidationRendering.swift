internal import Recto

/// What a validation found, as JSON and in a line.
enum ValidationRendering {
  /// `menu.xlf: XLIFF 2.1: 2 errors, 1 warning`.
  static func summary(_ report: ValidationReport, of file: String) -> String {
    let start = report.format.isEmpty ? file : "\(file): \(report.format)"
    guard report.errorCount + report.warningCount > 0 else { return "\(start): valid" }
    var parts: [String] = []
    if report.errorCount > 0 { parts.append(counted(report.errorCount, "error")) }
    if report.warningCount > 0 { parts.append(counted(report.warningCount, "warning")) }
    let told = report.problems.count
    let all = report.errorCount + report.warningCount
    let rest = told < all ? "; \(told) of them printed" : ""
    return "\(start): \(report.isValid ? "valid, " : "")\(parts.joined(separator: ", "))\(rest)"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// One object a file.
  static func write(
    _ report: ValidationReport, of file: String, isValid: Bool, _ output: ResultOutput
  ) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("file", file)
    out.field("format", report.format)
    out.field("valid", isValid)
    out.field("errors", report.errorCount)
    out.field("warnings", report.warningCount)
    out.key("problems")
    out.beginArray()
    for problem in report.problems { write(problem, withFile: false, to: &out) }
    out.endArray()
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }

  /// A file that could not be read.
  static func write(_ error: InterchangeError, of file: String, _ output: ResultOutput) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("file", file)
    out.field("valid", false)
    out.field("error", error.detail)
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }

  /// One object a problem.
  static func write(_ problem: FileProblem, _ output: ResultOutput) throws {
    var out = JSONWriter()
    write(problem, withFile: true, to: &out)
    try output.write(out.bytes)
    try output.line()
  }

  private static func write(
    _ problem: FileProblem, withFile: Bool, to out: inout JSONWriter
  ) {
    out.beginObject()
    if withFile {
      out.field("schema", 1)
      out.field("file", problem.location.file)
    }
    if let line = problem.location.line { out.field("line", line) }
    if let column = problem.location.column { out.field("column", column) }
    out.field("severity", problem.severity.rawValue)
    out.field("rule", problem.rule)
    out.field("message", problem.message)
    out.endObject()
  }
}
