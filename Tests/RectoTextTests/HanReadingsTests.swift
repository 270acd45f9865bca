import Testing

@testable import RectoText

@Suite struct HanReadingsTests {
  @Test("looking a character up answers what reading the table from its start does")
  func twin() {
    func number(_ bytes: ArraySlice<UInt8>) -> Int {
      bytes.reduce(0) { $0 << 6 | HanReadings.digit($1) }
    }
    let pages = Array(ReadingTables.pages.description.utf8)
    let codes = Array(ReadingTables.codes.description.utf8)
    var at = 0
    var count = 0
    var wrong: [UInt32] = []
    for page in stride(from: 0, to: pages.count, by: 17) {
      #expect(number(pages[page + 3..<page + 6]) == at / 2)
      for bit in 0..<64 {
        let scalar = UInt32(number(pages[page..<page + 3]) * 64 + bit)
        guard HanReadings.digit(pages[page + 16 - bit / 6]) >> (bit % 6) & 1 == 1 else {
          if !HanReadings.readings(of: scalar).isEmpty { wrong.append(scalar) }
          continue
        }
        var readings: [PinyinSyllable] = []
        repeat {
          readings.append(SyllableTable.shared.toned[number(codes[at..<at + 2]) & 2047])
          at += 2
        } while number(codes[at - 2..<at]) >= 2048
        if HanReadings.readings(of: scalar) != readings || Set(readings).count != readings.count {
          wrong.append(scalar)
        }
        count += 1
      }
    }
    #expect(wrong.isEmpty)
    #expect(at == codes.count)
    #expect(count > 40_000)
  }

  @Test("nearly every character of the basic plane is read")
  func basicPlane() {
    let unread = (UInt32(0x4E00)...0x9FA5).filter { !HanReadings.isRead($0) }
    #expect(unread.count < 50)
  }

  @Test("every word of the table is read as it says")
  func words() {
    var count = 0
    for entry in ReadingTables.words.description.split(whereSeparator: \.isWhitespace) {
      let word = entry.unicodeScalars.map(\.value).filter { $0 > 0x7F }
      let numbers = entry.unicodeScalars.map(\.value).filter { $0 < 0x80 }
      #expect(word.count == numbers.count && (2...ReadingWords.longest).contains(word.count))
      let readings = Romanizer.readings(ofRun: word)
      for (place, number) in numbers.enumerated() {
        let expected = HanReadings.readings(of: word[place])[Int(number) - 0x30]
        #expect(readings[place].first == expected, "\(entry)")
      }
      count += 1
    }
    #expect(count > 4_000)
  }
}
