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

  /// Costs nothing: tables are read when a text first needs them, and shared.
  public init() {}

  /// The language of a text, or `nil` where it is too short or too mixed to say.
  ///
  /// - Complexity: O(1): at most some kilobytes are read. The first text in a script reads its table,
  ///   about 2 ms for Latin.
  public func detect(_ text: String) -> DetectedLanguage? {
    let letters = Self.sample(text)
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
    return language(in: best, letters: letters, weight: counts[best.rawValue], share: share)
  }

  private func language(
    in group: ScriptGroup, letters: [UInt32], weight: Double, share: Double
  ) -> DetectedLanguage? {
    if let language = group.onlyLanguage {
      return weight >= 4 ? DetectedLanguage(language: language, confidence: share) : nil
    }
    switch group {
    case .kana:
      return weight >= 7.5 ? DetectedLanguage(language: .japanese, confidence: share) : nil
    case .han: return Self.chinese(letters, share: share)
    case .latin: return Self.byGrams(letters, .latin, group)
    case .cyrillic: return Self.byGrams(letters, .cyrillic, group)
    case .arabic: return Self.byGrams(letters, .arabic, group)
    default: return Self.byGrams(letters, .devanagari, group)
    }
  }

  /// Simplified or Traditional, by the characters that only one of them has.
  private static func chinese(_ letters: [UInt32], share: Double) -> DetectedLanguage? {
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
      return all >= 8 ? DetectedLanguage(language: .simplifiedChinese, confidence: 0.5) : nil
    }
    let isTraditional = traditional > simplified
    let lead = Double(max(simplified, traditional)) / Double(simplified + traditional)
    guard lead >= 0.65, all >= 3 else { return nil }
    return DetectedLanguage(
      language: isTraditional ? .traditionalChinese : .simplifiedChinese, confidence: lead * share)
  }

  private static func byGrams(
    _ letters: [UInt32], _ table: GramTable, _ group: ScriptGroup
  ) -> DetectedLanguage? {
    let words = letters.split(separator: 0x20).map(Array.init)
      .filter { $0.contains { ScriptGroup($0) == group } }
    guard words.reduce(0, { $0 + $1.count }) >= 8 else { return nil }
    let scores = table.scores(of: words)
    let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    guard let first = ranked.first, scores[first] > 0 else { return nil }
    let second = ranked.count > 1 ? scores[ranked[1]] : 0
    let margin = Double(scores[first] - second) / Double(scores[first])
    // Few words may lean to a language by chance: the fewer, the wider the lead must be.
    let needed = 0.003 + 0.3 / Double(words.count)
    // Words of no language in the table score little.
    guard margin >= needed, scores[first] >= 12 * words.count else { return nil }
    let confidence = margin / (margin + needed)
    return DetectedLanguage(language: table.languages[first], confidence: confidence)
  }

  /// Lower-case letters and marks from the start and the middle of a text, a space (0x20) between words.
  private static func sample(_ text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.count > 2 * sampleSize else { return letters(utf8[...]) }
      let middle = utf8.count / 2
      return letters(utf8[..<sampleSize]) + [0x20] + letters(utf8[middle..<middle + sampleSize])
    }
  }

  private static func letters(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(utf8.count)
    // A character cut at the ends decodes to U+FFFD, which is no letter.
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let properties = scalar.properties
      if scalar.isASCII, !properties.isAlphabetic {
        if letters.last != 0x20 { letters.append(0x20) }
      } else if properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
        || properties.generalCategory == .nonspacingMark
      {
        letters += properties.lowercaseMapping.unicodeScalars.map(\.value)
      } else if letters.last != 0x20 {
        letters.append(0x20)
      }
    }
    return letters
  }
}
