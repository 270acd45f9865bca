internal import Recto

/// A brief in the formats of `recto brief`.
struct BriefRendering {
  let brief: Brief
  let title: String
  let additions: [any BriefAddition]
  /// The sentences that are to be translated.
  private let sheet: TranslationSheet?
  private let style: Style

  /// - Parameters:
  ///   - title: What heads the brief; if not given, the title of the article whose sentence comes first.
  ///   - additions: What is said under each sentence.
  ///   - sheet: The sentences that are to be translated: all that TSV has.
  init(
    _ brief: Brief, title: String?, additions: [any BriefAddition] = [],
    sheet: TranslationSheet? = nil, style: Style
  ) {
    self.brief = brief
    let first = brief.sentences.first.map { brief.source(of: $0.place) } ?? brief.sources.first
    self.title = title ?? first.map { $0.title } ?? ""
    self.additions = additions
    self.sheet = sheet
    self.style = style
  }

  func write(
    as format: BriefFormat, _ explain: Bool, isQuoted: Bool, _ output: ResultOutput
  ) throws {
    switch format {
    case .tsv:
      try AlignmentRendering.write(sheet: sheet?.rows ?? [], isQuoted: isQuoted, output)
    case .xliff: try output.write(xliff())
    case .text: try output.write(text)
    case .markdown: try output.write(BriefMarkdown(self).page)
    case .json:
      var out = JSONWriter()
      BriefJSON(self, explain: explain).write(to: &out)
      out.endLine()
      try output.write(out.bytes)
    case .html: try output.write(BriefPage(self).html)
    }
  }

  /// The sentences that are to be translated, for a translator's program.
  private func xliff() throws -> [UInt8] {
    guard let sheet else { return [] }
    guard sheet.languages.count < 2 else {
      throw CommandFailure(
        .usage, "the sentences are in several languages, and an XLIFF has one; take --format tsv")
    }
    let output = MemoryOutput()
    let header = NewFileHeader(
      source: sheet.languages.first ?? brief.language, target: sheet.target, original: "brief")
    let writer = try UnitFile.writer(output, format: .xliff, header: header)
    for unit in sheet.units { try writer.write(unit) }
    try writer.finish()
    return output.bytes
  }

  /// Headed by the sources, one sentence a line, and under it where it is from.
  private var text: String {
    let words = BriefWords(brief.language)
    var lines = [style.bold(SummaryRendering.oneLine(title))]
    for source in brief.sources {
      let number = brief.sources.count > 1 ? "[\(source.number)] " : ""
      let about = words.about(source, besides: brief.sources.count > 1 ? nil : title)
      lines.append(style.dim(number + about))
    }
    lines.append("")
    for sentence in brief.sentences {
      lines.append("\(sentence.number). \(SummaryRendering.oneLine(sentence.text))")
      lines.append("   " + style.dim(words.place(sentence, in: brief)))
      for addition in additions {
        lines += addition.lines(of: sentence, style: style).map { "   " + $0 }
      }
    }
    if !brief.sentences.isEmpty { lines.append("") }
    lines += counts(words).map(style.dim)
    return lines.joined(separator: "\n") + "\n"
  }

  /// How long the brief is, and what its additions count.
  func counts(_ words: BriefWords) -> [String] {
    [words.counts(brief)] + additions.compactMap(\.count)
  }
}
