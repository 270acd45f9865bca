import Recto
import Testing

@Suite struct PairedDocumentsTests {
  private let english = """
    The harbour closed at noon because of the storm. Two ferries waited outside, and nobody was hurt.
    The harbour master opened it again in the evening.
    """
  private let chinese = """
    由于暴风雨，港口中午关闭。两艘渡轮在外面等候，没有人受伤。
    港务长晚上重新开放了港口。
    """

  private func pair(
    _ first: String, _ second: String, from: LanguageTag? = nil, to: LanguageTag? = nil,
    border: String? = nil
  ) throws -> PairedDocuments {
    var options = PairOptions()
    options.from = from
    options.to = to
    options.border = border
    return try PairedDocuments(
      InputBytes(Array(first.utf8), name: "a"), InputBytes(Array(second.utf8), name: "b"),
      options: options)
  }

  @Test("languages are found out, and the first document is the source")
  func found() throws {
    let pair = try pair(english, chinese)
    #expect(!pair.isSwapped && pair.warnings.isEmpty)
    #expect(pair.source.language == .english && pair.target.language == .simplifiedChinese)
    #expect(pair.source.sentences.count == 3 && pair.target.sentences.count == 3)
  }

  @Test("documents that are the other way round than was said change places, and it is told")
  func swapped() throws {
    for (from, to) in [
      (LanguageTag.english, LanguageTag.simplifiedChinese), (.english, nil),
      (nil, .simplifiedChinese),
    ] as [(LanguageTag?, LanguageTag?)] {
      let pair = try pair(chinese, english, from: from, to: to)
      #expect(pair.isSwapped && pair.warnings.count == 1)
      #expect(pair.source.language == .english && pair.source.sentences[0].hasPrefix("The harbour"))
    }
    let right = try self.pair(chinese, english, from: .simplifiedChinese)
    #expect(!right.isSwapped && right.warnings.isEmpty)
    #expect(try pair(chinese, english).contents == pair(english, chinese).contents)
  }

  @Test("two documents in one language, or one text twice, are refused unless it is meant")
  func same() throws {
    let other = "The port shut at midday. Boats stayed out at sea and all were well in the end."
    #expect(throws: PairError.self) { try pair(english, other) }
    #expect(throws: PairError.self) { try pair(english, other, to: .english) }
    #expect(throws: PairError.self) { try pair(english, english, from: .english, to: .english) }
    #expect(try pair(english, other, from: .english, to: .english).warnings.isEmpty)
    let wrong = try pair(english, other, from: .english, to: .german)
    #expect(wrong.warnings.first?.contains("b looks like en, not de") == true)
    let short = #expect(throws: PairError.self) { try pair("1 2", "3 4") }
    #expect(short?.fault == .usage)
  }

  @Test("borders hold pairs apart; marks are no units; unequal numbers are refused")
  func borders() throws {
    let first = "One.\nTwo.\n.EOA\nThree.\nFour."
    let second = "Eins. Zwei.\n.EOA\nDrei.\nVier."
    let pair = try pair(first, second, from: .english, to: .german, border: #"^\.EOA$"#)
    #expect(pair.borders == [Anchor(source: 2..<2, target: 2..<2)])
    let files = AlignmentSource(source: "/a", target: "/b")
    let aligned = try PairAlignment(pair, from: files, with: Aligner())
    #expect(aligned.units().allSatisfy { !$0.variants[0].text.contains("EOA") })
    for bead in aligned.documents.alignment.beads {
      #expect((bead.source.upperBound <= 2) == (bead.target.upperBound <= 2))
    }
    let error = #expect(throws: PairError.self) {
      try self.pair(first, "Eins.\nZwei.", from: .english, to: .german, border: #"^\.EOA$"#)
    }
    #expect(error?.description.contains("1 times in the source and 0 in the target") == true)
    #expect(throws: PairError.self) {
      try self.pair(first, second, from: .english, to: .german, border: "(")
    }
  }

  @Test("documents that do not translate each other are doubted")
  func doubt() throws {
    let files = AlignmentSource(source: "/a", target: "/b")
    let good = try PairAlignment(pair(english, chinese), from: files, with: Aligner())
    #expect(good.doubt == nil)
    let long = (0..<60).map { "句子\($0)在这里，没有别的意思，也没有对应的译文，只是很长的一段话。" }.joined()
    let bad = try PairAlignment(pair(english, long), from: files, with: Aligner())
    #expect(bad.doubt?.contains("has a counterpart") == true)
  }
}
