import GRDB
import RectoText
import Reference
import Testing

@testable import RectoMemory

private func term(
  _ source: String, _ target: String, _ status: TermStatus = .approved, note: String = ""
) -> GlossaryTerm {
  GlossaryTerm(
    source: Segment(source, language: .english),
    target: Segment(target, language: .simplifiedChinese), status: status, note: note)
}

@Suite struct GlossaryTests {
  private func found(_ terms: [GlossaryTerm], _ text: String, _ language: LanguageTag? = nil)
    -> [String]
  {
    Glossary(terms).hits(in: text, language: language).map {
      "\($0.term.target.text)@\($0.range.lowerBound)-\($0.range.upperBound)"
    }
  }

  @Test("a term is found as whole words, in other forms and without regard to case")
  func forms() {
    let terms = [term("rate cut", "降息")]
    #expect(found(terms, "Two RATE  cuts came.") == ["降息@4-14"])
    #expect(found(terms, "A corporate cut.").isEmpty)
    #expect(found(terms, "rate of cut").isEmpty)
  }

  @Test("of terms that overlap the longest is found, Chinese anywhere")
  func longest() {
    let terms = [term("bank", "银行"), term("central bank", "中央银行"), term("bank", "岸")]
    #expect(found(terms, "The central bank.") == ["中央银行@4-16"])
    #expect(found(terms, "The bank.") == ["银行@4-8", "岸@4-8"])
    #expect(
      found(terms, "中央银行和银行", .simplifiedChinese) == ["central bank@0-12", "bank@15-21"])
  }

  @Test("a forbidden translation is found in a target only where its term is in the source")
  func forbidden() {
    let glossary = Glossary([term("rate cut", "降息"), term("rate cut", "利率下调", .forbidden)])
    let hits = glossary.hits(in: "Another rate cut.", language: .english)
    #expect(hits.map(\.term.status) == [.approved, .forbidden])
    let target = Segment("又一次利率下调。", language: .simplifiedChinese)
    let bad = glossary.forbidden(in: target, given: hits)
    #expect(bad.map(\.range) == [9..<21])
    #expect(bad.first?.term.source.text == "rate cut")
    #expect(glossary.forbidden(in: target, given: []).isEmpty)
    // What is forbidden for a source says nothing of texts that were written in Chinese.
    #expect(glossary.hits(in: "利率下调", language: .simplifiedChinese).isEmpty)
  }

  @Test("only translations into the wanted language count")
  func target() {
    var german = term("bank", "Bank")
    german.target.language = .german
    let glossary = Glossary([term("bank", "银行"), german])
    #expect(
      glossary.hits(in: "bank", language: .english, target: .german).map(\.term.target.text)
        == ["Bank"])
  }

  @Test("terms are stored, joined and changed, and a check reads them")
  func storing() throws {
    let folder = TemporaryFolder()
    let memory = try folder.memory()
    let first = try memory.addTerms([term("bank", "银行", note: "money"), term("bank", "岸")])
    #expect(first.added == 2)
    let again = try memory.addTerms([term("bank", "银行"), term("bank", "岸", .forbidden)])
    #expect(again.joined == 1 && again.replaced == 1)
    #expect(
      try memory.terms() == [term("bank", "银行", note: "money"), term("bank", "岸", .forbidden)])
    #expect(try memory.info().terms == 2)
    #expect(try memory.check().isClean)
    let queue = try DatabaseQueue(path: memory.path)
    try queue.write { db in try db.execute(sql: "UPDATE term SET note = 'x' WHERE id = 1") }
    #expect(
      try memory.check().problems.map(\.description) == [
        "term 1: was changed by something else than recto"
      ])
    #expect(try memory.addTerms([term("a\0", "b")]).skippedCount == 1)
  }

  @Test("several memories have one glossary, each term once")
  func several() throws {
    let folder = TemporaryFolder()
    let (one, two) = (try folder.memory(), try folder.memory(name: "two.db"))
    _ = try one.addTerms([term("bank", "银行")])
    _ = try two.addTerms([term("bank", "银行", .forbidden), term("tram", "电车")])
    let glossary = try MemorySet([.init(one), .init(two)]).glossary()
    #expect(
      glossary.hits(in: "bank tram", language: .english).map(\.term)
        == [term("bank", "银行"), term("tram", "电车")])
  }
}
