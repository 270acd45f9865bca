/// The letters of a foreign word as the sounds that they can stand for, in many languages at once.
struct LatinSounds: Sendable {
  /// `a` to `z`, doubled consonants once.
  let letters: [UInt8]
  /// For each letter, the consonants that can begin there.
  private let onsets: [[Onset]]

  /// A consonant at the head of a syllable.
  private struct Onset: Sendable {
    var sound: Int
    var length: Int
  }

  /// - Parameter word: Lower-case ASCII; anything but letters is left out.
  init(_ word: String) {
    var letters: [UInt8] = []
    for letter in word.utf8 where (0x61...0x7A).contains(letter) {
      if letter != letters.last || Self.isVowel(letter) { letters.append(letter) }
    }
    self.letters = letters
    onsets = letters.indices.map { Self.onsets(at: $0, in: letters) }
  }

  /// What it costs that a run of letters is written with a syllable; `nil` if it cannot be.
  func cost(of run: Range<Int>, as syllable: SyllableSound) -> Int? {
    if syllable.isEr { return costAsEr(run) }
    var best: Int?
    func consider(_ onset: Int, from place: Int) {
      guard place <= run.upperBound, let rime = costOfRime(place..<run.upperBound, syllable) else {
        return
      }
      best = min(best ?? .max, onset + rime)
    }
    let first = letters[run.lowerBound]
    if let cost = SoundTable.shared.cost(SoundTable.none, syllable.initial) {
      if Self.isVowel(first) { consider(cost, from: run.lowerBound) }
      if first == UInt8(ascii: "h") { consider(cost + 15, from: run.lowerBound + 1) }
    }
    for onset in onsets[run.lowerBound] {
      guard let cost = SoundTable.shared.cost(onset.sound, syllable.initial) else { continue }
      consider(cost, from: run.lowerBound + onset.length)
    }
    return best
  }

  /// What it costs that no syllable writes a letter. Weak consonants are often left out.
  func costToLeaveOut(_ place: Int) -> Int {
    switch letters[place] {
    case UInt8(ascii: "r"), UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "w"),
      UInt8(ascii: "g"), UInt8(ascii: "y"):
      25
    case let letter: Self.isVowel(letter) ? 35 : 45
    }
  }

  /// 尔 writes an r or an l without a vowel behind it.
  private func costAsEr(_ run: Range<Int>) -> Int? {
    var place = run.lowerBound
    let hasVowel = Self.isVowel(letters[place])
    if hasVowel { place += 1 }
    guard place < run.upperBound, "rl".utf8.contains(letters[place]) else { return nil }
    place += 1
    if place < run.upperBound, "eh".utf8.contains(letters[place]) { place += 1 }
    return place == run.upperBound ? (hasVowel ? 8 : 3) : nil
  }

  private func costOfRime(_ run: Range<Int>, _ syllable: SyllableSound) -> Int? {
    var place = run.lowerBound
    while place < run.upperBound, Self.isVowel(letters[place]) { place += 1 }
    let vowels = letters[run.lowerBound..<place]
    var cost = syllable.cost(ofVowels: vowels)
    let nasal = place
    while place < run.upperBound, "nm".utf8.contains(letters[place]) { place += 1 }
    if place > nasal {
      guard syllable.isNasal else { return nil }
      if letters[nasal] == UInt8(ascii: "m") { cost += 10 }
      if place < run.upperBound, letters[place] == UInt8(ascii: "g") { place += 1 }
    } else if syllable.isNasal {
      cost += 35
    }
    if place < run.upperBound, "rhwl".utf8.contains(letters[place]) {
      cost += letters[place] == UInt8(ascii: "l") ? 30 : 12
      place += 1
    }
    if place < run.upperBound, "eh".utf8.contains(letters[place]) {
      cost += 3
      place += 1
    }
    return place == run.upperBound ? cost : nil
  }

  private static func onsets(at place: Int, in letters: [UInt8]) -> [Onset] {
    SoundTable.shared.rules.compactMap { rule in
      guard letters[place...].starts(with: rule.letters) else { return nil }
      let next = place + rule.letters.count
      if !rule.before.isEmpty {
        guard next < letters.count, rule.before.contains(letters[next]) else { return nil }
      }
      return Onset(sound: rule.sound, length: rule.letters.count)
    }
  }

  static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
