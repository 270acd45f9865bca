/// A name in Chinese characters, its parts, and how each character may be read.
struct HanName: Sendable {
  let characters: [UInt32]
  /// How many characters at its start are a surname, most likely first; empty where none is one.
  let surnameLengths: [Int]
  /// The parts between middle dots, as places of characters.
  let dotted: [Range<Int>]
  /// Of each character, best first; a surname read as one.
  let readings: [[PinyinSyllable]]
  /// How the likeliest surname is read, best first; empty where the characters' own readings hold.
  let surnameWays: [[PinyinSyllable]]

  /// - Returns: `nil` if there is anything but Chinese characters, white space, hyphens and middle dots,
  ///   or no character.
  init?(_ text: String) {
    var characters: [UInt32] = []
    var starts: [Int] = []
    var isAfterDot = true
    for scalar in text.unicodeScalars {
      if NameParts.dots.contains(scalar) {
        isAfterDot = true
      } else if Romanizer.isHan(scalar) {
        if isAfterDot { starts.append(characters.count) }
        isAfterDot = false
        characters.append(scalar.value)
      } else if !scalar.properties.isWhitespace, scalar != "-", scalar != "－" {
        return nil
      }
    }
    guard !characters.isEmpty else { return nil }
    self.characters = characters
    dotted = starts.indices.map {
      starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : characters.count)
    }
    surnameLengths = dotted.count == 1 ? Self.surnameLengths(of: characters) : []
    var readings = dotted.flatMap { Romanizer.readings(ofRun: Array(characters[$0])) }
    surnameWays = surnameLengths.first.map { Self.ways(of: characters.prefix($0)) } ?? []
    if let length = surnameLengths.first {
      // The given name is a text of its own: its first character is in no word with the surname.
      readings.replaceSubrange(
        length..., with: Romanizer.readings(ofRun: Array(characters[length...])))
    }
    for way in surnameWays.reversed() {
      for (place, syllable) in way.enumerated() {
        readings[place] = [syllable] + readings[place].filter { $0 != syllable }
      }
    }
    self.readings = readings
  }

  /// The parts that are written as words: surname and given name, or what stands between dots.
  var parts: [Range<Int>] {
    guard let length = surnameLengths.first, length < characters.count else { return dotted }
    return [0..<length, length..<characters.count]
  }

  /// Whether it is as long as names with a surname are.
  var mayHaveSurname: Bool { dotted.count == 1 && (2...4).contains(characters.count) }

  /// Names of two to four characters begin with a surname; one more with a surname of two.
  private static func surnameLengths(of characters: [UInt32]) -> [Int] {
    var lengths: [Int] = []
    if (2...5).contains(characters.count),
      !Surnames.shared.readings(of: characters[0], characters[1]).isEmpty
    {
      lengths.append(2)
    }
    if (2...4).contains(characters.count), Surnames.shared.isSingle(characters[0]) {
      lengths.append(1)
    }
    return lengths
  }

  private static func ways(of surname: ArraySlice<UInt32>) -> [[PinyinSyllable]] {
    guard let first = surname.first, let last = surname.last else { return [] }
    return surname.count == 2
      ? Surnames.shared.readings(of: first, last)
      : Surnames.shared.readings(of: first).map { [$0] }
  }
}
