/// Words that are read otherwise than by the first readings of their characters: 重庆, 银行.
struct ReadingWords: Sendable {
  /// The longest word of the table, in characters.
  static let longest = 4
  static let shared = ReadingWords()

  /// The first two characters of each word, ascending; words that begin alike, the longest first.
  private let beginnings: [UInt64]
  /// Where each word begins in the table, in bytes.
  private let starts: [UInt32]
  private let traditional: [UInt32]
  private let plain: [UInt32]

  /// - Complexity: O(*table*): it is passed over once.
  private init() {
    var beginnings: [UInt64] = []
    var starts: [UInt32] = []
    ReadingTables.words.withUTF8Buffer { table in
      var at = 0
      while at < table.count {
        var next = at
        let first = Self.character(table, &next)
        let second = Self.character(table, &next)
        beginnings.append(UInt64(first) << 32 | UInt64(second))
        starts.append(UInt32(at))
        while next < table.count, table[next] > 0x20 { next += 1 }
        at = next + 1
      }
    }
    self.beginnings = beginnings
    self.starts = starts
    var traditional: [UInt32] = []
    var plain: [UInt32] = []
    ReadingTables.simplified.withUTF8Buffer { table in
      var at = 0
      while at < table.count {
        traditional.append(Self.character(table, &at))
        plain.append(Self.character(table, &at))
        at += 1
      }
    }
    self.traditional = traditional
    self.plain = plain
  }

  /// The Simplified form of a character that words are spelled with, else the character.
  func simplified(_ scalar: UInt32) -> UInt32 {
    let place = Self.lowerBound(of: scalar, in: traditional)
    return place < traditional.count && traditional[place] == scalar ? plain[place] : scalar
  }

  /// The readings of the longest word of the table at the start of a run, a reading a character.
  ///
  /// - Parameter run: Simplified characters.
  func reading(atStartOf run: ArraySlice<UInt32>) -> [PinyinSyllable]? {
    guard run.count >= 2 else { return nil }
    let start = run.startIndex
    let wanted = UInt64(run[start]) << 32 | UInt64(run[start + 1])
    var entry = Self.lowerBound(of: wanted, in: beginnings)
    while entry < beginnings.count, beginnings[entry] == wanted {
      if let reading = reading(of: entry, in: run) { return reading }
      entry += 1
    }
    return nil
  }

  private func reading(of entry: Int, in run: ArraySlice<UInt32>) -> [PinyinSyllable]? {
    ReadingTables.words.withUTF8Buffer { table in
      var at = Int(starts[entry])
      var word: [UInt32] = []
      while at < table.count, table[at] >= 0x80 { word.append(Self.character(table, &at)) }
      guard run.starts(with: word) else { return nil }
      var reading: [PinyinSyllable] = []
      for (place, character) in word.enumerated() where at + place < table.count {
        let readings = HanReadings.readings(of: character)
        let number = HanReadings.digit(table[at + place])
        guard number < readings.count else { return nil }
        reading.append(readings[number])
      }
      return reading.count == word.count ? reading : nil
    }
  }

  private static func character(_ table: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
    let lead = table[at]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let mask: UInt8 = length == 1 ? 0x7F : 0xFF >> UInt8(length + 1)
    var value = UInt32(lead & mask)
    for offset in 1..<max(length, 1) where at + offset < table.count {
      value = value << 6 | UInt32(table[at + offset] & 0x3F)
    }
    at += length
    return value
  }

  private static func lowerBound<Value: Comparable>(of value: Value, in values: [Value]) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
