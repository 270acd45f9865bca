import RectoText
import Testing

@testable import RectoInterchange

@Suite struct TermListTests {
  private func read(
    _ text: String, _ source: LanguageTag? = nil, _ target: LanguageTag? = nil
  ) throws -> (terms: [GlossaryTerm], skipped: [Skip]) {
    let reader = try TermListReader(
      input(text, name: "terms.tsv"), source: source, target: target)
    var terms: [GlossaryTerm] = []
    while let term = try reader.next() { terms.append(term) }
    return (terms, reader.skipped)
  }

  @Test("a first row names languages, status and notes; other columns are not read")
  func header() throws {
    let read = try read(
      "en\tzh\tsubject\tstatus\tnote\nrate cut\t降息\tmoney\tpreferred\tshort\nrate cut\t利率下调\t\tDeprecated\t\n\n"
        + "tram\t\t\t\t\ntram\t电车\t\tperhaps\t\n")
    #expect(read.terms.map(\.source.text) == ["rate cut", "rate cut"])
    #expect(read.terms.map(\.target.text) == ["降息", "利率下调"])
    #expect(read.terms.map(\.status) == [.approved, .forbidden])
    #expect(read.terms.map(\.note) == ["short", ""])
    #expect(read.terms[0].source.language.rawValue == "en")
    #expect(read.skipped.map(\.location.line) == [5, 6])
  }

  @Test("source and target may be named, and the languages given, also the other way round")
  func given() throws {
    let named = try read("source\ttarget\nbank\t银行\n", .english, .simplifiedChinese)
    #expect(named.terms.first?.target == Segment("银行", language: .simplifiedChinese))
    let turned = try read("zh\ten\tstatus\n银行\tbank\t\n", .english, nil)
    #expect(turned.terms.first?.source.text == "bank")
    #expect(throws: InterchangeError.self) { try read("source\ttarget\nbank\t银行\n") }
  }

  @Test("OmegaT's three columns have no first row, and remarks are passed over")
  func omegaT() throws {
    let read = try read(
      "# Glossary in tab-separated format -*- coding: utf-8; -*-\nbank\t银行\tmoney\ntram\t电车\n",
      .english, .simplifiedChinese)
    #expect(read.terms.map(\.source.text) == ["bank", "tram"])
    #expect(read.terms.map(\.note) == ["money", ""])
    #expect(read.skipped.isEmpty)
  }

  @Test("beside two languages a source is where a term is from, and no column of terms")
  func provenance() throws {
    let read = try read("en\tzh\tsource\tnote\ttarget\nbank\t银行\ta style guide\tmoney\tprint\n")
    #expect(
      read.terms == [
        GlossaryTerm(
          source: Segment("bank", language: .english),
          target: Segment("银行", language: try LanguageTag("zh")), note: "money")
      ])
    let turned = try self.read("en\tzh\tsource\nbank\t银行\tx\n", try LanguageTag("zh"), nil)
    #expect(turned.terms.first?.source.text == "银行")
  }

  @Test("rows may have languages of their own; one that has none and none is given is skipped")
  func ownLanguages() throws {
    let text =
      "source\ttarget\tsourceLang\ttargetLang\nlorry\t貨車\ten-GB\tzh-Hant\ntruck\t货车\t\tzh-Hans\n"
      + "van\t面包车\ten_\tzh\n"
    let bare = try read(text)
    #expect(bare.terms.map(\.source.language.rawValue) == ["en-GB"])
    #expect(bare.terms.map(\.target.language.rawValue) == ["zh-Hant"])
    #expect(bare.skipped.map(\.location.line) == [3, 4])
    let given = try read(text, try LanguageTag("en-US"), nil)
    #expect(given.terms.map(\.source.language.rawValue) == ["en-GB", "en-US"])
    #expect(given.skipped.map(\.location.line) == [4])
  }

  @Test("what is written is read again; OmegaT's columns leave out what is forbidden")
  func writing() throws {
    let terms = try read("en\tzh\tstatus\tnote\na\t甲\tapproved\tx\nb\t乙\tforbidden\t\n").terms
    for layout in [TermListWriter.Layout.statuses, .languages, .omegaT] {
      let output = MemoryOutput()
      var writer = try TermListWriter(
        output, layout: layout, source: .english, target: try LanguageTag("zh"))
      for term in terms { try writer.write(term) }
      try writer.finish()
      switch layout {
      case .statuses, .languages:
        #expect(try read(text(output)).terms == terms)
      case .omegaT:
        #expect(text(output) == "a\t甲\tx\n")
        #expect(writer.count == 1 && writer.leftOut == 1)
      }
    }
  }

  @Test("a pair with two statuses is told with both lines; the same status twice is not")
  func conflicts() throws {
    let text =
      "en\tzh\tstatus\nrate cut\t降息\tapproved\ntram\t电车\t\nrate cut\t降息\tdeprecated\ntram\t电车\tapproved\n"
    let reader = try TermListReader(input(text, name: "terms.tsv"))
    while try reader.next() != nil {}
    #expect(reader.conflicts.map(\.location.line) == [4])
    #expect(
      reader.conflicts.first?.reason
        == "rate cut = 降息 is forbidden here and approved in line 2; this line counts")
    #expect(reader.skippedCount == 0)
  }
}
