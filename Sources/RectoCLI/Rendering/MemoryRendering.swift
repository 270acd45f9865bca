internal import Recto

/// What a memory holds, for people and programs.
enum MemoryRendering {
  static func write(
    _ info: MemoryInfo, path: String, json: Bool, _ output: ResultOutput
  ) throws {
    guard !json else { return try writeJSON(info, path: path, output) }
    try output.line("units       \(info.units)")
    if info.deletedUnits > 0 { try output.line("deleted     \(info.deletedUnits)") }
    for entry in info.languages {
      let tag = entry.language.rawValue
      let padding = String(repeating: " ", count: max(1, 10 - tag.count))
      try output.line("  \(tag)\(padding)\(entry.variants)  \(entry.language.displayName())")
    }
    try output.line("names       \(info.names)")
    if info.terms > 0 { try output.line("terms       \(info.terms)") }
    try output.line("generation  \(info.generation)")
    try output.line("schema      \(info.schemaVersion)")
    try output.line("size        \(info.fileSize) bytes")
  }

  /// One line on what compacting did.
  static func summary(_ report: CompactReport) -> String {
    let units = "\(report.droppedUnits) deleted \(report.droppedUnits == 1 ? "unit" : "units")"
    return "\(units) dropped, \(report.sizeBefore) bytes before, \(report.sizeAfter) after"
  }

  private static func writeJSON(
    _ info: MemoryInfo, path: String, _ output: ResultOutput
  ) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("file", path)
    out.field("units", info.units)
    out.field("deleted", info.deletedUnits)
    out.field("languages", info.languages) { out, entry in
      out.object { out in
        out.field("lang", entry.language.rawValue)
        out.field("variants", entry.variants)
      }
    }
    out.field("names", info.names)
    out.field("terms", info.terms)
    out.field("generation", Int(info.generation))
    out.field("schemaVersion", info.schemaVersion)
    out.field("bytes", info.fileSize)
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }
}
