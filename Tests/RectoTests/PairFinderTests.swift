import Recto
import Testing

@Suite struct PairFinderTests {
  private func found(
    _ paths: [String], from: LanguageTag? = nil, to: LanguageTag? = nil, patterns: [String] = []
  ) throws -> FoundPairs {
    let patterns = try patterns.map { text throws(PairError) in try NamePattern(text) }
    return try PairFinder(from: from, to: to, patterns: patterns).pairs(among: paths, in: "d")
  }

  private func names(_ found: FoundPairs) -> [String] {
    found.pairs.map { "\($0.name): \($0.source) \($0.target)" }
  }

  @Test(
    "two paths that differ by a language tag only are a pair",
    arguments: [
      (["a.en.txt", "a.zh.txt"], "a: d/a.en.txt d/a.zh.txt"),
      (["a_en.md", "a_zh-Hans.md"], "a: d/a_en.md d/a_zh-Hans.md"),
      (["a-de.txt", "a-fr.txt"], "a: d/a-de.txt d/a-fr.txt"),
      (["a.zh_CN.txt", "a.en.txt"], "a: d/a.en.txt d/a.zh_CN.txt"),
      (["en_a.md", "zh_a.md"], "a: d/en_a.md d/zh_a.md"),
      (["a.en", "a.zh"], "a: d/a.en d/a.zh"),
      (["en/n/a.txt", "zh/n/a.txt"], "n/a: d/en/n/a.txt d/zh/n/a.txt"),
      (["n/en/a.txt", "n/zh/a.txt"], "n/a: d/n/en/a.txt d/n/zh/a.txt"),
      (["en/a.en.txt", "zh/a.zh.txt"], "a: d/en/a.en.txt d/zh/a.zh.txt"),
      (["en.txt", "zh.txt"], "txt: d/en.txt d/zh.txt"),
      (["报告.en.txt", "报告.zh.txt"], "报告: d/报告.en.txt d/报告.zh.txt"),
    ])
  func pair(paths: [String], pair: String) throws {
    let found = try found(paths.reversed())
    #expect(names(found) == [pair])
    #expect(found.left.isEmpty)
    #expect(found.pairs[0].sourceLanguage != nil && found.pairs[0].targetLanguage != nil)
  }

  @Test("what differs by more, or by a word that is no language, is left with the reason")
  func left() throws {
    let found = try found([
      "a.en.txt", "a.zh.md", "b.old.txt", "b.new.txt", "README.md", "c.en.txt", "c.EN.txt",
    ])
    #expect(found.pairs.isEmpty)
    #expect(found.left.count == 7)
    #expect(found.left.allSatisfy { $0.reason.contains("no file is its other half") })
  }

  @Test("languages that are given choose sides and among several translations")
  func choice() throws {
    let paths = ["a.de.txt", "a.en.txt", "a.zh-Hans.txt", "b.en.txt", "b.zh.txt"]
    let open = try found(paths)
    #expect(names(open) == ["b: d/b.en.txt d/b.zh.txt"])
    #expect(open.left.count == 3)
    #expect(
      open.left[0].reason
        == "there are 3 of its name, in de, en, zh-Hans; choose two by --from and --to")
    let chosen = try found(paths, from: .simplifiedChinese, to: .german)
    #expect(names(chosen) == ["a: d/a.zh-Hans.txt d/a.de.txt"])
    #expect(chosen.pairs[0].sourceLanguage?.rawValue == "zh-Hans")
    let from = try found(paths, from: .simplifiedChinese)
    #expect(names(from) == ["b: d/b.zh.txt d/b.en.txt"])
    #expect(from.left.contains { $0.reason.contains("several translations, in de, en") })
    let to = try found(paths, to: .english)
    #expect(names(to) == ["b: d/b.zh.txt d/b.en.txt"])
  }

  @Test("a pattern says where name and language stand; two say the sides")
  func patterns() throws {
    let paths = ["x/a.en.txt", "x/a.zh.txt", "y/b.src", "y/b.tgt", "c.src"]
    #expect(
      names(try found(paths, patterns: ["x/{name}.{lang}.txt"])) == ["a: d/x/a.en.txt d/x/a.zh.txt"]
    )
    let two = try found(paths, patterns: ["{name}.tgt", "{name}.src"])
    #expect(names(two) == ["y/b: d/y/b.tgt d/y/b.src"])
    #expect(two.pairs[0].sourceLanguage == nil)
    #expect(two.left.map(\.location.file) == ["d/c.src", "d/x/a.en.txt", "d/x/a.zh.txt"])
  }

  @Test(
    "two patterns heed the languages, pair no file with itself, and tell of several translations")
  func sides() throws {
    let paths = ["a.en.txt", "a.zh.txt", "b.txt"]
    let same = ["{name}.{lang}.txt", "{name}.{lang}.txt"]
    #expect(
      names(try found(paths, from: LanguageTag("zh"), to: .english, patterns: same)) == [
        "a: d/a.zh.txt d/a.en.txt"
      ])
    #expect(
      names(try found(paths, from: LanguageTag("zh"), patterns: same)) == [
        "a: d/a.zh.txt d/a.en.txt"
      ])
    let open = try found(paths, patterns: same)
    #expect(open.pairs.isEmpty && open.left.map(\.location.file) == paths.map { "d/" + $0 })
    #expect(open.left[0].reason.contains("choose by --from and --to"))
    let itself = try found(["b.txt"], patterns: ["{name}.txt", "{name}.txt"])
    #expect(itself.pairs.isEmpty && itself.left.count == 1)
    let several = ["a.src", "a.de.tgt", "a.fr.tgt"]
    let sides = ["{name}.src", "{name}.{lang}.tgt"]
    let all = try found(several, patterns: sides)
    #expect(all.pairs.isEmpty && all.left.count == 3)
    #expect(all.left[0].reason.contains("a.src and a.de.tgt, a.fr.tgt"))
    let chosen = try found(several, to: .french, patterns: sides)
    #expect(names(chosen) == ["a: d/a.src d/a.fr.tgt"])
    #expect(chosen.left.map(\.location.file) == ["d/a.de.tgt"])
    #expect(try found(several, to: LanguageTag("es"), patterns: sides).pairs.isEmpty)
  }

  @Test("repeated names take the numbers that are free")
  func repeatedNames() throws {
    let rows = ["1/a", "2/a-2", "3/a", "4/a", "5/a-2"].map { "\($0).txt\tx.txt\n" }.joined()
    let list = try PairList(InputBytes(Array(rows.utf8), name: "l"))
    #expect(list.pairs.map(\.name) == ["a", "a-2", "a-3", "a-4", "a-2-2"])
  }

  @Test(
    "a pattern without its parts is refused",
    arguments: [
      ["{lang}.txt"], ["{name}.{tag}"], ["{name}.txt"], ["{name"],
      ["{name}1", "{name}2", "{name}3"],
    ])
  func badPatterns(patterns: [String]) {
    let error = #expect(throws: PairError.self) { try found([], patterns: patterns) }
    #expect(error?.fault == .usage)
  }

  @Test(
    "a pattern reads a name that comes twice as one, and takes the longest tag",
    arguments: [
      ("{lang}/{name}/{name}.{lang}", "en/a/a.en", "a", "en"),
      ("{lang}/{name}/{name}.{lang}", "en/a/b.en", nil, nil),
      ("{name}{lang}.txt", "azh-Hans.txt", "a", "zh-Hans"),
      ("{name}.{lang}.txt", "a.b.en.txt", "a.b", "en"),
      ("{name}.{lang}.txt", "a.qq.txt", nil, nil),
    ])
  func reading(pattern: String, path: String, name: String?, language: String?) throws {
    let reading = try NamePattern(pattern).reading(of: path)
    #expect(reading?.name == name && reading?.language?.rawValue == language)
  }

  @Test("two pairs of one name are told apart by a number")
  func names() throws {
    let found = try found(["a.en.txt", "a.zh.txt", "a.en.md", "a.zh.md"])
    #expect(found.pairs.map(\.name) == ["a", "a-2"])
  }

  @Test("a list of pairs names files, languages and properties; lines that name no pair are told")
  func list() throws {
    let plain = try PairList(
      InputBytes(Array("# mine\n\na.txt\tb.txt\n1/x.html\t2/x.html\ten\tzh\r\n".utf8), name: "l"))
    #expect(
      plain.pairs == [
        DocumentPair(name: "a", source: "a.txt", target: "b.txt"),
        DocumentPair(
          name: "x", source: "1/x.html", target: "2/x.html", sourceLanguage: .english,
          targetLanguage: try LanguageTag("zh")),
      ])
    let named = try PairList(
      InputBytes(Array("source\ttarget\tproject\tto\na\tb\tport\tde\nc\td\n".utf8), name: "l"))
    #expect(named.pairs[0].properties == [Property("project", "port")])
    #expect(named.pairs[0].targetLanguage == .german && named.pairs[0].sourceLanguage == nil)
    #expect(named.pairs[1].properties.isEmpty)
    let bad = try PairList(
      InputBytes(Array("a\tb\nc\nd\te\ten\tqq\n\tb\nf\tg\n".utf8), name: "l"))
    #expect(bad.pairs.map(\.source) == ["a", "f"])
    #expect(bad.skipped.map(\.location.line) == [2, 3, 4])
    #expect(bad.skipped[1].reason.contains("'qq' is no language"))
    #expect(plain.skipped.isEmpty)
  }
}
