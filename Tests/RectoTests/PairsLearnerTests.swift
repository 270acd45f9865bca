import Recto
import Testing

@Suite struct PairsLearnerTests {
  /// What a document of one pair teaches, as sure as is said.
  private func lesson(
    _ source: String, _ target: String, in language: LanguageTag = .english,
    confidence: Double = 0.9
  ) throws -> PairsLearner.Lesson {
    PairsLearner.Lesson(
      AlignedDocuments(
        AlignmentSide(language: .german, sentences: [source]),
        AlignmentSide(language: language, sentences: [target]),
        alignment: try Alignment(beads: [
          Bead(source: 0..<1, target: 0..<1, cost: 0, confidence: confidence)
        ])))
  }

  private func words(_ learner: PairsLearner, _ word: String) throws -> [String] {
    try learner.lexicons()["de-en"]?.translations(of: word, from: .german, to: .english)
      .map(\.token) ?? []
  }

  @Test("words are learned over all documents, from two on")
  func learning() throws {
    var learner = PairsLearner()
    learner.add(try lesson("Hafen geschlossen", "harbour closed"))
    #expect(try learner.lexicons().isEmpty)
    for (german, english) in [
      ("Hafen offen", "harbour open"), ("Brücke offen", "bridge open"),
      ("Brücke geschlossen", "bridge closed"), ("Hafen alt", "harbour old"),
      ("Brücke alt", "bridge old"), ("Schule offen", "school open"),
    ] {
      learner.add(try lesson(german, english))
    }
    #expect(try words(learner, "haf").first == "harbour")
    #expect(try learner.lexicons()["de-en"]?.name == "learned from 7 pairs of documents")
  }

  @Test("a sentence alone teaches nothing")
  func alone() throws {
    var learner = PairsLearner()
    for _ in 0..<3 {
      learner.add(
        PairsLearner.Lesson(
          AlignedDocuments(
            AlignmentSide(language: .german, sentences: ["Hafen", "Brücke"]),
            AlignmentSide(language: .english, sentences: ["bridge"]),
            alignment: try Alignment(beads: [
              Bead(source: 0..<1, target: 0..<0, cost: 0, confidence: 1),
              Bead(source: 1..<2, target: 0..<1, cost: 0, confidence: 1),
            ]))))
    }
    #expect(try words(learner, "haf").isEmpty)
    #expect(try words(learner, "bruck") == ["bridg"])
  }

  @Test(
    "documents that are less than 88 % sure are helped", arguments: [(0.87, true), (0.9, false)])
  func unsure(confidence: Double, isUnsure: Bool) throws {
    #expect(try lesson("Hafen", "harbour", confidence: confidence).isUnsure == isUnsure)
  }

  @Test("each two languages have their own words")
  func languages() throws {
    var learner = PairsLearner()
    for _ in 0..<2 {
      learner.add(try lesson("Hafen", "harbour"))
      learner.add(try lesson("Hafen", "port", in: .french))
    }
    #expect(try learner.lexicons().keys.sorted() == ["de-en", "de-fr"])
  }
}
