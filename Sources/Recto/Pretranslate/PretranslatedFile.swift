public import RectoInterchange
public import RectoMemory
public import RectoText

/// Fills the open segments of a file from memories, a window of units at a time.
///
///     let file = PretranslatedFile(reader: reader, editor: editor)
///     let report = try file.fill { try translator.offer(for: $0.source, context: $0.context) }
///
/// Translations that the file has stay, and so does what it protects.
public struct PretranslatedFile {
  /// A segment that wants a translation.
  public struct Request: Hashable, Sendable {
    /// What is to be translated; its language is known.
    public var source: FileText
    /// The sources before and after it in the file.
    public var context: UnitContext
  }

  /// What became of the segments of a file.
  public struct Report: Hashable, Sendable {
    /// All segments.
    public var segments = 0
    /// Segments filled, by how.
    public var filled: [Pretranslator.Offer.Kind: Int] = [:]
    /// Of those, the ones that nobody need look at.
    public var translated = 0
    /// Segments that had a translation.
    public var kept = 0
    /// Segments that the file protects.
    public var protected = 0
    /// Segments without words.
    public var blank = 0
    /// Segments that the memories have nothing for.
    public var open = 0
  }

  private let reader: any UnitFileReader
  private let editor: any UnitFileEditor
  private let options: Options

  /// What is filled.
  public struct Options: Hashable, Sendable {
    /// Whether drafts that the file has are replaced by what is certain.
    public var replacesDrafts = false
    /// The language of segments that say none.
    public var sourceLanguage: LanguageTag?
    /// Units that are read ahead.
    public var window = 512

    /// Only what is empty.
    public init() {}
  }

  /// - Parameters:
  ///   - reader: The file, at its start.
  ///   - editor: The same file, at its start; it is finished by `fill`.
  public init(reader: any UnitFileReader, editor: any UnitFileEditor, options: Options = Options())
  {
    self.reader = reader
    self.editor = editor
    self.options = options
  }

  /// Fills the file and ends its output.
  ///
  /// - Parameters:
  ///   - progress: Called with the count of segments so far; what it throws ends the work.
  ///   - answer: Offers for requests, in their order; it may work on several at once.
  /// - Throws: `InterchangeError`; what `answer` and `progress` throw.
  public func fill(
    progress: (Int) throws -> Void = { _ in },
    answer: ([Request]) throws -> [Pretranslator.Offer?]
  ) throws -> Report {
    var report = Report()
    var previous = UnitContext.Neighbour.boundary
    var ahead = try reader.next()
    while ahead != nil {
      var window: [FileUnit] = []
      while let unit = ahead, window.count < options.window {
        window.append(unit)
        ahead = try reader.next()
      }
      try fill(window, previous: &previous, next: ahead, report: &report, answer: answer)
      try progress(report.segments)
    }
    try editor.finish()
    return report
  }

  private func fill(
    _ window: [FileUnit], previous: inout UnitContext.Neighbour, next: FileUnit?,
    report: inout Report, answer: ([Request]) throws -> [Pretranslator.Offer?]
  ) throws {
    var requests: [Request] = []
    /// The unit and segment of each request, and whether a draft stands there.
    var places: [(unit: Int, segment: Int, isDraft: Bool)] = []
    let sources = window.map { $0.segments.map(\.source) }
    for (number, unit) in window.enumerated() {
      for (index, segment) in unit.segments.enumerated() {
        report.segments += 1
        let context = UnitContext(
          previous: previous, next: Self.next(after: index, in: number, of: sources, then: next))
        if !segment.source.isBlank { previous = .text(Edges(segment.source.text).core) }
        if isLeft(segment, of: unit, &report) { continue }
        var source = segment.source
        source.language = source.language ?? options.sourceLanguage
        requests.append(Request(source: source, context: context))
        places.append((number, index, segment.state != .untranslated))
      }
    }
    let offers = try answer(requests)
    var place = 0
    for (number, unit) in window.enumerated() {
      guard try editor.next() != nil else { break }
      _ = unit
      while place < places.count, places[place].unit == number {
        defer { place += 1 }
        guard let offer = offers[place],
          !places[place].isDraft || offer.translation.state == .translated
        else {
          if places[place].isDraft { report.kept += 1 } else { report.open += 1 }
          continue
        }
        try editor.translate(places[place].segment, with: offer.translation)
        report.filled[offer.kind, default: 0] += 1
        if offer.translation.state == .translated { report.translated += 1 }
      }
    }
  }

  /// Whether a segment stays as it is; it is counted then.
  private func isLeft(_ segment: FileSegment, of unit: FileUnit, _ report: inout Report) -> Bool {
    if unit.isProtected || segment.isProtected || unit.isObsolete {
      report.protected += 1
    } else if segment.source.text.allSatisfy(\.isWhitespace) {
      report.blank += 1
    } else if segment.state == .untranslated || segment.state == .draft && options.replacesDrafts {
      return false
    } else {
      report.kept += 1
    }
    return true
  }

  /// The source after a segment: in its unit, in the window, or the first of the unit behind it.
  private static func next(
    after segment: Int, in unit: Int, of sources: [[FileText]], then next: FileUnit?
  ) -> UnitContext.Neighbour {
    let rest =
      sources[unit].dropFirst(segment + 1) + sources[(unit + 1)...].prefix(8).flatMap(\.self)
    if let text = rest.first(where: { !$0.isBlank }) { return .text(Edges(text.text).core) }
    guard sources.count - unit <= 8 else { return .unknown }
    guard let next else { return .boundary }
    return next.segments.first { !$0.source.isBlank }.map { .text(Edges($0.source.text).core) }
      ?? .unknown
  }
}
