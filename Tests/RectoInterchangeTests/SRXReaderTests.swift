import RectoText
import Testing

@testable import RectoInterchange

private let plain = """
  <srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="no" cascade="yes">
  <formathandle type="start" include="yes"/><formathandle type="end" include="no"/>
  <formathandle type="isolated" include="yes"/>
  </header>
  <body><languagerules>
  <languagerule languagerulename="English">
  <rule break="no"><beforebreak>\\bMr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
  </languagerule>
  <languagerule languagerulename="Default">
  <rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>
  </languagerule>
  </languagerules>
  <maprules>
  <languagemap languagepattern="EN.*" languagerulename="English"/>
  <languagemap languagepattern=".*" languagerulename="Default"/>
  </maprules></body></srx>
  """

private func read(_ text: String) throws -> SRXReader { try SRXReader(input(text, name: "r.srx")) }

/// A document of one set of rules for all languages.
private func document(_ rules: String, header: String = "<header cascade=\"no\"/>") -> String {
  """
  <srx version="2.0">\(header)<body><languagerules><languagerule languagerulename="x">\(rules)\
  </languagerule></languagerules><maprules>
  <languagemap languagepattern=".*" languagerulename="x"/></maprules></body></srx>
  """
}

private func rules(_ text: String) throws -> [SegmentationRules.Rule] {
  try read(document(text)).rules.languageRules.flatMap(\.rules)
}

@Suite struct SRXReaderTests {
  @Test("rules, mappings and the header come with their lines")
  func wholeFile() throws {
    let reader = try read(plain)
    let rules = reader.rules
    #expect(reader.version == "2.0" && reader.warnings.isEmpty && rules.name == "r.srx")
    #expect(
      rules.languageRules == [
        .init("English", [.init(.joins, before: #"\bMr\."#, after: #"\s"#, line: 8)]),
        .init("Default", [.init(.breaks, before: "[.?!]+", after: #"\s"#, line: 11)]),
      ])
    #expect(
      rules.languageMap == [
        .init("EN.*", languageRule: "English", line: 15),
        .init(".*", languageRule: "Default", line: 16),
      ])
    var header = SegmentationRules.Header()
    header.cascades = true
    header.segmentsSubflows = false
    header.includesStartCodes = true
    header.includesEndCodes = false
    header.includesIsolatedCodes = true
    #expect(rules.header == header)
    let splitter = try RuleSplitter(rules, language: .english)
    #expect(try splitter.ranges(in: "Mr. Ash came. He left.") == [0..<14, 14..<22])
  }

  @Test(
    "every encoding that XML knows is read",
    arguments: [
      ("UTF-8", true), ("UTF-8", false), ("UTF-16LE", true), ("UTF-16BE", true),
      ("UTF-16LE", false),
      ("ISO-8859-1", false),
    ])
  func encodings(name: String, hasMark: Bool) throws {
    let declared = name.hasPrefix("UTF-16") ? "UTF-16" : name
    let text =
      "<?xml version=\"1.0\" encoding=\"\(declared)\"?>\n"
      + document("<rule><beforebreak>é\\.</beforebreak></rule>")
    let scalars = (hasMark ? "\u{FEFF}" : "") + text
    let bytes: [UInt8] =
      switch name {
      case "UTF-16LE": scalars.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case "UTF-16BE": scalars.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case "ISO-8859-1": scalars.unicodeScalars.map { UInt8($0.value) }
      default: Array(scalars.utf8)
      }
    let reader = try SRXReader(InputBytes(bytes, name: "r.srx"))
    #expect(reader.rules.languageRules.first?.rules.first?.before == #"é\."#)
    #expect(reader.rules.languageRules.first?.rules.first?.line == 2)
  }

  @Test("version 1.0 is read, with its document type and its named sets of mappings")
  func firstVersion() throws {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd">
      <srx version="1.0"><header segmentsubflows="yes"/><body><languagerules>
      <languagerule languagerulename="x"><rule><afterbreak>\\n</afterbreak></rule></languagerule>
      </languagerules><maprules><maprule maprulename="Default">
      <languagemap languagepattern=".*" languagerulename="x"/>
      </maprule></maprules></body></srx>
      """
    let reader = try read(text)
    #expect(reader.version == "1.0" && reader.warnings.isEmpty)
    #expect(!reader.rules.header.cascades)
    #expect(try reader.rules.rules(for: .french).map(\.after) == [#"\n"#])
  }

  @Test("a prefix, no namespace, other case and missing header attributes are read")
  func spellings() throws {
    let prefixed = plain.replacing("<", with: "<s:").replacing("<s:/", with: "</s:")
      .replacing("xmlns=", with: "xmlns:s=")
    #expect(try read(prefixed).rules == read(plain).rules)
    let upper = """
      <SRX Version="2.0"><Header/><Body><LanguageRules><LanguageRule LanguageRuleName="x">
      <Rule Break="NO"><BeforeBreak>a</BeforeBreak></Rule></LanguageRule></LanguageRules>
      <MapRules><LanguageMap LanguagePattern=".*" LanguageRuleName="x"/></MapRules></Body></SRX>
      """
    let reader = try read(upper)
    #expect(reader.warnings.isEmpty)
    #expect(reader.rules.header == SegmentationRules.Header())
    #expect(try reader.rules.rules(for: .english).map(\.effect) == [.joins])
  }

  @Test(
    "break is yes where it is missing, and no where that is said",
    arguments: [
      ("", true), (" break=\"yes\"", true), (" break=\"no\"", false), (" break=\" No \"", false),
      (" break=\"false\"", false), (" break=\"TRUE\"", true), (" break=\"0\"", false),
    ])
  func effects(attribute: String, breaks: Bool) throws {
    let found = try rules("<rule\(attribute)><beforebreak>a</beforebreak></rule>")
    #expect(found.map(\.effect) == [breaks ? .breaks : .joins])
  }

  @Test(
    "a pattern is its text, whatever it is written with",
    arguments: [
      (#"<![CDATA[a<b&c]]>\s"#, #"a<b&c\s"#), (#"a<!-- not this -->b"#, "ab"),
      ("a&lt;&amp;&#x3002;&#10;", "a<&。\n"), (" a ", " a "), ("\n\t\ta+\n\t\t", "a+"),
      ("a\n", "a\n"),
      ("\n  a\n\n  b", "a\n\n  b"), ("\n\t", "\n\t"), ("a<?php x?>b", "ab"), ("a<x>b</x>c", "ac"),
    ])
  func patterns(xml: String, expected: String) throws {
    let found = try rules("<rule><beforebreak xml:space=\"preserve\">\(xml)</beforebreak></rule>")
    #expect(found.map(\.before) == [expected])
  }

  @Test("an element may be empty or missing; a rule without any is left out and reported")
  func emptyParts() throws {
    let reader = try read(
      document(
        """
        <rule><beforebreak/><afterbreak>a</afterbreak></rule><rule><beforebreak>b</beforebreak></rule>
        <rule><beforebreak></beforebreak></rule>
        """))
    #expect(reader.rules.languageRules.flatMap(\.rules).map(\.after) == ["a", ""])
    #expect(reader.warnings.map(\.location.line) == [2])
  }

  @Test(
    "Okapi's extensions: Unicode's boundaries are read, a range is reported, the rest is none of ours"
  )
  func extensions() throws {
    func header(_ range: String) -> String {
      """
      <header xmlns:o="urn:o"><o:options useIcu4jBreakRules="YES"/><o:sample>a<b/></o:sample>
      <o:rangeRule>\(range)</o:rangeRule></header>
      """
    }
    let rule = "<rule><beforebreak>a</beforebreak></rule>"
    let reader = try read(document(rule, header: header("")))
    #expect(reader.rules.header.base == .unicode)
    #expect(reader.warnings.isEmpty)
    let ranged = try read(document(rule, header: header("a.*b")))
    #expect(ranged.warnings.map(\.location.line) == [2])
  }

  @Test(
    "what is odd is read and reported with its line",
    arguments: [
      (plain.replacing("\"Default\"/>", with: "\"Other\"/>"), 16, "'Other'"),
      (plain.replacing("English\">", with: "Default\">"), 10, "two language rules"),
      (plain.replacing(" languagerulename=\"Default\"/>", with: "/>"), 16, "left out"),
      (plain.replacing("version=\"2.0\"", with: "version=\"3\""), 1, "'3'"),
      (plain.replacing("cascade=\"yes\"", with: "cascade=\"maybe\""), 2, "neither yes nor no"),
      (plain.replacing("type=\"start\"", with: "type=\"first\""), 3, "'first'"),
      (plain.replacing("<maprules>", with: "<maprules><odd/>"), 14, "<odd>"),
      ("<srx version=\"2.0\"><body/></srx>", 1, "no <languagemap>"),
    ])
  func warnings(text: String, line: Int, reason: String) throws {
    let warnings = try read(text).warnings
    #expect(
      warnings.contains { $0.location.line == line && $0.reason.contains(reason) }, "\(warnings)")
  }

  @Test(
    "what cannot be rules is refused with its line and a reason",
    arguments: [
      ("", InterchangeError.Code.malformed, 1, "empty"),
      ("\n<tmx/>", .malformed, 2, "<tmx>"), ("house rules", .malformed, 1, "XML"),
      (plain.replacing("</body>", with: ""), .malformed, 17, "XML"),
      (String(plain.prefix(400)), .malformed, nil, "XML"),
      (plain.replacing("[.?!]+", with: "\n[.?!"), .malformed, 11, "beforebreak"),
      (plain.replacing("EN.*", with: "("), .malformed, 15, "languagepattern '('"),
      (plain.replacing("break=\"no\"", with: "break=\"maybe\""), .malformed, 8, "yes or no"),
      (
        plain.replacing("<afterbreak>", with: "<beforebreak>x</beforebreak>\n<afterbreak>"),
        .malformed, 8, "second <beforebreak>"
      ),
      (
        "<!DOCTYPE srx [<!ENTITY a \"b\">]>\n" + plain.replacing("Mr", with: "&a;"),
        .entityDeclaration, 1, "'a'"
      ),
      (plain.replacing("Mr", with: "&nbsp;"), .entityDeclaration, 8, "nbsp"),
      ("\u{1F}\u{8B}\u{8}", .unsupported, nil, "no text"),
    ] as [(String, InterchangeError.Code, Int?, String)])
  func refusals(text: String, code: InterchangeError.Code, line: Int?, reason: String) throws {
    let bytes = code == .unsupported ? [0x1F, 0x8B, 0x08, 0] : Array(text.utf8)
    let error = try #require(thrown { _ = try SRXReader(InputBytes(bytes, name: "r.srx")) })
    #expect(error.code == code)
    #expect(error.description.hasPrefix("r.srx:"), "\(error)")
    if let line { #expect(error.location?.line == line, "\(error)") }
    #expect(error.detail.contains(reason), "\(error)")
  }

  @Test("bytes that are no text are refused")
  func damage() throws {
    let bytes = Array(plain.utf8) + [0xFF]
    #expect(
      thrown { _ = try SRXReader(InputBytes(bytes, name: "r.srx")) }?.code == .damagedText)
  }

  @Test("more rules than a file may hold are refused")
  func limits() throws {
    let rule = "<rule><beforebreak>a</beforebreak></rule>"
    let many = document(String(repeating: rule, count: SRXReader.maxRules + 1))
    #expect(thrown { _ = try read(many) }?.code == .limitExceeded)
    let mapping = "<languagemap languagepattern=\"en\" languagerulename=\"x\"/>"
    let mapped = plain.replacing(
      "<maprules>", with: "<maprules>" + String(repeating: mapping, count: SRXReader.maxMappings))
    #expect(thrown { _ = try read(mapped) }?.code == .limitExceeded)
    let long = document(
      "<rule><beforebreak>\(String(repeating: "a", count: 40_000))</beforebreak></rule>")
    #expect(thrown { _ = try read(long) }?.code == .malformed)
  }
}
