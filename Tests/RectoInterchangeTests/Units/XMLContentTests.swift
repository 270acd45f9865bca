import Reference
import Testing

@testable import RectoInterchange

@Suite struct XMLContentTests {
  private func content(_ raw: String) -> XMLContent {
    XMLContent(Array(raw.utf8), vocabulary: .xliff1)
  }

  private func text(_ raw: String) -> String {
    String(decoding: content(raw).text, as: UTF8.self)
  }

  @Test(
    "text is what XML says it is",
    arguments: [
      ("a &amp; b &lt;c&gt; &quot;&apos;", "a & b <c> \"'"), ("&#x4E2D;&#25991;", "中文"),
      ("a<![CDATA[<b> & ]] c]]>d", "a<b> & ]] cd"), ("a\r\nb\rc", "a\nb\nc"),
      ("a<!-- x > y -->b<?pi > ?>c", "abc"), ("", ""), ("a<ph id='1'>{x}</ph>b", "ab"),
    ])
  func texts(_ raw: String, _ expected: String) { #expect(text(raw) == expected) }

  @Test("codes stand where they are, with their characters and attributes")
  func codes() {
    let content = content(
      "<g id=\"1\">a<ph id=\"2\" x='&lt;>'>{0}<sub>in</sub></ph></g><x id=\"3\"/>b")
    #expect(content.codes.map(\.element) == ["g", "ph", "g", "x"])
    #expect(content.codes.map(\.role) == [.opening, .standalone, .closing, .standalone])
    #expect(content.codes.map(\.offset) == [0, 1, 1, 1])
    #expect(content.codes[1].markup == "{0}<sub>in</sub>")
    #expect(content.codes[1].attributes.last?.value == "<>")
    #expect(content.fileText(language: nil).markup == "a{0}inb")
    #expect(content.codeRanges.map { content.raw[$0].count } == [10, 42, 4, 11])
  }

  private static let pieces = [
    "a", "é", "中", "&amp;", "&#65;", ">", "\r\n", " ", "<![CDATA[x<y]]>", "<!-- c -->",
    "<x id=\"1\"/>", "<ph id=\"2\">{}</ph>", "\"", "<g id=\"3\">b</g>",
  ]

  @Test("a change that is taken back leaves every byte as it was", arguments: 0..<300)
  func roundTrip(seed: UInt64) {
    var random = SplitMix(seed)
    func some(_ count: Int) -> String {
      (0..<count).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined()
    }
    let old = content(some(Int(random.next() % 9)))
    let text = old.fileText(language: nil)
    let bytes = Array(text.text.utf8)
    // Something is put in at the start, in the middle or at the end.
    var place = Int(random.next() % UInt64(bytes.count + 1))
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    let new = String(
      decoding: bytes[..<place] + Array("☂<&>".utf8) + bytes[place...], as: UTF8.self)
    let codes = text.codes.enumerated().map { index, code in
      FileTranslation.Code(
        .target(index), offset: code.offset > place ? code.offset + 6 : code.offset)
    }
    let there = old.rewritten(with: FileTranslation(new, codes: codes), source: old)
    let changed = XMLContent(there.bytes, vocabulary: .xliff1)
    #expect(String(decoding: changed.text, as: UTF8.self) == new)
    #expect(changed.codes.map(\.element) == old.codes.map(\.element))
    let back = changed.rewritten(with: own(text, text.text), source: old)
    // Inside a CDATA section or a reference the piece as a whole is written anew.
    let isSplit = old.runs.contains {
      !$0.isPlain && $0.text.lowerBound < place && place < $0.text.upperBound
    }
    if isSplit {
      let again = XMLContent(back.bytes, vocabulary: .xliff1)
      #expect(again.text == old.text)
    } else {
      #expect(back.bytes == old.raw)
    }
  }

  @Test("an attribute is set, added and taken out, and nothing else of the tag changes")
  func attributes() {
    func set(_ tag: String, _ value: String?) -> String {
      String(decoding: XMLTag.setting("s", to: value, in: Array(tag.utf8)), as: UTF8.self)
    }
    #expect(
      set("<t a = '1'\n s=\"x\"  b='2'>", "y&\"") == "<t a = '1'\n s=\"y&amp;&quot;\"  b='2'>")
    #expect(set("<t s='x'/>", "it's") == "<t s='it&apos;s'/>")
    #expect(set("<t a='1' />", "y") == "<t a='1' s=\"y\" />")
    #expect(set("<t a='1' s='x' b='2'>", nil) == "<t a='1' b='2'>")
    #expect(set("<t a='1'>", nil) == "<t a='1'>")
  }
}
