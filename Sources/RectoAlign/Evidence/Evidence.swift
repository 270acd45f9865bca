internal import RectoText

/// How likely each term of one side is, given a term of the other.
struct Evidence {
  private var shared = PairTable()
  private let counts: (source: Int, target: Int)

  /// Shared strings and cognates, what the lexicon says of words and of their parts, and the names of the documents.
  init(_ documents: TokenisedPair, lexicon: (any TranslationLexicon)?, partWeight: Double) {
    let (source, target) = (documents.source, documents.target)
    counts = (source.types.count, target.types.count)
    Cognates.forEach(source, target) { shared.add($0, $1, $2) }
    // A pair has one weight, whichever side is asked. Chinese is, as it has the headwords.
    if documents.languages.target.language == "zh" {
      let (from, to) = (documents.languages.target, documents.languages.source)
      Self.forEachEntry(target, source, documents.names, partWeight) {
        lexicon?.translations(of: $0, from: from, to: to) ?? []
      } body: {
        shared.add($1, $0, $2)
      }
    } else {
      let (from, to) = documents.languages
      Self.forEachEntry(source, target, documents.names, partWeight) {
        lexicon?.translations(of: $0, from: from, to: to) ?? []
      } body: {
        shared.add($0, $1, $2)
      }
    }
    shared.unite()
  }

  /// The rows of both directions, with what was learned in an earlier pass.
  func rows(_ learned: LearnedPairs?, weight: Double) -> EvidenceRows {
    let (forth, back) =
      learned.map {
        (
          shared.adding($0.targetGivenSource, times: Float(weight)),
          shared.adding($0.sourceGivenTarget, times: Float(weight))
        )
      } ?? (shared, shared)
    return EvidenceRows(
      targetGivenSource: forth.byTarget(count: counts.target),
      sourceGivenTarget: back.bySource(count: counts.source))
  }

  /// Calls `body` with what the lexicon and the names say of each type of `side`.
  private static func forEachEntry(
    _ side: SentenceTokens, _ other: SentenceTokens, _ names: DocumentNames, _ partWeight: Double,
    translations: (String) -> [(token: String, probability: Double)],
    body: (_ type: Int, _ partner: Int, _ weight: Float) -> Void
  ) {
    for (type, term) in side.types.enumerated() {
      for entry in translations(term) {
        guard let partner = other.number(known: entry.token) else { continue }
        body(type, partner, Float(entry.probability))
      }
      for part in WordParts.parts(of: term) {
        for entry in translations(part) {
          guard let partner = other.number(known: entry.token) else { continue }
          body(type, partner, Float(entry.probability * partWeight))
        }
      }
    }
    for entry in names.entries {
      guard let type = side.number(known: entry.characters),
        let partner = other.number(known: entry.term)
      else { continue }
      body(type, partner, Float(entry.weight))
    }
  }
}

/// Evidence to be gone through from the side that is scored.
struct EvidenceRows {
  /// For each target type, source types with t(target | source).
  let targetGivenSource: PairTable.Rows
  /// For each source type, target types with t(source | target).
  let sourceGivenTarget: PairTable.Rows
}
