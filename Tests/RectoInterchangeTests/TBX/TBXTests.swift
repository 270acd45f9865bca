import RectoText
import Testing

@testable import RectoInterchange

@Suite struct TBXTests {
  private func units(
    _ text: String, _ options: UnitFileOptions = UnitFileOptions()
  ) throws -> (units: [FileUnit], reader: TBXReader) {
    let reader = try TBXReader(input(text, name: "t.tbx"), options: options)
    var units: [FileUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return (units, reader)
  }

  private func martif(_ entries: String) -> String {
    """
    <?xml version="1.0"?>
    <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc>
    </martifHeader><text><body>\(entries)</body></text></martif>
    """
  }

  private let tram = """
    <termEntry id="c1"><descrip type="subjectField">traffic</descrip><note>Seen in Hailing</note>
      <langSet xml:lang="EN-gb"><descripGrp><descrip type="definition">a railway
        in the street</descrip></descripGrp>
        <tig><term>tram</term><termNote type="partOfSpeech">noun</termNote></tig>
        <tig><term>streetcar</term></tig></langSet>
      <langSet xml:lang="zh"><ntig><termGrp><term>电车</term>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
        <ntig><termGrp><term>有轨电车</term>
        <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
      <transacGrp><transac type="transactionType">origination</transac><date>2026-01-01</date></transacGrp>
    </termEntry>
    """

  @Test("tig and ntig are read: first terms as source and target, the rest beside them")
  func version2() throws {
    let (units, reader) = try units(martif(tram))
    let unit = try #require(units.first)
    #expect(units.count == 1 && reader.version == "2" && unit.id == "c1" && unit.line == 3)
    #expect(unit.source?.text == "tram" && unit.source?.language?.rawValue == "EN-gb")
    #expect(unit.target?.text == "电车")
    #expect(unit.others.map(\.text) == ["streetcar", "有轨电车"])
    #expect(
      unit.properties.map { "\($0.name) = \($0.value)" } == [
        "subjectField = traffic", "definition (EN-gb) = a railway in the street",
        "partOfSpeech (EN-gb: tram) = noun",
        "administrativeStatus (zh: 电车) = preferredTerm-admn-sts",
        "administrativeStatus (zh: 有轨电车) = deprecatedTerm-admn-sts",
      ])
    #expect(unit.notes.map(\.text) == ["Seen in Hailing"])
    #expect(reader.skipped.map(\.reason) == ["<transacGrp> is not read, 1 time"])
  }

  @Test(
    "version 3 is read with its types in attributes and in names",
    arguments: [
      (
        "dca", "<descrip type=\"subjectField\">finance</descrip>",
        "<termNote type=\"partOfSpeech\">noun</termNote>"
      ),
      (
        "dct", "<min:subjectField>finance</min:subjectField>",
        "<min:partOfSpeech>noun</min:partOfSpeech>"
      ),
    ])
  func version3(style: String, subject: String, part: String) throws {
    let text = """
      <?xml version="1.0"?><tbx style="\(style)" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
      xmlns:min="http://www.tbxinfo.net/ns/min"><tbxHeader><fileDesc/></tbxHeader><text><body>
      <conceptEntry id="c9">\(subject)<langSec xml:lang="en"><termSec><term>rate <hi>cut</hi></term>\(part)</termSec></langSec>
      <langSec xml:lang="zh"><termSec><term>降息</term></termSec></langSec></conceptEntry></body></text></tbx>
      """
    let (units, reader) = try units(text)
    #expect(reader.version == "3" && units.count == 1)
    #expect(units[0].source?.text == "rate cut" && units[0].target?.text == "降息")
    #expect(
      units[0].properties == [
        Property("subjectField", "finance"), Property("partOfSpeech (en: rate cut)", "noun"),
      ])
  }

  @Test("the older TBX-Min names its languages in its head")
  func minimal() throws {
    let text = """
      <?xml version="1.0"?><TBX dialect="TBX-Min"><header><languages source="de" target="en"/></header><body>
      <entry id="1"><langGroup xml:lang="en"><termGroup><term>bank</term></termGroup></langGroup>
      <langGroup xml:lang="de"><termGroup><term>Bank</term></termGroup></langGroup></entry></body></TBX>
      """
    let (units, reader) = try units(text)
    #expect(reader.sourceLanguage?.rawValue == "de" && reader.version == "TBX-Min")
    #expect(units[0].source?.text == "Bank" && units[0].target?.text == "bank")
  }

  @Test("languages that are asked for meet without case and region")
  func languages() throws {
    var options = UnitFileOptions()
    options.sourceLanguage = try LanguageTag("zh-CN")
    options.targetLanguage = try LanguageTag("en")
    let unit = try #require(try units(martif(tram), options).units.first)
    #expect(unit.source?.text == "电车" && unit.target?.text == "tram")
    options.sourceLanguage = .french
    #expect(try units(martif(tram), options).units.first?.source == nil)
  }

  @Test("what lacks terms or languages is read past and said; an empty term stays in its place")
  func faults() throws {
    let (units, reader) = try units(
      martif(
        "<termEntry id=\"a\"/><termEntry id=\"b\"><langSet xml:lang=\"?\"><tig><term>x</term></tig></langSet>"
          + "<langSet xml:lang=\"en\"><tig><term/></tig></langSet>"
          + "<langSet xml:lang=\"de\"><tig><term>y</term></tig></langSet></termEntry>"))
    #expect(units.count == 1 && units[0].source?.text == "" && units[0].target?.text == "y")
    #expect(reader.skippedCount == 2)
    #expect(throws: InterchangeError.self) { try self.units("<glossary/>") }
    #expect(throws: InterchangeError.self) { try self.units("") }
    #expect(throws: InterchangeError.self) {
      try self.units(String(martif(tram).dropLast(40)))
    }
  }

  @Test("a glossary pairs each term with each translation; deprecated ones are forbidden")
  func terms() throws {
    let reader = try TBXTermReader(input(martif(tram)), source: .english)
    var terms: [GlossaryTerm] = []
    while let term = try reader.next() { terms.append(term) }
    #expect(
      terms.map { "\($0.source.text)=\($0.target.text) \($0.status.rawValue)" } == [
        "tram=电车 approved", "tram=有轨电车 forbidden", "streetcar=电车 approved",
        "streetcar=有轨电车 forbidden",
      ])
    #expect(terms[0].note == "Seen in Hailing; a railway in the street")
    let other = try TBXTermReader(input(martif(tram)), source: .french)
    #expect(try other.next() == nil && other.skippedCount == 1)
  }

  @Test("without languages the first of the first concept is the source")
  func firstLanguage() throws {
    let reader = try TBXTermReader(input(martif(tram)), target: .english)
    #expect(try reader.next()?.source.text == "电车")
    #expect(try TBXTermReader(input(martif(tram))).next()?.source.text == "tram")
  }

  @Test("what is written is read again, by language and status")
  func writing() throws {
    let reader = try TBXTermReader(input(martif(tram)), source: .english)
    let output = MemoryOutput()
    var writer = try TBXWriter(output, language: .english, title: "a < b")
    var terms: [GlossaryTerm] = []
    while let term = try reader.next() {
      terms.append(term)
      try writer.write(term)
    }
    try writer.finish()
    #expect(writer.count == 4 && text(output).contains("<termEntry id=\"c2\">"))
    let again = try TBXTermReader(input(text(output)), source: .english)
    var read: [GlossaryTerm] = []
    while let term = try again.next() { read.append(term) }
    #expect(read == terms)
  }
}
