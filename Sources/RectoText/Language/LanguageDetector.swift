internal import CUnicode

/// What a text is written in, with how sure that is.
public struct DetectedLanguage: Hashable, Sendable {
  /// The primary language, with its script where that is in question: `zh-Hans`, never a region.
  public var language: LanguageTag
  /// `0...1`.
  public var confidence: Double
}

/// Tells what language a text is written in: by its script, then by the letter runs of its words, and
/// Chinese by the characters that only one of its scripts has.
///
///     LanguageDetector().detect("Die Bank senkte den Leitzins.")?.language     // de
///     LanguageDetector().detect("OK")                                         // nil
///
/// It looks at some kilobytes from the text's start and middle. docs/languages.md lists the languages and
/// says where the tables come from.
///
/// - Note: Naive Bayes over letter n-grams, after Cavnar and Trenkle (1994), "N-gram-based text
///   categorization".
public struct LanguageDetector: Sendable {
  /// How many bytes of each of two places are read.
  private static let sampleSize = 3_000
  /// The same for a first and a second look, of which one is enough for most texts.
  private static let glanceSizes = [128, 400]

  /// Costs nothing: tables are read when a text first needs them, and shared.
  public init() {}

  /// The language of a text, or `nil` where it is too short or too mixed to say.
  ///
  /// - Complexity: O(1): at most some kilobytes are read. The first text in a script reads its table,
  ///   about 2 ms for Latin.
  public func detect(_ text: String) -> DetectedLanguage? {
    detect(letters: Self.sample(text, size: Self.sampleSize))?.found
  }

  /// The language that `detect` finds, in a twentieth of the time: two short places are enough where they leave no doubt
  /// at all, as in most texts.
  ///
  /// - Complexity: O(1), as `detect`; 20 µs for most texts.
  public func likelyLanguage(of text: String) -> LanguageTag? {
    for size in Self.glanceSizes where text.utf8.count > 4 * size {
      let glance = detect(letters: Self.sample(text, size: size))
      if let glance, glance.isSure { return glance.found.language }
    }
    return detect(text)?.language
  }

  /// A language with whether nothing that the rest of a text says could be stronger.
  private typealias Finding = (found: DetectedLanguage, isSure: Bool)

  private func detect(letters: [UInt32]) -> Finding? {
    var counts = [Double](repeating: 0, count: ScriptGroup.allCases.count)
    for scalar in letters {
      if let group = ScriptGroup(scalar) { counts[group.rawValue] += group.weight }
    }
    // Japanese is written in both.
    let kana = counts[ScriptGroup.kana.rawValue]
    if kana > 0 {
      counts[ScriptGroup.kana.rawValue] += counts[ScriptGroup.han.rawValue]
      if kana >= 0.08 * counts[ScriptGroup.kana.rawValue] {
        counts[ScriptGroup.han.rawValue] = 0
      } else {
        counts[ScriptGroup.kana.rawValue] = 0
      }
    }
    let total = counts.reduce(0, +)
    guard let best = ScriptGroup.allCases.max(by: { counts[$0.rawValue] < counts[$1.rawValue] }),
      counts[best.rawValue] >= best.neededShare * total
    else { return nil }
    let share = total > 0 ? counts[best.rawValue] / total : 0
    let isFewKana = kana > 0 && kana < 0.2 * counts[best.rawValue]
    guard
      let finding = language(
        in: best, letters: letters, weight: counts[best.rawValue], share: share)
    else { return nil }
    return (finding.found, finding.isSure && share >= 0.9 && !isFewKana)
  }

  private func language(
    in group: ScriptGroup, letters: [UInt32], weight: Double, share: Double
  ) -> Finding? {
    if let language = group.onlyLanguage {
      return weight >= 4
        ? (DetectedLanguage(language: language, confidence: share), weight >= 40) : nil
    }
    switch group {
    case .kana:
      return weight >= 7.5
        ? (DetectedLanguage(language: .japanese, confidence: share), weight >= 75) : nil
    case .han: return Self.chinese(letters, share: share)
    case .latin: return Self.byGrams(letters, .latin, group)
    case .cyrillic: return Self.byGrams(letters, .cyrillic, group)
    case .arabic: return Self.byGrams(letters, .arabic, group)
    default: return Self.byGrams(letters, .devanagari, group)
    }
  }

  /// Simplified or Traditional, by the characters that only one of them has.
  private static func chinese(_ letters: [UInt32], share: Double) -> Finding? {
    var (simplified, traditional, japanese, all) = (0, 0, 0, 0)
    for scalar in letters where ScriptGroup(scalar) == .han {
      all += 1
      if HanCharacters.simplified.contains(scalar) { simplified += 1 }
      if HanCharacters.traditional.contains(scalar) { traditional += 1 }
      if HanCharacters.japanese.contains(scalar) { japanese += 1 }
    }
    // Kanji without kana may be a Japanese headline.
    guard japanese * 4 <= simplified + traditional else { return nil }
    if simplified == 0, traditional == 0 {
      return all >= 8
        ? (DetectedLanguage(language: .simplifiedChinese, confidence: 0.5), false) : nil
    }
    let isTraditional = traditional > simplified
    let lead = Double(max(simplified, traditional)) / Double(simplified + traditional)
    guard lead >= 0.65, all >= 3 else { return nil }
    let found = DetectedLanguage(
      language: isTraditional ? .traditionalChinese : .simplifiedChinese, confidence: lead * share)
    return (found, lead >= 0.95 && max(simplified, traditional) >= 20 && japanese <= 1)
  }

  private static func byGrams(
    _ letters: [UInt32], _ table: GramTable, _ group: ScriptGroup
  ) -> Finding? {
    var words: [Range<Int>] = []
    var (start, isInGroup, count) = (0, false, 0)
    for place in 0...letters.count {
      if place < letters.count, letters[place] != 0x20 {
        isInGroup = isInGroup || ScriptGroup(letters[place]) == group
        continue
      }
      if isInGroup {
        words.append(start..<place)
        count += place - start
      }
      (start, isInGroup) = (place + 1, false)
    }
    guard count >= 8 else { return nil }
    let scores = table.scores(of: words, in: letters)
    let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    guard let first = ranked.first, scores[first] > 0 else { return nil }
    let second = ranked.count > 1 ? scores[ranked[1]] : 0
    let margin = Double(scores[first] - second) / Double(scores[first])
    // Few words may lean to a language by chance: the fewer, the wider the lead must be.
    let needed = 0.003 + 0.3 / Double(words.count)
    // Words of no language in the table score little.
    guard margin >= needed, scores[first] >= 12 * words.count else { return nil }
    let found = DetectedLanguage(
      language: table.languages[first], confidence: margin / (margin + needed))
    return (found, words.count >= 24 && margin >= 6 * needed && scores[first] >= 18 * words.count)
  }

  /// Lower-case letters and marks from the start and the middle of a text, a space (0x20) between words.
  private static func sample(_ text: String, size: Int) -> [UInt32] {
    var text = text
    return text.withUTF8 { utf8 in
      var letters: [UInt32] = []
      letters.reserveCapacity(min(utf8.count, 2 * size) + 2)
      if utf8.count > 2 * size {
        let middle = utf8.count / 2
        addLetters(of: UnsafeBufferPointer(rebasing: utf8[..<size]), to: &letters)
        letters.append(0x20)
        addLetters(of: UnsafeBufferPointer(rebasing: utf8[middle..<middle + size]), to: &letters)
      } else {
        addLetters(of: utf8, to: &letters)
      }
      return letters
    }
  }

  /// - Parameter utf8: Well-formed, but that a character may be cut at its ends: what is left of it is no letter.
  private static func addLetters(
    of utf8: UnsafeBufferPointer<UInt8>, to letters: inout [UInt32]
  ) {
    let text = ScalarBuffer(bytes: utf8)
    func part() { if letters.last != 0x20 { letters.append(0x20) } }
    var place = 0
    while place < utf8.count, utf8[place] & 0xC0 == 0x80 {
      place += 1
      part()
    }
    while place < utf8.count {
      let first = utf8[place]
      if first < 0x80 {
        if (first | 0x20) &- 0x61 < 26 { letters.append(UInt32(first | 0x20)) } else { part() }
        place += 1
        continue
      }
      guard let (scalar, next) = text.scalar(at: place) else { return }
      place = next
      switch scalar.value {
      // Letters without case: kana, Han, Hangul.
      case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
        letters.append(scalar.value)
      // The one letter that becomes two.
      case 0x130: letters += [0x69, 0x307]
      default:
        if isLetter(scalar) { letters.append(cu_lower(scalar.value)) } else { part() }
      }
    }
  }

  private static func isLetter(_ scalar: Swift.Unicode.Scalar) -> Bool {
    cu_is_alphabetic(scalar.value)
      || Int(cu_general_category(scalar.value)) == CU_NONSPACING_MARK
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
