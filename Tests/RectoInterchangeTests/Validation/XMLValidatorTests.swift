import Reference
import RectoText
import Testing

@testable import RectoInterchange

@Suite struct XMLValidatorTests {
  @Test("a problem has its file, line, column, severity, words and rule")
  func place() throws {
    let lines = try told(
      tmx("<tu><tuv xml:lang=\"en\"><seg>One gate.</seg></tuv>\n<prop>x</prop></tu>"))
    let line = try #require(lines.first { $0.contains("missing-attribute") })
    #expect(
      line.wholeMatch(
        of: /test:4:\d+: error: <prop> lacks the attribute type \[missing-attribute\]/) != nil)
    #expect(lines.contains { $0.contains("<prop> comes too late in <tu>") })
  }

  @Test("problems beyond the limit are counted, not kept")
  func limit() throws {
    let units = String(
      repeating: "<tu><tuv xml:lang=\"en\"><seg>Gate.</seg></tuv><x/></tu>", count: 30)
    let report = try FileValidator(problemLimit: 7).validate(input(tmx(units)))
    #expect(report.problems.count == 7)
    #expect(report.errorCount == 30)
    #expect(!report.isValid)
  }

  @Test("what stops the parser is a problem, after those before it")
  func malformed() throws {
    #expect(
      try broken("<tmx version=\"1.4\"><header/><body></tmx>").last == "not-well-formed")
    #expect(try broken(tmx("<tu>&nbsp;</tu>")).contains("entity-declaration"))
    #expect(
      try broken("<!DOCTYPE tmx [<!ENTITY a \"b\">]>" + "<tmx version=\"1.4\"/>")
        == ["entity-declaration"])
    var bytes = Array(tmx("").utf8)
    bytes.insert(0xFF, at: bytes.count - 20)
    let report = try FileValidator().validate(InputBytes(bytes, name: "x.tmx"))
    #expect(report.problems.last?.rule == "damaged-text")
    let deep = String(repeating: "<hi>", count: 1_200)
    #expect(
      try broken(tmx("<tu><tuv xml:lang=\"en\"><seg>\(deep)")).last == "limit")
  }

  @Test("a file that ends in the middle of a character of two bytes is damaged")
  func oddLength() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in tmx("").utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try FileValidator().validate(InputBytes(bytes, name: "a.tmx")).isValid)
    bytes.removeLast()
    #expect(try !FileValidator().validate(InputBytes(bytes, name: "a.tmx")).isValid)
  }

  @Test("what is no XML of ours is refused with a reason")
  func unsupported() throws {
    #expect(thrown { _ = try broken("<page><p>One.</p></page>") }?.code == .unsupported)
    #expect(thrown { _ = try broken("Plain text.") }?.code == .unsupported)
    #expect(thrown { _ = try broken("") }?.code == .malformed)
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0]
    #expect(
      thrown { _ = try FileValidator().validate(InputBytes(zip, name: "a.tmx")) }?.code
        == .unsupported)
  }

  @Test("prefixes must be declared, and namespaces be URIs")
  func namespaces() throws {
    #expect(
      try broken(xliff1("<trans-unit id=\"1\" own:x=\"1\"><source>Gate</source></trans-unit>"))
        == ["undeclared-prefix"])
    let document = xliff1("<trans-unit id=\"1\"><source>Gate</source><a:b/></trans-unit>")
    #expect(try broken(document) == ["undeclared-prefix"])
    #expect(
      try broken(
        xliff1(
          "<trans-unit id=\"1\" xmlns:o=\"no uri\"><source>Gate</source></trans-unit>"))
        == ["namespace-name"])
  }

  @Test("content models: order, repetition, absence, strangers, text")
  func models() throws {
    let tuv = "<tuv xml:lang=\"en\"><seg>Gate</seg></tuv>"
    #expect(try broken(tmx("<tu>\(tuv)</tu>")) == [])
    #expect(try broken(tmx("<tu>\(tuv)<note>Late.</note></tu>")) == ["element-order"])
    #expect(try broken(tmx("<tu/>")) == ["missing-element"])
    #expect(try broken(tmx("<tu>\(tuv)<extra/></tu>")) == ["element-not-allowed"])
    #expect(try broken(tmx("<tu>loose\(tuv)</tu>")) == ["text-not-allowed"])
    #expect(
      try broken(tmx("<tu><tuv xml:lang=\"en\"><seg>Gate</seg><seg>Door</seg></tuv></tu>"))
        == ["repeated-element"])
    #expect(try broken("<tmx version=\"1.4\"><body/></tmx>") == ["element-order"])
  }

  @Test("values: tokens, languages, numbers, dates")
  func values() {
    #expect(ValueKind.nmtoken.accepts(" a-1.b:c "))
    #expect(!ValueKind.nmtoken.accepts("a/b") && !ValueKind.nmtoken.accepts(""))
    #expect(ValueKind.nmtoken.accepts("中1") && ValueKind.id.accepts("_a"))
    #expect(!ValueKind.id.accepts("1a") && !ValueKind.id.accepts("a:b"))
    #expect(ValueKind.language.accepts("zh-Hant-TW") && ValueKind.language.accepts("x-own"))
    for bad in ["", "f r", "en_US", "-en", "en-", "1en", "abcdefghi"] {
      #expect(!ValueKind.language.accepts(bad), "\(bad)")
    }
    #expect(ValueKind.wellFormedLanguage.accepts("de-x-a"))
    for bad in ["e", "x", "en-a", "q-en"] {
      #expect(!ValueKind.wellFormedLanguage.accepts(bad), "\(bad)")
    }
    #expect(ValueKind.decimal(0...100).accepts("99.5") && ValueKind.decimal(0...100).accepts("+1"))
    #expect(
      !ValueKind.decimal(0...100).accepts("100.01") && !ValueKind.decimal(0...1).accepts("1e0"))
    #expect(ValueKind.positiveInteger.accepts("12") && !ValueKind.positiveInteger.accepts("0"))
    #expect(ValueKind.dateTime.accepts("2026-02-28T23:59:59.5+05:30"))
    for bad in [
      "2026-02-29T00:00:00Z", "2026-11-23", "2026-11-23T10:00:00+8:00", "2026-13-01T00:00:00",
    ] {
      #expect(!ValueKind.dateTime.accepts(bad), "\(bad)")
    }
    #expect(XMLDate.isBasic("20261123T140500Z") && !XMLDate.isBasic("20261131T140500Z"))
    #expect(ValueKind.hexadecimal.accepts("001F") && !ValueKind.hexadecimal.accepts("1F0"))
  }

  @Test("a document is the same whatever pieces it comes in")
  func pieces() throws {
    let document = xliff2(segment("<sc id=\"1\"/>Gate", "Poort"))
    let whole = try told(document)
    #expect(!whole.isEmpty)
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.xlf"
    let file = try OutputFile(path: path)
    try file.write(Array(document.utf8))
    try file.finish()
    let report = try FileValidator().validate(InputBytes(path: path))
    #expect(report.problems.map(\.rule) == (try broken(document)))
  }
}
