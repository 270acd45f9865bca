/// A Chinese character of a text with the ways it can be read.
public struct CharacterReadings: Hashable, Sendable {
  /// The character itself.
  public let character: Unicode.Scalar
  /// Where the character stands: UTF-8 bytes of the text.
  public let range: Range<Int>
  /// Best first: what the word around it asks for, then the most usual. Empty where none is known.
  public let readings: [PinyinSyllable]

  /// How the character is read as a surname, most usual first: 单 Shàn. Empty where it is read as
  /// elsewhere.
  public var surnameReadings: [PinyinSyllable] { Surnames.shared.readings(of: character.value) }
}

/// Chinese characters in Latin letters: Hanyu Pinyin.
///
/// Traditional and Simplified characters are read alike. Han characters are read as Mandarin in
/// whatever language they stand. The tables open at first use, in about 2 ms.
public enum Romanizer {
  /// Changes whenever a reading or a key could answer differently: what is stored by key is then
  /// made anew.
  public static var version: String { "2" }

  /// The reading with tone marks, a syllable a word: "qí ān xìn".
  ///
  ///     Romanizer.pinyin("重庆银行")     // "chóng qìng yín háng"
  ///     Romanizer.pinyin("QAX是奇安信。") // "QAX shì qí ān xìn。"
  ///
  /// Words that are read otherwise than their characters alone are known; for a person's name see
  /// `nameReadings(of:)`. What is no Chinese character stays as it is, with a space between letters
  /// and syllables.
  ///
  /// - Complexity: O(*n*).
  public static func pinyin(_ text: String) -> String {
    var result = ""
    var isAfterSyllable = false
    var isAfterLetter = false
    for (scalar, readings) in readScalars(of: text) {
      if let reading = readings?.first {
        if isAfterSyllable || isAfterLetter { result += " " }
        result += reading.marked
        isAfterSyllable = true
        isAfterLetter = false
      } else {
        isAfterLetter = isLetterOrDigit(scalar)
        if isAfterSyllable, isAfterLetter { result += " " }
        result.unicodeScalars.append(scalar)
        isAfterSyllable = false
      }
    }
    return result
  }

  /// The Chinese characters of a text, in its order, each with its readings.
  ///
  ///     Romanizer.syllables(of: "重庆")[0].readings.map(\.marked)   // ["chóng", "zhòng", "tóng"]
  ///
  /// - Complexity: O(*n*).
  public static func syllables(of text: String) -> [CharacterReadings] {
    var found: [CharacterReadings] = []
    var offset = 0
    for (scalar, readings) in readScalars(of: text) {
      let end = offset + UTF8.width(scalar)
      if let readings {
        found.append(
          CharacterReadings(character: scalar, range: offset..<end, readings: readings))
      }
      offset = end
    }
    return found
  }

  /// Every scalar of a text; with its readings, best first, if it is a Chinese character.
  static func readScalars(
    of text: String
  ) -> [(scalar: Unicode.Scalar, readings: [PinyinSyllable]?)] {
    let scalars = Array(text.unicodeScalars)
    var found: [(scalar: Unicode.Scalar, readings: [PinyinSyllable]?)] = []
    found.reserveCapacity(scalars.count)
    var place = 0
    while place < scalars.count {
      guard isHan(scalars[place]) else {
        found.append((scalars[place], nil))
        place += 1
        continue
      }
      let end = scalars[place...].firstIndex { !isHan($0) } ?? scalars.count
      let run = scalars[place..<end].map(\.value)
      for (scalar, readings) in zip(scalars[place..<end], readings(ofRun: run)) {
        found.append((scalar, readings))
      }
      place = end
    }
    return found
  }

  /// The readings of characters that stand together, best first.
  static func readings(ofRun run: [UInt32]) -> [[PinyinSyllable]] {
    let words = ReadingWords.shared
    let plain = run.map(words.simplified)
    var found: [[PinyinSyllable]] = []
    found.reserveCapacity(run.count)
    while found.count < run.count {
      let place = found.count
      let word =
        words.reading(atStartOf: plain[place...].prefix(ReadingWords.longest))
        ?? words.reading(atStartOf: run[place...].prefix(ReadingWords.longest)) ?? []
      for (number, scalar) in run[place...].prefix(max(word.count, 1)).enumerated() {
        let own = HanReadings.readings(of: scalar)
        // A Traditional character that shares its Simplified form may lack the word's reading.
        if number < word.count, own.contains(word[number]) {
          found.append([word[number]] + own.filter { $0 != word[number] })
        } else {
          found.append(own)
        }
      }
    }
    return found
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3007 && (scalar.properties.isIdeographic || HanReadings.isRead(scalar.value))
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & 0xDF)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
