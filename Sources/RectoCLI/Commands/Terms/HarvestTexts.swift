internal import Recto

/// What a harvest reads, and in which languages.
struct HarvestTexts {
  let texts: [AlignedText]
  let source: LanguageTag
  let target: LanguageTag

  /// The units of a memory.
  init(_ memory: TranslationMemory, from: LanguageTag?, to: LanguageTag?) throws {
    let languages = try memory.info().languages.map(\.language)
    (source, target) = try Self.pair(languages, from, to, name: memory.path)
    texts = try memory.alignedTexts(source: source, target: target) { try Interruption.check() }
  }

  /// The units of a file.
  init(units file: String, _ input: InputOptions, from: LanguageTag?, to: LanguageTag?) throws {
    let bytes = try InputBytes(path: file)
    bytes.stopsOnSignal = { Interruption.isRequested }
    var units: [TranslationUnit] = []
    func read(_ reader: inout some UnitReader) throws {
      while let unit = try reader.next() { units.append(unit) }
    }
    switch try FileFormat.detect(bytes.peek(FileFormat.prefixSize), fileName: bytes.name) {
    case .tmx:
      var reader = try TMXReader(bytes, encoding: input.encoding)
      try read(&reader)
    case .tsv:
      var reader = try DelimitedReader(bytes, dialect: .tsv, encoding: input.encoding)
      try read(&reader)
    case .csv:
      var reader = try DelimitedReader(
        bytes, dialect: .csv(found: bytes), encoding: input.encoding)
      try read(&reader)
    default:
      throw CommandFailure(
        .badData, "\(file): not a TMX, TSV or CSV; two documents are aligned, one cannot be")
    }
    var counts: [(language: LanguageTag, count: Int)] = []
    for variant in units.lazy.flatMap(\.variants) {
      if let place = counts.firstIndex(where: { $0.language == variant.language }) {
        counts[place].count += 1
      } else {
        counts.append((variant.language, 1))
      }
    }
    let languages = counts.sorted { $0.count > $1.count }.map(\.language)
    let (source, target) = try Self.pair(languages, from, to, name: file)
    texts = units.compactMap { AlignedText($0, source: source, target: target) }
    (self.source, self.target) = (source, target)
  }

  /// Two documents, aligned.
  init(
    documents: (source: String, target: String), _ input: InputOptions,
    _ formats: DocumentOptions, from: LanguageTag?, to: LanguageTag?, lines: Bool,
    shelf: LexiconShelf, quiet: Bool
  ) throws {
    guard documents.source != "-" || documents.target != "-" else {
      throw CommandFailure(.usage, "only one of the two documents can be standard input")
    }
    func side(_ path: String, _ given: LanguageTag?) throws -> AlignmentSide {
      var formats = formats
      if lines { formats.inputFormat = .text }
      let read = try InputFiles.document(path, input, formats, extent: .whole, quiet: quiet)
      let language = read.language(given: given)
      if language == .undetermined {
        throw CommandFailure(
          .usage, "\(path): the language cannot be told; give it with --from or --to")
      }
      return lines
        ? AlignmentSide(lines: read.text, language: language)
        : AlignmentSide(read.document(language: language))
    }
    let sides = try (side(documents.source, from), side(documents.target, to))
    let lexicon = try shelf.lexicon(sides.0.language, sides.1.language)
    let aligned = try AlignedDocuments(sides.0, sides.1, with: Aligner(lexicon: lexicon))
    (source, target) = (aligned.source.language, aligned.target.language)
    texts = aligned.alignedTexts
  }

  /// The two languages: those given, else those that there is most of.
  private static func pair(
    _ languages: [LanguageTag], _ from: LanguageTag?, _ to: LanguageTag?, name: String
  ) throws -> (LanguageTag, LanguageTag) {
    func stored(_ given: LanguageTag?) -> LanguageTag? {
      given.map { given in languages.first { $0.meets(given) } ?? given }
    }
    if let from = stored(from), let to = stored(to) { return (from, to) }
    let given = stored(from) ?? stored(to)
    let others = languages.filter { language in given.map { !$0.meets(language) } ?? true }
    // Without a word on it, from letters into Chinese or as the harvest can, whichever there is most of.
    for first in given.map({ [$0] }) ?? others {
      for second in others where TermHarvester.supports(first, second) {
        return to != nil ? (second, first) : (first, second)
      }
    }
    throw CommandFailure(
      .badData,
      "\(name): no texts with Chinese on one side; say which languages with --from and --to")
  }
}
