import RectoText
import Reference
import Testing

@testable import RectoMatch

/// Characters beyond the basic plane, 𠮷 of extension B among them, are one scalar in every count.
@Suite struct SupplementaryPlaneTests {
  @Test(
    "a character beyond the basic plane is one edit",
    arguments: [
      ("𠮷野家", "吉野家", 66, 66), ("𠮷野家", "𠮷野家", 100, 100), ("𠮷", "𠮸", 0, 0), ("𠮷", "", 0, 0),
      ("𠮷𠮷𠮷𠮷", "𠮷𠮷𠮷", 75, 75), ("我在𠮷野家吃飯", "我在𠮸野家吃飯", 85, 85), ("𝐀𝐁", "AB", 100, 100),
      ("👍🏽", "👍", 50, 50),
    ])
  func scores(_ a: String, _ b: String, char: Int, token: Int) {
    #expect(Similarity(MatchText(a), MatchText(b)) == Similarity(char: char, token: token))
  }

  @Test("edits point at whole characters, in bytes")
  func edits() {
    let (query, other) = ("我在𠮷野家吃飯", "我在吉野家吃𩜠飯")
    let changed = Comparison(query: MatchText(query), other: MatchText(other)).edits
      .filter { $0.kind != .matched }
    func part(_ text: String, _ range: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(changed.map { part(query, $0.query) } == ["𠮷", ""])
    #expect(changed.map { part(other, $0.other) } == ["吉", "𩜠"])
  }

  @Test("distances are those of the table, whatever planes the scalars are from", arguments: 0..<6)
  func twin(_ seed: UInt64) {
    var numbers = SplitMix(seed)
    // Scalars that agree in their low sixteen bits are told apart.
    let alphabet: [UInt32] = [0x0BB7, 0x10BB7, 0x20BB7, 0x30BB7, 0x20BB8, 0x5409, 0x61, 0x1F44D]
    func text() -> String {
      let scalars = (0..<Int.random(in: 0...90, using: &numbers)).compactMap { _ in
        Unicode.Scalar(alphabet[Int.random(in: alphabet.indices, using: &numbers)])
      }
      return String(String.UnicodeScalarView(scalars))
    }
    for _ in 0..<40 {
      let (a, b) = (MatchText(text()), MatchText(text()))
      let longer = max(a.folded.count, b.folded.count)
      let distance = referenceDistance(a.folded, b.folded)
      let expected = longer == 0 ? 100 : 100 * (longer - distance) / longer
      #expect(Similarity(a, b).char == expected)
    }
  }

  @Test("the index finds them")
  func index() {
    var index = FuzzyIndex()
    index.add(1, MatchText("我在𠮷野家吃飯"))
    index.add(2, MatchText("我在吉野家吃飯"))
    #expect(index.hits(for: "我在𠮷野家吃飯", minimum: 50).map(\.similarity.base) == [100, 85])
  }
}
