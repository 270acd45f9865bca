internal import Recto

/// What a lexicon holds, for people and programs.
enum LexiconRendering {
  /// `123999 entries, 2 without a word to translate, 1 skipped`.
  static func summary(_ report: LexiconReport) -> String {
    let parts = [
      (report.entries, "entries"), (report.unused, "left out"), (report.forbidden, "forbidden"),
      (report.skippedCount, "skipped"),
    ]
    return parts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }
      .map { "\($0.element.0) \($0.element.1)" }.joined(separator: ", ")
  }

  static func write(
    _ lexicon: Lexicon, path: String, json: Bool, _ output: ResultOutput
  ) throws {
    guard !json else { return try writeJSON(lexicon, path: path, output) }
    let info = lexicon.info
    let oneLine = SummaryRendering.oneLine
    try output.line("file        \(path)")
    try output.line("languages   \(info.head.displayName()), \(info.other.displayName())")
    try output.line("headwords   \(lexicon.headwordCount)")
    try output.line("terms       \(lexicon.termCount)")
    try output.line("pairs       \(lexicon.pairCount)")
    for source in info.sources {
      try output.line("source      \(oneLine(source.label)), \(source.entries) entries")
      if !source.licence.isEmpty { try output.line("licence     \(oneLine(source.licence))") }
    }
    if let learned = info.learned {
      let units = learned.includesUnreviewed ? "units" : "confirmed units"
      try output.line("learned     \(learned.units) \(units) of \(oneLine(learned.memory))")
      try output.line("generation  \(learned.generation)")
      try output.line("runs        \(learned.runs)")
      try output.line("words by    \(oneLine(learned.words))")
    }
  }

  private static func writeJSON(
    _ lexicon: Lexicon, path: String, _ output: ResultOutput
  ) throws {
    let info = lexicon.info
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("file", path)
    out.field("name", lexicon.name)
    out.field("languages", [info.head.rawValue, info.other.rawValue]) { $0.write($1) }
    out.field("headwords", lexicon.headwordCount)
    out.field("terms", lexicon.termCount)
    out.field("pairs", lexicon.pairCount)
    out.field("sources", info.sources) { out, source in
      out.object { out in
        out.field("name", source.name)
        out.field("version", source.version)
        out.field("licence", source.licence)
        out.field("entries", source.entries)
      }
    }
    if let learned = info.learned {
      out.key("learned")
      out.object { out in
        out.field("memory", learned.memory)
        out.field("units", learned.units)
        out.field("unreviewed", learned.includesUnreviewed)
        out.field("generation", Int(learned.generation))
        out.field("runs", learned.runs)
        out.field("words", learned.words)
      }
    }
    out.endObject()
    out.endLine()
    try output.write(out.bytes)
  }
}
