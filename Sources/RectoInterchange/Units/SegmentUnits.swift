public import RectoText

/// The translated segments of a file as units of a memory, with the segments around them as context.
///
///     var units = SegmentUnits(try UnitFile.reader(input), atLeast: .translated)
///     try memory.add(contentsOf: &units)
public final class SegmentUnits: UnitReader {
  /// Places that the file's reader read past.
  public var skipped: [Skip] { reader.skipped }
  /// Places that the file's reader read past.
  public var skippedCount: Int { reader.skippedCount }
  /// Segments without a translation, or with one that is less finished than was asked for.
  public private(set) var openCount = 0

  private let reader: any UnitFileReader
  private let state: TranslationState
  private let from: LanguageTag?
  private let to: LanguageTag?
  private let file: String
  private var queue: [TranslationUnit] = []
  /// The last unit of the queue waits for what comes after it.
  private var waits = false
  private var previous = UnitContext.Neighbour.boundary
  private var isAtEnd = false

  /// - Parameters:
  ///   - reader: The file.
  ///   - state: What is less finished is left out.
  ///   - from: The language of sources that say none.
  ///   - to: The language of targets that say none.
  ///   - file: The file's name, without its folder.
  public init(
    _ reader: any UnitFileReader, atLeast state: TranslationState = .translated,
    from: LanguageTag? = nil, to: LanguageTag? = nil, file: String
  ) {
    self.reader = reader
    self.state = state
    self.from = from
    self.to = to
    self.file = file
  }

  /// The next unit, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`; `unsupported` where a language is said by neither the file nor the caller.
  public func next() throws -> TranslationUnit? {
    while queue.count <= (waits ? 1 : 0), !isAtEnd {
      guard let unit = try reader.next() else {
        isAtEnd = true
        if waits { queue[queue.count - 1].context.next = .boundary }
        waits = false
        break
      }
      try take(unit)
    }
    return queue.isEmpty ? nil : queue.removeFirst()
  }

  private func take(_ unit: FileUnit) throws {
    guard !unit.isObsolete || unit.state >= state else { return }
    for segment in unit.segments where !segment.source.isBlank {
      let text = LayoutBlanks(segment.source).text
      if waits { queue[queue.count - 1].context.next = .text(text) }
      waits = false
      var part = unit
      part.segments = [segment]
      let from = from ?? reader.sourceLanguage
      let to = to ?? reader.targetLanguage
      if segment.state >= max(.draft, state) {
        let units = part.translationUnits(from: from, to: to, file: file, atLeast: state)
        guard var made = units.first else { throw unknownLanguage(segment, unit) }
        made.context.previous = previous
        queue.append(made)
        waits = true
      } else {
        openCount += 1
      }
      previous = .text(text)
    }
  }

  private func unknownLanguage(_ segment: FileSegment, _ unit: FileUnit) -> InterchangeError {
    let isSource = segment.source.language == nil && from == nil
    return InterchangeError(
      .unsupported,
      "the file does not say what it is translated \(isSource ? "from; give --from" : "into; give --to")",
      at: SourceLocation(file: file, line: unit.line))
  }
}
