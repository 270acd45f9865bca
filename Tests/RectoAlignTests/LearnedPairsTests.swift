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
    let (left, right) = (
      SentenceTokens(source, extra: source.map { _ in [] }),
      SentenceTokens(target, extra: target.map { _ in [] })
    )
    let beads = source.indices.map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, cost: 0, confidence: 1)
    }
    let learned = LearnedPairs(beads, left, right)
    for (word, partner) in [("hafen", "harbour"), ("bank", "bench"), ("zu", "shut")] {
      let type = try #require(left.number(known: word))
      let other = try #require(right.number(known: partner))
      let forth = learned.targetGivenSource.filter { $0.source == type }
      #expect(forth.max { $0.weight < $1.weight }?.target == other)
      let back = learned.sourceGivenTarget.filter { $0.target == other }
      #expect(back.max { $0.weight < $1.weight }?.source == type)
    }
    for pair in learned.targetGivenSource + learned.sourceGivenTarget {
      #expect(pair.weight > 0 && pair.weight <= 1)
    }
  }

  @Test("no bead teaches nothing")
  func nothing() {
    let side = SentenceTokens([], extra: [])
    let learned = LearnedPairs([], side, side)
    #expect(learned.targetGivenSource.isEmpty && learned.sourceGivenTarget.isEmpty)
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
