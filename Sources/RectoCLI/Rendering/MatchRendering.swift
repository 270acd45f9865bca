internal import Recto

/// Matches in the formats of `recto lookup`.
struct MatchRendering {
  private let query: String
  private let matches: [Match]
  private let names: [NamePair]
  private let terms: TermNotes?
  private let style: Style

  /// - Parameter terms: What a glossary says; `nil` where the memory has none.
  init(
    _ query: String, _ matches: [Match], _ names: [NamePair], _ terms: TermNotes?, style: Style
  ) {
    self.query = query
    self.matches = matches
    self.names = names
    self.terms = terms
    self.style = style
  }

  func write(
    as format: LookupCommand.Format, explain: Bool, isAmongMany: Bool, _ output: ResultOutput
  ) throws {
    switch format {
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("text", query)
      Self.write(matches, explain: explain, terms, to: &out)
      NameRendering.write(names, to: &out)
      terms?.write(to: &out)
      out.endObject()
      try output.write(out.bytes)
      try output.line()
    case .tsv:
      for match in matches { try output.line(Self.row(match, terms)) }
    case .text:
      if isAmongMany { try output.line(style.bold(query)) }
      for match in matches { try output.write(page(match, explain: explain)) }
      for name in names { try output.line(NameRendering.line(name, style: style)) }
      for line in terms?.lines(style: style) ?? [] { try output.line(line) }
      if isAmongMany { try output.line() }
    }
  }

  static func write(
    _ matches: [Match], explain: Bool, _ terms: TermNotes?, to out: inout JSONWriter
  ) {
    out.field("matches", matches) { out, match in
      write(match, explain: explain, forbidden: terms?.forbidden(in: match) ?? [], to: &out)
    }
  }

  /// One match as an object.
  ///
  /// - Parameter forbidden: The forbidden terms in its target.
  static func write(
    _ match: Match, explain: Bool, forbidden: [TermHit], to out: inout JSONWriter
  ) {
    out.object { out in
      out.field("source", match.source.text)
      out.field("target", match.target.text)
      out.field("sourceLang", match.source.language.rawValue)
      out.field("targetLang", match.target.language.rawValue)
      out.field("score", match.score)
      out.field("base", match.similarity.base)
      out.field("char", match.similarity.char)
      out.field("token", match.similarity.token)
      out.field("kind", match.kind.rawValue)
      out.field("penalties", match.penalties) { out, penalty in
        out.object { out in
          out.field("kind", penalty.kind.rawValue)
          out.field("points", penalty.points)
        }
      }
      out.field("unit", Int(match.unit.id))
      if let adapted = match.adapted { AdaptationRendering.write(adapted, to: &out) }
      if let memory = match.memory { out.field("memory", memory) }
      TermNotes.write(forbidden: forbidden, to: &out)
      if explain {
        out.field("difference", match.difference.rawValue)
        write(match.edits, to: &out)
      }
    }
  }

  private static func write(_ edits: [Comparison.Edit], to out: inout JSONWriter) {
    out.field("edits", edits) { out, edit in
      out.object { out in
        out.field("kind", edit.kind.rawValue)
        out.field("query", [edit.query.lowerBound, edit.query.upperBound])
        out.field("source", [edit.other.lowerBound, edit.other.upperBound])
      }
    }
  }

  /// Where there is a glossary, its forbidden translations in the target are the last cell.
  private static func row(_ match: Match, _ terms: TermNotes?) -> String {
    let cells = [
      String(match.score), match.kind.rawValue, SummaryRendering.oneLine(match.source.text),
      SummaryRendering.oneLine(match.target.text),
      match.penalties.map { "\($0.kind.rawValue)-\($0.points)" }.joined(separator: ","),
      String(match.unit.id), match.adapted.map { SummaryRendering.oneLine($0.text) } ?? "",
    ]
    let last = [
      match.memory,
      terms?.forbiddenTexts(in: match).map(SummaryRendering.oneLine).joined(separator: " | "),
    ]
    return (cells + last.compactMap(\.self)).joined(separator: "\t")
  }

  /// A match for people: score and reasons, the source with the difference marked, the target; one that is
  /// adapted has the stored one beneath.
  private func page(_ match: Match, explain: Bool) -> String {
    var reasons = [match.kind.rawValue]
    if let note = DifferenceRendering.note(match.difference) { reasons.append(note) }
    reasons += match.penalties.map { "\($0.kind.rawValue) −\($0.points)" }
    if explain {
      let similarity = match.similarity
      reasons.append(
        "base \(similarity.base) (characters \(similarity.char), tokens \(similarity.token))")
    }
    reasons += [match.memory, match.unit.origin.file].compactMap(\.self)
    reasons += terms?.warnings(of: match) ?? []
    let label = style.bold("\(match.score) %") + "  " + style.dim(reasons.joined(separator: ", "))
    return """
      \(label)
        \(SummaryRendering.oneLine(DifferenceRendering(style).source(of: match, query: query)))
        \(translation(match))

      """
  }

  private func translation(_ match: Match) -> String {
    let stored = SummaryRendering.oneLine(match.target.text)
    guard let adapted = match.adapted else { return stored }
    let text = SummaryRendering.oneLine(AdaptationRendering.marked(adapted, style: style))
    return "\(text)\n  " + style.dim("stored: \(stored)")
  }
}
