import Recto
import Testing

@Suite struct BeadDoubtTests {
  private static let line = "Forty bytes are in this sentence of ours."

  /// Nine pairs as long as each other, and one of the given lengths.
  private func documents(_ text: String, _ confidence: Double) throws -> AlignedDocuments {
    let source = [String](repeating: Self.line, count: 10)
    let target = [String](repeating: Self.line, count: 9) + [text]
    return AlignedDocuments(
      AlignmentSide(language: .english, sentences: source),
      AlignmentSide(language: .german, sentences: target),
      alignment: try Alignment(
        beads: (0..<10).map {
          Bead(
            source: $0..<$0 + 1, target: $0..<$0 + 1, cost: 0, confidence: $0 == 9 ? confidence : 1)
        }))
  }

  @Test(
    "below 80 % a bead is doubtful, and up to 90 % where its lengths do not go together",
    arguments: [
      (1, 0.79, true), (1, 0.8, false), (1, 0.89, false), (2, 0.8, true), (2, 0.89, true),
      (2, 0.9, false), (3, 0.99, false),
    ])
  func thresholds(times: Int, confidence: Double, isDoubtful: Bool) throws {
    let text = [String](repeating: Self.line, count: times).joined(separator: " ")
    let documents = try documents(text, confidence)
    let doubt = BeadDoubt(documents)
    #expect(doubt.includes(documents.alignment.beads[9]) == isDoubtful)
    #expect(!doubt.includes(documents.alignment.beads[0]))
  }

  @Test("a sentence that is left alone is doubtful, and short sentences may differ")
  func alone() throws {
    let alone = AlignedDocuments(
      AlignmentSide(language: .english, sentences: ["Yes.", "No."]),
      AlignmentSide(language: .german, sentences: ["Jawohl."]),
      alignment: try Alignment(beads: [
        Bead(source: 0..<1, target: 0..<1, cost: 0, confidence: 0.85),
        Bead(source: 1..<2, target: 1..<1, cost: 0, confidence: 0.99),
      ]))
    #expect(alone.alignment.beads.map(BeadDoubt(alone).includes) == [false, true])
  }
}
