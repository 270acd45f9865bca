import RectoText
import Testing

@testable import RectoInterchange

@Suite struct ToolContextTests {
  private func units(_ body: String, source: String = "en") throws -> [TranslationUnit] {
    let header = "<header srclang=\"\(source)\" segtype=\"sentence\"/>"
    let text = "<tmx version=\"1.4\">\(header)<body>\(body)</body></tmx>"
    let reader = try TMXReader(input(text, name: "a.tmx"))
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return units
  }

  private func context(
    unit: String = "", source: String = "", target: String = "", language: String = "en"
  ) throws -> UnitContext {
    try #require(
      units(
        """
        <tu>\(unit)<tuv xml:lang="en">\(source)<seg>Open</seg></tuv>\
        <tuv xml:lang="zh">\(target)<seg>打开</seg></tuv></tu>
        """, source: language
      ).first
    ).context
  }

  private func property(_ name: String, _ value: String) -> String {
    "<prop type=\"\(name)\">\(value)</prop>"
  }

  @Test(
    "each program's names tell the neighbours, on the unit and on its source",
    arguments: [
      ("prev", "next"), ("x-context-pre", "x-context-post"), ("context_prev", "context_next"),
      ("x-previous-source-text", "x-next-source-text"),
    ])
  func names(previous: String, next: String) throws {
    let properties = property(previous, "The bay is calm.") + property(next, "Ships &amp; boats.")
    let expected = UnitContext(previous: .text("The bay is calm."), next: .text("Ships & boats."))
    #expect(try context(unit: properties) == expected)
    #expect(try context(source: properties) == expected)
    #expect(try context(target: properties) == UnitContext())
    #expect(try context(source: properties, language: "en-GB") == expected)
    #expect(try context(target: properties, language: "*all*") == expected)
  }

  @Test("one neighbour alone leaves the other unknown")
  func oneSide() throws {
    #expect(
      try context(source: property("x-context-post", "&lt;seg&gt;Ships wait.&lt;/seg&gt;"))
        == UnitContext(next: .text("Ships wait.")))
  }

  @Test(
    "of a seg that is written as XML the text is taken, codes left out",
    arguments: [
      ("&lt;seg&gt;Ships wait.&lt;/seg&gt;", "Ships wait."),
      ("\n   &lt;seg&gt;Ships\n  wait.&lt;/seg&gt; ", "Ships wait."),
      (
        "&lt;seg&gt;&lt;bpt i=\"1\" type=\"bold\"&gt;{}&lt;/bpt&gt;Ships&lt;ept i=\"1\"&gt;{}&lt;/ept&gt; "
          + "wait&lt;ph&gt;&amp;lt;br/&amp;gt;&lt;/ph&gt; &amp;amp; &lt;hi&gt;see&lt;/hi&gt;.&lt;/seg&gt;",
        "Ships wait & see."
      ),
      (
        "&lt;seg xml:lang=\"en\"&gt;A&lt;ph&gt;&lt;sub&gt;x&lt;/sub&gt;y&lt;/ph&gt;B&lt;/seg&gt;",
        "AB"
      ),
      ("<seg>Ships<ph>&lt;br/&gt;</ph> wait &amp; see.</seg>", "Ships wait & see."),
      // No seg, so it is the text itself.
      ("1 &lt; 2 &amp;amp; 3", "1 < 2 &amp; 3"),
      ("Wait.&lt;br0/&gt;", "Wait.<br0/>"),
      ("&lt;segment&gt; is a tag", "<segment> is a tag"),
    ])
  func markup(value: String, text: String) throws {
    #expect(
      try context(source: property("x-context-pre", value)) == UnitContext(previous: .text(text)))
  }

  @Test(
    "what is no XML or holds no text is unknown",
    arguments: [
      "&lt;seg&gt;a &lt; b&lt;/seg&gt;", "&lt;seg&gt;open", "&lt;seg&gt;&lt;/seg&gt;",
      "&lt;seg&gt;&lt;ph&gt;x&lt;/ph&gt; &lt;/seg&gt;", "", " \n ",
      "&lt;seg&gt;&amp;nbsp;&lt;/seg&gt;",
    ])
  func unknown(value: String) throws {
    #expect(try context(source: property("x-context-pre", value)) == UnitContext())
    #expect(try context(source: property("x-context-post", value)) == UnitContext())
  }

  @Test("OmegaT's empty texts are the start and the end of its file")
  func boundaries() throws {
    let file = property("file", "harbour.txt")
    #expect(
      try context(unit: file + property("prev", "") + "<prop type=\"next\"/>")
        == UnitContext(previous: .boundary, next: .boundary))
    #expect(
      try context(unit: property("context_prev", "") + property("x-next-source-text", ""))
        == UnitContext())
  }

  @Test("hashes and numbers of other programs are no neighbours")
  func others() throws {
    #expect(
      try context(
        unit: property("x-Context", "12, 34") + property("x-ContextContent", "a | b")
          + property("prev-en-zh", "1-2") + property("previousMd5Checksum", "0f")
          + property("context", "menu")) == UnitContext())
  }

  @Test("our own properties come first, then the first that tells it")
  func order() throws {
    let own = property("x-recto-previous", "ours")
    let others = property("prev", "first") + property("context_prev", "second")
    #expect(try context(unit: others + own).previous == .text("ours"))
    #expect(try context(unit: others).previous == .text("first"))
    #expect(
      try context(unit: property("x-recto-previous-boundary", "yes") + others).previous == .boundary
    )
  }

  @Test("they stay properties, are not told twice, and go there and back byte for byte")
  func thereAndBack() throws {
    let body = """
      <tu>\(property("file", "a.txt"))\(property("prev", ""))\(property("next", "Ships wait."))\
      <tuv xml:lang="en"><seg>Open</seg></tuv><tuv xml:lang="zh"><seg>打开</seg></tuv></tu>\
      <tu><tuv xml:lang="en">\(property("x-context-pre", "&lt;seg&gt;A &amp;amp; B&lt;/seg&gt;"))\
      <seg>Close</seg></tuv><tuv xml:lang="zh"><seg>关闭</seg></tuv></tu>
      """
    let first = try units(body)
    #expect(first[0].properties.map(\.name) == ["file", "prev", "next"])
    #expect(first[1].variants[0].properties.map(\.name) == ["x-context-pre"])
    let once = try written(first)
    #expect(!once.contains("x-recto-previous") && !once.contains("x-recto-next"))
    let reader = try TMXReader(input(once, name: "a.tmx"))
    let again = try [reader.next(), reader.next()].compactMap(\.self)
    #expect(again.map(\.context) == first.map(\.context))
    #expect(try written(again) == once)
  }

  @Test("a neighbour that differs from what a property tells is written, and wins")
  func contradiction() throws {
    let unit = TranslationUnit(
      variants: [Variant("Open", language: .english), Variant("打开", language: .simplifiedChinese)],
      sourceLanguage: .english, context: UnitContext(previous: .boundary, next: .text("e\u{301}")),
      properties: [Property("prev", "Ships wait."), Property("next", "\u{E9}")])
    let text = try written([unit])
    #expect(text.contains("<prop type=\"x-recto-previous-boundary\">yes</prop>"))
    #expect(text.contains("<prop type=\"x-recto-next\">e\u{301}</prop>"))
    let reader = try TMXReader(input(text, name: "a.tmx"))
    #expect(try reader.next()?.context == unit.context)
  }

  private func written(_ units: [TranslationUnit]) throws -> String {
    let output = MemoryOutput()
    var writer = try TMXWriter(output)
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return text(output)
  }
}
