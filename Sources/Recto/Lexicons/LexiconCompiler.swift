/// How the files of a lexicon are read.
public struct LexiconReading: Hashable, Sendable {
  /// Names of the columns of a TSV whose first row is an entry; `nil` where the first row names them.
  public var columns: [String]?
  /// What a column `term` or `source` is written in.
  public var from: LanguageTag?
  /// What a column `translation` or `target`, or the senses of a dictionary, are written in.
  public var to: LanguageTag?
  /// The character set of the files, or `nil` to find it.
  public var encoding: String?
  /// Entries with one of these among their spellings are left out.
  public var excludedHeadwords: Set<String> = []
  /// Whether a row that is none is an error.
  public var failsOnSkip = false

  /// Everything found out from the files, bad rows skipped.
  public init() {}
}

/// What was read from one file.
public struct LexiconReport: Hashable, Sendable {
  /// Entries that were taken.
  public var entries: Int
  /// Entries that gave nothing: left out by the options, without a word to translate, or in other languages.
  public var unused: Int
  /// Rows of terms that are not to be used.
  public var forbidden: Int
  /// The first thousand rows that were no entries, with the reason.
  public var skipped: [Skip]
  /// All rows that were no entries.
  public var skippedCount: Int
}

/// Reads dictionaries and glossaries and compiles them: one lexicon for each two languages.
///
///     var compiler = LexiconCompiler()
///     try compiler.add(InputBytes(path: "cc-cedict.txt"))
///     for lexicon in try compiler.compiled() { lexicon.bytes }
public struct LexiconCompiler {
  /// A lexicon that is ready to be written.
  public struct Compiled: Sendable {
    /// Its two language groups: `en-zh`.
    public var pair: String
    /// What its file holds.
    public var bytes: [UInt8]
  }

  private let options: LexiconReading
  private var builders: [(builder: LexiconBuilder, sources: [LexiconSource])] = []

  /// - Parameter options: How the files are read.
  public init(_ options: LexiconReading = LexiconReading()) { self.options = options }

  /// Reads a file, CC-CEDICT's text format or TSV, told apart by content.
  ///
  /// - Parameter progress: Called with the entries read so far; what it throws ends the reading.
  /// - Throws: `InterchangeError`, also `malformed` for a bad row where the options say so.
  /// - Complexity: O(bytes).
  public mutating func add(
    _ input: InputBytes, progress: (Int) throws -> Void = { _ in }
  ) throws -> LexiconReport {
    let prefix = try input.peek(LexiconFileKind.prefixSize)
    switch try LexiconFileKind.detect(prefix, fileName: input.name) {
    case .cedict:
      var reader = try CEDICTReader(
        input, senses: options.to ?? .english, encoding: options.encoding)
      return try read(&reader, progress: progress)
    case .glossary:
      var reader = try GlossaryReader(
        input, columns: options.columns, from: options.from, to: options.to,
        encoding: options.encoding)
      var report = try read(&reader, progress: progress)
      report.forbidden = reader.forbiddenCount
      return report
    }
  }

  /// Adds the names of countries, and of cities that time zones are called after, as CLDR has them in two languages.
  ///
  /// - Returns: How many pairs of names gave words.
  /// - Complexity: O(1), some 50 ms.
  public mutating func addPlaces(_ first: LanguageTag, _ second: LanguageTag) -> Int {
    let (names, others) = (PlaceNames.names(in: first), PlaceNames.names(in: second))
    var count = 0
    var taken: Set<Int> = []
    for code in names.keys.sorted() {
      guard let name = names[code], let other = others[code] else { continue }
      let entry = LexiconEntry(
        headwords: [Segment(name, language: first)], senses: [Segment(other, language: second)])
      guard let place = place(of: entry), builders[place].builder.add(entry) else { continue }
      count += 1
      taken.insert(place)
    }
    for place in taken {
      builders[place].sources.append(
        LexiconSource(
          "CLDR places", version: "ICU \(UnicodeVersions.icu)", licence: "Unicode-3.0",
          entries: count))
    }
    return count
  }

  private mutating func read(
    _ reader: inout some LexiconReader, progress: (Int) throws -> Void
  ) throws -> LexiconReport {
    var taken: [Int: Int] = [:]
    var (entries, unused) = (0, 0)
    while let entry = try reader.next() {
      if options.failsOnSkip { try Self.refuse(reader.skipped) }
      if (entries + unused) % 4_096 == 0 { try progress(entries) }
      guard let place = place(of: entry), builders[place].builder.add(entry) else {
        unused += 1
        continue
      }
      entries += 1
      taken[place, default: 0] += 1
    }
    if options.failsOnSkip { try Self.refuse(reader.skipped) }
    for (place, count) in taken {
      var source = reader.source
      source.entries = count
      builders[place].sources.append(source)
    }
    return LexiconReport(
      entries: entries, unused: unused, forbidden: 0, skipped: reader.skipped,
      skippedCount: reader.skippedCount)
  }

  private static func refuse(_ skipped: [Skip]) throws {
    guard let skip = skipped.first else { return }
    throw InterchangeError(.malformed, skip.reason, at: skip.location)
  }

  /// The builder for an entry's languages.
  private mutating func place(of entry: LexiconEntry) -> Int? {
    guard let from = entry.headwords.first?.language, let to = entry.senses.first?.language,
      !from.meets(to)
    else { return nil }
    let pair = LexiconInfo.pair(from, to)
    if let place = builders.firstIndex(where: {
      LexiconInfo.pair($0.builder.head, $0.builder.other) == pair
    }) {
      return place
    }
    builders.append(
      (LexiconBuilder(from, to, without: options.excludedHeadwords), []))
    return builders.count - 1
  }

  /// The lexicons of all that was read, in the order in which their languages came first; none where nothing was taken.
  ///
  /// - Throws: `AlignError` `tooLarge`.
  /// - Complexity: O(*n* log *n*).
  public func compiled() throws -> [Compiled] {
    try builders.filter { $0.builder.entryCount > 0 }.map { builder, sources in
      Compiled(
        pair: LexiconInfo.pair(builder.head, builder.other),
        bytes: try builder.bytes(sources: sources))
    }
  }
}
