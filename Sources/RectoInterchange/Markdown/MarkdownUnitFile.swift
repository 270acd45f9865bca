internal import RectoText

/// A Markdown text as units, and written again in another language.
///
/// Paragraphs, headings, items and cells of tables are units, marks within them inline codes. Front matter, code, blocks
/// of HTML and the addresses of links are not translated. A translation is put in the place of its text, on one line;
/// everything else stays as it is.
///
/// The text is read whole, at most `totalBytes`.
final class MarkdownUnitFile: UnitFileEditor {
  let format = FileFormat.markdown
  let version: String? = nil
  var encoding: String { text.encoding }
  let sourceLanguage: LanguageTag?
  let targetLanguage: LanguageTag?
  let skipped: [Skip] = []
  let skippedCount = 0
  var warnings: [Skip] { [] }
  var warningCount: Int { 0 }

  private let text: RewrittenText
  private let places: [MarkdownPlaces.Place]
  private var position = 0
  private var current: (place: MarkdownPlaces.Place, source: FileText)?

  /// - Parameter output: Where it is written again; `nil` to read only.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, options: UnitFileOptions
  ) throws(InterchangeError) {
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    text = try RewrittenText(
      input, output: output, encoding: options.encoding, lineEnds: .any, limits: options.limits)
    try text.readAll()
    let matter = FrontMatter(String(decoding: text.bytes, as: UTF8.self))
    places = try MarkdownPlaces(
      text.bytes, from: matter?.byteCount ?? 0, firstLine: (matter?.lineCount ?? 0) + 1
    ).places
  }

  func next() throws(InterchangeError) -> FileUnit? {
    current = nil
    while position < places.count {
      let place = places[position]
      position += 1
      let source = source(place)
      guard !source.text.allSatisfy(\.isWhitespace) else { continue }
      try text.countUnit(line: place.line)
      current = (place, source)
      return FileUnit(line: place.line, source: source)
    }
    return nil
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let (place, source) = current, segment == 0, let first = place.lines.first,
      let last = place.lines.last
    else {
      preconditionFailure("a translation is for the segment of the last unit")
    }
    guard !translation.text.contains(where: \.isNewline) else {
      throw InterchangeError(
        .unsupported, "the translation has several lines, which a paragraph of Markdown has not",
        at: text.location(place.line))
    }
    var raw = raw(translation, source)
    guard raw != source.markup else { return }
    if place.isCell { raw = escapingBars(raw) }
    if !place.isHeading, !place.isCell, Self.beginsBlock(raw), !Self.beginsBlock(source.markup) {
      raw = "\\" + raw
    }
    let end = POChange.lineEnd(after: first.upperBound, in: text.bytes)
    raw = raw.replacing("\n", with: String(decoding: end, as: UTF8.self))
    text.replace(first.lowerBound..<last.upperBound, with: Array(raw.utf8))
  }

  func finish() throws(InterchangeError) { try text.finish() }

  /// The lines joined with spaces, but where a line break is meant; a bar in a cell without its backslash.
  private func source(_ place: MarkdownPlaces.Place) -> FileText {
    var joined = ""
    for (index, line) in place.lines.enumerated() {
      joined += text.text(line)
      guard index + 1 < place.lines.count else { break }
      let behind = text.bytes[line.upperBound...].prefix { $0 == 0x20 }.count
      if behind >= 2 {
        joined += "\\\n"
      } else {
        joined += text.bytes[line].last == UInt8(ascii: "\\") ? "\n" : " "
      }
    }
    if place.isCell { joined = joined.replacing("\\|", with: "|") }
    let inlines = MarkdownInlines(joined)
    return FileText(
      String(decoding: inlines.text, as: UTF8.self), codes: inlines.codes,
      language: sourceLanguage)
  }

  private func raw(_ translation: FileTranslation, _ source: FileText) -> String {
    var text = FileText(translation.text)
    for code in translation.codes {
      let index =
        switch code.place {
        case .source(let index), .target(let index): index
        }
      guard source.codes.indices.contains(index) else { continue }
      var own = source.codes[index]
      own.offset = code.offset
      text.codes.append(own)
    }
    return text.markup
  }

  private func escapingBars(_ raw: String) -> String { raw.replacing("|", with: "\\|") }

  /// Whether a line would be a heading, an item or a quotation.
  private static func beginsBlock(_ line: String) -> Bool {
    let word = line.prefix { !$0.isWhitespace }
    if line.hasPrefix(">") || ["-", "+", "*"].contains(word) { return true }
    if !word.isEmpty, word.count <= 6, word.allSatisfy({ $0 == "#" }) { return true }
    let digits = word.dropLast()
    return (word.hasSuffix(".") || word.hasSuffix(")")) && !digits.isEmpty && digits.count <= 9
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
