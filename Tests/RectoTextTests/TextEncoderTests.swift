import Testing

@testable import RectoText

@Suite struct TextEncoderTests {
  @Test(
    "what is encoded is decoded to the same text",
    arguments: [
      ("UTF-16LE", "a中😀"), ("UTF-16BE", "é"), ("GB18030", "奇安信㐀😀"), ("Big5", "資訊安全"),
      ("Shift_JIS", "日本語カナ"), ("windows-1252", "“naïve” €"), ("KOI8-R", "Привет"),
      ("UTF-32LE", "x\u{10FFFF}"), ("EUC-KR", "한국어"),
    ])
  func roundTrip(_ encoding: String, _ text: String) throws {
    let encoder = try TextEncoder(encoding: encoding)
    // In two pieces, as a stream comes.
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    let bytes = try encoder.encode(text[..<half].utf8) + encoder.encode(text[half...].utf8)
    #expect(try DecodedText(bytes, encoding: encoding).text == text)
  }

  @Test("a character that the set has not is replaced, or an error that names it")
  func missing() throws {
    let encoder = try TextEncoder(encoding: "windows-1252")
    let bytes = try encoder.encode("a门b".utf8) { "&#\($0.value);" }
    #expect(String(decoding: bytes, as: UTF8.self) == "a&#38376;b")
    #expect(throws: TextError.self) { try encoder.encode("门".utf8) }
    #expect(try encoder.encode("ok".utf8) == Array("ok".utf8))
  }

  @Test("an unknown set is an error")
  func unknown() {
    #expect(throws: TextError.self) { try TextEncoder(encoding: "no-such-set") }
  }
}
