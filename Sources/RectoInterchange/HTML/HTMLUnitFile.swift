internal import RectoText

/// A web page as units, and written again in another language.
///
/// The text between the tags of two blocks (paragraphs, headings, items, cells, the title) is a unit, tags within it are
/// inline codes. Scripts, styles, comments, `pre`, pictures drawn with SVG, and what says `translate="no"` stay as they
/// are, and so do attributes. A translation is put in the place of its text; everything else comes out byte for byte.
///
/// The page is read whole, at most `totalBytes`.
final class HTMLUnitFile: UnitFileEditor {
  let format = FileFormat.html
  let version: String? = nil
  let encoding: String
  let sourceLanguage: LanguageTag?
  let targetLanguage: LanguageTag?
  let skipped: [Skip] = []
  let skippedCount = 0
  var warnings: [Skip] { notes.notes }
  var warningCount: Int { notes.count }

  private let text: RewrittenText
  private let places: [[HTMLPlaces.Piece]]
  private var references = HTMLReferences()
  private var notes = ReadingNotes()
  private var position = 0
  private var current: (pieces: [HTMLPlaces.Piece], source: FileText)?
  /// Line of `lineOffset`, to count lines on from there.
  private var (line, lineOffset) = (1, 0)

  /// - Parameter output: Where it is written again; `nil` to read only.
  /// - Throws: `InterchangeError`: `damagedText` for a page that is to be written again and whose bytes are not text in
  ///   any character set, `limitExceeded`, `cannotRead`.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, options: UnitFileOptions
  ) throws(InterchangeError) {
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    let bytes = try input.readAll(limit: options.limits.totalBytes)
    var name = options.encoding
    var readable = bytes
    if name == nil {
      let page: HTMLEncoding
      do { page = try HTMLEncoding(bytes) } catch { throw InterchangeError(error, in: input.name) }
      name = page.encoding
      // Damage costs what is damaged, where nothing is written back.
      if page.faults > 0, output == nil {
        notes.add(
          "\(page.faults) places are no \(page.encoding) text", at: SourceLocation(file: input.name)
        )
        readable = Array(page.text.utf8)
        name = "UTF-8"
      }
      encoding = page.encoding
    } else {
      encoding = name ?? "UTF-8"
    }
    text = try RewrittenText(
      InputBytes(readable, name: input.name), output: output, encoding: name, lineEnds: .any,
      limits: options.limits)
    try text.readAll()
    places = HTMLPlaces(text.bytes).places
  }

  func next() throws(InterchangeError) -> FileUnit? {
    current = nil
    guard position < places.count else { return nil }
    let pieces = places[position]
    position += 1
    let line = lineNumber(of: pieces.first?.range.lowerBound ?? 0)
    try text.countUnit(line: line)
    let source = source(pieces)
    current = (pieces, source)
    return FileUnit(line: line, source: source)
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let (pieces, source) = current, segment == 0, let first = pieces.first,
      let last = pieces.last
    else {
      preconditionFailure("a translation is for the segment of the last unit")
    }
    let own = FileTranslation(
      source.text,
      codes: source.codes.enumerated().map { .init(.source($0.offset), offset: $0.element.offset) })
    guard translation.text != source.text || translation.codes != own.codes else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    let namesSpaces = text.text(range).contains("&nbsp;")
    let bytes = Array(translation.text.utf8)
    var raw = ""
    var place = 0
    func add(to end: Int) {
      raw += HTMLReferences.written(
        String(decoding: bytes[place..<end], as: UTF8.self), namesSpaces: namesSpaces)
      place = end
    }
    for code in translation.codes {
      add(to: min(max(place, code.offset), bytes.count))
      let index =
        switch code.place {
        case .source(let index), .target(let index): index
        }
      if source.codes.indices.contains(index) {
        raw += XMLText.characters(of: source.codes[index].markup)
      }
    }
    add(to: bytes.count)
    text.replace(range, with: Array(raw.utf8))
  }

  func finish() throws(InterchangeError) { try text.finish() }

  private func source(_ pieces: [HTMLPlaces.Piece]) -> FileText {
    var out = ""
    var codes: [InlineCode] = []
    for piece in pieces {
      let raw = text.text(piece.range)
      let role: InlineCode.Role
      switch piece.kind {
      case .text:
        out += references.resolved(raw)
        continue
      case .opening: role = .opening
      case .closing: role = .closing
      case .standalone: role = .standalone
      }
      var markup: [UInt8] = []
      XMLText.append(raw, to: &markup)
      codes.append(
        InlineCode(
          role, element: piece.name, markup: String(decoding: markup, as: UTF8.self),
          offset: out.utf8.count))
    }
    return FileText(out, codes: codes, language: sourceLanguage)
  }

  /// Offsets ascend.
  private func lineNumber(of offset: Int) -> Int {
    for byte in text.bytes[lineOffset..<max(offset, lineOffset)] where byte == 0x0A { line += 1 }
    lineOffset = max(offset, lineOffset)
    return line
  }
}
