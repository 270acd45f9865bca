internal import Recto

/// What a glossary says of a text that is looked up, and of its matches.
struct TermNotes {
  /// The terms that stand in the text.
  let hits: [TermHit]
  private let glossary: Glossary
  private let from: LanguageTag?
  private let to: LanguageTag?

  /// - Returns: `nil` where there are no terms at all: answers then say nothing of terms.
  init?(_ glossary: Glossary, in text: String, from: LanguageTag?, to: LanguageTag?) {
    guard !glossary.isEmpty else { return nil }
    self.glossary = glossary
    self.from = from
    self.to = to
    hits = glossary.hits(in: text, language: from, target: to)
  }

  /// The forbidden translations in a match, of terms in the text or in the match's own source.
  func forbidden(in match: Match) -> [TermHit] {
    let own = glossary.hits(
      in: match.source.text, language: match.source.language, target: match.target.language)
    return glossary.forbidden(in: match.target.segment, given: hits + own)
  }

  /// The forbidden translations in a match, each once.
  func forbiddenTexts(in match: Match) -> [String] {
    var seen: Set<String> = []
    return forbidden(in: match).map(\.term.target.text).filter { seen.insert($0).inserted }
  }

  /// What is said beside a match's score.
  func warnings(of match: Match) -> [String] {
    forbiddenTexts(in: match).map { "forbidden term: \($0)" }
  }

  /// A line for each term: its translations, the forbidden ones marked.
  func lines(style: Style) -> [String] { Self.lines(of: hits, style: style) }

  /// A line for each term that was hit.
  static func lines(of hits: [TermHit], style: Style) -> [String] {
    Self.grouped(hits).map { terms in
      let source = terms.first?.source.text ?? ""
      let approved = terms.filter { $0.status == .approved }.map { style.bold($0.target.text) }
      let forbidden = terms.filter { $0.status == .forbidden }.map {
        style.doubtful("not \($0.target.text)")
      }
      let notes = terms.map(\.note).filter { !$0.isEmpty }
      let note = notes.isEmpty ? "" : "; " + notes.joined(separator: "; ")
      return "\(style.bold(source)) = \((approved + forbidden).joined(separator: ", "))  "
        + style.dim("term\(note)")
    }
  }

  /// The terms that were hit, those of one source together and each once.
  static func grouped(_ hits: [TermHit]) -> [[GlossaryTerm]] {
    var sources: [String] = []
    var translations: [String: [GlossaryTerm]] = [:]
    for hit in hits {
      let source = hit.term.source.text
      if translations[source] == nil { sources.append(source) }
      if translations[source]?.contains(hit.term) != true {
        translations[source, default: []].append(hit.term)
      }
    }
    return sources.map { translations[$0] ?? [] }
  }

  func write(to out: inout JSONWriter) { Self.write(hits, to: &out) }

  static func write(_ hits: [TermHit], to out: inout JSONWriter) {
    out.field("terms", hits) { out, hit in
      out.object { out in
        out.field("source", hit.term.source.text)
        out.field("target", hit.term.target.text)
        out.field("sourceLang", hit.term.source.language.rawValue)
        out.field("targetLang", hit.term.target.language.rawValue)
        out.field("status", hit.term.status.rawValue)
        out.field("note", hit.term.note)
        out.field("start", hit.range.lowerBound)
        out.field("end", hit.range.upperBound)
      }
    }
  }

  /// The forbidden terms of a match, with their places in its target; nothing where there are none.
  static func write(forbidden hits: [TermHit], to out: inout JSONWriter) {
    guard !hits.isEmpty else { return }
    out.field("forbidden", hits) { out, hit in
      out.object { out in
        out.field("source", hit.term.source.text)
        out.field("target", hit.term.target.text)
        out.field("start", hit.range.lowerBound)
        out.field("end", hit.range.upperBound)
      }
    }
  }
}
