import RectoText
import Testing

@testable import RectoAlign

@Suite struct LearnedPairsTests {
  private let source = ["hafen offen", "hafen zu", "bank offen", "bank zu", "hafen bank"]
  private let target = [
    "harbour open", "harbour shut", "bench open", "bench shut", "harbour bench",
  ]

  @Test("words that always come together are learned, both ways")
  func learning() throws {
    let documents = TokenisedPair(source, .undetermined, target, .undetermined, lexicon: nil)
    let beads = source.indices.map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, cost: 0, confidence: 1)
    }
    let learned = LearnedPairs(beads, documents)
    let forth = learned.targetGivenSource.bySource(count: documents.source.types.count)
    let back = learned.sourceGivenTarget.byTarget(count: documents.target.types.count)
    func best(_ rows: PairTable.Rows, _ type: Int) -> Int? {
      rows[type].max { rows.weights[$0] < rows.weights[$1] }.map { Int(rows.partners[$0]) }
    }
    for (word, partner) in [("hafen", "harbour"), ("bank", "bench"), ("zu", "shut")] {
      let type = try #require(documents.source.number(known: word))
      let other = try #require(documents.target.number(known: partner))
      #expect(best(forth, type) == other)
      #expect(best(back, other) == type)
    }
    #expect((forth.weights + back.weights).allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test("no bead teaches nothing")
  func nothing() {
    let documents = TokenisedPair([], .german, [], .english, lexicon: nil)
    let learned = LearnedPairs([], documents)
    #expect(learned.targetGivenSource.bySource(count: 0).partners.isEmpty)
    #expect(learned.sourceGivenTarget.byTarget(count: 0).partners.isEmpty)
  }

  @Test("a long document teaches the second pass what the first could not know")
  func secondPass() throws {
    let nouns = [("Hund", "dog"), ("Vogel", "sparrow"), ("Stein", "rock"), ("Wolke", "cloud")]
    let verbs = [("fällt", "drops"), ("bleibt", "stays"), ("steigt", "climbs")]
    let pairs = (0..<40).map { number in
      let (noun, verb) = (nouns[number % 4], verbs[number % 3])
      return (
        "Der \(noun.0) \(verb.0) zum Mal \(number).", "The \(noun.1) \(verb.1) time \(number)."
      )
    }
    func confidence(_ learningSize: Int) throws -> Double {
      var options = AlignerOptions()
      options.learningSize = learningSize
      let beads = try Aligner(options: options).align(
        source: pairs.map(\.0), sourceLanguage: .german, target: pairs.map(\.1),
        targetLanguage: .english
      ).beads
      #expect(beads.allSatisfy { $0.source == $0.target })
      return beads.map(\.confidence).reduce(0, +) / Double(beads.count)
    }
    #expect(try confidence(40) >= confidence(.max))
  }
}
