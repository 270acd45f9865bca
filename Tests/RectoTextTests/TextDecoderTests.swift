import RectoText
import Testing

@Suite struct TextDecoderTests {
  private static let chinese = "奇安信公布财报，营业收入增长。市场反应积极，投资者表示欢迎。"

  @Test("a byte-order mark names the encoding and is no part of the text")
  func marks() throws {
    let utf8 = [0xEF, 0xBB, 0xBF] + Array("né".utf8)
    #expect(try DecodedText(utf8).text == "né")
    let little: [UInt8] = [0xFF, 0xFE, 0x6E, 0x00, 0xE9, 0x00]
    #expect(try DecodedText(little).text == "né")
    let big: [UInt8] = [0xFE, 0xFF, 0x00, 0x6E, 0x00, 0xE9]
    #expect(try DecodedText(big).text == "né")
    let wide: [UInt8] = [0xFF, 0xFE, 0, 0, 0x6E, 0, 0, 0]
    #expect(try DecodedText(wide).text == "n")
  }

  @Test("UTF-16 and UTF-32 are known without a mark")
  func withoutMark() throws {
    let text = "Plain text in wide units."
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try DecodedText(little) == DecodedText(little, encoding: "UTF-16LE"))
    #expect(try DecodedText(little).text == text)
    #expect(try DecodedText(big).text == text)
    let wide = text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), 0, 0, 0] }
    #expect(try DecodedText(wide).text == text)
  }

  @Test("GB18030 is detected and decoded")
  func gb18030() throws {
    // 中文测试 and so on in GBK.
    let sentence: [UInt8] = [
      0xD6, 0xD0, 0xCE, 0xC4, 0xB2, 0xE2, 0xCA, 0xD4, 0xA3, 0xAC, 0xCE, 0xD2, 0xC3, 0xC7, 0xD4,
      0xDA,
      0xD5, 0xE2, 0xC0, 0xEF, 0xA1, 0xA3,
    ]
    let decoded = try DecodedText(Array(repeatElement(sentence, count: 5).joined()))
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.text.hasPrefix("中文测试，我们在这里。"))
  }

  @Test(
    "named encodings",
    arguments: [
      ("Big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
      ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("EUC-KR", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
      ("windows-1252", [0x93, 0xE9, 0x94], "\u{201C}é\u{201D}"),
      ("ISO-8859-2", [0xE8], "č"), ("windows-1251", [0xCF, 0xF0], "Пр"),
    ] as [(String, [UInt8], String)])
  func named(_ encoding: String, bytes: [UInt8], text: String) throws {
    #expect(try DecodedText(bytes, encoding: encoding).text == text)
  }

  @Test("damaged bytes are reported with their offset")
  func damage() {
    #expect {
      _ = try DecodedText(Array("abc".utf8) + [0xFF, 0x41], encoding: "UTF-8")
    } throws: { error in
      (error as? TextError)?.byteOffset == 3 && (error as? TextError)?.code == .damagedText
    }
    #expect {
      _ = try DecodedText([0xD6, 0xD0, 0xCE], encoding: "GB18030")
    } throws: { error in (error as? TextError)?.byteOffset == 2 }
  }

  @Test("unknown encodings are refused by name")
  func unknown() {
    #expect {
      _ = try DecodedText([0x41], encoding: "klingon-1")
    } throws: { error in (error as? TextError)?.code == .unknownEncoding }
  }

  @Test("chunks of any size decode as the whole", arguments: [1, 2, 3, 5, 8192, 8193])
  func chunks(_ size: Int) throws {
    let text = String(repeating: Self.chinese + "𠮷👩‍💻\n", count: 400)
    let bytes = Array(text.utf8)
    let decoder = try TextDecoder(encoding: "UTF-8")
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: size) {
      result += try decoder.decode(bytes[start..<min(bytes.count, start + size)])
    }
    result += try decoder.finish()
    #expect(result.utf8.elementsEqual(text.utf8))
    #expect(decoder.faults == 0)
  }

  @Test("surrogate pairs survive the converter's buffer ends", arguments: 0..<4)
  func pairsAtBufferEnds(_ shift: Int) throws {
    let text = String(repeating: "a", count: 8188 + shift) + String(repeating: "𠮷", count: 6000)
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try DecodedText(bytes, encoding: "UTF-16LE").text == text)
  }

  @Test(
    "Western text is never taken for UTF-16, whatever its length",
    arguments: [
      "It\u{92}s a very good deal for the bank and its owners.",
      "The r\u{E9}sum\u{E9} was on the table.",
      "Caf\u{E9}s and tram stations were open on Monday night",
      "ONLY CAPITALS AT THE CAF\u{C9} NOW",
    ])
  func western(text: String) {
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    for length in [bytes.count, bytes.count - 1] {
      let name = TextEncoding.detect(Array(bytes.prefix(length)), isWhole: true)
      #expect(!name.hasPrefix("UTF-"), "\(name)")
    }
  }

  @Test(
    "UTF-16 without a mark is known, in Chinese and Japanese",
    arguments: [
      "央行宣布下调关键利率。", "日本銀行は水曜日に金利を引き下げた。", "港口重新开放，40艘船在等。",
    ])
  func unmarked(text: String) {
    for (name, big) in [("UTF-16LE", false), ("UTF-16BE", true)] {
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return big ? pair : pair.reversed()
      }
      #expect(TextEncoding.detect(bytes, isWhole: true) == name)
    }
  }

  @Test(
    "UTF-8 that is cut or holds a bad byte stays UTF-8, so that the damage is reported",
    arguments: [
      Array("The bank’s rate fell. ".utf8) + [0xE2, 0x80],
      Array("The café closed. ".utf8) + [0xE2, 0x80],
      Array("央行。".utf8) + [0xFF], Array("Le café\tLe café ".utf8) + [0xFF],
      Array("Only letters ".utf8) + [0xE2, 0x80],
    ])
  func damagedUTF8(bytes: [UInt8]) {
    #expect(TextEncoding.detect(bytes, isWhole: true) == "UTF-8")
  }
}
