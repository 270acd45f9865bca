import RectoText
import Reference
import Testing

@testable import RectoInterchange

@Suite struct POFileTests {
  static let catalogue = """
    # Names of people are in comments.
    msgid ""
    msgstr ""
    "Language: de_AT\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

    # The harbour is old.
    # It is closed.
    #. Shown above the map
    #: map.c:12 \u{2068}my map.c:3\u{2069}
    #, fuzzy, c-format
    #| msgctxt "chart"
    #| msgid "Harbour"
    msgctxt "map"
    msgid "Harbours"
    msgstr "Häfen\\t\\"alt\\" \\\\"

    msgid ""
    "One line.\\n"
    "Another line."
    msgstr ""

    msgid "%d ship"
    msgid_plural "%d ships"
    msgstr[0] "%d Schiff"
    msgstr[1] "%d Schiffe"

    #~ msgid "Pier"
    #~ msgstr ""
    #~ "Steg"
    # The end.

    """

  @Test("entries are units with all that stands around them")
  func reads() throws {
    let (units, reader) = try units(Self.catalogue, .po)
    #expect(units.count == 4 && reader.warningCount == 0)
    #expect(reader.targetLanguage?.rawValue == "de-AT" && reader.encoding == "UTF-8")
    let first = try #require(units.first)
    #expect(first.source?.text == "Harbours" && first.target?.text == "Häfen\t\"alt\" \\")
    #expect(first.contextName == "map" && first.state == .draft && first.line == 15)
    #expect(
      first.notes == [Note("The harbour is old.\nIt is closed."), Note("Shown above the map")])
    #expect(
      first.properties == [
        Property("previous-msgctxt", "chart"), Property("previous-msgid", "Harbour"),
        Property("flag", "c-format"), Property("reference", "map.c:12"),
        Property("reference", "my map.c:3"),
      ])
    #expect(units[1].source?.text == "One line.\nAnother line.")
    #expect(units[1].state == .untranslated)
    #expect(units[3].isObsolete && units[3].target?.text == "Steg")
  }

  @Test("plural forms are segments, the form of one with the singular's source")
  func plurals() throws {
    let unit = try #require(try units(Self.catalogue, .po).units.dropFirst(2).first)
    #expect(unit.source?.text == "%d ship" && unit.segments.map(\.id) == ["0", "1"])
    #expect(unit.segments.map(\.source.text) == ["%d ship", "%d ships"])
    #expect(unit.segments.map { $0.target?.text } == ["%d Schiff", "%d Schiffe"])
    let chinese = """
      msgid ""
      msgstr "Plural-Forms: nplurals=1; plural=0;\\n"
      msgid "a ship"
      msgid_plural "%d ships"
      msgstr[0] "%d 艘船"
      """
    let one = try #require(try units(chinese, .po).units.first)
    #expect(one.segments.map(\.source.text) == ["%d ships"])
  }

  @Test(
    "what gettext accepts is read",
    arguments: [
      ("msgid \"a\" msgstr \"b\" msgid \"c\"msgstr\"d\"", ["a", "c"]),
      ("msgid \"a\" \"b\"\n\t\"c\"\nmsgstr \"d\"\n# last", ["abc"]),
      ("\u{FEFF}msgid \"a\"\r\nmsgstr \"b\"\r\n\r\nmsgid \"c\"\r\nmsgstr \"\"\r\n", ["a", "c"]),
      ("# x\rmsgid \"a\"\rmsgstr \"b\"\r# y\rmsgid \"c\"\rmsgstr \"d\"\r", ["a", "c"]),
      (#"msgid "\x41\102\a\b\f\v\r\303\251"\#nmsgstr """#, ["AB\u{7}\u{8}\u{C}\u{B}\ré"]),
      ("domain \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n", ["a"]),
      ("#~| msgid \"x\"\n#~ msgid \"a\"\n#~ msgstr \"b\"", ["a"]),
      ("", []), ("# only a comment", []),
    ] as [(String, [String])])
  func accepted(_ text: String, _ sources: [String]) throws {
    let (units, reader) = try units(text, .po)
    #expect(units.map { $0.source?.text } == sources && reader.warningCount == 0)
  }

  @Test(
    "what gettext refuses is an error at its line",
    arguments: [
      ("msgid \"a\\q\"\nmsgstr \"b\"", 1), ("msgid \"a\nmsgstr \"b\"", 1),
      ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", 1), ("\"a\"", 1), ("msgid a", 1),
      ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", 3), ("msgid \"a\"\nmsgstr[0] \"b\"", 2),
      ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", 3), ("msgctxt \"a\"\nmsgstr \"b\"", 2),
      ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"", 3), ("#~ msgid \"a\"\nmsgstr \"b\"", 2),
      ("msgid \"\\777\"\nmsgstr \"\"", 1), ("msgid \"\\x\"\nmsgstr \"\"", 1),
      ("msgid \"a\"\nmsgstr", 2), ("// c\nmsgid \"a\"", 1), ("msgid \"a\"\nmsgstr \"b\\\"", 2),
      ("msgid \"\\377\"\nmsgstr \"b\"", 1), ("msgid \"a\"\nm", 2),
    ])
  func refused(_ text: String, _ line: Int) {
    let error = thrown { _ = try units(text, .po) }
    #expect(error?.code == .malformed && error?.location?.line == line)
  }

  @Test("the header names the character set")
  func charsets() throws {
    let text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n"
    let entry = "msgid \"a\"\nmsgstr \""
    let russian: [UInt8] = [0xF0, 0xCF, 0xD2, 0xD4]
    let bytes = Array((text + entry).utf8) + russian + Array("\"\n".utf8)
    let (units, reader) = try units(bytes, .po)
    #expect(units.first?.target?.text == "Порт" && reader.encoding == "KOI8-R")
    #expect(
      try edited(bytes, .po) { _, _ in FileTranslation("Порт") } == bytes)
    let error = thrown { _ = try edited(bytes, .po) { _, _ in FileTranslation("港") } }
    #expect(error?.code == .unsupported)
    let unknown = text.replacing("KOI8-R", with: "x-none") + entry + "\""
    #expect(thrown { _ = try self.read(unknown) }?.code == .unsupported)
    let template = text.replacing("KOI8-R", with: "CHARSET") + entry + "Häfen\"\n"
    #expect(try self.read(template).first?.target?.text == "Häfen")
    let damaged = text.replacing("KOI8-R", with: "UTF-8") + entry
    #expect(
      thrown { _ = try RectoInterchangeTests.units(Array(damaged.utf8) + russian, .po) }?.code
        == .damagedText)
  }

  private func read(_ text: String) throws -> [FileUnit] { try units(text, .po).units }

  @Test("what is odd is read and said")
  func warnings() throws {
    let text = "msgid \"a\"\nmsgstr \"\u{0}\"\n\nmsgid \"a\"\nmsgstr \"b\"\n"
    let (units, reader) = try units(text, .po)
    #expect(units.count == 2 && reader.warnings.map(\.location.line) == [1, 4])
    let plural = """
      msgid ""
      msgstr "Plural-Forms: nplurals=3; plural=n%10==1?0:n?1:2;\\n"
      msgid "a"
      msgid_plural "b"
      msgstr[0] ""
      """
    #expect(try RectoInterchangeTests.units(plural, .po).reader.warningCount == 1)
  }
}

@Suite struct POEditorTests {
  @Test("a file comes back as it is where nothing changes", arguments: ["\n", "\r\n", "\r"])
  func identity(_ end: String) throws {
    let text = POFileTests.catalogue.replacing("\n", with: end)
    #expect(
      try edited(text, .po) { _, segment in
        FileTranslation(segment.target?.text ?? "", state: segment.state)
      } == text)
    #expect(try edited(text, .po) { _, _ in nil } == text)
    #expect(try changedAndBack(Array(text.utf8), .po) == Array(text.utf8))
  }

  @Test("only the text and the flag of an entry change")
  func changes() throws {
    let new = try edited(POFileTests.catalogue, .po) { unit, segment in
      switch unit.source?.text {
      case "Harbours": FileTranslation("Häfen", state: .translated)
      case "Pier": FileTranslation("Ein Steg\nam See", state: .draft)
      case "%d ship": segment.id == "1" ? FileTranslation("", state: .untranslated) : nil
      default: FileTranslation("Eine Zeile.\nNoch eine.", state: .draft)
      }
    }
    var expected = POFileTests.catalogue.replacing("#, fuzzy, c-format", with: "#, c-format")
    expected = expected.replacing("#| msgctxt \"chart\"\n#| msgid \"Harbour\"\n", with: "")
    expected = expected.replacing("Häfen\\t\\\"alt\\\" \\\\", with: "Häfen")
    expected = expected.replacing("#~ msgid \"Pier\"", with: "#, fuzzy\n#~ msgid \"Pier\"")
    expected = expected.replacing(
      "#~ msgstr \"\"\n#~ \"Steg\"", with: "#~ msgstr \"\"\n#~ \"Ein Steg\\n\"\n#~ \"am See\"")
    expected = expected.replacing("\"%d Schiffe\"", with: "\"\"")
    expected = expected.replacing(
      "msgid \"\"\n\"One line", with: "#, fuzzy\nmsgid \"\"\n\"One line")
    expected = expected.replacing(
      "\"Another line.\"\nmsgstr \"\"",
      with: "\"Another line.\"\nmsgstr \"\"\n\"Eine Zeile.\\n\"\n\"Noch eine.\"")
    #expect(new == expected)
  }

  static let long =
    "The harbour of the old town was closed for ships in the year of the great flood."

  @Test(
    "a new text is laid out as the file lays out its others",
    arguments: [
      (
        "msgid \"\"\n\"The harbour of the old town was closed for \"\n\"ships of all kinds.\"",
        "\"\"\n\"The harbour of the old town was closed for ships in the year of the great \"\n\"flood.\""
      ),
      (
        "msgid \"The harbour of the old town, which nobody remembers today, was closed for ships of all kinds.\"",
        "\"\(long)\""
      ),
      ("msgid \"One\\nTwo\\nThree\"", "\"\(long)\""),
    ])
  func layout(_ before: String, _ expected: String) throws {
    let text = "\(before)\nmsgstr \"\"\n\nmsgid \"x\"\nmsgstr \"\"\n"
    let new = try edited(text, .po) { unit, _ in
      unit.source?.text == "x" ? FileTranslation(Self.long) : nil
    }
    #expect(new == "\(before)\nmsgstr \"\"\n\nmsgid \"x\"\nmsgstr \(expected)\n")
    // And away again.
    let back = try edited(new, .po) { unit, _ in
      unit.source?.text == "x" ? FileTranslation("") : nil
    }
    #expect(back == text)
  }

  @Test("squares are cut between them, not before a full stop")
  func squares() throws {
    let text = "msgid \"x\"\nmsgstr \"\"\n"
    let sentence = String(repeating: "港口关闭了", count: 7) + "吗啊呢。再见"
    let new = try edited(text, .po) { _, _ in FileTranslation(sentence) }
    let lines = new.split(separator: "\n").dropFirst(2)
    #expect(lines.count == 2 && lines.last == "\"呢。再见\"")
    #expect(try units(new, .po).units.first?.target?.text == sentence)
  }

  @Test("random changes read back, and going back gives the bytes", arguments: 1...20)
  func random(_ seed: UInt64) throws {
    var generator = SplitMix(seed)
    let pieces = ["Hafen ", "\n", "\t", "\"", "\\", "港", "é", "x ", "🛥️", "\u{7}"]
    var text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    for index in 0..<20 {
      let words = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      let lines = words.map { "\"\(String(decoding: POString.escaped($0.utf8), as: UTF8.self))\"" }
      text +=
        "\nmsgid \"\(index)\"\nmsgstr \(lines.isEmpty ? "\"\"" : lines.joined(separator: "\n"))\n"
    }
    let wanted = (0..<20).map { _ in
      (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
    let new = try edited(text, .po) { unit, _ in
      FileTranslation(wanted[Int(unit.source?.text ?? "") ?? 0])
    }
    #expect(try units(new, .po).units.map { $0.target?.text } == wanted)
    #expect(try changedAndBack(Array(text.utf8), .po) == Array(text.utf8))
  }
}

@Suite struct POPluralFormsTests {
  @Test(
    "the expression says which form a number takes",
    arguments: [
      ("nplurals=2; plural=(n != 1);", [0, 1, 2, 5, 21], [1, 0, 1, 1, 1]),
      ("nplurals=1; plural=0", [0, 1], [0, 0]),
      (
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        [1, 2, 5, 11, 21, 112, 122], [0, 1, 2, 2, 0, 2, 1]
      ),
      ("nplurals=2; plural=!!(n-1)", [1, 3], [0, 1]),
    ] as [(String, [Int], [Int])])
  func forms(_ text: String, _ numbers: [Int], _ expected: [Int]) throws {
    let forms = try #require(POPluralForms(text))
    #expect(numbers.map { forms.form(of: $0) } == expected)
  }

  @Test(
    "what is no expression gives none",
    arguments: [
      "nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2", "nplurals=2; plural=n!=;",
      "nplurals=0; plural=0;", "nplurals=2; plural=(n", "nplurals=2; plural=n 1 m",
      "nplurals=2; plural=" + String(repeating: "(", count: 5_000),
      "nplurals=2; plural=" + String(repeating: "!", count: 500_000),
    ])
  func malformed(_ text: String) { #expect(POPluralForms(text) == nil) }

  @Test("a division by zero and a form that there is not are no form")
  func partial() throws {
    #expect(try #require(POPluralForms("nplurals=2; plural=5/n")).form(of: 0) == nil)
    #expect(try #require(POPluralForms("nplurals=2; plural=n")).form(of: 7) == nil)
  }
}
