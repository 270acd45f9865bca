import RectoText
import Reference
import Testing

@testable import RectoInterchange

/// Writes down what it hears, text runs joined.
private final class Recorder: XMLHandler {
  var events: [String] = []
  private var run = ""

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    flush()
    let list = attributes.map { " \($0.name)=[\($0.value)]" }.joined()
    events.append("<\(name)\(list)@\(line)")
  }

  func endElement(_ name: String) {
    flush()
    events.append("/\(name)")
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) { run += String(decoding: utf8, as: UTF8.self) }

  private func flush() {
    if !run.isEmpty { events.append("'\(run)'") }
    run = ""
  }
}

@Suite struct XMLPushParserTests {
  private func events(
    _ text: String, chunk: Int = 1 << 20, limits: XMLLimits = XMLLimits()
  ) throws -> [String] {
    let recorder = Recorder()
    let parser = try XMLPushParser(handler: recorder, file: "a.xml", limits: limits)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      try parser.feed(Array(bytes[start..<min(bytes.count, start + chunk)]))
    }
    try parser.finish()
    return recorder.events
  }

  private static let sample = """
    <?xml version="1.0" encoding="Shift_JIS"?>
    <!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">
    <!-- it's "1 < 2" -->
    <a x="1 &gt; &#x5b57;" xml:lang='zh "q"'><?pi <x> ?>
    <n:b xmlns:n="u" n:y="2"/>字&amp;&lt;<![CDATA[<&]] ]>]]>&#13;
    </a>
    """

  @Test("a document is heard the same however it is cut", arguments: [1, 2, 3, 5, 7, 64, 1 << 20])
  func cuts(_ chunk: Int) throws {
    #expect(
      try events(Self.sample, chunk: chunk) == [
        "<a x=[1 > 字] xml:lang=[zh \"q\"]@4", "'\n'", "<b n:y=[2]@5", "/b",
        "'字&<<&]] ]>\r\n'", "/a",
      ])
  }

  @Test(
    "entities and declared attributes are refused",
    arguments: [
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
      "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
      "<!DOCTYPE a [<!ENTITY % b 'c'>]><a/>",
      "<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/hostname'> %b;]><a/>",
      "<!DOCTYPE a SYSTEM 'a.dtd' [%b;]><a/>",
      "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY b SYSTEM 'c' NDATA n>]><a/>",
      "<!DOCTYPE a [<!ENTITY lt 'c'>]><a/>", "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>",
      "<!DOCTYPE a SYSTEM 'a.dtd'><a>&b;</a>", "<!DOCTYPE a SYSTEM 'a.dtd'><a b='&c;'/>",
      "<a>&b;</a>", "<a b='&c;'/>",
      """
      <!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>
      <a b="&d;">&d;</a>
      """,
    ])
  func entities(_ text: String) {
    for chunk in [1, 1 << 20] {
      #expect(thrown { _ = try events(text, chunk: chunk) }?.code == .entityDeclaration)
    }
  }

  @Test("a document type without declarations is tolerated and never loaded")
  func documentType() throws {
    #expect(try events("<!DOCTYPE a SYSTEM '/dev/zero'><a/>") == ["<a@1", "/a"])
    #expect(try events("<!DOCTYPE a [<!ELEMENT a ANY><!-- ' -->]><a/>") == ["<a@1", "/a"])
    #expect(
      try events(
        "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/hostname'/></a>")
        == ["<a@1", "<include href=[/etc/hostname]@1", "/include", "/a"])
  }

  @Test("an entity of HTML says what to write instead")
  func entityMessage() {
    let error = thrown { _ = try events("<a>\n&nbsp;</a>") }
    #expect(error?.location == SourceLocation(file: "a.xml", line: 2, column: 7))
    #expect(
      error?.detail
        == "entity 'nbsp' is not supported; replace it with the character itself or with &#160;")
  }

  @Test(
    "what is not well-formed is refused",
    arguments: [
      "", " ", "a", "<a>", "<a></b>", "<a b='1' b='2'/>", "<a b=1/>", "<a/><b/>", "<a>&</a>",
      "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>\u{1}</a>", "<a>\0</a>", "<a>]]></a>", "<a><b></a></b>",
      "<a b='<'/>", "<a>\u{FFFE}</a>", "<a", "<!-- -", "<a>&#xFFFFFFFF;</a>",
    ])
  func malformed(_ text: String) {
    #expect(thrown { _ = try events(text) }?.code == .malformed)
    #expect(thrown { _ = try events(text, chunk: 1) }?.code == .malformed)
  }

  @Test("the place of an error is its line and column")
  func place() {
    let error = thrown { _ = try events("<a>\n\n  <b></c></a>") }
    #expect(error?.location?.line == 3)
    #expect(error?.description.hasPrefix("a.xml:3:") == true)
  }

  @Test("nesting, tags and texts are limited")
  func limits() throws {
    let limits = XMLLimits(depth: 10, tagBytes: 100, textBytes: 50)
    let nested = { (depth: Int) in
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    let long = { (length: Int) in "<a b='" + String(repeating: "x", count: length) + "'/>" }
    let check = { (text: String) -> InterchangeError.Code? in
      let whole = thrown { _ = try events(text, limits: limits) }?.code
      #expect(thrown { _ = try events(text, chunk: 7, limits: limits) }?.code == whole)
      return whole
    }
    #expect(check(nested(10)) == nil)
    #expect(check(nested(11)) == .limitExceeded)
    #expect(check(long(90)) == nil)
    #expect(check(long(91)) == nil)
    #expect(check(long(92)) == .limitExceeded)
    #expect(check("<a b='>>>' c=\"'>\(String(repeating: "x", count: 90))\"/>") == .limitExceeded)
    #expect(check("<a>" + String(repeating: "x", count: 50) + "</a>") == nil)
    #expect(check("<a>" + String(repeating: "x", count: 51) + "</a>") == .limitExceeded)
    #expect(check("<a><![CDATA[" + String(repeating: "<", count: 51) + "]]></a>") == .limitExceeded)
    // Comments and instructions are no tags.
    #expect(check("<!-- ' \(String(repeating: "x", count: 900)) --><a/>") == nil)
    #expect(check("<?p ' \(String(repeating: "x", count: 900)) ?><a/>") == nil)
    #expect(
      check("<!DOCTYPE a [<!-- ' \(String(repeating: "x", count: 900)) -->]><a/>")
        == .limitExceeded)
  }

  @Test("attacks end at once")
  func attacks() {
    let attributes = (0..<100_000).map { " a\($0)='x'" }.joined()
    let error = thrown { _ = try events("<a\(attributes)/>", chunk: 1 << 16) }
    #expect(error?.code == .limitExceeded && error?.location?.line == 1)
    let deep = String(repeating: "<a>", count: 1_000_000)
    #expect(thrown { _ = try events(deep, chunk: 1 << 16) }?.code == .limitExceeded)
    let text = "<a>" + String(repeating: "x", count: 17 << 20) + "</a>"
    #expect(thrown { _ = try events(text, chunk: 1 << 16) }?.code == .limitExceeded)
    let references = "<a>" + String(repeating: "&amp;", count: 100_000) + "</a>"
    #expect(throws: Never.self) { try events(references, chunk: 1 << 16) }
  }

  @Test("text comes back as it was written")
  func escaping() throws {
    var generator = SplitMix(5)
    for _ in 0..<300 {
      let text = randomText(&generator, allowingControls: false)
      var bytes = Array("<a b=\"".utf8)
      #expect(XMLText.appendAttribute(text, to: &bytes) == 0)
      bytes += "\">".utf8
      #expect(XMLText.append(text, to: &bytes) == 0)
      bytes += "</a>".utf8
      let run = text.isEmpty ? [] : ["'\(text)'"]
      #expect(
        try events(String(decoding: bytes, as: UTF8.self)) == ["<a b=[\(text)]@1"] + run
          + ["/a"])
    }
  }

  @Test("an ampersand in an attribute is one however it is written")
  func ampersands() throws {
    #expect(
      try events("<a b='&amp;&#38;&#x26;&amp;#38;&amp;amp;&amp;\u{301}' c='&lt;&quot;'/>")
        == ["<a b=[&&&&#38;&amp;&\u{301}] c=[<\"]@1", "/a"])
  }

  @Test("characters that XML cannot hold are counted and replaced")
  func replacement() {
    var bytes: [UInt8] = []
    #expect(XMLText.append("a\0b\u{1F}c\u{FFFE}\u{FFFF}\u{FFFD}\u{7F}\t", to: &bytes) == 4)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}\t")
  }

  @Test(
    "markup is told from what is none",
    arguments: [
      ("", true), ("&lt;b&gt;", true), ("<sub>a</sub>b", true), ("&#13;&#x5B57;", true),
      ("a > b", true), ("<b/>", true), ("<b>", false), ("</b>", false), ("</m><m>", false),
      ("&", false), ("&nbsp;", false), ("&#0;", false), ("a\rb", false), ("\u{1}", false),
      ("\u{FFFE}", false), ("]]>", false), ("<!DOCTYPE a>", false), ("a & b;", false),
    ])
  func markup(_ text: String, _ expected: Bool) {
    #expect(XMLText.isWellFormed(text) == expected)
  }
}
