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

  private static func extend(_ hash: inout FNVHash, byScalar scalar: UInt32) {
    guard let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode) else { return }
    hash.add(encoded)
  }

  /// The sum of levels for each language over all grams of the words.
  ///
  /// - Parameter words: Lower-case scalars of each word.
  func scores(of words: [[UInt32]]) -> [Int] {
    var scores = [Int](repeating: 0, count: languages.count)
    for word in words {
      let padded = [0x5F] + word + [0x5F]
      for start in padded.indices {
        var hash = FNVHash()
        for end in start..<min(start + 4, padded.count) {
          Self.extend(&hash, byScalar: padded[end])
          add(hash.value, to: &scores)
        }
      }
      if padded.count > 4 {
        let whole = padded.reduce(into: FNVHash()) { Self.extend(&$0, byScalar: $1) }
        add(whole.value, to: &scores)
      }
    }
    return scores
  }

  private func add(_ hash: UInt64, to scores: inout [Int]) {
    var slot = Int(truncatingIfNeeded: hash >> 40) & (Self.slotCount - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        var place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
        while levels[place] != 0 {
          scores[Int(levels[place] >> 8)] += Int(levels[place] & 0xFF)
          place += 1
        }
        return
      }
      slot = (slot + 1) & (Self.slotCount - 1)
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
