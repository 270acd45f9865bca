internal import RectoText

/// Looks for the glossary's terms: approved translations that are missing, forbidden ones that are there.
struct TermCheck {
  private let glossary: Glossary

  init(_ glossary: Glossary) { self.glossary = glossary }

  func findings(in pair: CheckedPair) -> [CheckFinding] {
    let hits = glossary.hits(
      in: pair.source.text, language: pair.source.language, target: pair.target.language)
    guard !hits.isEmpty else { return [] }
    var findings: [CheckFinding] = []
    var seen: Set<String> = []
    for hit in hits where hit.term.status == .approved && seen.insert(hit.term.source.text).inserted
    {
      let wanted = hits.filter {
        $0.range == hit.range && $0.term.status == .approved
      }.map(\.term)
      if wanted.contains(where: { stands($0, in: pair.target) }) { continue }
      let texts = wanted.map { "'\($0.target.text)'" }.joined(separator: " or ")
      findings.append(
        CheckFinding(.terms, nil, "'\(hit.term.source.text)' is to be translated as \(texts)"))
    }
    var named: Set<String> = []
    for hit in glossary.forbidden(in: pair.target, given: hits)
    where named.insert(hit.term.target.text).inserted {
      findings.append(
        CheckFinding(
          .forbiddenTerms, nil,
          "'\(hit.term.target.text)' is forbidden for '\(hit.term.source.text)'"
            + (hit.term.note.isEmpty ? "" : " (\(hit.term.note))")))
    }
    return findings
  }

  /// Whether a term's translation stands in a text, within a longer term or not.
  private func stands(_ term: GlossaryTerm, in target: Segment) -> Bool {
    let turned = GlossaryTerm(source: term.target, target: term.source, status: .forbidden)
    return !Glossary([turned]).hits(in: target.text, language: target.language).isEmpty
  }
}
