extension Brief {
  /// What memories know of each sentence of the brief, its neighbours in the article being its context.
  ///
  /// - Parameter translator: Looks them up.
  /// - Returns: By the sentence's number; sentences of the wanted language have none.
  /// - Throws: `MemoryError`.
  /// - Complexity: A lookup a sentence, up to six where the memory has not the sentence.
  public func translations(
    by translator: inout BriefTranslator
  ) throws -> [Int: SentenceTranslation] {
    var translations: [Int: SentenceTranslation] = [:]
    for sentence in sentences where translator.translates(sentence.language) {
      translations[sentence.number] = try translator.translation(
        of: Segment(sentence.text, language: sentence.language),
        context: context(of: sentence.place), besides: besides(of: sentence.place))
    }
    return translations
  }

  /// What stands before and after a sentence in its article, noise too: so an aligner of the same file has it.
  public func context(of place: SentencePlace) -> UnitContext {
    let all = source(of: place).summary.all
    func neighbour(_ number: Int) -> UnitContext.Neighbour {
      all.indices.contains(number) ? .text(all[number].text) : .boundary
    }
    return UnitContext(
      previous: neighbour(place.sentence - 1), next: neighbour(place.sentence + 1))
  }

  /// Sentences of its paragraph that a translator may have joined a sentence with: one before or after it, or two.
  private func besides(of place: SentencePlace) -> [SentenceTranslation.Beside] {
    let source = source(of: place)
    let all = source.summary.all
    let space = source.document.language.joinsWithoutSpace ? "" : " "
    func text(_ numbers: Range<Int>) -> [String]? {
      let block = all[place.sentence].block
      guard numbers.allSatisfy({ all.indices.contains($0) && all[$0].block == block }) else {
        return nil
      }
      return all[numbers].map(\.text)
    }
    return [(0, 1), (1, 0), (1, 1), (0, 2), (2, 0)].compactMap { before, after in
      guard let first = text(place.sentence - before..<place.sentence),
        let last = text(place.sentence + 1..<place.sentence + 1 + after)
      else { return nil }
      return SentenceTranslation.Beside(
        before: first.map { $0 + space }.joined(), after: last.map { space + $0 }.joined())
    }
  }
}

extension TranslationSheet {
  /// The open sentences of a brief, in its order.
  ///
  /// - Parameters:
  ///   - translations: By the sentence's number.
  ///   - target: The wanted language.
  /// - Complexity: O(characters).
  public init(_ brief: Brief, _ translations: [Int: SentenceTranslation], to target: LanguageTag) {
    let entries = brief.sentences.compactMap { sentence in
      translations[sentence.number].map { translation in
        let path = brief.source(of: sentence.place).name
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return Entry(translation, place: "\(file):\(sentence.line) (\(sentence.place))")
      }
    }
    self.init(entries, to: target)
  }
}
