internal import Recto

/// Harvested pairs in the formats of `recto terms`.
struct TermRendering {
  private let texts: HarvestTexts
  private let lexicon: String
  private let style: Style

  init(_ texts: HarvestTexts, lexicon: String, style: Style) {
    self.texts = texts
    self.lexicon = lexicon
    self.style = style
  }

  func write(
    _ terms: [HarvestedTerm], as format: TermsCommand.Harvest.Format, _ output: ResultOutput
  ) throws {
    switch format {
    case .tsv:
      try output.line(
        "\(texts.source)\t\(texts.target)\tkind\tscore\tevidence\tcount\texample\taliases")
      for term in terms { try output.line(row(term)) }
    case .text:
      for term in terms { try output.write(page(term)) }
    case .json: try writeJSON(terms, output)
    }
  }

  private func row(_ term: HarvestedTerm) -> String {
    [
      term.source, term.target, term.kind.rawValue, String(Self.rounded(term.score)),
      term.evidence.map(\.rawValue).joined(separator: ","), String(term.counts.together),
      example(term), term.aliases.joined(separator: "|"),
    ].map(SummaryRendering.oneLine).joined(separator: "\t")
  }

  private func page(_ term: HarvestedTerm) -> String {
    let pair = "\(style.bold(term.source)) = \(style.bold(term.target))"
    let others = term.aliases.isEmpty ? "" : ", also " + term.aliases.joined(separator: ", ")
    let reasons = term.evidence.map(\.rawValue).joined(separator: ", ")
    let counts =
      "\(term.counts.together) together of \(term.counts.source) and \(term.counts.target)"
    return """
      \(pair)  \(style.dim("\(term.kind.rawValue), \(Self.rounded(term.score)): \(reasons); \(counts)\(others)"))
        \(SummaryRendering.oneLine(texts.texts[term.example].source))
        \(SummaryRendering.oneLine(texts.texts[term.example].target))

      """
  }

  private func writeJSON(_ terms: [HarvestedTerm], _ output: ResultOutput) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("lexicon", lexicon)
    out.field("sourceLang", texts.source.rawValue)
    out.field("targetLang", texts.target.rawValue)
    out.field("segments", texts.texts.count)
    out.field("terms", terms) { out, term in
      out.object { out in
        out.field("source", term.source)
        out.field("target", term.target)
        out.field("aliases", term.aliases) { $0.write($1) }
        out.field("kind", term.kind.rawValue)
        out.field("score", Self.rounded(term.score))
        out.field("evidence", term.evidence) { $0.write($1.rawValue) }
        out.field("count", term.counts.together)
        out.field("sourceCount", term.counts.source)
        out.field("targetCount", term.counts.target)
        out.field("sourceText", texts.texts[term.example].source)
        out.field("targetText", texts.texts[term.example].target)
      }
    }
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }

  private func example(_ term: HarvestedTerm) -> String {
    let text = texts.texts[term.example]
    return "\(text.source) ‖ \(text.target)"
  }

  private static func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }
}
