import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct NamesTests {
  private let folder = TemporaryFolder()
  private let company = NamePair(
    names: [
      Segment("奇安信", language: .simplifiedChinese), Segment("Qi An Xin", language: .english),
    ], kind: .company, aliases: ["QAX", "奇安信集团"], note: "security")
  private let person = NamePair(
    names: [
      Segment("林海", language: .simplifiedChinese), Segment("Lin Hai", language: .english),
    ], kind: .person)
  private let place = NamePair(
    names: [
      Segment("北港", language: .simplifiedChinese), Segment("Northaven", language: .english),
    ], kind: .place)

  private func memory() throws -> TranslationMemory {
    let memory = try folder.memory()
    #expect(try memory.addNames([company, person, place]).added == 3)
    return memory
  }

  @Test(
    "a name is found by any spelling",
    arguments: [
      "奇安信", "QAX", "qax", "ＱＡＸ", "qianxin", "Qi An Xin", "Qí Ān Xìn", "Qi'anxin", "QI-AN-XIN",
      "Q.A.X.", " qi an xin ", "奇安信集团",
    ])
  func spellings(_ text: String) throws {
    #expect(try memory().names(matching: text) == [company])
  }

  @Test(
    "what is no spelling finds nothing",
    arguments: ["", " ", "-", "Q", "QA", "奇安", "qian", "Northern", "linha"])
  func others(_ text: String) throws {
    #expect(try memory().names(matching: text).isEmpty)
  }

  @Test("names found by form come before those found by reading")
  func order() throws {
    let memory = try memory()
    let namesake = NamePair(
      names: [
        Segment("琳海", language: .simplifiedChinese), Segment("Linhai Town", language: .english),
      ], kind: .place)
    _ = try memory.addNames([namesake])
    #expect(try memory.names(matching: "琳海") == [namesake, person])
    #expect(try memory.names(matching: "林海") == [person, namesake])
  }

  @Test(
    "a person is found by the surname's reading, in any order and system",
    arguments: [
      "单雄信", "單雄信", "Shan Xiongxin", "Xiongxin Shan", "Shàn Xióngxìn", "Shan Hsiung-hsin",
      "shanxiongxin",
    ])
  func persons(_ text: String) throws {
    let memory = try memory()
    let warrior = NamePair(
      names: [
        Segment("单雄信", language: .simplifiedChinese), Segment("the Knight", language: .english),
      ], kind: .person)
    _ = try memory.addNames([warrior])
    #expect(try memory.names(matching: text) == [warrior])
  }

  @Test("the same name again is joined, and brings its new aliases")
  func joining() throws {
    let memory = try memory()
    var again = company
    again.aliases = ["Qianxin Group", "QAX"]
    let report = try memory.addNames([again, person])
    #expect(report.added == 0 && report.joined == 2)
    var joined = company
    joined.aliases.append("Qianxin Group")
    #expect(try memory.names(matching: "Qianxin Group") == [joined])
    var all: [NamePair] = []
    try memory.forEachName { all.append($0) }
    #expect(all == [joined, person, place])
    #expect(try memory.info().names == 3)
  }

  @Test("names in a text are found at their places, the longest first")
  func inText() throws {
    let text = "北港的奇安信集团（QAX）说，林海来自北港。"
    let hits = try memory().names(in: text)
    #expect(hits.map(\.name) == [place, company, person])
    let bytes = Array(text.utf8)
    let parts = hits.map { $0.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }
    #expect(parts == [["北港", "北港"], ["奇安信集团", "QAX"], ["林海"]])
  }

  @Test(
    "a form in letters counts as a whole word only",
    arguments: [
      ("QAX's shares", 1), ("the qaxes", 0), ("(qax)", 1), ("Northavenite", 0), ("NORTHAVEN!", 1),
    ])
  func wholeWords(_ text: String, count: Int) throws {
    #expect(try memory().names(in: text).count == count)
  }

  @Test("a memory without names has none in any text")
  func noNames() throws {
    let memory = try folder.memory()
    #expect(try memory.names(in: "奇安信").isEmpty)
    #expect(try memory.names(matching: "奇安信").isEmpty)
  }
}
