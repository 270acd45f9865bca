public import RectoText

/// How fast adults read silently.
///
/// - Note: 238 English words a minute in non-fiction, Brysbaert, "How many words do we read per minute? A review and
///   meta-analysis of reading rate", Journal of Memory and Language 109 (2019), here 240. Chinese and Japanese, which
///   `TextCounter` counts by characters: 400 a minute, a round figure as newsrooms use it.
public struct ReadingSpeed: Hashable, Sendable {
  /// Words a minute, characters where the language is counted by them.
  public let perMinute: Int

  /// The speed for a language.
  public init(language: LanguageTag) {
    perMinute = language.language == "zh" || language.language == "ja" ? 400 : 240
  }

  /// How long so many words take, rounded down.
  public func milliseconds(words: Int) -> Int { words * 60_000 / perMinute }

  /// How long so many words take, rounded up to whole seconds.
  public func seconds(words: Int) -> Int { (words * 60 + perMinute - 1) / perMinute }
}
