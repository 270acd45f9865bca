/// A word and what it means: one row of a dictionary or glossary.
public struct LexiconEntry: Hashable, Sendable {
  /// How the senses are written.
  public enum Style: Hashable, Sendable {
    /// Explanations, as dictionaries have them: `to set out; (fig.) to begin`.
    case glosses
    /// Terms that stand in texts as they are: `harbour`.
    case terms
  }

  /// The spellings of the word, all in one language; Chinese ones in both scripts.
  public var headwords: [Segment]
  /// How it is read, as the source writes it; empty where it does not say.
  public var reading: String
  /// What it means, most important first, all in one other language.
  public var senses: [Segment]
  /// How the senses are written.
  public var style: Style

  /// - Parameters:
  ///   - headwords: Spellings of one word, all in one language.
  ///   - reading: As the source writes it.
  ///   - senses: All in one other language, most important first.
  ///   - style: How the senses are written.
  public init(
    headwords: [Segment], reading: String = "", senses: [Segment], style: Style = .terms
  ) {
    self.headwords = headwords
    self.reading = reading
    self.senses = senses
    self.style = style
  }
}

/// What a lexicon was made from, for people and for its licence.
public struct LexiconSource: Hashable, Sendable {
  /// Such as `CC-CEDICT`, or a file's name.
  public var name: String
  /// Its date (`2025-10-02`) or version; empty where it does not say.
  public var version: String
  /// Under which terms it may be used, `CC BY-SA 4.0`; empty where it does not say.
  public var licence: String
  /// How many rows were taken from it.
  public var entries: Int

  /// - Parameters:
  ///   - name: Such as `CC-CEDICT`, or a file's name.
  ///   - version: Its date or version.
  ///   - licence: Under which terms it may be used.
  ///   - entries: How many rows were taken from it.
  public init(_ name: String, version: String = "", licence: String = "", entries: Int = 0) {
    self.name = name
    self.version = version
    self.licence = licence
    self.entries = entries
  }

  /// `CC-CEDICT 2025-10-02`.
  public var label: String { version.isEmpty ? name : "\(name) \(version)" }
}

/// Gives the entries of a dictionary or glossary, one after another.
public protocol LexiconReader {
  /// The next entry, or `nil` at the end.
  mutating func next() throws -> LexiconEntry?

  /// What the file says about itself: complete at the end, `entries` counted by whoever reads.
  var source: LexiconSource { get }

  /// Rows that were read past because they are none, with the reason; the first thousand.
  var skipped: [Skip] { get }

  /// How many were read past in all.
  var skippedCount: Int { get }
}
