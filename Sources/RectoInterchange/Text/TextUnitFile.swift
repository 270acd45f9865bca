internal import RectoText

/// A plain text as units, a paragraph each, and written again in another language.
///
/// A paragraph is a line; in a text that is wrapped at a fixed width, as its beginning shows, it is the lines between
/// blank ones. A translation is put in the place of the text: indentation, line ends and blank lines stay.
final class TextUnitFile: UnitFileEditor {
  let format = FileFormat.text
  let version: String? = nil
  var encoding: String { text.encoding }
  let sourceLanguage: LanguageTag?
  let targetLanguage: LanguageTag?
  let skipped: [Skip] = []
  let skippedCount = 0
  var warnings: [Skip] { notes.notes }
  var warningCount: Int { notes.count }

  private let text: RewrittenText
  private var notes = ReadingNotes()
  /// Lines that were read and not given, with their numbers.
  private var waiting: [(range: Range<Int>, number: Int)] = []
  /// In columns, of a text that is wrapped.
  private var width: Int?
  private var current: (lines: [Range<Int>], end: Int, line: Int)?

  /// - Parameter output: Where it is written again; `nil` to read only.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, options: UnitFileOptions
  ) throws(InterchangeError) {
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    text = try RewrittenText(
      input, output: output, encoding: options.encoding, lineEnds: .any, limits: options.limits)
    while text.bytes.count < 1 << 16, let line = try text.readLine() {
      waiting.append((line, text.lineNumber))
    }
    let isWrapped = text.bytes.withUnsafeBufferPointer {
      TextParagraphs($0, in: 0..<$0.count).isWrapped
    }
    if isWrapped {
      width = waiting.map { TextWidth.columns(of: text.text(text.content($0.range))) }.max()
    }
  }

  func next() throws(InterchangeError) -> FileUnit? {
    try releaseCurrent()
    var lines: [Range<Int>] = []
    var (end, number) = (0, 0)
    while let line = try peekLine() {
      let content = trimmed(text.content(line.range))
      if content.isEmpty, !lines.isEmpty { break }
      waiting.removeFirst()
      guard !content.isEmpty else { continue }
      if lines.isEmpty { number = line.number }
      lines.append(content)
      end = line.range.upperBound
      if width == nil { break }
    }
    guard !lines.isEmpty else { return nil }
    try text.countUnit(line: number)
    current = (lines, end, number)
    let source = joined(lines.map { text.text($0) })
    if source.utf8.contains(0) {
      notes.add("the paragraph holds a zero character", at: text.location(number))
    }
    return FileUnit(line: number, source: FileText(source, language: sourceLanguage))
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let (lines, _, line) = current, segment == 0,
      let first = lines.first, let last = lines.last
    else {
      preconditionFailure("a translation is for the segment of the last unit")
    }
    let new = translation.text
    guard new != joined(lines.map { text.text($0) }) else { return }
    guard !new.contains(where: \.isNewline) else {
      throw InterchangeError(
        .unsupported, "the translation has several lines, which would be several paragraphs",
        at: text.location(line))
    }
    var written = [Array(new.utf8)]
    if let width, lines.count > 1 {
      written = LineWrapper(width: width) { $0 }.lines(Array(new.utf8))
      for index in written.indices.dropLast() {
        while written[index].last == 0x20 { written[index].removeLast() }
      }
    }
    let end = POChange.lineEnd(after: first.upperBound, in: text.bytes)
    text.replace(
      first.lowerBound..<last.upperBound, with: Array(written.joined(separator: end)))
  }

  func finish() throws(InterchangeError) {
    try releaseCurrent()
    try text.finish()
  }

  private func releaseCurrent() throws(InterchangeError) {
    guard let end = current?.end else { return }
    current = nil
    try text.release(upTo: end)
    for index in waiting.indices {
      let range = waiting[index].range
      waiting[index].range = (range.lowerBound - end)..<(range.upperBound - end)
    }
  }

  private func peekLine() throws(InterchangeError) -> (range: Range<Int>, number: Int)? {
    if waiting.isEmpty, let line = try text.readLine() {
      waiting.append((line, text.lineNumber))
    }
    return waiting.first
  }

  /// Lines as one: nothing between characters that are set in squares, else a space.
  private func joined(_ lines: [String]) -> String {
    lines.dropFirst().reduce(into: lines.first ?? "") { whole, line in
      let before = whole.unicodeScalars.last.map { TextWidth.columns(of: $0) } ?? 1
      let after = line.unicodeScalars.first.map { TextWidth.columns(of: $0) } ?? 1
      if before < 2 || after < 2 { whole += " " }
      whole += line
    }
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, text.bytes[start] <= 0x20, text.bytes[start] != 0 { start += 1 }
    while end > start, text.bytes[end - 1] <= 0x20, text.bytes[end - 1] != 0 { end -= 1 }
    return start..<end
  }
}
