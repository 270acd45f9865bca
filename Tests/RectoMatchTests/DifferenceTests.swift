import RectoMatch
import Reference
import Testing

@Suite struct DifferenceTests {
  private func difference(_ a: String, _ b: String, simplified: Bool = false) -> Difference {
    Comparison(
      query: MatchText(a, simplified: simplified), other: MatchText(b, simplified: simplified)
    ).difference
  }

  @Test(
    "the weightiest difference is named",
    arguments: [
      ("", "", .none), ("Save  the file ", "Save the file", .none), ("cafe\u{301}", "café", .none),
      ("Save File", "save file", .forms), ("罚款300万元。", "罚款３００万元。", .forms),
      ("25 个", "25个", .forms), ("zero\u{200B}width", "zerowidth", .forms),
      ("罚款300万元。", "罚款300万元.", .punctuation), ("罚款３００万元。", "罚款300万元.", .punctuation),
      ("He said “stop”.", "He said \"stop\".", .punctuation),
      ("他说“停”。", "他说「停」。", .punctuation), ("« Arrêt »", "\"Arrêt\"", .punctuation),
      ("don’t", "don't", .punctuation), ("《港口》", "\"港口\"", .punctuation),
      ("港口，码头", "港口,码头", .punctuation), ("Wait…", "Wait...", .punctuation),
      ("（Ａ）", "(a)", .punctuation), ("（Ａ）", "（a）", .forms), ("港口、码头", "港口，码头", .punctuation),
      ("Wait — now", "Wait - now", .punctuation), ("等等——现在", "等等-现在", .punctuation),
      ("等等……", "等等...", .punctuation), ("等等。。。", "等等⋯⋯", .punctuation),
      ("乔治·奥威尔", "乔治•奥威尔", .punctuation), ("〔2024〕5号", "[2024]5号", .punctuation),
      ("هل هذا صحيح؟", "هل هذا صحيح?", .punctuation), ("ठीक है।", "ठीक है.", .punctuation),
      ("Cut by 25.", "Cut by 50.", .numbers), ("下调25个基点。", "下调50个基点.", .numbers),
      ("1,000 units", "1000 units", .numbers), ("1.5 million", "3,25 million", .numbers),
      ("model A4", "model A5", .numbers), ("At 10:30", "At 9.15", .numbers),
      ("第①条", "第②条", .numbers), ("2024-05-01", "2023-12-31", .numbers),
      ("Save the file", "Save a file", .text), ("Save", "", .text), ("Stop!", "Stop?", .text),
      ("Stop", "Stop.", .text), ("~5", "-5", .text), ("3, 4 and 5", "3 and 5", .text),
      ("(a", "a)", .text), ("Save the file", "Savethe file", .text), ("三百万元", "五百万元", .text),
    ] as [(String, String, Difference)])
  func named(_ a: String, _ b: String, expected: Difference) {
    #expect(difference(a, b) == expected)
    #expect(difference(b, a) == expected)
  }

  @Test("script is a form where the two are compared in one script")
  func script() {
    #expect(difference("臺灣證券。", "台湾证券。", simplified: true) == .forms)
    #expect(difference("臺灣證券。", "台湾证券.", simplified: true) == .punctuation)
    #expect(difference("臺灣證券", "台湾证券") == .text)
  }

  /// Marks of which each may stand for the others of its row.
  private static let rows: [[String]] = [
    ["\"", "“", "”", "„", "«", "»", "「", "」", "『", "《", "＂", "'", "’"],
    ["-", "–", "—", "——", "―", "‐", "－"], [".", "。", "．", "｡"], [",", "，", "、", "،"],
    ["(", "（", "[", "【", "〔"], [")", "）", "]", "】", "〕"], ["...", "…", "……", "⋯⋯", "。。。"],
    [":", "："], [";", "；"], ["?", "？", "؟"], ["!", "！"], ["·", "・", "•"],
  ]
  private static let words = ["港", "口", "bay", "ships", "wait", "ß", "é", "5", "42", "字"]

  /// A text as its words and marks; marks as row and column.
  private struct Sample {
    var pieces: [(word: String, row: Int)] = []

    func text(_ numbers: inout SplitMix) -> String {
      pieces.map { piece in
        piece.word + (DifferenceTests.rows[piece.row].randomElement(using: &numbers) ?? "") + " "
      }.joined()
    }
  }

  private func sample(_ numbers: inout SplitMix) -> Sample {
    var sample = Sample()
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      let word = Self.words.randomElement(using: &numbers) ?? ""
      sample.pieces.append((word, Int.random(in: Self.rows.indices, using: &numbers)))
    }
    return sample
  }

  @Test(
    "other forms of marks are punctuation at most, other figures numbers at most, a word is text")
  func replaced() {
    var numbers = SplitMix(7)
    for _ in 0..<2_000 {
      let sample = sample(&numbers)
      let (a, b) = (sample.text(&numbers), sample.text(&numbers))
      #expect(difference(a, b) <= .punctuation, "\(a) \(b)")
      let figures = b.map { $0.isASCII && $0.isNumber ? "7" : String($0) }.joined()
      #expect(difference(a, figures) <= .numbers, "\(a) \(figures)")
      #expect(difference(a, b + "码") == .text, "\(a) \(b)")
      #expect(difference(a, "not " + figures) == .text, "\(a) \(figures)")
    }
  }

  @Test("it agrees with the edits, is the same both ways and nothing for the text itself")
  func hostile() {
    var texts = HostileText(11)
    for _ in 0..<3_000 {
      let (a, b) = (texts.next(length: 6), texts.next(length: 6))
      #expect(difference(a, a) == .none)
      #expect(difference(a, b) == difference(b, a))
      for (a, b) in [(a, b), (a, a + b), (a, a.uppercased())] {
        let comparison = Comparison(query: MatchText(a), other: MatchText(b))
        let isMatched = comparison.edits.allSatisfy { $0.kind == .matched }
        if isMatched { #expect(comparison.difference <= .punctuation, "\(a) \(b)") }
        if comparison.difference <= .forms { #expect(isMatched, "\(a) \(b)") }
      }
    }
  }
}
