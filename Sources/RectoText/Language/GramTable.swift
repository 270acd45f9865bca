/// How much the letter runs of words speak for each language of a script, read from a generated table.
///
/// A gram is a word (`_the_`) or a run of one to four letters of one, with `_` at the word's ends; its levels
/// are logarithms of its share in a language's text, in steps.
struct GramTable: Sendable {
  let languages: [LanguageTag]
  /// Open addressing by a gram's hash: its upper half, then where its levels start; 0 is free. At most half
  /// full.
  private let slots: [UInt64]
  /// Language in the upper byte, level in the lower; 0 ends a gram's run. The first is not used, so that no
  /// run starts at 0.
  private let levels: [UInt16]

  /// - Parameters:
  ///   - names: A language a line, its tag first.
  ///   - grams: Grams, each followed by levels 1–9 before the letters of the languages that have them.
  /// - Complexity: O(*n*): about 1 ms for the Latin table.
  init(languages names: StaticString, grams: StaticString) {
    languages = names.description.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { try? LanguageTag(String($0)) }
    }
    var slots = [UInt64](repeating: 0, count: Self.slotCount)
    // A letter of the table makes one level, and the blank after it the end of a run.
    levels = [UInt16](unsafeUninitializedCapacity: grams.utf8CodeUnitCount + 2) { levels, count in
      levels[0] = 0
      count = 1
      slots.withUnsafeMutableBufferPointer { slots in
        grams.withUTF8Buffer { Self.read($0, into: slots, levels, &count) }
      }
    }
    self.slots = slots
  }

  /// Reads a table in one go: it is read at the start of a program that has one sentence to look at.
  private static func read(
    _ utf8: UnsafeBufferPointer<UInt8>, into slots: UnsafeMutableBufferPointer<UInt64>,
    _ levels: UnsafeMutableBufferPointer<UInt16>, _ count: inout Int
  ) {
    var place = 0
    var next = count
    while place < utf8.count {
      var hash = FNVHash()
      while place < utf8.count, !(0x31...0x39).contains(utf8[place]) {
        hash.add(utf8[place])
        place += 1
      }
      let start = next
      var level: UInt16 = 0
      while place < utf8.count, utf8[place] > 0x20 {
        let byte = utf8[place]
        if byte < 0x41 {
          level = UInt16(byte &- 0x30)
        } else {
          levels[next] = UInt16(byte < 0x60 ? byte &- 0x41 : byte &- 0x61 &+ 26) << 8 | level
          next += 1
        }
        place += 1
      }
      levels[next] = 0
      next += 1
      place += 1
      insert(hash.value, start: start, slots)
    }
    count = next
  }

  private static var slotCount: Int { 1 << 16 }

  private static func insert(
    _ hash: UInt64, start: Int, _ slots: UnsafeMutableBufferPointer<UInt64>
  ) {
    var slot = Int(truncatingIfNeeded: hash >> 40) & (slotCount - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(start)
  }

  /// The sum of levels for each language over all grams of the words.
  ///
  /// - Parameters:
  ///   - words: Where words stand in `letters`.
  ///   - letters: Lower-case scalars.
  func scores(of words: [Range<Int>], in letters: [UInt32]) -> [Int] {
    var scores = [Int](repeating: 0, count: languages.count)
    scores.withUnsafeMutableBufferPointer { scores in
      letters.withUnsafeBufferPointer { letters in
        slots.withUnsafeBufferPointer { slots in
          levels.withUnsafeBufferPointer { levels in
            for word in words { Self.add(letters, word, to: scores, slots, levels) }
          }
        }
      }
    }
    return scores
  }

  /// Adds the levels of a word's grams, `_` at its ends.
  private static func add(
    _ letters: UnsafeBufferPointer<UInt32>, _ word: Range<Int>,
    to scores: UnsafeMutableBufferPointer<Int>,
    _ slots: UnsafeBufferPointer<UInt64>, _ levels: UnsafeBufferPointer<UInt16>
  ) {
    let end = word.upperBound + 1
    @inline(__always)
    func letter(_ place: Int) -> UInt32 { word.contains(place) ? letters[place] : 0x5F }
    for start in word.lowerBound - 1..<end {
      var hash = FNVHash()
      for place in start..<min(start + 4, end) {
        hash.add(scalar: letter(place))
        add(hash.value, to: scores, slots, levels)
      }
    }
    if end - word.lowerBound + 1 > 4 {
      var hash = FNVHash()
      for place in word.lowerBound - 1..<end { hash.add(scalar: letter(place)) }
      add(hash.value, to: scores, slots, levels)
    }
  }

  @inline(__always)
  private static func add(
    _ hash: UInt64, to scores: UnsafeMutableBufferPointer<Int>,
    _ slots: UnsafeBufferPointer<UInt64>, _ levels: UnsafeBufferPointer<UInt16>
  ) {
    var slot = Int(truncatingIfNeeded: hash >> 40) & (slotCount - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        var place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
        while levels[place] != 0 {
          scores[Int(levels[place] >> 8)] += Int(levels[place] & 0xFF)
          place += 1
        }
        return
      }
      slot = (slot + 1) & (slotCount - 1)
    }
  }

  static let latin = GramTable(
    languages: LanguageProfiles.latinLanguages, grams: LanguageProfiles.latin)
  static let cyrillic = GramTable(
    languages: LanguageProfiles.cyrillicLanguages, grams: LanguageProfiles.cyrillic)
  static let arabic = GramTable(
    languages: LanguageProfiles.arabicLanguages, grams: LanguageProfiles.arabic)
  static let devanagari = GramTable(
    languages: LanguageProfiles.devanagariLanguages, grams: LanguageProfiles.devanagari)
}
