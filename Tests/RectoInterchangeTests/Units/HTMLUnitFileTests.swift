import RectoText
import Testing

@testable import RectoInterchange

@Suite struct HTMLUnitFileTests {
  static let page = """
    <!DOCTYPE html>
    <html><head><title>The harbour &amp; more</title>
    <script>if (a < b) { document.write("<p>no</p>") }</script></head>
    <body><!-- nothing -->
    <h1><b>The old harbour</b></h1>
    <p class="a>b">It was <a href='/x'>closed</a><br>
       in&nbsp;1823, caf&eacute; &#233; <img src="p.png">.</p>
    <ul><li>One<li> Two <code>x</code> </ul>
    <p>Say <span translate="no">Recto</span> &lt;3</p><div translate=no><p>kept</p></div>
    <pre>raw text</pre>last < words
    </body></html>
    """

  @Test("the text between blocks is a unit, tags within it are codes")
  func reads() throws {
    let (units, reader) = try units(Self.page, .html)
    #expect(
      units.map { $0.source?.text } == [
        "The harbour & more", "The old harbour", "It was closed in\u{A0}1823, café é .", "One",
        "Two x", "Say  <3", "last < words",
      ])
    #expect(units.map(\.line) == [2, 5, 6, 8, 8, 9, 10])
    #expect(
      units[2].source?.codes.map(\.role) == [.opening, .closing, .standalone, .standalone])
    #expect(units[5].source?.markup == "Say <span translate=\"no\">Recto</span> <3")
    #expect(reader.warningCount == 0 && reader.encoding == "UTF-8")
  }

  @Test("a translation takes the place of its text alone")
  func edits() throws {
    #expect(try edited(Self.page, .html) { _, _ in nil } == Self.page)
    let new = try edited(Self.page, .html) { unit, _ in
      switch unit.line {
      case 5: FileTranslation("Häfen & <Meer>")
      case 6:
        FileTranslation(
          "1823\u{A0}zu", codes: [.init(.source(0), offset: 6), .init(.source(1), offset: 8)])
      default: nil
      }
    }
    var expected = Self.page.replacing("The old harbour", with: "Häfen &amp; &lt;Meer>")
    let old = try #require(expected.firstRange(of: "It was"))
    let end = try #require(expected.firstRange(of: "</p>\n<ul>"))
    expected.replaceSubrange(
      old.lowerBound..<end.lowerBound, with: "1823&nbsp;<a href='/x'>zu</a>")
    #expect(new == expected)
    #expect(
      try changedAndBack(Array("<p>a<b>b</b>c</p>".utf8), .html) == Array("<p>a<b>b</b>c</p>".utf8))
  }

  @Test("a page in another character set is written back in it")
  func charsets() throws {
    let head = Array("<meta charset=\"gbk\"><p>".utf8)
    let bytes = head + [0xC4, 0xE3, 0xBA, 0xC3] + Array("</p>".utf8)
    #expect(try units(bytes, .html).units.first?.source?.text == "你好")
    #expect(try changedAndBack(bytes, .html) == bytes)
  }

  @Test(
    "whatever is not closed does no harm",
    arguments: [
      "<p>a<!-- b", "<script>x", "<p title=\"a>b", "<", "a<b", "</", "<p translate=no>x",
      String(repeating: "<b>", count: 50_000) + "x", String(repeating: "<", count: 50_000),
      String(repeating: "<div>", count: 50_000) + "x", String(repeating: "&", count: 50_000),
    ])
  func hostile(_ text: String) throws {
    #expect(try edited(text, .html) { _, _ in nil } == text)
  }
}
