internal import Recto

/// What was done to a memory by upkeep, for people and programs.
struct UpkeepRendering {
  let format: ListFormat
  let style: Style

  /// `2026-11-27 17:40:12Z`.
  static func readable(_ moment: Timestamp) -> String {
    let digits = Array(moment.rawValue)
    guard digits.count == 16 else { return moment.rawValue }
    let part = { (range: Range<Int>) in String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8)) "
      + "\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
  }

  /// What `undo` and `redo` did.
  static func write(_ report: UndoReport, _ verb: String, _ output: ResultOutput) throws {
    let operation = report.operation
    let author = operation.user.map { " by \(SummaryRendering.oneLine($0))" } ?? ""
    let counts = counted([
      (report.deleted.count, "deleted"), (report.restored.count, "restored"),
    ])
    try output.line(
      "\(verb) \(operation.kind.rawValue) of \(readable(operation.moment))\(author): \(counts)")
    for (units, reason) in [
      (report.kept, "stay: they have been changed by an import since"),
      (report.present, "are not brought back: identical ones are there"),
    ] where !units.isEmpty {
      let numbers = units.prefix(10).map(String.init).joined(separator: ", ")
      try output.line("units \(numbers)\(units.count > 10 ? " …" : "") \(reason)")
    }
  }

  /// `2 added, 1 deleted`.
  static func counted(_ counts: [(Int, String)]) -> String {
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "nothing changed" : parts.joined(separator: ", ")
  }

  // MARK: Operations

  func write(_ page: HistoryPage, offset: Int, _ output: ResultOutput) throws {
    switch format {
    case .text:
      for operation in page.operations { try output.line(line(operation)) }
      try writeFoot(shown: page.operations.count, offset: offset, total: page.total, output)
    case .tsv:
      for operation in page.operations {
        try output.line(
          [
            String(operation.generation), operation.kind.rawValue, operation.moment.rawValue,
            SummaryRendering.oneLine(operation.user ?? ""), String(operation.added),
            String(operation.deleted), String(operation.restored),
            operation.undone.map(String.init) ?? "",
          ].joined(separator: "\t"))
      }
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("total", page.total)
      out.field("offset", offset)
      out.field("operations", page.operations) { out, operation in
        out.object { out in
          Self.write(operation, to: &out)
          out.field("added", operation.added)
          out.field("deleted", operation.deleted)
          out.field("restored", operation.restored)
          if let undone = operation.undone { out.field("undone", Int(undone)) }
        }
      }
      out.endObject()
      out.endLine()
      try output.write(out.bytes)
    }
  }

  private func line(_ operation: UpkeepOperation) -> String {
    let counts = Self.counted([
      (operation.added, "added"), (operation.deleted, "deleted"),
      (operation.restored, "restored"),
    ])
    let kind = operation.kind.rawValue
    let padding = String(repeating: " ", count: max(1, 8 - kind.count))
    let author = operation.user.map { "  by \(SummaryRendering.oneLine($0))" } ?? ""
    let undone = operation.undone == nil ? "" : style.dim("  (taken back)")
    return "\(Self.readable(operation.moment))  \(kind)\(padding)\(counts)\(author)\(undone)"
  }

  private static func write(_ operation: UpkeepOperation, to out: inout JSONWriter) {
    out.field("generation", Int(operation.generation))
    out.field("kind", operation.kind.rawValue)
    out.field("at", operation.moment.rawValue)
    if let user = operation.user { out.field("by", user) }
  }

  /// `1–50 of 120`, where not all is shown.
  func writeFoot(shown: Int, offset: Int, total: Int, _ output: ResultOutput) throws {
    guard total > shown else { return }
    let range = PageRange(offset: offset, shown: shown, total: String(total))
    try output.line(style.dim("\(range)"))
  }

  // MARK: Versions of a unit

  func write(_ versions: [UnitVersion], of unit: Int64, _ output: ResultOutput) throws {
    switch format {
    case .text: for version in versions { try writeText(version, output) }
    case .tsv:
      for version in versions {
        let texts = version.unit.variants.map {
          SummaryRendering.oneLine("\($0.language): \($0.text)")
        }
        for entry in entries(version) {
          try output.line(
            ([String(version.unit.id), entry.at, entry.kind, entry.change, entry.by] + texts)
              .map(SummaryRendering.oneLine).joined(separator: "\t"))
        }
      }
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("unit", Int(unit))
      out.field("versions", versions) { out, version in
        out.object { out in Self.write(version, to: &out) }
      }
      out.endObject()
      out.endLine()
      try output.write(out.bytes)
    }
  }

  private func writeText(_ version: UnitVersion, _ output: ResultOutput) throws {
    let state = version.isLiving ? "" : style.dim("  (deleted)")
    try output.line(style.bold("unit \(version.unit.id)") + state)
    for variant in version.unit.variants {
      try output.line("    \(variant.language)  \(SummaryRendering.oneLine(variant.text))")
    }
    for entry in entries(version).reversed() {
      let by = entry.by.isEmpty ? "" : " by \(SummaryRendering.oneLine(entry.by))"
      let moment = Timestamp(entry.at).map(Self.readable) ?? "at an unknown time"
      let change = entry.change.isEmpty ? "" : ": \(entry.change)"
      try output.line("  \(moment)  \(entry.kind)\(by)\(change)")
    }
  }

  private typealias Entry = (at: String, kind: String, change: String, by: String)

  /// What happened to a version, first to last; its making by an import comes from its own dates.
  private func entries(_ version: UnitVersion) -> [Entry] {
    var entries = version.events.map { event -> Entry in
      let change =
        switch event.change {
        case .added: "added"
        case .deleted: "deleted"
        case .restored: "restored"
        case .replaced(let unit): "replaced by unit \(unit)"
        }
      return (
        event.operation.moment.rawValue, event.operation.kind.rawValue, change,
        event.operation.user ?? ""
      )
    }
    if version.events.first?.change != .added {
      let history = version.unit.history
      entries.insert((history.created?.rawValue ?? "", "made", "", history.createdBy ?? ""), at: 0)
    }
    return entries
  }

  private static func write(_ version: UnitVersion, to out: inout JSONWriter) {
    out.field("unit", Int(version.unit.id))
    out.field("living", version.isLiving)
    ConsistencyRendering.write(version.unit, to: &out)
    out.field("texts", version.unit.variants) { out, variant in
      out.object { out in
        out.field("lang", variant.language.rawValue)
        out.field("text", variant.text)
      }
    }
    out.field("events", version.events) { out, event in
      out.object { out in
        write(event.operation, to: &out)
        switch event.change {
        case .added: out.field("action", "added")
        case .deleted: out.field("action", "deleted")
        case .restored: out.field("action", "restored")
        case .replaced(let unit):
          out.field("action", "replaced")
          out.field("successor", Int(unit))
        }
      }
    }
  }
}
