internal import Recto

/// What a check found, one after another, for people, spreadsheets and programs.
struct CheckRendering {
  private let format: CheckCommand.Format
  private let style: Style
  private let output: ResultOutput
  private var json = JSONWriter()

  init(_ format: CheckCommand.Format, style: Style, _ output: ResultOutput) {
    self.format = format
    self.style = style
    self.output = output
  }

  mutating func begin(files: [String]) throws {
    switch format {
    case .text: break
    case .csv:
      try output.write(
        ReportRow.csv([
          "file", "line", "unit", "severity", "rule", "message", "source", "target",
        ]))
    case .json:
      json.beginObject()
      json.field("schema", 1)
      json.field("files", files) { $0.write($1) }
      json.key("findings")
      json.beginArray()
    }
  }

  mutating func write(_ finding: CheckFinding, in pair: CheckedPair) throws {
    switch format {
    case .text:
      let unit = pair.unit.map { " [\(SummaryRendering.oneLine($0))]" } ?? ""
      let severity = finding.severity.rawValue
      let shown = finding.severity == .error ? style.bold(severity) : style.doubtful(severity)
      try output.line(
        "\(pair.location): \(shown): \(finding.rule.rawValue): "
          + SummaryRendering.oneLine(finding.message) + style.dim(unit))
      try output.line("    " + SummaryRendering.oneLine(pair.source.text))
      if !pair.target.text.isEmpty {
        try output.line("    " + SummaryRendering.oneLine(pair.target.text))
      }
    case .csv:
      try output.write(
        ReportRow.csv([
          pair.location.file, pair.location.line.map(String.init) ?? "", pair.unit ?? "",
          finding.severity.rawValue, finding.rule.rawValue, finding.message, pair.source.text,
          pair.target.text,
        ]))
    case .json:
      json.object { out in
        out.field("file", pair.location.file)
        out.field("line", pair.location.line.map { .number(String($0)) } ?? .null)
        out.field("unit", pair.unit.map { .string($0) } ?? .null)
        out.field("severity", finding.severity.rawValue)
        out.field("rule", finding.rule.rawValue)
        out.field("message", finding.message)
        out.field("source", pair.source.text)
        out.field("target", pair.target.text)
        out.field("sourceLang", pair.source.language.rawValue)
        out.field("targetLang", pair.target.language.rawValue)
      }
      try output.write(json.take())
    }
  }

  mutating func end(_ tally: CheckTally) throws {
    guard format == .json else { return }
    json.endArray()
    json.field("translations", tally.pairs)
    json.key("rules")
    json.object { out in
      for rule in CheckRule.allCases {
        if let count = tally.byRule[rule] { out.field(rule.rawValue, count) }
      }
    }
    json.endObject()
    json.endLine()
    try output.write(json.take())
  }
}

/// How many findings there are.
struct CheckTally {
  /// Translations that were looked at.
  var pairs = 0
  private(set) var byRule: [CheckRule: Int] = [:]
  private var bySeverity: [CheckSeverity: Int] = [:]

  var isEmpty: Bool { byRule.isEmpty }

  mutating func count(_ finding: CheckFinding) {
    byRule[finding.rule, default: 0] += 1
    bySeverity[finding.severity, default: 0] += 1
  }

  /// `2 errors, 1 warning in 120 translations`.
  var line: String {
    let found = CheckSeverity.allCases.reversed().compactMap { severity -> String? in
      guard let count = bySeverity[severity] else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let what = found.isEmpty ? "nothing found" : found.joined(separator: ", ")
    return "\(what) in \(pairs) translation\(pairs == 1 ? "" : "s")"
  }
}
