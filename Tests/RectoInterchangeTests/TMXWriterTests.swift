import RectoText
import Reference
import Testing

@testable import RectoInterchange

@Suite struct TMXWriterTests {
  private func write(
    _ units: [TranslationUnit], header: TMXHeader = TMXHeader(),
    options: TMXWriter.Options = TMXWriter.Options()
  ) throws -> (text: String, writer: TMXWriter) {
    let output = MemoryOutput()
    var writer = try TMXWriter(output, header: header, options: options)
    for unit in units { try writer.write(unit) }
    try writer.finish()
    #expect(output.isFinished)
    return (text(output), writer)
  }

  private func read(_ text: String) throws -> (units: [TranslationUnit], reader: TMXReader) {
    let reader = try TMXReader(input(text, name: "a.tmx"))
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return (units, reader)
  }

  @Test("a file looks like this")
  func sample() throws {
    let unit = TranslationUnit(
      variants: [
        Variant("a < b", language: .english),
        Variant(
          "你好", language: .simplifiedChinese,
          codes: [InlineCode(.standalone, element: "ph", markup: "&lt;br/&gt;", offset: 3)],
          notes: [Note("n")]),
      ], sourceLanguage: .english, context: UnitContext(previous: .boundary, next: .text("c\td")),
      properties: [Property("p", "v"), Property("tuid", "1"), Property("tmx:usagecount", "2")],
      notes: [Note("note", language: .english)],
      history: UnitHistory(created: Timestamp("2026-01-31"), changedBy: "\"ann\""))
    let header = TMXHeader(sourceLanguage: .english)
    #expect(
      try write([unit], header: header).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="Recto" creationtoolversion="1.0" segtype="sentence" o-tmf="Recto" \
        adminlang="en" srclang="en" datatype="plaintext"/>
          <body>
            <tu tuid="1" usagecount="2" creationdate="20260131T000000Z" changeid="&quot;ann&quot;">
              <note xml:lang="en">note</note>
              <prop type="x-recto-previous-boundary">yes</prop>
              <prop type="x-recto-next">c\td</prop>
              <prop type="p">v</prop>
              <tuv xml:lang="en"><seg>a &lt; b</seg></tuv>
              <tuv xml:lang="zh-Hans">
                <note>n</note>
                <seg>你<ph>&lt;br/&gt;</ph>好</seg>
              </tuv>
            </tu>
          </body>
        </tmx>

        """)
  }

  @Test("what is written is what is read", arguments: 1...8)
  func roundTrip(_ seed: UInt64) throws {
    var generator = SplitMix(seed)
    var header = TMXHeader(sourceLanguage: seed % 2 == 0 ? .english : nil)
    header.notes = [Note(randomText(&generator, allowingControls: false), language: .french)]
    header.properties = [Property("a \"b\"\n", randomText(&generator, allowingControls: false))]
    let units = (0..<150).map { _ in UnitMaker.unit(&generator) }
    let (text, writer) = try write(units, header: header)
    #expect(writer.warningCount == 0)
    #expect(writer.unitCount == units.count)
    let (again, reader) = try read(text)
    #expect(reader.warningCount == 0 && reader.skippedCount == 0)
    #expect(reader.header == header)
    #expect(again == units)
    #expect(try write(again, header: reader.header).text == text)
  }

  @Test("characters that XML cannot hold become U+FFFD and a warning")
  func controls() throws {
    var unit = TranslationUnit(
      variants: [
        Variant("a\u{1}b\0", language: .english), Variant("c", language: .french),
      ], origin: UnitOrigin(file: "in.txt", line: 3))
    let (text, writer) = try write([unit])
    #expect(writer.warnings.map(\.reason) == ["2 characters that XML cannot hold became U+FFFD"])
    #expect(writer.warnings.first?.location == SourceLocation(file: "in.txt", line: 3))
    unit.variants[0].text = "a\u{FFFD}b\u{FFFD}"
    #expect(try read(text).units == [unit])
  }

  @Test("codes that cannot be what they are become ph, and the file stays well-formed")
  func oddCodes() throws {
    let codes = [
      InlineCode(.closing, element: "hi", offset: 0),
      InlineCode(.opening, element: "hi", offset: 0),
      InlineCode(.opening, element: "g", offset: 1), InlineCode(.closing, element: "hi", offset: 2),
      InlineCode(.closing, element: "g", offset: 3),
      InlineCode(.standalone, element: "ph", markup: "<b>&nbsp;", offset: -4),
      InlineCode(.standalone, element: "no name", markup: "x", offset: 99),
      InlineCode(
        .standalone, element: "ph",
        attributes: [
          .init(name: "x", value: "1"), .init(name: "x", value: "2"),
          .init(name: "a b", value: ""), .init(name: "n:a", value: ""),
        ], offset: 4),
    ]
    let unit = TranslationUnit(variants: [
      Variant("字abc", language: .english, codes: codes), Variant("c", language: .french),
    ])
    let (text, writer) = try write([unit])
    let again = try #require(try read(text).units.first)
    #expect(again.variants[0].text == "字abc")
    #expect(
      again.variants[0].codes.map(\.element) == ["ph", "ph", "hi", "ph", "hi", "ph", "ph", "ph"])
    #expect(again.variants[0].codes.map(\.offset) == [0, 0, 0, 0, 0, 3, 4, 6])
    #expect(again.variants[0].codes[0].markup == "&lt;b&gt;&amp;nbsp;")
    #expect(writer.warningCount == 8)
    #expect(try write([again]).writer.warningCount == 0)
  }

  @Test("context and origin can be left out, and names of ours are not a unit's own")
  func options() throws {
    var unit = TranslationUnit(
      variants: [Variant("a", language: .english), Variant("b", language: .french)],
      context: UnitContext(previous: .text("p"), next: .boundary),
      properties: [Property("x-recto-next", "fake")],
      origin: UnitOrigin(file: "f", line: 9, alignment: "r", confidence: 0.1))
    var options = TMXWriter.Options()
    options.writesContext = false
    options.writesOrigin = false
    let again = try #require(try read(try write([unit], options: options).text).units.first)
    unit.context = UnitContext()
    unit.properties = []
    unit.origin = UnitOrigin(file: "a.tmx", line: 5)
    #expect(again == unit)
  }

  @Test("attributes that come twice or late keep their value")
  func attributes() throws {
    let properties = [
      Property("x", "0"), Property("tuid", "1"), Property("tuid", "2"),
      Property("tmx:creationdate", "long ago"), Property("tmx:unknown", "u"),
    ]
    let unit = TranslationUnit(
      variants: [Variant("a", language: .english), Variant("b", language: .french)],
      properties: properties, history: UnitHistory(created: Timestamp("2026-01-31")))
    let again = try #require(try read(try write([unit]).text).units.first)
    #expect(Set(again.properties) == Set(properties) && again.properties.count == 5)
    #expect(again.properties.first == Property("tuid", "1"))
    #expect(again.history == unit.history)
  }

  @Test("a unit without variants is left out")
  func empty() throws {
    let (text, writer) = try write([TranslationUnit(variants: [])])
    #expect(writer.unitCount == 0 && writer.warningCount == 1)
    #expect(try read(text).units.isEmpty)
  }

  @Test("a failing output stops the writer")
  func failure() {
    let error = thrown {
      var writer = try TMXWriter(OutputFile(path: "/dev/full"))
      try writer.finish()
    }
    #expect(error?.code == .cannotWrite)
  }
}

/// Makes units that hold all that TMX can, in the order that the reader gives them.
private enum UnitMaker {
  static func unit(_ generator: inout SplitMix) -> TranslationUnit {
    var unit = TranslationUnit(variants: [])
    let tags = ["en", "EN-us", "zh-CN", "fr", "sr_Latn", "x1"].compactMap { try? LanguageTag($0) }
    for tag in tags.shuffled(using: &generator).prefix(Int.random(in: 2...4, using: &generator)) {
      unit.variants.append(variant(tag, &generator))
    }
    if flip(&generator) { unit.variants.append(unit.variants[0]) }
    unit.sourceLanguage = flip(&generator) ? .english : flip(&generator) ? .french : nil
    unit.context = UnitContext(previous: neighbour(&generator), next: neighbour(&generator))
    if flip(&generator) { unit.properties.append(Property("tuid", text(&generator))) }
    if flip(&generator) { unit.properties.append(Property("tmx:segtype", "block")) }
    if flip(&generator) { unit.properties.append(Property("tmx:o-tmf", text(&generator))) }
    unit.properties += others(&generator)
    unit.notes = notes(&generator)
    unit.history = history(&generator)
    unit.origin = UnitOrigin(
      file: text(&generator), line: Int.random(in: 1...99_999, using: &generator),
      alignment: flip(&generator) ? text(&generator) : nil,
      confidence: flip(&generator) ? Double.random(in: 0...1, using: &generator) : nil)
    return unit
  }

  private static func variant(_ tag: LanguageTag, _ generator: inout SplitMix) -> Variant {
    var variant = Variant("", language: tag)
    var open: [String] = []
    variant.text = "a" + text(&generator)
    if flip(&generator) {
      variant.text = ""
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        variant.codes.append(code(variant.text.utf8.count, &open, &generator))
        variant.text += text(&generator)
      }
      while let element = open.popLast() {
        variant.codes.append(
          InlineCode(.closing, element: element, offset: variant.text.utf8.count))
      }
    }
    if flip(&generator) { variant.properties.append(Property("tmx:datatype", text(&generator))) }
    variant.properties += others(&generator)
    variant.notes = notes(&generator)
    variant.history = history(&generator)
    return variant
  }

  private static func code(
    _ offset: Int, _ open: inout [String], _ generator: inout SplitMix
  ) -> InlineCode {
    let attributes = (0..<Int.random(in: 0...2, using: &generator)).map {
      InlineCode.Attribute(name: ["i", "x-a"][$0], value: text(&generator))
    }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return code(.opening, "bpt", attributes, offset, &generator)
    case 1: return code(.closing, "ept", attributes, offset, &generator)
    case 2: return code(.standalone, "ph", attributes, offset, &generator)
    case 3: return code(.standalone, "it", attributes, offset, &generator)
    case 4: return code(.standalone, "ut", attributes, offset, &generator)
    case 5 where !open.isEmpty:
      return InlineCode(.closing, element: open.removeLast(), offset: offset)
    default:
      let element = ["hi", "g", "mrk"].randomElement(using: &generator) ?? "hi"
      open.append(element)
      return InlineCode(.opening, element: element, attributes: attributes, offset: offset)
    }
  }

  private static func code(
    _ role: InlineCode.Role, _ element: String, _ attributes: [InlineCode.Attribute], _ offset: Int,
    _ generator: inout SplitMix
  ) -> InlineCode {
    var markup: [UInt8] = []
    XMLText.append(text(&generator), to: &markup)
    if flip(&generator) {
      markup += "<sub type=\"".utf8
      XMLText.appendAttribute(text(&generator), to: &markup)
      markup += "\">".utf8
      XMLText.append(text(&generator), to: &markup)
      markup += "<ph></ph></sub>".utf8
    }
    return InlineCode(
      role, element: element, attributes: attributes,
      markup: String(decoding: markup, as: UTF8.self), offset: offset)
  }

  private static func others(_ generator: inout SplitMix) -> [Property] {
    (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Property("x-" + text(&generator), text(&generator))
    }
  }

  private static func notes(_ generator: inout SplitMix) -> [Note] {
    (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Note(text(&generator), language: flip(&generator) ? .japanese : nil)
    }
  }

  private static func history(_ generator: inout SplitMix) -> UnitHistory {
    let date = Timestamp(secondsSince1970: Int64.random(in: 0...2_000_000_000, using: &generator))
    return UnitHistory(
      created: flip(&generator) ? date : nil, createdBy: flip(&generator) ? text(&generator) : nil,
      changed: flip(&generator) ? date : nil, changedBy: flip(&generator) ? text(&generator) : nil)
  }

  private static func neighbour(_ generator: inout SplitMix) -> UnitContext.Neighbour {
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: .unknown
    case 1: .boundary
    default: .text(text(&generator))
    }
  }

  private static func text(_ generator: inout SplitMix) -> String {
    randomText(&generator, allowingControls: false)
  }

  private static func flip(_ generator: inout SplitMix) -> Bool { Bool.random(using: &generator) }
}
