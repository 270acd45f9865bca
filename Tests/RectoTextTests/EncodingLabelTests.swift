import RectoText
import Testing

/// What a label of an encoding means, and what becomes of characters that libicu's tables leave out.
@Suite struct EncodingLabelTests {
  /// 他住在深水埗，每天坐地鐵到旺角上班。 埗 is one of Hong Kong's own.
  private static let hongKong: [UInt8] = [
    0xA5, 0x4C, 0xA6, 0xED, 0xA6, 0x62, 0xB2, 0x60, 0xA4, 0xF4, 0x96, 0xF5, 0xA1, 0x41, 0xA8, 0x43,
    0xA4, 0xD1, 0xA7, 0xA4, 0xA6, 0x61, 0xC5, 0x4B, 0xA8, 0xEC, 0xA9, 0xF4, 0xA8, 0xA4, 0xA4, 0x57,
    0xAF, 0x5A, 0xA1, 0x43,
  ]

  @Test(
    "Big5 under any of its labels has Hong Kong's characters",
    arguments: ["Big5", "big5-hkscs", "CP950", "windows-950", "cn-big5", "csBig5", "x-x-big5"])
  func big5(_ label: String) throws {
    let decoded = try DecodedText(Self.hongKong, encoding: label)
    #expect(decoded.text == "他住在深水埗，每天坐地鐵到旺角上班。")
    #expect(decoded.encoding == "Big5")
  }

  @Test("Big5 with Hong Kong's characters is found out", arguments: [12, 24, 36])
  func detected(_ length: Int) throws {
    let decoded = try DecodedText(Array(Self.hongKong.prefix(length)))
    #expect(decoded.encoding == "Big5" && decoded.text.hasPrefix("他住在深水埗"))
  }

  @Test(
    "a label is read as the superset that texts under it are written in",
    arguments: [
      ("GB2312", [0xC9, 0xEE, 0x88, 0xB6, 0xE9, 0x46], "深埗镕", "GB18030"),
      ("gb_2312-80", [0xE9, 0x46], "镕", "GB18030"), ("CP936", [0xE9, 0x46], "镕", "GB18030"),
      ("GBK", [0x95, 0x34, 0xB2, 0x35, 0x80], "𠮷€", "GB18030"),
      ("EUC-KR", [0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF], "똠방각하", "EUC-KR"),
      ("CP949", [0x8C, 0x63], "똠", "EUC-KR"), ("ks_c_5601-1987", [0x8C, 0x63], "똠", "EUC-KR"),
      ("Shift_JIS", [0x87, 0x40, 0xEE, 0xE0, 0xED, 0x95], "①髙﨑", "Shift_JIS"),
      ("CP932", [0x87, 0x40, 0xEE, 0xE0], "①髙", "Shift_JIS"),
      ("EUC-JP", [0xAD, 0xA1], "①", "EUC-JP"),
      ("ISO-8859-1", [0x93, 0xE9, 0x94, 0x80], "“é”€", "windows-1252"),
      ("latin1", [0x85], "…", "windows-1252"),
      ("iso-8859-9", [0x80, 0xFD], "€ı", "windows-1254"),
      ("TIS-620", [0x80, 0xA1], "€ก", "windows-874"), ("ISO-8859-11", [0x80], "€", "windows-874"),
      ("us-ascii", [0xC3, 0xA9], "é", "UTF-8"), ("koi", [0xC1], "а", "KOI8-R"),
      ("ISO-8859-2", [0xE8], "č", "ISO-8859-2"),
    ] as [(String, [UInt8], String, String)])
  func supersets(_ label: String, bytes: [UInt8], text: String, name: String) throws {
    let decoded = try DecodedText(bytes, encoding: label)
    #expect(decoded.text == text && decoded.encoding == name)
  }

  @Test(
    "characters that came into Unicode later are not left in private use",
    arguments: [
      ("Big5", [0x88, 0x40], "㇀"), ("Big5", [0x88, 0x62], "Ê\u{304}"), ("Big5", [0x8C, 0x43], "龦"),
      ("Big5", [0xA3, 0xE1], "€"), ("Big5", [0xC6, 0xA1], "①"), ("Big5", [0xF9, 0xD6], "碁"),
      ("GB18030", [0xA6, 0xD9], "\u{FE10}"), ("GB18030", [0xFE, 0x59], "龴"),
      ("GB18030", [0xFE, 0x51], "𠂇"), ("GB18030", [0xA2, 0xE3], "€"),
      ("Shift_JIS", [0x61, 0x1A, 0x1C, 0x7F], "a\u{1A}\u{1C}\u{7F}"),
      ("IBM866", [0x1A, 0xA0], "\u{1A}а"),
    ] as [(String, [UInt8], String)])
  func repaired(_ label: String, bytes: [UInt8], text: String) throws {
    let decoded = try DecodedText(bytes, encoding: label)
    #expect(Array(decoded.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "a code that no character stands for is reported with its offset, however the input is cut",
    arguments: [
      ("Big5", [0xA4, 0xA4, 0x81, 0x40, 0xA4, 0xE5], 2), ("EUC-KR", [0x41, 0xC9, 0xA1], 1),
      ("windows-874", [0xA1, 0x41, 0xFC], 2), ("Big5", [0x41, 0xA4, 0xA4, 0x87, 0xFE], 3),
      ("GB18030", [0x41, 0xFF], 1),
    ] as [(String, [UInt8], Int)])
  func lost(_ label: String, bytes: [UInt8], offset: Int) throws {
    #expect {
      _ = try DecodedText(bytes, encoding: label)
    } throws: { error in
      let error = error as? TextError
      return error?.code == .damagedText && error?.byteOffset == offset
    }
    for size in 1...3 {
      let decoder = try TextDecoder(encoding: label)
      var text = ""
      for start in stride(from: 0, to: bytes.count, by: size) {
        text += try decoder.decode(bytes[start..<min(bytes.count, start + size)])
      }
      text += try decoder.finish()
      #expect(decoder.firstFault == offset && text.contains("\u{FFFD}"), "in pieces of \(size)")
    }
  }

  @Test("no pair of bytes is read as private use without a word", arguments: ["Big5", "EUC-KR"])
  func everyPair(_ label: String) throws {
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        let decoder = try TextDecoder(encoding: label)
        let text = try decoder.decode([lead, trail]) + decoder.finish()
        let isPrivate = text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) }
        let isLost = text.unicodeScalars.contains("\u{FFFD}")
        #expect(!isPrivate && isLost == (decoder.faults > 0), "\(lead) \(trail)")
      }
    }
  }

  @Test("repairs hold where the converter's buffer ends", arguments: 8186..<8194)
  func bufferEnds(_ count: Int) throws {
    let plain = [UInt8](repeating: 0x61, count: count)
    let pairs = Array(repeatElement([0xFE, 0x51] as [UInt8], count: 9000).joined())
    let decoded = try DecodedText(plain + pairs, encoding: "GBK")
    let expected = String(repeating: "a", count: count) + String(repeating: "𠂇", count: 9000)
    #expect(decoded.text.utf8.elementsEqual(expected.utf8))
    #expect {
      _ = try DecodedText(plain + pairs + [0x81], encoding: "GBK")
    } throws: { error in (error as? TextError)?.byteOffset == count + pairs.count }
  }

  @Test("Thai without a label is found out")
  func thai() throws {
    // ธนาคารกลางลดดอกเบี้ยเมื่อเช้านี้ และตลาดหุ้นก็ขึ้นทันที
    let bytes: [UInt8] = [
      0xB8, 0xB9, 0xD2, 0xA4, 0xD2, 0xC3, 0xA1, 0xC5, 0xD2, 0xA7, 0xC5, 0xB4, 0xB4, 0xCD, 0xA1,
      0xE0, 0xBA, 0xD5, 0xE9, 0xC2, 0xE0, 0xC1, 0xD7, 0xE8, 0xCD, 0xE0, 0xAA, 0xE9, 0xD2, 0xB9,
      0xD5, 0xE9, 0x20, 0xE1, 0xC5, 0xD0, 0xB5, 0xC5, 0xD2, 0xB4, 0xCB, 0xD8, 0xE9, 0xB9, 0xA1,
      0xE7, 0xA2, 0xD6, 0xE9, 0xB9, 0xB7, 0xD1, 0xB9, 0xB7, 0xD5,
    ]
    let decoded = try DecodedText(bytes)
    #expect(decoded.encoding == "windows-874")
    #expect(decoded.text == "ธนาคารกลางลดดอกเบี้ยเมื่อเช้านี้ และตลาดหุ้นก็ขึ้นทันที")
  }
}
