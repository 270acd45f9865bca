import RectoMatch
import Reference
import Testing

@Suite struct SimilarityTests {
  @Test(
    "per cent over characters and over tokens",
    arguments: [
      ("", "", 100, 100), ("a", "", 0, 0), ("kitten", "sitting", 57, 0),
      ("该银行降息25个基点", "该银行降息50个基点", 80, 88), ("Hello, World", "hello world", 91, 66),
      ("罚款300万元。", "罚款３００万元。", 100, 100), ("25 个", "25个", 75, 100),
    ])
  func scores(_ a: String, _ b: String, char: Int, token: Int) {
    let similarity = Similarity(MatchText(a), MatchText(b))
    #expect(similarity == Similarity(char: char, token: token))
    #expect(similarity.base == max(char, token))
  }

  @Test("Traditional and Simplified meet only when asked")
  func scripts() {
    let plain = Similarity(MatchText("臺灣證券"), MatchText("台湾证券"))
    let simple = Similarity(
      MatchText("臺灣證券", simplified: true), MatchText("台湾证券", simplified: true))
    #expect(plain.base == 25)
    #expect(simple.base == 100)
  }
}

@Suite struct ComparisonTests {
  private func hidden(_ a: String, _ b: String, simplified: Bool = false) -> Set<HiddenDifference> {
    Comparison(
      query: MatchText(a, simplified: simplified), other: MatchText(b, simplified: simplified)
    ).hidden
  }

  @Test(
    "what folding hid is named",
    arguments: [
      ("Save file", "save file", [.case]), ("罚款300万元", "罚款３００万元", [.width]),
      ("ABC", "ａｂｃ", [.case, .width]), ("zero\u{200B}width", "zerowidth", [.invisible]),
      ("Straße", "strasse", [.case, .form]), ("é", "e\u{301}", []), ("a  b", "a b", []),
      ("a\u{A0}b", "a b", []), ("same", "same", []), ("25 个基点", "25个基点", [.spacing]),
      ("Save the File", "save that File", [.case]), ("ﬁne", "fine", [.width]),
      (" lead", "lead ", []),
    ] as [(String, String, Set<HiddenDifference>)])
  func naming(_ a: String, _ b: String, expected: Set<HiddenDifference>) {
    #expect(hidden(a, b) == expected)
  }

  @Test("a difference in a part that did not match is not charged")
  func unmatched() {
    #expect(hidden("X file", "y file") == [])
  }

  @Test("scripts are told where they differ")
  func script() {
    #expect(hidden("臺灣", "台湾", simplified: true) == [.script])
    #expect(hidden("中文", "中文", simplified: true) == [])
  }

  @Test("edits point into the texts as they are written")
  func edits() {
    let comparison = Comparison(
      query: MatchText("下调５０个基点"), other: MatchText("下调25个基点"))
    let query = Array("下调５０个基点".utf8)
    let other = Array("下调25个基点".utf8)
    let changed = comparison.edits.filter { $0.kind != .matched }
    #expect(changed.map { String(decoding: query[$0.query], as: UTF8.self) }.joined() == "５０")
    #expect(changed.map { String(decoding: other[$0.other], as: UTF8.self) }.joined() == "25")
  }

  @Test("edits cover both texts' folded parts and their number is the distance")
  func coverage() {
    var numbers = SplitMix(17)
    let alphabet = Array("abAB 你好，1２\u{301}")
    for _ in 0..<400 {
      let a = String((0..<12).map { _ in alphabet.randomElement(using: &numbers) ?? "a" })
      let b = String((0..<12).map { _ in alphabet.randomElement(using: &numbers) ?? "a" })
      let comparison = Comparison(query: MatchText(a), other: MatchText(b))
      var (endA, endB) = (0, 0)
      var distance = 0
      for edit in comparison.edits {
        #expect(edit.query.lowerBound >= endA && edit.other.lowerBound >= endB)
        (endA, endB) = (edit.query.upperBound, edit.other.upperBound)
        let (left, right) = (tokens(part(a, edit.query)), tokens(part(b, edit.other)))
        switch edit.kind {
        case .matched: #expect(left == right)
        case .replaced: #expect(left.count == right.count)
        case .removed: #expect(right.isEmpty)
        case .inserted: #expect(left.isEmpty)
        }
        if edit.kind != .matched { distance += max(left.count, right.count) }
      }
      #expect(tokens(a, without: comparison.edits.map(\.query)).isEmpty)
      #expect(tokens(b, without: comparison.edits.map(\.other)).isEmpty)
      #expect(distance == referenceDistance(tokens(a), tokens(b)))
      let (foldedA, foldedB) = (MatchText(a).folded, MatchText(b).folded)
      #expect(
        comparison.similarity
          == Similarity(
            char: perCent(
              referenceDistance(foldedA, foldedB), of: max(foldedA.count, foldedB.count)),
            token: perCent(distance, of: max(tokens(a).count, tokens(b).count))))
    }
  }

  private func tokens(_ text: String) -> [[UInt32]] {
    let text = MatchText(text)
    return text.tokens.map { Array(text.folded[$0]) }
  }

  /// What is left of a text when parts of it are blanked.
  private func tokens(_ text: String, without ranges: [Range<Int>]) -> [[UInt32]] {
    var bytes = Array(text.utf8)
    for place in ranges.joined() { bytes[place] = 0x20 }
    return tokens(String(decoding: bytes, as: UTF8.self))
  }

  private func part(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  private func perCent(_ distance: Int, of length: Int) -> Int {
    length == 0 ? 100 : 100 * (length - distance) / length
  }
}

@Suite struct FuzzyIndexTests {
  @Test("hits are what comparing with every segment finds", arguments: [50, 70, 85, 100])
  func exhaustive(_ minimum: Int) {
    var numbers = SplitMix(UInt64(minimum))
    let words = ["save", "Save", "the", "file", "文件", "保存", "ＯＫ", "25", "。", "don't"]
    let texts = (0..<400).map { _ in
      (0..<Int.random(in: 0...6, using: &numbers))
        .map { _ in words.randomElement(using: &numbers) ?? "x" }.joined(separator: " ")
    }
    var index = FuzzyIndex()
    for (id, text) in texts.enumerated() { index.add(Int64(id), MatchText(text)) }
    for query in texts.prefix(60) where !MatchText(query).folded.isEmpty {
      let expected = texts.indices.compactMap { id -> FuzzyIndex.Hit? in
        let similarity = Similarity(MatchText(query), MatchText(texts[id]))
        return similarity.base >= minimum
          ? FuzzyIndex.Hit(id: Int64(id), similarity: similarity) : nil
      }.sorted { ($1.similarity.base, $0.id) < ($0.similarity.base, $1.id) }
      #expect(index.hits(for: query, minimum: minimum) == expected)
    }
  }

  @Test("an empty query finds nothing", arguments: ["", "  ", "\u{200B}"])
  func empty(_ query: String) {
    var index = FuzzyIndex()
    index.add(1, MatchText(""))
    index.add(2, MatchText("a"))
    #expect(index.hits(for: query, minimum: 0).isEmpty)
  }

  @Test("segments in the other Chinese script are compared in Simplified")
  func scripts() {
    var index = FuzzyIndex()
    index.add(1, MatchText("臺灣證券交易所", simplified: true))
    index.add(2, MatchText("幹部"))
    #expect(index.hits(for: "台湾证券交易所", minimum: 90).map(\.id) == [1])
    #expect(index.hits(for: "乾部", minimum: 60).isEmpty)
  }
}
