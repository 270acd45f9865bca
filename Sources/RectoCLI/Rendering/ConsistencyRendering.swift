internal import Recto

/// Duplicates and inconsistencies, for people and programs.
struct ConsistencyRendering {
  let format: ListFormat
  let style: Style

  /// What settling did.
  func write(_ report: SettleReport, _ output: ResultOutput) throws {
    guard format == .json else {
      guard report.settled + report.left > 0 else { return }
      let counts = UpkeepRendering.counted([
        (report.settled, "settled"), (report.left, "left"),
        (report.united, report.united == 1 ? "unit united" : "units united"),
        (report.changed, report.changed == 1 ? "unit changed" : "units changed"),
      ])
      return try output.line(counts)
    }
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("settled", report.settled)
    out.field("left", report.left)
    out.field("united", report.united)
    out.field("changed", report.changed)
    out.endObject()
    out.endLine()
    try output.write(out.bytes)
  }

  // MARK: Duplicates

  func write(_ page: DuplicatePage, offset: Int, _ output: ResultOutput) throws {
    switch format {
    case .text:
      for group in page.groups {
        try output.line(style.bold("\(group.units.count) units"))
        for variant in group.units.first?.variants ?? [] {
          try output.line("    \(variant.language)  \(SummaryRendering.oneLine(variant.text))")
        }
        for unit in group.units.prefix(Self.mostShown) { try output.line("  " + line(unit)) }
        try writeRest(of: group.units.count, indent: 2, output)
      }
      try writeFoot(page.groups.count, offset, page.total, page.units, output)
    case .tsv:
      for (place, group) in page.groups.enumerated() {
        for unit in group.units {
          try output.line(
            cells(
              [String(offset + place + 1), String(group.units.count)], unit,
              unit.variants.map(\.text)))
        }
      }
    case .json:
      try writePage(page.total, page.units, offset, output) { out in
        out.field("groups", page.groups) { out, group in
          out.object { out in
            out.field("units", group.units) { out, unit in
              out.object { out in
                out.field("unit", Int(unit.id))
                Self.write(unit, to: &out)
                out.field("texts", unit.variants) { out, variant in
                  out.object { out in
                    out.field("lang", variant.language.rawValue)
                    out.field("text", variant.text)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Inconsistencies

  func write(_ page: InconsistencyPage, offset: Int, _ output: ResultOutput) throws {
    switch format {
    case .text:
      for group in page.groups {
        try output.line(
          "\(group.shared.language)  " + style.bold(SummaryRendering.oneLine(group.shared.text)))
        for rendering in group.renderings.prefix(Self.mostShown) {
          let count = String(rendering.units.count)
          let padding = String(repeating: " ", count: max(0, 6 - count.count))
          let text = SummaryRendering.oneLine(rendering.texts.joined(separator: " | "))
          try output.line("\(padding)\(count)  \(group.language)  \(text)")
          for unit in rendering.units.prefix(Self.mostShown) {
            try output.line("            " + style.dim(line(unit)))
          }
          try writeRest(of: rendering.units.count, indent: 12, output)
        }
        try writeRest(of: group.renderings.count, indent: 8, output)
      }
      try writeFoot(page.groups.count, offset, page.total, page.units, output)
    case .tsv:
      for (place, group) in page.groups.enumerated() {
        for rendering in group.renderings {
          for unit in rendering.units {
            try output.line(
              cells(
                [String(offset + place + 1), String(rendering.units.count)], unit,
                [group.shared.text, rendering.texts.joined(separator: " | ")]))
          }
        }
      }
    case .json:
      try writePage(page.total, page.units, offset, output) { out in
        out.field("groups", page.groups) { out, group in
          out.object { out in
            out.field("lang", group.shared.language.rawValue)
            out.field("text", group.shared.text)
            out.field("otherLang", group.language.rawValue)
            out.field("renderings", group.renderings) { out, rendering in
              out.object { out in
                out.field("count", rendering.units.count)
                out.field("texts", rendering.texts) { $0.write($1) }
                out.field("units", rendering.units) { out, unit in
                  out.object { out in
                    out.field("unit", Int(unit.id))
                    Self.write(unit, to: &out)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Parts

  /// When a unit was last changed, by whom, and where it came from.
  static func write(_ unit: TranslationUnit, to out: inout JSONWriter) {
    if let moment = unit.history.created { out.field("created", moment.rawValue) }
    if let author = unit.history.createdBy { out.field("createdBy", author) }
    if let moment = unit.history.changed { out.field("changed", moment.rawValue) }
    if let author = unit.history.changedBy { out.field("changedBy", author) }
    if let file = unit.origin.file { out.field("file", file) }
    if let line = unit.origin.line { out.field("line", line) }
    if let confidence = unit.origin.confidence { out.field("confidence", confidence) }
  }

  /// How much of a group people are shown; programs get all of it.
  private static let mostShown = 10

  private func writeRest(of count: Int, indent: Int, _ output: ResultOutput) throws {
    guard count > Self.mostShown else { return }
    let blanks = String(repeating: " ", count: indent)
    try output.line(blanks + style.dim("and \(count - Self.mostShown) more"))
  }

  private func line(_ unit: TranslationUnit) -> String {
    let parts = [
      unit.lastChange.map(UpkeepRendering.readable), Self.author(of: unit).map { "by \($0)" },
      unit.origin.file.map { file in file + (unit.origin.line.map { ":\($0)" } ?? "") },
      unit.origin.confidence.map { _ in "unreviewed" },
    ]
    return (["unit \(unit.id)"] + parts.compactMap { $0.map(SummaryRendering.oneLine) })
      .joined(separator: "  ")
  }

  /// Who changed a unit last, else who made it.
  private static func author(of unit: TranslationUnit) -> String? {
    unit.history.changedBy ?? unit.history.createdBy
  }

  private func cells(_ first: [String], _ unit: TranslationUnit, _ texts: [String]) -> String {
    (first + [
      String(unit.id), unit.lastChange?.rawValue ?? "", Self.author(of: unit) ?? "",
    ] + texts).map(SummaryRendering.oneLine).joined(separator: "\t")
  }

  private func writePage(
    _ total: Int, _ units: Int, _ offset: Int, _ output: ResultOutput,
    _ body: (inout JSONWriter) -> Void
  ) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("total", total)
    out.field("totalUnits", units)
    out.field("offset", offset)
    body(&out)
    out.endObject()
    out.endLine()
    try output.write(out.bytes)
  }

  private func writeFoot(
    _ shown: Int, _ offset: Int, _ total: Int, _ units: Int, _ output: ResultOutput
  ) throws {
    guard total > 0 else { return }
    let groups = "\(total) \(total == 1 ? "group" : "groups"), \(units) units"
    guard total > shown else { return try output.line(style.dim(groups)) }
    try output.line(style.dim("\(PageRange(offset: offset, shown: shown, total: groups))"))
  }
}
