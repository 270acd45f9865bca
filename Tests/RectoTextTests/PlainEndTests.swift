import Reference
import Testing

@testable import RectoText

@Suite struct PlainEndTests {
  private static let words = [
    "The", "harbour", "Mr", "Dr", "reopened", "U.S", "a.m", "no", "fig", "etc", "Inc", "mm", "kg",
    "x", "IV", "Mix",
    "bldg", "don't", "isn", "t", "3.5", "12", "M", "St", "said", "e.g", "naïve", "e-mail", "Rhythm",
    "sky", "eBay", "Jan",
    "(approx", "[sic", "“No", "end", "str", "Hauptstr", "z", "approx",
  ]
  private static let gaps = [
    ". ", ". ", ". ", ".", "? ", "... ", ".” ", ".) ", ".  ", " ", " ", ".\u{A0}", ". (", ". “",
  ]

  @Test(
    "where a sentence plainly ends, all rules together say so",
    arguments: ["en", "de", "fr", "zh", "ru", "it", "hy", "hi", "fi", "cs"])
  func rules(_ language: String) throws {
    let tag = try LanguageTag(language)
    var numbers = SplitMix(UInt64(language.utf8.reduce(0) { $0 + Int($1) }))
    var plain = 0
    for _ in 0..<1_500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &numbers) {
        text += Self.words[Int.random(in: Self.words.indices, using: &numbers)]
        text += Self.gaps[Int.random(in: Self.gaps.indices, using: &numbers)]
      }
      let shown = text
      text.withUTF8 { utf8 in
        let buffer = ScalarBuffer(bytes: utf8)
        let judge = BoundaryJudge(text: buffer, pack: .pack(for: tag), profile: .strict)
        var sentence = 0
        for place in utf8.indices where utf8[place] == 0x2E {
          let stop = buffer.stop(at: place, kind: .fullStop, to: utf8.count, isOpenQuote: false)
          let boundary = judge.boundary(after: stop, to: utf8.count)
          guard boundary < utf8.count, boundary >= stop.next,
            judge.isPlainEnd(stop, at: boundary, sentence: sentence)
          else { continue }
          plain += 1
          #expect(
            judge.endsByRules(stop, at: boundary, sentence: sentence, end: utf8.count),
            "\(shown) \(place)")
          sentence = boundary
        }
      }
    }
    #expect(["hy", "de", "fi"].contains(language) ? plain == 0 : plain > 20)
  }
}
