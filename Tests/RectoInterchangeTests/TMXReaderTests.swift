import RectoText
import Testing

@testable import RectoInterchange

@Suite struct TMXReaderTests {
  private static let header = """
    <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" \
    srclang="en" datatype="plaintext"/>
    """

  private func document(_ body: String, header: String = Self.header) -> String {
    "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">\(header)<body>\n\(body)\n</body></tmx>"
  }

  private func read(_ text: String) throws -> (units: [TranslationUnit], reader: TMXReader) {
    let reader = try TMXReader(input(text, name: "folder/a.tmx"))
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return (units, reader)
  }

  private func unit(_ body: String) throws -> TranslationUnit {
    let (units, reader) = try read(document(body))
    #expect(reader.skippedCount == 0)
    return try #require(units.first)
  }

  private let pair = """
    <tuv xml:lang="en"><seg>Hello</seg></tuv><tuv xml:lang="zh-CN"><seg>你好</seg></tuv>
    """

  @Test("a unit has variants, properties, notes, history and its place")
  func everything() throws {
    let unit = try unit(
      """
      <tu tuid="7" creationdate="20200102T030405Z" creationid="ann" changedate="20210102T030405Z"
        changeid="bob" usagecount="3" segtype="block"><note xml:lang="en">n 1</note><note>n2</note>
        <prop type="x-project">Recto</prop>
        <tuv xml:lang="en" creationdate="20190102T030405Z" datatype="html"><prop type="p">v</prop>
          <note>tn</note><seg> a  b
      c </seg></tuv>
        <tuv lang="fr"><seg>x</seg></tuv><tuv xml:lang="fr"><seg>y</seg></tuv></tu>
      """)
    #expect(
      unit.properties == [
        Property("tuid", "7"), Property("tmx:usagecount", "3"), Property("tmx:segtype", "block"),
        Property("x-project", "Recto"),
      ])
    #expect(unit.notes == [Note("n 1", language: .english), Note("n2")])
    #expect(
      unit.history
        == UnitHistory(
          created: Timestamp("20200102T030405Z"), createdBy: "ann",
          changed: Timestamp("20210102T030405Z"), changedBy: "bob"))
    #expect(unit.sourceLanguage == .english)
    #expect(unit.origin == UnitOrigin(file: "a.tmx", line: 4))
    #expect(unit.context == UnitContext())
    #expect(unit.variants.map(\.text) == [" a  b\nc ", "x", "y"])
    #expect(unit.variants.map(\.language) == [.english, .french, .french])
    #expect(unit.variants[0].properties == [Property("tmx:datatype", "html"), Property("p", "v")])
    #expect(unit.variants[0].notes == [Note("tn")])
    #expect(unit.variants[0].history.created == Timestamp("20190102T030405Z"))
  }

  @Test("inline codes stand beside the text")
  func codes() throws {
    let unit = try unit(
      """
      <tu><tuv xml:lang="en"><seg>字<bpt i="1" x="2">&lt;b a=&quot;1&quot;&gt;</bpt>B<ept i="1">&lt;/b&gt;</ept>\
      <ph x="3">&lt;img alt="<sub type="t">a &amp; b</sub>"/&gt;</ph><hi type="q">h<it pos="begin">{</it></hi>\
      <ut>u</ut><g id="1">g</g><x id="2"/></seg></tuv><tuv xml:lang="fr"><seg>f</seg></tuv></tu>
      """)
    let attribute = { InlineCode.Attribute(name: $0, value: $1) }
    #expect(unit.variants[0].text == "字Bhg")
    #expect(
      unit.variants[0].codes == [
        InlineCode(
          .opening, element: "bpt", attributes: [attribute("i", "1"), attribute("x", "2")],
          markup: "&lt;b a=\"1\"&gt;", offset: 3),
        InlineCode(
          .closing, element: "ept", attributes: [attribute("i", "1")], markup: "&lt;/b&gt;",
          offset: 4),
        InlineCode(
          .standalone, element: "ph", attributes: [attribute("x", "3")],
          markup: "&lt;img alt=\"<sub type=\"t\">a &amp; b</sub>\"/&gt;", offset: 4),
        InlineCode(.opening, element: "hi", attributes: [attribute("type", "q")], offset: 4),
        InlineCode(
          .standalone, element: "it", attributes: [attribute("pos", "begin")], markup: "{",
          offset: 5),
        InlineCode(.closing, element: "hi", offset: 5),
        InlineCode(.standalone, element: "ut", markup: "u", offset: 5),
        InlineCode(.opening, element: "g", attributes: [attribute("id", "1")], offset: 5),
        InlineCode(.closing, element: "g", offset: 6),
        InlineCode(.standalone, element: "x", attributes: [attribute("id", "2")], offset: 6),
      ])
  }

  @Test(
    "the source language is the unit's, else the header's",
    arguments: [
      ("srclang=\"en\"", "", "en", 0), ("srclang=\"en\"", "srclang=\"fr\"", "fr", 0),
      ("srclang=\"en\"", "srclang=\"*all*\"", nil, 0), ("srclang=\"*ALL*\"", "", nil, 0),
      ("", "", nil, 1), ("srclang=\"\"", "", nil, 1), ("srclang=\"no tag\"", "", nil, 1),
      ("", "srclang=\"EN-us\"", "en-US", 1),
    ] as [(String, String, String?, Int)])
  func sourceLanguage(
    _ header: String, _ unit: String, _ expected: String?, _ warnings: Int
  ) throws {
    let (units, reader) = try read(
      document("<tu \(unit)>\(pair)</tu>", header: "<header o-tmf='x' \(header)/>"))
    #expect(units.first?.sourceLanguage == (try expected.map { try LanguageTag($0) }))
    #expect(reader.warningCount == warnings)
  }

  @Test("context and origin come from properties of ours")
  func context() throws {
    let unit = try unit(
      """
      <tu><prop type="x-recto-previous">before</prop><prop type="x-recto-next-boundary">yes</prop>
      <prop type="x-recto-origin-file">b.txt</prop><prop type="x-recto-origin-line">12</prop>
      <prop type="x-recto-alignment">r1</prop><prop type="x-recto-confidence">0.75</prop>
      \(pair)</tu>
      """)
    #expect(unit.context == UnitContext(previous: .text("before"), next: .boundary))
    #expect(
      unit.origin == UnitOrigin(file: "b.txt", line: 12, alignment: "r1", confidence: 0.75))
    #expect(unit.properties.isEmpty)
    let (units, reader) = try read(
      document("<tu><prop type=\"x-recto-confidence\">2</prop>\(pair)</tu>"))
    #expect(units.first?.origin.confidence == nil && reader.warningCount == 1)
  }

  @Test("units without two languages are skipped with their place")
  func skips() throws {
    let (units, reader) = try read(
      document(
        """
        <tu><tuv xml:lang="en"><seg>a</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="EN"><seg>b</seg></tuv></tu>
        <tu/>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="!"><seg>b</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv><seg>b</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr">b</tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg/></tuv></tu>
        <tu>\(pair)<tuv xml:lang="!"><seg>b</seg></tuv></tu>
        """))
    #expect(units.count == 1 && units.first?.variants.count == 2)
    #expect(reader.skippedCount == 7)
    #expect(reader.skipped.map(\.location.line) == [3, 4, 5, 6, 7, 8, 9])
    #expect(reader.skipped[3].reason.hasSuffix(": '!' is not a language tag"))
    #expect(reader.skipped[4].reason.hasSuffix(": <tuv> says no xml:lang"))
    #expect(reader.skipped[5].reason.hasSuffix(": <tuv> of 'fr' has no <seg>"))
    #expect(reader.skipped[6].reason.hasSuffix(": <seg> of 'fr' is empty"))
    #expect(reader.warnings.map(\.reason) == ["a variant is left out: '!' is not a language tag"])
  }

  @Test("only the first thousand skips are kept")
  func manySkips() throws {
    let (_, reader) = try read(document(String(repeating: "<tu/>\n", count: 1_500)))
    #expect(reader.skippedCount == 1_500 && reader.skipped.count == 1_000)
  }

  @Test("a date that is none is a property and a warning")
  func dates() throws {
    let (units, reader) = try read(
      document("<tu creationdate=\"yesterday\" changeid=\"a\">\(pair)</tu>"))
    #expect(units.first?.properties == [Property("tmx:creationdate", "yesterday")])
    #expect(units.first?.history == UnitHistory(changedBy: "a"))
    #expect(reader.warningCount == 1)
  }

  @Test("the header is known before the first unit")
  func header() throws {
    let reader = try TMXReader(
      input(
        document(
          "<tu>\(pair)</tu>",
          header: "<header srclang='en' x='1'><note>n</note><prop type='p'>v</prop></header>")))
    #expect(reader.header.version == "1.4")
    #expect(reader.header.attributes == [Property("srclang", "en"), Property("x", "1")])
    #expect(reader.header.notes == [Note("n")])
    #expect(reader.header.properties == [Property("p", "v")])
  }

  @Test(
    "any encoding is read by what the file says",
    arguments: [
      ("UTF-16", "UTF-16BE", [0xFE, 0xFF]), ("UTF-16", "UTF-16LE", [0xFF, 0xFE]),
      ("UTF-16LE", "UTF-16LE", []), ("UTF-8", "UTF-8", [0xEF, 0xBB, 0xBF]),
      ("UTF-32", "UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-16", "UTF-8", []),
    ] as [(String, String, [UInt8])])
  func encodings(_ declared: String, _ actual: String, _ mark: [UInt8]) throws {
    let text = document("<tu>\(pair)</tu>").replacing("?>", with: " encoding='\(declared)'?>")
    var bytes = mark
    switch actual {
    case "UTF-8": bytes += text.utf8
    case "UTF-32LE":
      for scalar in text.unicodeScalars {
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
      }
    default:
      for unit in text.utf16 {
        let pair = [UInt8(unit >> 8), UInt8(unit & 255)]
        bytes += actual == "UTF-16BE" ? pair : pair.reversed()
      }
    }
    let reader = try TMXReader(InputBytes(bytes, name: "a"))
    #expect(try reader.next()?.variants.map(\.text) == ["Hello", "你好"])
    #expect(try reader.next() == nil)
    guard actual.hasPrefix("UTF-16") else { return }
    let cut = thrown {
      let reader = try TMXReader(InputBytes(bytes + [0x20], name: "a"))
      while try reader.next() != nil {}
    }
    #expect(cut?.code == .damagedText)
  }

  @Test("GBK is read by its declaration, and refused under another")
  func gbk() throws {
    let halves = document("<tu>\(pair)</tu>").replacing("?>", with: " encoding='GBK'?>")
      .components(around: "你好")
    let bytes = Array(halves.0.utf8) + [0xC4, 0xE3, 0xBA, 0xC3] + Array(halves.1.utf8)
    let reader = try TMXReader(InputBytes(bytes, name: "a"))
    #expect(try reader.next()?.variants.last?.text == "你好")
    let wrong = thrown { _ = try TMXReader(InputBytes(bytes, name: "a"), encoding: "UTF-8").next() }
    #expect(wrong?.code == .damagedText)
    let unknown = thrown { _ = try TMXReader(input("<?xml encoding='nonsense'?><tmx/>")) }
    #expect(unknown?.code == .unsupported)
  }

  @Test("units before a fault come first, then the fault with its place")
  func fault() throws {
    let reader = try TMXReader(input(document("<tu>\(pair)</tu>\n<tu><tuv></tu>"), name: "a.tmx"))
    #expect(try reader.next() != nil)
    let error = thrown { _ = try reader.next() }
    #expect(error?.code == .malformed && error?.location?.line == 4)
    #expect(thrown { _ = try reader.next() } == error)
  }

  @Test(
    "what is no TMX is refused",
    arguments: [
      ("", InterchangeError.Code.malformed), ("hello", .malformed), ("<html/>", .malformed),
      ("<tmx>", .malformed), ("PK\u{3}\u{4}", .unsupported),
      ("<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx/>", .entityDeclaration),
    ])
  func refusals(_ text: String, _ code: InterchangeError.Code) {
    #expect(thrown { _ = try read(text) }?.code == code)
  }

  @Test("a truncated file is an error wherever it is cut")
  func truncation() {
    let bytes = Array(document("<tu>\(pair)</tu>").utf8)
    for length in stride(from: 0, to: bytes.count, by: 5) {
      let error = thrown {
        let reader = try TMXReader(InputBytes(Array(bytes.prefix(length)), name: "a"))
        while try reader.next() != nil {}
      }
      #expect(error != nil, "cut at \(length)")
    }
  }

  @Test("a file of many chunks gives every unit")
  func long() throws {
    let body = (0..<5_000).map { "<tu tuid=\"\($0)\">\(pair)</tu>" }.joined(separator: "\n")
    let (units, _) = try read(document(body))
    #expect(units.map { $0.properties.first?.value } == (0..<5_000).map(String.init))
    #expect(units.last?.origin.line == 5_002)
  }
}

extension String {
  fileprivate func components(around middle: String) -> (String, String) {
    let parts = replacing(middle, with: "\u{0}").split(
      separator: "\u{0}", omittingEmptySubsequences: false)
    return (String(parts[0]), String(parts[1]))
  }
}
