public import RectoInterchange
public import RectoMemory
public import RectoText

/// Gives the translations of files and memories to be checked, one after another.
///
///     try FileChecks().forEachPair(of: UnitFile.reader(input), file: "app.po") { pair in
///       for finding in checker.findings(in: pair) { … }
///     }
///
/// What a file protects or keeps for the record only is passed over.
public struct FileChecks: Sendable {
  /// The language of sources that say none, or of a memory's sources.
  public var from: LanguageTag?
  /// The language of translations that say none; of several languages only this one.
  public var to: LanguageTag?
  /// Units that are read ahead to find the languages where nobody says them.
  private static let sample = 200

  /// - Parameters:
  ///   - from: The language of sources that say none, or of a memory's sources.
  ///   - to: The language of translations that say none; of several languages only this one.
  public init(from: LanguageTag? = nil, to: LanguageTag? = nil) {
    self.from = from
    self.to = to
  }

  // MARK: Files

  /// Calls `body` with every translation of a file, in file order, also where it is still empty.
  ///
  /// - Parameters:
  ///   - reader: The file, at its start.
  ///   - file: What locations call it.
  /// - Throws: `InterchangeError`, or what `body` throws.
  /// - Complexity: O(*n*) time, constant space.
  public func forEachPair(
    of reader: any UnitFileReader, file: String, _ body: (CheckedPair) throws -> Void
  ) throws {
    var ahead: [FileUnit] = []
    while ahead.count < Self.sample, let unit = try reader.next() { ahead.append(unit) }
    let found = detected(ahead, reader)
    for unit in ahead { try give(unit, reader, file, found, body) }
    while let unit = try reader.next() { try give(unit, reader, file, found, body) }
  }

  private func give(
    _ unit: FileUnit, _ reader: any UnitFileReader, _ file: String,
    _ found: (source: LanguageTag?, target: LanguageTag?), _ body: (CheckedPair) throws -> Void
  ) throws {
    guard !unit.isObsolete, !unit.isProtected else { return }
    let location = SourceLocation(file: file, line: unit.line)
    let isPlural = unit.segments.count > 1 && unit.properties.contains { $0.name == "plural" }
    let forms = isPlural ? unit.segments.map(\.source.text) : []
    let sourceLanguage =
      unit.source?.language ?? from ?? reader.sourceLanguage ?? found.source ?? .undetermined
    for segment in unit.segments where !segment.isProtected {
      let language =
        segment.target?.language ?? unit.target?.language ?? to ?? reader.targetLanguage
        ?? found.target ?? .undetermined
      let texts = [segment.target ?? FileText("")] + further(unit, besides: language)
      for text in texts {
        try body(
          CheckedPair(
            source: Segment(
              segment.source.text, language: segment.source.language ?? sourceLanguage),
            target: Segment(text.text, language: text.language ?? language),
            sourceCodes: segment.source.codes, targetCodes: text.codes, alternatives: forms,
            contextName: unit.contextName, unit: unit.id ?? segment.id, location: location))
      }
    }
  }

  /// The translations into further languages of a unit that is not cut into segments.
  private func further(_ unit: FileUnit, besides language: LanguageTag) -> [FileText] {
    guard unit.segments.count == 1 else { return [] }
    return unit.others.filter { text in
      guard let other = text.language, !text.isBlank else { return false }
      return !other.meets(language) && !(unit.source?.language?.meets(other) ?? false)
        && to.map(other.meets) ?? true
    }
  }

  private func detected(
    _ units: [FileUnit], _ reader: any UnitFileReader
  ) -> (source: LanguageTag?, target: LanguageTag?) {
    func language(_ texts: [FileText?], _ known: LanguageTag?) -> LanguageTag? {
      let texts = texts.compactMap(\.self)
      guard known == nil, texts.contains(where: { $0.language == nil }) else { return nil }
      let sample = texts.map(\.text).joined(separator: "\n")
      return LanguageDetector().detect(sample)?.language
    }
    return (
      language(units.map(\.source), from ?? reader.sourceLanguage),
      language(
        units.flatMap { $0.segments.map(\.target) }, to ?? reader.targetLanguage)
    )
  }

  // MARK: Memories

  /// Calls `body` with every translation of a memory, by unit.
  ///
  /// - Throws: `MemoryError`, or what `body` throws.
  /// - Complexity: O(units) time, constant space.
  public func forEachPair(
    of memory: TranslationMemory, matching filter: UnitFilter = .all,
    _ body: (CheckedPair) throws -> Void
  ) throws {
    let location = SourceLocation(file: memory.path)
    try memory.forEachUnit(matching: filter) { unit in
      let source =
        unit.variants.first { variant in
          (from ?? unit.sourceLanguage).map(variant.language.meets) ?? true
        }
      guard let source else { return }
      for target in unit.variants
      where !target.language.meets(source.language) && to.map(target.language.meets) ?? true {
        try body(
          CheckedPair(
            source: source.segment, target: target.segment, sourceCodes: source.codes,
            targetCodes: target.codes, unit: String(unit.id), location: location))
      }
    }
  }
}
