import RectoSummary
import RectoText
import Reference
import Testing

/// What every brief keeps, over many lengths and wishes.
@Suite struct BriefPropertyTests {
  private struct Case {
    var documents: [Document]
    var summaries: [Summary]
    var options: BriefOptions
    var selection: BriefSelection
  }

  /// Briefs with wishes drawn at random; neighbours are made groups at random.
  private func cases(_ seed: UInt64, _ count: Int) throws -> [Case] {
    var random = SplitMix(seed)
    return try (0..<count).map { _ in
      let documents = Stories.all.randomElement(using: &random) ?? []
      let length: SummaryLength =
        switch Int.random(in: 0..<5, using: &random) {
        case 0: .sentences(.random(in: 1...8, using: &random))
        case 1: .words(.random(in: 15...120, using: &random))
        case 2: .characters(.random(in: 40...400, using: &random))
        case 3: .seconds(.random(in: 3...40, using: &random))
        default: .ratio(.random(in: 0.1...1, using: &random))
        }
      var options = BriefOptions(length: length)
      let words = ["tram", "airport", "rents", "minutes", "电车", "补偿", "港口", "nowhere"]
      for word in words {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: options.must.append(word)
        case 1: options.query.append(word)
        case 2: options.without.append(word)
        default: break
        }
      }
      if Int.random(in: 0..<4, using: &random) == 0 { options.locked = [SentenceSelector("2.2")] }
      if Int.random(in: 0..<4, using: &random) == 0 { options.excluded = [SentenceSelector("1.1")] }
      if Bool.random(using: &random) { options.order = .rank }
      var summaries = try Stories.summaries(documents, length)
      for article in summaries.indices where Bool.random(using: &random) {
        let first = Int.random(in: 0..<summaries[article].all.count - 1, using: &random)
        for member in first...first + 1 { summaries[article].all[member].group = first..<first + 2 }
      }
      return Case(
        documents: documents, summaries: summaries, options: options,
        selection: try BriefComposer(options).selection(from: summaries))
    }
  }

  @Test("it is never over the budget, unless it says so")
  func budget() throws {
    for one in try cases(1, 80) {
      let isExcused = one.selection.findings.contains {
        switch $0 {
        case .lockedTooLong, .nothingFits: true
        default: false
        }
      }
      guard !isExcused else { continue }
      let texts = one.selection.sentences.map {
        one.summaries[$0.place.article].all[$0.place.sentence].text
      }
      let counter = try TextCounter(language: one.documents[0].language)
      let all = one.summaries.flatMap(\.all).filter { $0.excluded == nil }.map(\.text)
      switch one.options.length {
      case .sentences(let most): #expect(texts.count <= most)
      case .words(let most): #expect(texts.map(counter.words).reduce(0, +) <= most)
      case .characters(let most): #expect(texts.map(counter.characters).reduce(0, +) <= most)
      case .seconds(let most):
        let speed = ReadingSpeed(language: one.documents[0].language)
        #expect(texts.map(counter.words).reduce(0, +) * 60 <= most * speed.perMinute)
      case .ratio(let share):
        let total = Double(all.map(counter.words).reduce(0, +))
        #expect(texts.map(counter.words).reduce(0, +) <= max(1, Int(share * total)))
      }
    }
  }

  @Test("groups are taken whole, sentences once, and no kept one says what another does")
  func groups() throws {
    for one in try cases(2, 80) {
      let places = one.selection.sentences.map(\.place)
      #expect(Set(places).count == places.count)
      for place in places {
        for member in one.summaries[place.article].all[place.sentence].group {
          #expect(places.contains(SentencePlace(article: place.article, sentence: member)))
        }
      }
      let alike = Set(one.selection.sentences.flatMap(\.alike))
      #expect(alike.isDisjoint(with: places))
    }
  }

  @Test("wishes are met or said to be unmet")
  func wishes() throws {
    for one in try cases(3, 80) {
      let texts = one.selection.sentences.map {
        one.summaries[$0.place.article].all[$0.place.sentence].text.lowercased()
      }
      for word in one.options.must {
        let isSaid = one.selection.findings.contains {
          switch $0 {
          case .mustNowhere(word), .mustLeftOut(word, _), .mustTooLong(word, _): true
          default: false
          }
        }
        #expect(texts.contains { $0.contains(word) } != isSaid, "\(word)")
      }
      for sentence in one.selection.sentences where !sentence.reasons.contains(.locked) {
        let text = one.summaries[sentence.place.article].all[sentence.place.sentence].text
          .lowercased()
        let isLed = one.options.locked.isEmpty == false && sentence.reasons.contains(.group)
        #expect(isLed || !one.options.without.contains { text.contains($0) })
      }
      if !one.options.locked.isEmpty { #expect(one.selection.ids.contains("2.2")) }
    }
  }

  @Test("the same input gives the same brief, and only the order depends on the order")
  func deterministic() throws {
    for one in try cases(4, 20) {
      let again = try BriefComposer(one.options).selection(from: one.summaries)
      #expect(again == one.selection)
      var other = one.options
      other.order = one.options.order == .rank ? .document : .rank
      let turned = try BriefComposer(other).selection(from: one.summaries)
      #expect(Set(turned.sentences.map(\.place)) == Set(one.selection.sentences.map(\.place)))
    }
  }
}
