internal import Recto

/// What is said under each sentence of a brief besides the sentence itself: its terms, its translation.
protocol BriefAddition {
  /// Lines under the sentence in text.
  func lines(of sentence: BriefSentence, style: Style) -> [String]
  /// Lines under the sentence in Markdown, escaped.
  func markdown(of sentence: BriefSentence) -> [String]
  /// Elements under the sentence in HTML; empty for nothing.
  func html(of sentence: BriefSentence, words: BriefWords) -> String
  /// Fields of the sentence's object in JSON.
  func write(of sentence: BriefSentence, to out: inout JSONWriter)
  /// Rules that its HTML needs.
  var css: String { get }
  /// What is said beside the counts of the brief, in the language of its frame; `nil` for nothing.
  var count: String? { get }
}

extension BriefAddition {
  var count: String? { nil }
}

/// The approved and forbidden terms of a glossary that stand in the sentences of a brief.
struct BriefTerms: BriefAddition {
  /// By the sentence's number.
  private var notes: [Int: TermNotes] = [:]

  init(_ glossary: Glossary, _ brief: Brief) {
    for sentence in brief.sentences {
      notes[sentence.number] = TermNotes(
        glossary, in: sentence.text, from: sentence.language, to: nil)
    }
  }

  func lines(of sentence: BriefSentence, style: Style) -> [String] {
    notes[sentence.number]?.lines(style: style) ?? []
  }

  func markdown(of sentence: BriefSentence) -> [String] {
    lines(of: sentence, style: Style(.never)).map(BriefMarkdown.escaped)
  }

  func html(of sentence: BriefSentence, words: BriefWords) -> String {
    let hits = notes[sentence.number]?.hits.map(\.term) ?? []
    var seen: Set<GlossaryTerm> = []
    let items = hits.filter { seen.insert($0).inserted }.map { term in
      let isForbidden = term.status == .forbidden
      let target =
        "<span\(HTMLText.language(term.target.language))>\(HTMLText.escaped(term.target.text))</span>"
      let note = term.note.isEmpty ? "" : " (\(HTMLText.escaped(term.note)))"
      return """
        <li><span\(HTMLText.language(term.source.language))>\(HTMLText.escaped(term.source.text))</span> = \
        \(isForbidden ? "<del>\(target)</del> \(words.forbidden)" : "\(target)")\(note)</li>
        """
    }
    return items.isEmpty
      ? "" : "<ul class=\"terms\" aria-label=\"\(words.terms)\">\(items.joined())</ul>"
  }

  func write(of sentence: BriefSentence, to out: inout JSONWriter) {
    notes[sentence.number]?.write(to: &out)
  }

  var css: String {
    """
    .terms { list-style: none; margin: .2rem 0 0; padding: 0; font-size: .875rem; }
    .terms li { display: inline; } .terms li + li::before { content: " · "; }
    """
  }
}
