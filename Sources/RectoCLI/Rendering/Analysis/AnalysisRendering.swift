internal import Recto

/// What an analysis found, for people, spreadsheets and programs.
struct AnalysisRendering {
  private let report: AnalysisReport
  private let files: [(name: String, languages: LanguagePair?)]
  private let style: Style

  init(_ report: AnalysisReport, files: [(name: String, languages: LanguagePair?)], style: Style) {
    self.report = report
    self.files = files
    self.style = style
  }

  /// A unit of counting with its name in CSV and JSON and what it is called in a table.
  private struct Unit {
    var name: String
    var heading: String
    var value: @Sendable (TextVolume) -> Int
  }

  private static let units = [
    Unit(name: "segments", heading: "segments") { $0.segments },
    Unit(name: "words", heading: "words") { $0.words },
    Unit(name: "cjk", heading: "字数") { $0.cjk },
    Unit(name: "cjkWithPunctuation", heading: "字数+标点") { $0.cjkWithPunctuation },
    Unit(name: "characters", heading: "characters") { $0.characters },
  ]

  func write(as format: AnalyseCommand.Format, _ output: ResultOutput) throws {
    switch format {
    case .text: try writeText(output)
    case .csv: try writeCSV(output)
    case .json: try writeJSON(output)
    }
  }

  // MARK: Text

  private func writeText(_ output: ResultOutput) throws {
    var all = report.total.sum
    all += report.total.protected
    // Words or characters that there are none of need no column.
    let units = Self.units.filter {
      $0.name == "segments" || $0.name == "characters" || $0.value(all) > 0
    }
    for (place, file) in files.enumerated() {
      if place > 0 { try output.line() }
      let pair = file.languages.map { pair in
        "  \(pair.source.rawValue)" + (pair.target.map { " → \($0.rawValue)" } ?? "")
      }
      try output.line(style.bold(file.name) + (pair ?? ""))
      try table(report.files[place], units, output)
    }
    guard files.count > 1 else { return }
    try output.line()
    try output.line(style.bold("total of \(files.count) files"))
    try table(report.total, units, output)
  }

  private func table(
    _ counts: AnalysisReport.Counts, _ units: [Unit], _ output: ResultOutput
  ) throws {
    var rows: [(name: String, volume: TextVolume)] = zip(report.bands.all, counts.byBand).map {
      (report.bands.name($0), $1)
    }
    rows.append(("total", counts.sum))
    if counts.protected.segments > 0 { rows.append(("protected", counts.protected)) }
    let first = rows.map(\.name.count).max() ?? 0
    let widths = units.map { unit in
      max(Self.width(unit.heading), rows.map { String(unit.value($0.volume)).count }.max() ?? 0)
    }
    let heading = zip(units, widths).map { unit, width in
      "  " + String(repeating: " ", count: width - Self.width(unit.heading)) + unit.heading
    }
    try output.line(
      style.dim("  " + String(repeating: " ", count: first) + heading.joined()))
    for row in rows {
      var line = "  " + row.name + String(repeating: " ", count: first - row.name.count)
      for (unit, width) in zip(units, widths) {
        let value = String(unit.value(row.volume))
        line += "  " + String(repeating: " ", count: width - value.count) + value
      }
      try output.line(row.name == "total" ? style.bold(line) : line)
    }
  }

  /// On a terminal, where Chinese characters take two places.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  // MARK: CSV

  private func writeCSV(_ output: ResultOutput) throws {
    let groups = report.bands.all.map(report.bands.name) + ["total", "protected"]
    let names = groups.flatMap { group in Self.units.map { "\(group) \($0.name)" } }
    try output.write(ReportRow.csv(["file", "source", "target"] + names))
    for (file, counts) in zip(files, report.files) {
      try output.write(
        row(
          [
            file.name, file.languages?.source.rawValue ?? "",
            file.languages?.target?.rawValue ?? "",
          ], counts))
    }
    if files.count > 1 { try output.write(row(["total", "", ""], report.total)) }
  }

  private func row(_ head: [String], _ counts: AnalysisReport.Counts) -> String {
    let volumes = counts.byBand + [counts.sum, counts.protected]
    return ReportRow.csv(
      head + volumes.flatMap { volume in Self.units.map { String($0.value(volume)) } })
  }

  // MARK: JSON

  private func writeJSON(_ output: ResultOutput) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("files", Array(zip(files, report.files))) { out, entry in
      out.object { out in
        out.field("file", entry.0.name)
        out.field("sourceLang", entry.0.languages.map { .string($0.source.rawValue) } ?? .null)
        out.field(
          "targetLang", entry.0.languages?.target.map { .string($0.rawValue) } ?? .null)
        write(entry.1, to: &out)
      }
    }
    out.key("total")
    out.object { write(report.total, to: &$0) }
    out.endObject()
    out.endLine()
    try output.write(out.bytes)
  }

  private func write(_ counts: AnalysisReport.Counts, to out: inout JSONWriter) {
    out.field("bands", Array(zip(report.bands.all, counts.byBand))) { out, entry in
      out.object { out in
        out.field("band", report.bands.name(entry.0))
        for unit in Self.units { out.field(unit.name, unit.value(entry.1)) }
      }
    }
    for (name, volume) in [("total", counts.sum), ("protected", counts.protected)] {
      out.key(name)
      out.object { out in
        for unit in Self.units { out.field(unit.name, unit.value(volume)) }
      }
    }
  }
}
