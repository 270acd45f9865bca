internal import RectoText

/// Subtitles, SubRip or WebVTT, as units, and written again in another language.
///
/// A subtitle is a unit; its number or name, else its times, is the unit's id; when it is shown are properties `start`
/// and `end`. The file is in one language: a translation is put in the place of the text.
final class SubtitleFile: UnitFileEditor {
  let format: FileFormat
  let version: String? = nil
  var encoding: String { text.encoding }
  let sourceLanguage: LanguageTag?
  let targetLanguage: LanguageTag?
  var skipped: [Skip] { notes.skips.notes }
  var skippedCount: Int { notes.skips.count }
  var warnings: [Skip] { notes.warnings.notes }
  var warningCount: Int { notes.warnings.count }

  /// Shared with the parser.
  private final class Notes {
    var warnings = ReadingNotes()
    var skips = ReadingNotes()
  }

  private let text: RewrittenText
  private let cues: SubtitleCues
  private let notes = Notes()
  private var current: (cue: SubtitleCue, source: FileText)?
  /// Of the subtitle before.
  private var lastEnd = 0

  /// - Parameters:
  ///   - output: Where it is written again; `nil` to read only.
  ///   - format: `srt` or `vtt`.
  init(
    _ input: InputBytes, output: (any OutputBytes)?, format: FileFormat, options: UnitFileOptions
  ) throws(InterchangeError) {
    self.format = format
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    text = try RewrittenText(
      input, output: output, encoding: options.encoding, lineEnds: .any, limits: options.limits)
    let name = input.name
    cues = SubtitleCues(text, isWebVTT: format == .vtt) { [notes] in
      notes.warnings.add($0, at: SourceLocation(file: name, line: $1))
    } skip: { [notes] in
      notes.skips.add($0, at: SourceLocation(file: name, line: $1))
    }
  }

  func next() throws(InterchangeError) -> FileUnit? {
    try releaseCurrent()
    guard let cue = try cues.next() else { return nil }
    try text.countUnit(line: cue.line)
    check(cue)
    let lines = text.text(cue.text).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let source = SubtitleMarkup.text(lines, resolves: format == .vtt, language: sourceLanguage)
    current = (cue, source)
    var properties = [Property("start", cue.times.start), Property("end", cue.times.end)]
    if !cue.times.settings.isEmpty { properties.append(Property("settings", cue.times.settings)) }
    return FileUnit(
      id: cue.name ?? "\(cue.times.start) --> \(cue.times.end)", line: cue.line, source: source,
      properties: properties)
  }

  func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let (cue, source) = current, segment == 0 else {
      preconditionFailure("a translation is for the segment of the last unit")
    }
    var raw = SubtitleMarkup.raw(translation, of: source, resolves: format == .vtt)
    let lines = raw.split(separator: "\n", omittingEmptySubsequences: false)
    let isSafe = lines.allSatisfy { line in
      SubtitleTimes(String(line)) == nil
        && (format == .srt || lines.count == 1 || !line.allSatisfy(\.isWhitespace))
    }
    guard isSafe, !raw.utf8.contains(0) else {
      throw InterchangeError(
        .unsupported,
        "the translation holds times, a blank line or a zero character, which would end the subtitle",
        at: text.location(cue.line))
    }
    // What the subtitle's own lines end with.
    let end = POChange.lineEnd(after: cue.text.lowerBound, in: text.bytes)
    if end != [0x0A] {
      raw = raw.replacing("\n", with: String(decoding: end, as: UTF8.self))
    }
    guard text.text(cue.text) != raw else { return }
    let isNewLine = cue.text.isEmpty && !raw.isEmpty
    text.replace(cue.text, with: Array(raw.utf8) + (isNewLine ? end : []))
  }

  func finish() throws(InterchangeError) {
    try releaseCurrent()
    try text.finish()
  }

  private func releaseCurrent() throws(InterchangeError) {
    guard let (cue, _) = current else { return }
    current = nil
    try cues.release(upTo: cue.end)
  }

  private func check(_ cue: SubtitleCue) {
    func warn(_ reason: String) { notes.warnings.add(reason, at: text.location(cue.line)) }
    guard let start = cue.times.startMilliseconds, let end = cue.times.endMilliseconds else {
      return warn("a time is below zero, or longer than any film")
    }
    if max(start, end) >= 100 * 3_600_000 {
      warn("a time is above a hundred hours")
    } else if end < start {
      warn("the subtitle ends before it begins")
    } else if start < lastEnd {
      warn("the subtitle begins before the one before it ends")
    }
    lastEnd = end
    if cue.text.isEmpty { warn("the subtitle has no text") }
  }
}
