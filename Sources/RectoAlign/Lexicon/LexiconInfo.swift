public import RectoText

/// What a compiled lexicon says about itself.
public struct LexiconInfo: Hashable, Sendable {
  /// What was learned from a memory.
  public struct Learned: Hashable, Sendable {
    /// The memory's file, without its folder.
    public var memory: String
    /// Units that were learned from, in all runs.
    public var units: Int
    /// The memory's generation up to which its units were learned.
    public var generation: Int64
    /// The last unit of that generation that is in the counts for good.
    public var lastUnit: Int64
    /// How often was learned: what undo counts back.
    public var runs: Int
    /// The lexicon by which Chinese text was divided into words, or `none`.
    public var words: String
    /// Whether units that nobody confirmed were learned from too.
    public var includesUnreviewed: Bool

    /// Nothing learned yet.
    public init(memory: String, words: String, includesUnreviewed: Bool) {
      self.memory = memory
      self.words = words
      self.includesUnreviewed = includesUnreviewed
      (units, generation, lastUnit, runs) = (0, 0, 0, 0)
    }
  }

  /// The side of the headwords: Chinese where one of the two is.
  public var head: LanguageTag
  /// The other side.
  public var other: LanguageTag
  /// What it was made from, with licences.
  public var sources: [LexiconSource]
  /// What was learned, for a lexicon that was.
  public var learned: Learned?

  /// - Parameters:
  ///   - head: The side of the headwords.
  ///   - other: The other side.
  public init(
    head: LanguageTag, other: LanguageTag, sources: [LexiconSource] = [], learned: Learned? = nil
  ) {
    self.head = head
    self.other = other
    self.sources = sources
    self.learned = learned
  }

  /// The two language groups in alphabetical order: `en-zh`.
  public var pair: String { Self.pair(head, other) }

  /// The two language groups in alphabetical order: `en-zh`.
  public static func pair(_ a: LanguageTag, _ b: LanguageTag) -> String {
    [a.group, b.group].sorted().joined(separator: "-")
  }

  /// What it holds in a few words: `CC-CEDICT 2025-10-02`, `1200 units of news.db, generation 7`.
  public var label: String {
    var labels = sources.map(\.label)
    if let learned {
      labels.append("\(learned.units) units of \(learned.memory), generation \(learned.generation)")
    }
    return labels.joined(separator: ", ")
  }
}

extension LexiconInfo {
  /// Lines of tab-separated fields.
  var text: String {
    var lines = [["head", head.rawValue], ["other", other.rawValue]]
    for source in sources {
      lines.append(
        ["source", source.name, source.version, source.licence, String(source.entries)])
    }
    if let learned {
      lines.append([
        "learned", learned.memory, String(learned.units), String(learned.generation),
        String(learned.lastUnit), String(learned.runs), learned.words,
        learned.includesUnreviewed ? "1" : "0",
      ])
    }
    return lines.map { $0.map(Self.field).joined(separator: "\t") + "\n" }.joined()
  }

  /// - Returns: `nil` for a text that is none.
  init?(text: String) {
    var head: LanguageTag?
    var other: LanguageTag?
    var sources: [LexiconSource] = []
    var learned: Learned?
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (fields[0], fields.count) {
      case ("head", 2...): head = try? LanguageTag(fields[1])
      case ("other", 2...): other = try? LanguageTag(fields[1])
      case ("source", 5...):
        sources.append(
          LexiconSource(
            fields[1], version: fields[2], licence: fields[3], entries: Int(fields[4]) ?? 0))
      case ("learned", 8...):
        var found = Learned(
          memory: fields[1], words: fields[6], includesUnreviewed: fields[7] == "1")
        found.units = Int(fields[2]) ?? 0
        found.generation = Int64(fields[3]) ?? 0
        found.lastUnit = Int64(fields[4]) ?? 0
        found.runs = Int(fields[5]) ?? 0
        learned = found
      default: break
      }
    }
    guard let head, let other else { return nil }
    self.init(head: head, other: other, sources: sources, learned: learned)
  }

  private static func field(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
