import RectoText
import Testing

@testable import Recto

@Suite struct NumberModelsTests {
  private static let english: [(String, [String])] = [
    ("It paid $3.5 million.", ["350万美元"]),
    ("It paid US$350 million on Friday.", ["3.5亿美元", "周五"]),
    ("Profit rose 12 percent to 1.2 billion yuan.", ["12%", "12亿元"]),
    ("Rates fell by 75 basis points, or 0.75 percentage points.", ["75个基点", "0.75个百分点"]),
    ("The hall opened on March 8, 2021.", ["2021年3月8日"]),
    ("The hall opened on 8 March 2021.", ["2021年3月8日"]),
    ("Some 3 million people came in July.", ["300万", "7月"]),
    ("40,000 people waited until 4:45 p.m.", ["4万", "下午4点45分"]),
    ("Prices rose by 12% for 40 ships.", []),
  ]

  private static let chinese: [(String, [String])] = [
    ("公司支付了350万美元。", ["$3.5 million"]), ("支付3.5亿美元。", ["$350 million"]),
    ("利润为12亿元，增长一成二。", ["1.2 billion yuan", "12%"]),
    ("利率下调75个基点。", ["75 basis points"]), ("会议于2021年3月8日举行。", ["March 8, 2021"]),
    ("周五下午4点45分开始。", ["Friday", "4:45 p.m."]), ("共有40艘船。", []),
  ]

  @Test("numbers of English are written as Chinese does", arguments: english)
  func intoChinese(_ text: String, _ expected: [String]) {
    let models = NumberModels(from: .english, to: .simplifiedChinese)
    #expect(models.numbers(in: text).map(\.target) == expected)
  }

  @Test("numbers of Chinese are written as English does", arguments: chinese)
  func intoEnglish(_ text: String, _ expected: [String]) {
    let models = NumberModels(from: .simplifiedChinese, to: .english)
    #expect(models.numbers(in: text).map(\.target) == expected)
  }

  @Test("what is written says what was read, or nothing is written")
  func readBack() {
    let pairs = [("en", "zh"), ("zh", "en")]
    for (number, text) in (Self.english + Self.chinese).enumerated() {
      let isEnglish = number < Self.english.count
      let tags = (pairs[isEnglish ? 0 : 1].0, pairs[isEnglish ? 0 : 1].1)
      guard let from = try? LanguageTag(tags.0), let to = try? LanguageTag(tags.1) else { continue }
      for found in NumberModels(from: from, to: to).numbers(in: text.0) {
        let read = NumberReader(language: from).mentions(in: found.source).map(\.quantity)
        let written = NumberReader(language: to).mentions(in: found.target).map(\.quantity)
        #expect(read.map(\.meetingValue) == written.map(\.meetingValue))
      }
    }
  }

  @Test(
    "languages without models and Traditional targets have no numbers; Traditional text is read")
  func languages() {
    #expect(
      NumberModels(from: .english, to: .french).numbers(in: "It paid $3.5 million.").isEmpty)
    #expect(
      NumberModels(from: .english, to: .traditionalChinese).numbers(in: "It paid $3.5 million.")
        .isEmpty)
    let models = NumberModels(from: .traditionalChinese, to: .english)
    #expect(models.numbers(in: "公司支付了350萬美元。").map(\.target) == ["$3.5 million"])
  }
}
