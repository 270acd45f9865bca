import RectoText
import Reference
import Testing

@testable import RectoInterchange

@Suite struct JSONValueTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  @Test("values keep their members' order and their numbers' characters")
  func values() throws {
    let value = try parse(
      #" {"z": [1.0, -0, 12345678901234567890, 1E+5], "a": {"t": true, "f": false, "n": null}} "#)
    #expect(
      value
        == .object([
          .init(
            "z",
            .array([
              .number("1.0"), .number("-0"), .number("12345678901234567890"), .number("1E+5"),
            ])),
          .init(
            "a", .object([.init("t", .bool(true)), .init("f", .bool(false)), .init("n", .null)])),
        ]))
    #expect(value["a"]?["t"]?.bool == true)
    #expect(value["none"] == nil && value["z"]?["a"] == nil)
  }

  @Test(
    "a document may be any value",
    arguments: [
      ("1", JSONValue.number("1")), (" \"a\" ", .string("a")), ("true", .bool(true)),
      ("null\r", .null), ("[]", .array([])), ("{}", .object([])),
    ])
  func roots(_ text: String, _ expected: JSONValue) throws {
    #expect(try parse(text) == expected)
  }

  @Test("escapes become characters")
  func escapes() throws {
    #expect(
      try parse(#""\"\\\/\b\f\n\r\t\u4f60\ud83d\ude00\u0000""#)
        == .string("\"\\/\u{8}\u{c}\n\r\t你😀\0"))
  }

  @Test("of two members with a name the last counts")
  func duplicates() throws {
    #expect(try parse(#"{"a":1,"a":2}"#)["a"] == .number("2"))
    #expect(try parse(#"{"a":1,"a":2}"#).members?.count == 2)
  }

  @Test("numbers are read where they fit")
  func numbers() throws {
    #expect(try parse("12").int == 12 && parse("12.0").int == nil)
    #expect(try parse("12345678901234567890").int == nil)
    #expect(try parse("0.1").double == 0.1 && parse("1e999").double == nil)
  }

  @Test(
    "what is not JSON is refused",
    arguments: [
      "", " ", "{", "[1,2", "[1,]", "[,1]", "[1 2]", "[1}", "{]", "]", "[]]", "{\"a\"}",
      "{\"a\" 1}", "{\"a\":1,}", "{,}", "{1:2}", "{} {}", "1 2", "\"a\" \"b\"", "\"a\"x", "01",
      "1.",
      ".5", "+1", "-", "1e", "0x1", "[1\"a\"]", "[\"a\"x]", "tru", "truex", "nul", "NaN",
      "Infinity",
      "'a'", "[true1]", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"",
      "\"\\ud800\\ud800\"", "{\"\\ud800\":1}", "\"a\tb\"", "\"a\nb\"", "\"a", "[\"a]", "/**/1",
      "1//",
      "\u{FEFF}{}", "[1\0]", "1\0", "{\"a\":1 \"b\":2}",
    ])
  func refusals(_ text: String) {
    #expect(thrown { _ = try parse(text) }?.code == .malformed)
  }

  @Test(
    "bytes that are not UTF-8 are refused",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xBD],
    ])
  func encoding(_ bytes: [UInt8]) {
    #expect(thrown { _ = try JSONValue(parsing: [0x22] + bytes + [0x22]) }?.code == .damagedText)
  }

  @Test("nesting is limited")
  func depth() throws {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(256))
    #expect(thrown { _ = try parse(nested(257)) }?.code == .limitExceeded)
    let unclosed = thrown { _ = try parse(String(repeating: "[", count: 1_000_000)) }
    #expect(unclosed != nil)
    let objects =
      String(repeating: "{\"a\":", count: 300) + "1" + String(repeating: "}", count: 300)
    #expect(thrown { _ = try parse(objects) }?.code == .limitExceeded)
  }

  @Test("a parser is as good as new after an error")
  func reuse() throws {
    let parser = try JSONParser(name: "in.ndjson")
    let error = thrown { _ = try parser.parse(Array("[1,x]".utf8), line: 3) }
    #expect(error?.location == SourceLocation(file: "in.ndjson", line: 3, column: 4))
    #expect(try parser.parse(Array("[1]".utf8)) == .array([.number("1")]))
  }
}

@Suite struct JSONWriterTests {
  @Test("compact text has no white space and keeps the order of the calls")
  func compact() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("schema")
    writer.write(1)
    writer.key("id")
    writer.write(.number("1.0"))
    writer.key("text")
    writer.write("你\u{2028}\u{7F}\"\\/\n\u{1}")
    writer.key("list")
    writer.beginArray()
    writer.write(0.1)
    writer.write(1e-7)
    writer.write(false)
    writer.writeNull()
    writer.beginObject()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    writer.write(2)
    writer.endLine()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "{\"schema\":1,\"id\":1.0,\"text\":\"你\u{2028}\u{7F}\\\"\\\\/\\n\\u0001\","
        + "\"list\":[0.1,1e-07,false,null,{}]}\n2\n")
  }

  @Test("indented text has a member a line")
  func indented() {
    var writer = JSONWriter(.indented)
    writer.write(
      .object([.init("a", .array([.number("1"), .number("2")])), .init("b", .array([]))]))
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}")
  }

  @Test("taking the text keeps the place in the value")
  func taking() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.write(1)
    var bytes = writer.take()
    writer.write(2)
    writer.endArray()
    bytes += writer.take()
    #expect(String(decoding: bytes, as: UTF8.self) == "[1,2]")
  }

  @Test("what must be escaped is, wherever it stands")
  func escapes() {
    let escapes: [UInt8: String] = [
      0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: "\\\"", 0x5C: "\\\\",
    ]
    var random = SplitMix(9)
    for length in 0..<60 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0..<0x80, using: &random) }
      let expected = bytes.map { byte -> String in
        let digits = String(byte, radix: 16)
        return escapes[byte]
          ?? (byte < 0x20
            ? "\\u00" + (byte < 0x10 ? "0" : "") + digits : String(Unicode.Scalar(byte)))
      }.joined()
      var writer = JSONWriter()
      writer.write(String(decoding: bytes, as: UTF8.self) + "港")
      #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\(expected)港\"")
    }
  }

  @Test("a pool reads for many threads at once, also behind an error")
  func pool() async {
    let pool = JSONParserPool()
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          let text = number % 4 == 0 ? "{" : "{\"n\": \(number)}"
          let value = try? pool.parse(Array(text.utf8))
          return number % 4 == 0 ? value == nil : value?["n"]?.int == number
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("what is written reads back the same", arguments: [JSONWriter.Layout.compact, .indented])
  func roundTrip(_ layout: JSONWriter.Layout) throws {
    var generator = SplitMix(11)
    let parser = try JSONParser()
    for _ in 0..<300 {
      let value = randomValue(3, &generator)
      var writer = JSONWriter(layout)
      writer.write(value)
      #expect(try parser.parse(writer.bytes) == value)
    }
    for _ in 0..<300 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      var writer = JSONWriter(layout)
      writer.write(number)
      #expect(try parser.parse(writer.bytes).double == number)
    }
  }

  private func randomValue(_ depth: Int, _ generator: inout SplitMix) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .number(String(Int.random(in: -999...999, using: &generator)) + ".50e-3")
    case 3, 4: return .string(randomText(&generator))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          randomValue(depth - 1, &generator)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          .init(randomText(&generator), randomValue(depth - 1, &generator))
        })
    }
  }
}

/// Text of characters that formats stumble over.
func randomText(_ generator: inout SplitMix, allowingControls: Bool = true) -> String {
  let plain: [Unicode.Scalar] = [
    "a", "b", "Z", "0", " ", "\"", "'", "\\", "/", "<", ">", "&", ";", ",", "|", "]", "字", "é",
    "😀", "\u{301}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "\u{2028}", "\u{85}",
    "\u{7F}", "\u{10FFFF}", "\u{E000}", "\t", "\n", "\r",
  ]
  let controls: [Unicode.Scalar] = ["\0", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]
  let all = allowingControls ? plain + controls : plain
  var text = ""
  for _ in 0..<Int.random(in: 0...12, using: &generator) {
    text.unicodeScalars.append(all.randomElement(using: &generator) ?? "a")
  }
  return text
}

@Suite struct NDJSONLinesTests {
  private func records(_ text: String, maxLine: Int = 100) throws -> [NDJSONLines.Record] {
    let lines = NDJSONLines(input(text), maxLine: maxLine)
    var all: [NDJSONLines.Record] = []
    while let record = try lines.next() { all.append(record) }
    #expect(lines.lineNumber == all.count)
    return all
  }

  @Test(
    "records end at LF only",
    arguments: [
      ("", []), ("{}", ["{}"]), ("{}\n", ["{}"]), ("{}\r\n1\n", ["{}\r", "1"]),
      ("\n", [""]), ("1\n\n2\n", ["1", "", "2"]), ("1\n\n", ["1", ""]),
      ("\"a\u{2028}b\u{85}\rc\"\n", ["\"a\u{2028}b\u{85}\rc\""]),
    ])
  func ends(_ text: String, _ expected: [String]) throws {
    #expect(try records(text) == expected.map { .line(Array($0.utf8)) })
  }

  @Test("a line that is too long is read past and said to be")
  func overLong() throws {
    #expect(
      try records("1234\n12345\n1\n", maxLine: 4)
        == [.line(Array("1234".utf8)), .overLong(length: 5), .line(Array("1".utf8))])
    let long = String(repeating: "x", count: 300_000)
    #expect(
      try records("\(long)\n2\n\(long)", maxLine: 10)
        == [.overLong(length: 300_000), .line(Array("2".utf8)), .overLong(length: 300_000)])
  }

  @Test("long files read the same as in memory")
  func long() throws {
    var generator = SplitMix(3)
    let expected = (0..<5_000).map { _ in
      String(repeating: "x", count: Int.random(in: 0...90, using: &generator))
    }
    #expect(
      try records(expected.joined(separator: "\n") + "\n") == expected.map { .line(Array($0.utf8)) }
    )
  }
}
