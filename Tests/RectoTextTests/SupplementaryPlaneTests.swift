import Testing

@testable import RectoText

/// Characters beyond the basic plane, 𠮷 of extension B among them: four bytes, one scalar, two UTF-16 units.
@Suite struct SupplementaryPlaneTests {
  private func part(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test("offsets of sentences count four bytes for each")
  func sentences() throws {
    let text = "𠮷野家開店了。𠮷𠮷很好！我喜歡𠮷。"
    let sentences = Document(text, language: .traditionalChinese).sentences()
    #expect(sentences.map(\.text) == ["𠮷野家開店了。", "𠮷𠮷很好！", "我喜歡𠮷。"])
    #expect(sentences.map(\.range) == [0..<22, 22..<39, 39..<55])
    for sentence in sentences { #expect(part(text, sentence.range) == sentence.text) }
  }

  @Test("each counts as one character and one Chinese word")
  func counting() throws {
    let counter = try TextCounter(language: .simplifiedChinese)
    #expect(counter.words(in: "𠮷野家 OK，𠮷") == 5)
    #expect(counter.characters(in: "𠮷野家，𠮷") == 5)
  }

  @Test("words begin and end at whole characters")
  func boundaries() throws {
    let words = try WordBoundaries(
      scalars: "在𠮷野家".unicodeScalars.map(\.value), language: .simplifiedChinese)
    #expect(words.hold(0..<1) && words.hold(1..<4))
    let money = try WordBoundaries(
      scalars: "国内存款".unicodeScalars.map(\.value), language: .simplifiedChinese)
    #expect(!money.hold(1..<3) && money.hold(0..<4))
  }

  @Test("folding, tokens and terms keep it whole")
  func forms() {
    let scalars = Folding.fold("𠮷Ａ").unicodeScalars.map(\.value)
    #expect(scalars == [0x20BB7, 0x61])
    #expect(SimilarityTokens.ranges(in: scalars) == [0..<1, 1..<2])
    #expect(Tokenizer.terms(in: "𠮷野") == ["𠮷野"])
    #expect(Folding.simplified("𠮷臺") == "𠮷台")
  }
}
