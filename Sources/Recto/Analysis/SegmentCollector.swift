public import RectoInterchange
public import RectoMemory
public import RectoText

/// Collects the segments of files for an analysis, with what stands around each in its file.
///
///     var collector = SegmentCollector()
///     try collector.add(UnitFile.reader(input), cutting: { … })
///     let analysis = Analysis(collector.segments)
///
/// Segments without words are left out. Where a format's order says nothing, as in memories and tables, the
/// neighbours are unknown.
public struct SegmentCollector {
  /// Which segments count.
  public struct Options: Hashable, Sendable {
    /// What files are written in that do not say.
    public var from: LanguageTag?
    /// What they are translated into, where they do not say.
    public var to: LanguageTag?
    /// Whether segments with a translation that is no draft are left out.
    public var untranslatedOnly = false

    /// Every segment, of the languages that the files say.
    public init() {}
  }

  /// Cuts a text into sentences: UTF-8 offsets that cover it.
  public typealias Cutter = (String, LanguageTag) throws -> [Range<Int>]

  /// What was collected, file by file.
  public private(set) var segments: [AnalysedSegment] = []
  /// The languages of each file, as the first segment has them; `nil` for a file without segments.
  public private(set) var languages: [LanguagePair?] = []

  private let options: Options
  private var counters: [LanguageTag: VolumeCounter] = [:]

  /// - Parameter options: Which segments count.
  public init(options: Options = Options()) { self.options = options }

  /// Reads the units of a file.
  ///
  /// - Parameters:
  ///   - reader: The file, at its start.
  ///   - cut: For files in one language, whose units are paragraphs; `nil` to take segments as they stand.
  ///   - progress: Called with the units so far; what it throws ends the reading.
  /// - Throws: `InterchangeError`, `TextError`, or what the closures throw.
  public mutating func add(
    _ reader: any UnitFileReader, cutting cut: Cutter?, progress: (Int) throws -> Void = { _ in }
  ) throws {
    var pieces: [Piece] = []
    var count = 0
    while let unit = try reader.next() {
      count += 1
      if count & 1023 == 0 { try progress(count) }
      if unit.isObsolete { continue }
      for segment in unit.segments {
        pieces.append(
          Piece(
            text: segment.source,
            target: unit.target?.language ?? segment.target?.language ?? reader.targetLanguage,
            source: segment.source.language ?? unit.source?.language ?? reader.sourceLanguage,
            isDone: segment.state >= .translated,
            isProtected: unit.isProtected || segment.isProtected))
      }
    }
    try add(pieces, hasOrder: Self.hasOrder(reader.format), cutting: cut)
  }

  /// Takes a document's paragraphs.
  ///
  /// - Throws: `TextError`, or what `cut` throws.
  public mutating func add(_ document: ReadDocument, cutting cut: @escaping Cutter) throws {
    let language = document.language(given: options.from)
    let bytes = Array(document.text.utf8)
    let pieces = document.blocks.map { block in
      // Where a line of a paragraph is full, there is no end of a sentence.
      let text = bytes[block.range].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      return Piece(
        text: FileText(String(decoding: text, as: UTF8.self)), target: nil, source: language,
        isDone: false, isProtected: false)
    }
    try add(pieces, hasOrder: true, cutting: cut)
  }

  /// A text of a file.
  private struct Piece {
    var text: FileText
    var target: LanguageTag?
    var source: LanguageTag?
    var isDone: Bool
    var isProtected: Bool
  }

  private mutating func add(_ pieces: [Piece], hasOrder: Bool, cutting cut: Cutter?) throws {
    let file = languages.count
    let fallback = options.from ?? Self.detected(pieces)
    var parts: [Piece] = []
    for var piece in pieces where !piece.text.text.allSatisfy(\.isWhitespace) {
      piece.source = piece.source ?? fallback
      piece.target = piece.target ?? options.to
      if let cut, let language = piece.source {
        parts += try Self.sentences(of: piece, cut(piece.text.text, language))
      } else {
        parts.append(piece)
      }
    }
    languages.append(
      parts.first.flatMap { part in
        part.source.map { LanguagePair(source: $0, target: part.target) }
      })
    for (place, part) in parts.enumerated() {
      if options.untranslatedOnly, part.isDone { continue }
      let language = part.source ?? .undetermined
      let context =
        hasOrder
        ? UnitContext(
          previous: Self.neighbour(parts, place - 1), next: Self.neighbour(parts, place + 1))
        : UnitContext()
      segments.append(
        AnalysedSegment(
          file: file, text: part.text.text, codes: part.text.codes, context: context,
          source: language, target: part.target, volume: try volume(of: part.text.text, language),
          isProtected: part.isProtected))
    }
  }

  private mutating func volume(of text: String, _ language: LanguageTag) throws -> TextVolume {
    if let counter = counters[language] { return counter.volume(of: text) }
    let counter = try VolumeCounter(language: language)
    counters[language] = counter
    return counter.volume(of: text)
  }

  private static func neighbour(_ parts: [Piece], _ place: Int) -> UnitContext.Neighbour {
    parts.indices.contains(place)
      ? .text(Folding.collapsingWhiteSpace(parts[place].text.text)) : .boundary
  }

  /// The sentences of a text, each with the codes at and in it; those at its end go to the last.
  private static func sentences(of piece: Piece, _ ranges: [Range<Int>]) -> [Piece] {
    let bytes = Array(piece.text.text.utf8)
    var parts: [Piece] = []
    for (number, range) in ranges.enumerated() {
      let text = String(decoding: bytes[range], as: UTF8.self)
      let trimmed = SentenceSplitter.trimmed(0..<range.count, in: text)
      if trimmed.isEmpty { continue }
      let isLast = number == ranges.count - 1
      var part = piece
      part.text.text = String(
        decoding: bytes[
          range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound],
        as: UTF8.self)
      part.text.codes = piece.text.codes.filter {
        range.contains($0.offset) || isLast && $0.offset >= range.upperBound
      }.map { code in
        var code = code
        code.offset = min(
          max(0, code.offset - range.lowerBound - trimmed.lowerBound), trimmed.count)
        return code
      }
      parts.append(part)
    }
    return parts
  }

  /// Whether what stands before and after a unit in a file says what stood there in a document.
  private static func hasOrder(_ format: FileFormat) -> Bool {
    switch format {
    case .tmx, .tbx, .tsv, .csv, .xlsx, .json, .ndjson, .names: false
    default: true
    }
  }

  private static func detected(_ pieces: [Piece]) -> LanguageTag? {
    guard pieces.contains(where: { $0.source == nil }) else { return nil }
    var sample = ""
    for piece in pieces where piece.source == nil && sample.utf8.count < 8_000 {
      sample += piece.text.text + "\n"
    }
    return LanguageDetector().detect(sample)?.language
  }
}
