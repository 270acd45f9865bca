import RectoText
import Reference
import Testing

@Suite struct NumberPropertyTests {
  /// Values of every length up to sixteen digits, many with zeros within.
  private func values(_ count: Int, seed: UInt64) -> [Int] {
    var random = SplitMix(seed)
    return (0..<count).map { _ in
      let digits = Int.random(in: 1...15, using: &random)
      let text = (0..<digits).map { _ in
        Bool.random(using: &random) ? "0" : String(Int.random(in: 0...9, using: &random))
      }
      return Int(text.joined()) ?? 0
    }
  }

  private func number(_ text: String, _ language: String) throws -> [ExactNumber?] {
    try reader(LanguageTag(language)).mentions(in: text).map(\.quantity.number)
  }

  @Test("a number is read back from every way of writing it")
  func roundTrips() throws {
    let readers = try Dictionary(
      uniqueKeysWithValues: ["en", "de", "fr", "zh", "hi"].map {
        ($0, reader(try LanguageTag($0)))
      })
    for value in values(400, seed: 11) where value > 20 {
      let forms: [(String, String)] = [
        ("en", "\(value) people"), ("en", NumberWriter.grouped(value, by: ",")),
        ("de", NumberWriter.grouped(value, by: ".")), ("fr", NumberWriter.grouped(value, by: " ")),
        ("fr", NumberWriter.grouped(value, by: "\u{202F}")),
        ("de", NumberWriter.grouped(value, by: "’")),
        ("zh", NumberWriter.fullWidth(NumberWriter.grouped(value, by: ","))),
        ("hi", NumberWriter.digits(NumberWriter.indian(value), zero: 0x966)),
        ("zh", NumberWriter.mixed(value) + "人"), ("zh", NumberWriter.han(value) + "人"),
        ("zh", NumberWriter.han(value, digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟") + "人"),
        ("en", NumberWriter.english(value) + " people"),
      ]
      // 9万4 is 94,000 to some and 90,004 to others.
      let isVague = (1..<10).contains(value % 10000)
      for (language, text) in forms where !(isVague && text == NumberWriter.mixed(value) + "人") {
        let said = readers[language]?.mentions(in: text).map(\.quantity.number)
        #expect(said == [ExactNumber(value)], "\(language) \(text)")
      }
    }
  }

  @Test("years are read back from positional numerals")
  func years() throws {
    for year in 1000...2999 where !"\(year)".allSatisfy({ $0 == "\(year)".first }) {
      let text = NumberWriter.positional(year) + "年"
      #expect(try quantities(text, "zh") == ["\(year)-_-_"], "\(text)")
    }
  }

  @Test("reading is the same after full-width folding")
  func widths() throws {
    var random = SplitMix(5)
    let parts = [
      "300", "万", "元", "3.5", "亿", "%", " ", "US$", "1,234", "-5", "个", "三", "百", "2024", "年", "月",
      "5",
      "日", "(", ")", "bn", "/", ":", "30", "km", "A", "第", "、",
    ]
    for _ in 0..<400 {
      let text = (0..<8).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let wide = NumberWriter.fullWidth(text)
      #expect(try quantities(text, "zh") == quantities(wide, "zh"), "\(text)")
    }
  }

  @Test(
    "any soup of digits, numerals and punctuation is read without harm",
    arguments: ["zh", "en", "fr", "ja"])
  func soup(_ language: String) throws {
    let reader = reader(try LanguageTag(language))
    let pieces =
      "0 1 9 12 000 1999 . , ' ’ : / - − % ‰ $ ¥ € ½ ² ① 〇 零 一 二 三 十 百 千 万 亿 兆 点 半 分 之 成 年 月 日 周 第 几 多 负 民国 百分之 one two half a million hundred and third May March 5th Mon pm in of e n x é ß 한 만 원 🙂 ١ \u{A0} \u{3000} \n"
      .split(separator: " ").map(String.init) + [" "]
    var random = SplitMix(17)
    for _ in 0..<600 {
      let count = Int.random(in: 0...24, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      check(reader.mentions(in: text), text)
    }
  }

  /// Ranges ascend, do not overlap, hold their numerals and end between scalars.
  private func check(_ mentions: [NumberMention], _ text: String) {
    var boundaries: Set<Int> = [0]
    for scalar in text.unicodeScalars {
      boundaries.insert((boundaries.max() ?? 0) + scalar.utf8.count)
    }
    var last = 0
    for mention in mentions {
      #expect(mention.range.lowerBound >= last && !mention.range.isEmpty, "\(text)")
      #expect(
        mention.numeral.lowerBound >= mention.range.lowerBound
          && mention.numeral.upperBound <= mention.range.upperBound, "\(text)")
      for end in [mention.range, mention.numeral].flatMap({ [$0.lowerBound, $0.upperBound] }) {
        #expect(boundaries.contains(end), "\(text)")
      }
      last = mention.range.upperBound
    }
  }

  @Test(
    "long and repeated input is read in time and whole",
    arguments: [
      "1", "1,", "1,111,", "1.", "1 ", "1-", "1/", "一", "亿", "一亿", "三万亿", "三四百", "万一", "1年", "三点",
      "百分之",
      "5万", "one ", "a half ", "hundred and ", "$", "- ", "May ", "一分之", "1 in ", "point one ",
      "1:30:", "1st", "1e", "two1", "三到", "两点五", "2元5角",
    ])
  func hostile(_ piece: String) throws {
    let text = String(repeating: piece, count: 3000)
    for language in ["en", "zh", "de"] {
      let mentions = reader(try LanguageTag(language)).mentions(in: text)
      #expect(mentions.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
  }

  @Test("a word without end is not looked at again from each of its parts", .timeLimit(.minutes(1)))
  func endlessWords() throws {
    for piece in ["1st", "1e", "two1"] {
      let text = String(repeating: piece, count: 40_000)
      #expect(reader(.english).mentions(in: text).count <= 80_000)
    }
  }

  @Test("five hundred digits have their exact value")
  func manyDigits() throws {
    let digits = "7" + String(repeating: "1234567890", count: 50)
    #expect(try number(digits, "en") == [ExactNumber(digits)])
    #expect(try number(digits + "亿元", "zh") == [ExactNumber(digits)?.scaled(byPowerOfTen: 8)])
  }
}
