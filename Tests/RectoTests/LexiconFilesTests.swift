import Recto
import Reference
import Testing

@Suite struct LexiconFilesTests {
  private let folder = TemporaryFolder()

  @Test("a TSV whose first row names the languages is a lexicon, both ways")
  func glossary() throws {
    let path = folder.write(
      "en\tzh\tnote\nharbour\t港口\t\ntram line\t电车线路\tcity\nharbour\t海港\t\n", to: "words.tsv")
    let lexicon = try Lexicon.lexicons(at: path)[0]
    #expect(lexicon.name == "words.tsv")
    let harbour = lexicon.translations(of: "harbour", from: .english, to: .simplifiedChinese)
    #expect(harbour.map(\.token) == ["海港", "港口"])
    // The weight of a pair is the headword's, whichever side asks.
    #expect(harbour.map(\.probability) == [1, 1])
    let line = lexicon.translations(of: "电车线路", from: .simplifiedChinese, to: .english)
    #expect(line.map(\.token) == ["line", "tram"])
  }

  @Test("a list of names is a lexicon too")
  func names() throws {
    let path = folder.write(
      "zh\ten\tkind\taliases\tnote\n奇安\tQian\tcompany\tQA\t\n", to: "names.tsv")
    let lexicon = try Lexicon.lexicons(at: path)[0]
    #expect(
      lexicon.translations(of: "奇安", from: .simplifiedChinese, to: .english).map(\.token)
        == ["qian"])
  }

  @Test(
    "a file without a pair of words is refused",
    arguments: ["", "en\tzh\n", "harbour\t港口\n", "en\tzh\n—\t！\n", "en\tzh\nharbour\t\n"])
  func refusal(_ text: String) {
    let path = folder.write(text, to: "empty.tsv")
    #expect(throws: InterchangeError.self) { try Lexicon.lexicons(at: path)[0] }
  }

  @Test("a lexicon from a file helps the aligner")
  func aligning() throws {
    let path = folder.write("zh\ten\n狗在\tdog\n回家\thome\n客人\tguests\n", to: "words.tsv")
    let source = AlignmentSide(text: "客人们晚上到了。狗在院子里叫。大家都回家去了。", language: .simplifiedChinese)
    let target = AlignmentSide(
      text: "The guests came in the evening. The dog barked, all went home.", language: .english)
    let aligned = try AlignedDocuments(
      source, target, with: Aligner(lexicon: Lexicon.lexicons(at: path)[0]))
    #expect(aligned.alignment.ladder == "[0]:[0]\n[1,2]:[1]\n")
  }

  @Test("names of places are pairs of words, both ways, Chinese ones whole")
  func places() throws {
    var compiler = LexiconCompiler()
    #expect(compiler.addPlaces(.english, .simplifiedChinese) > 500)
    let compiled = try compiler.compiled()
    #expect(compiled.map(\.pair) == ["en-zh"])
    let lexicon = try Lexicon(compiled[0].bytes, path: "places")
    #expect(
      lexicon.translations(of: "法国", from: .simplifiedChinese, to: .english).map(\.token)
        == ["franc"])
    #expect(
      lexicon.translations(of: "rome", from: .english, to: .simplifiedChinese).map(\.token) == [
        "罗马"
      ])
  }
}
