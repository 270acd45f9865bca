internal import RectoMatch
public import RectoText

/// A term that stands in a text.
public struct TermHit: Hashable, Sendable {
  /// What the glossary says; its source is what was found, turned round where the text is in the
  /// language of its target.
  public var term: GlossaryTerm
  /// Where: UTF-8 byte offsets into the text.
  public var range: Range<Int>
}

/// Terms, prepared for finding them in texts.
///
/// Texts and terms are folded. A term stands in a text where its words do, one after another, each whole and
/// in any form that has its stem: *rate cuts* holds *rate cut*. Chinese characters stand anywhere. Of terms
/// that overlap the one that begins first is found, of those that begin together the longest. Approved terms hold in
/// both directions, forbidden ones from source to target only.
public struct Glossary: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var term: GlossaryTerm
  }

  /// By the group of the language they are searched in and their first word; longest first.
  private var entries: [String: [String: [Entry]]] = [:]
  /// Whether there are no terms at all.
  public let isEmpty: Bool

  /// - Complexity: O(terms).
  public init(_ terms: [GlossaryTerm]) {
    isEmpty = terms.isEmpty
    var stemmers = Stemmers()
    func add(_ term: GlossaryTerm) {
      let words = stemmers.words(of: MatchText(term.source.text), term.source.language)
      guard let first = words.first else { return }
      entries[term.source.language.group, default: [:]][first, default: []]
        .append(Entry(words: words, term: term))
    }
    for term in terms {
      add(term)
      if term.status == .approved { add(term.turned) }
    }
    for group in entries.keys {
      for (first, list) in entries[group] ?? [:] where list.count > 1 {
        // Stable, so that terms of one length keep their order.
        entries[group]?[first] = list.enumerated()
          .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
          .map(\.element)
      }
    }
  }

  /// The terms that stand in a text, in its order; several translations of a term one after another.
  ///
  /// - Parameters:
  ///   - language: The text's; `nil` searches for the terms of all languages.
  ///   - target: The language of their translations; `nil` takes any.
  /// - Complexity: O(*n*) for texts without long chains of terms that begin alike.
  public func hits(
    in text: String, language: LanguageTag? = nil, target: LanguageTag? = nil
  ) -> [TermHit] {
    guard !isEmpty else { return [] }
    var hits: [TermHit] = []
    var stemmers = Stemmers()
    let folded = MatchText(text)
    let map = FoldMap(folded)
    let groups = language.map { [$0.group] } ?? entries.keys.sorted()
    for group in groups {
      guard let byFirst = entries[group] else { continue }
      let tag = language ?? byFirst.first?.value.first?.term.source.language ?? .undetermined
      let words = stemmers.words(of: folded, tag)
      var place = 0
      while place < words.count {
        let found = (byFirst[words[place]] ?? []).filter { entry in
          words[place...].starts(with: entry.words)
            && target.map { $0.meets(entry.term.target.language) } ?? true
        }
        guard let longest = found.first?.words.count else {
          place += 1
          continue
        }
        let range = map.bytes(
          of: folded.tokens[place].lowerBound..<folded.tokens[place + longest - 1].upperBound)
        hits += found.filter { $0.words.count == longest }.map {
          TermHit(term: $0.term, range: range)
        }
        place += longest
      }
    }
    return hits.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
    }.map(\.element)
  }

  /// The forbidden translations that a target holds, of terms that stand in its source.
  ///
  /// - Parameters:
  ///   - target: A translation.
  ///   - sources: The hits in its source, or in what it is offered for.
  /// - Returns: The term with the place of its translation in the target.
  /// - Complexity: O(*n* · forbidden hits).
  public func forbidden(in target: Segment, given sources: [TermHit]) -> [TermHit] {
    var seen: Set<GlossaryTerm> = []
    let terms = sources.map(\.term).filter {
      $0.status == .forbidden && $0.target.language.meets(target.language)
        && seen.insert($0).inserted
    }
    guard !terms.isEmpty else { return [] }
    // The other way round, and only these: each stands in the glossary of its own.
    let turned = Glossary(turnedForbidden: terms)
    return turned.hits(in: target.text, language: target.language).map {
      TermHit(term: $0.term.turned, range: $0.range)
    }
  }

  private init(turnedForbidden terms: [GlossaryTerm]) { self.init(terms.map(\.turned)) }
}

extension GlossaryTerm {
  /// With its sides changed.
  fileprivate var turned: GlossaryTerm {
    GlossaryTerm(source: target, target: source, status: status, note: note)
  }
}

/// One stemmer a language.
private struct Stemmers {
  private var stemmers: [String: Stemmer?] = [:]

  /// The stems of a text's words; characters of scripts without spaces as they are.
  mutating func words(of text: MatchText, _ language: LanguageTag) -> [String] {
    let stemmer: Stemmer?
    if let known = stemmers[language.language] {
      stemmer = known
    } else {
      stemmer = Stemmer(language)
      stemmers[language.language] = stemmer
    }
    return text.tokens.map { range in
      var word = String.UnicodeScalarView()
      for value in text.folded[range] {
        if let scalar = Unicode.Scalar(value) { word.append(scalar) }
      }
      return stemmer?.stem(of: String(word)) ?? String(word)
    }
  }
}
