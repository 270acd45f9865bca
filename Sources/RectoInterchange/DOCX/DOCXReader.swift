public import RectoText

/// Reads the paragraphs of a Word document (`.docx`, `.docm`): the text with its tables and text boxes, then headers, footers,
/// footnotes and endnotes.
///
///     let reader = try DOCXReader(InputBytes(path: "report.docx"))
///     while let unit = try reader.next() { … }
///
/// **What becomes what.** A paragraph is a unit, an empty one too; its `line` is its number in the file, its `id` what Word
/// calls it. Tabs and line breaks are characters. Words that look otherwise than most of the paragraph, links, fields and
/// content controls are between two codes; pictures, notes, formulas and page breaks are codes that stand alone. Tracked
/// insertions are read as text, deletions are not read.
///
/// **What is not read** is said in `skipped`: charts, diagrams, glossaries of building blocks, comments, embedded files.
///
/// The file is held in memory, its parts one after another. Not Sendable: one task reads one input.
public class DOCXReader: UnitFileReader {
  /// What the file is.
  public var format: FileFormat { .docx }
  /// Word documents say none.
  public var version: String? { nil }
  /// The character set of their XML.
  public var encoding: String { "UTF-8" }
  /// As the caller says: a document names languages of its spelling checker only.
  public var sourceLanguage: LanguageTag? { options.sourceLanguage }
  /// As the caller says.
  public var targetLanguage: LanguageTag? { options.targetLanguage }

  /// The first thousand places that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All of them.
  public var skippedCount: Int { skips.count }
  /// The first thousand things that are odd and were read all the same.
  public var warnings: [Skip] { oddities.notes }
  /// All of them.
  public var warningCount: Int { oddities.count }

  let archive: ZipArchive
  let options: UnitFileOptions
  private(set) var part: PackagePart?
  private(set) var partIndex = 0
  private(set) var attributePrefix: String?
  /// The paragraph that was given last.
  private(set) var current: WordParagraph?

  private var parts: [(index: Int, place: WordParagraph.Place)] = []
  private var nextPart = 0
  private var paragraphs: ArraySlice<WordParagraph> = []
  private var count = 0
  private var skips = ReadingNotes()
  private var oddities = ReadingNotes()

  /// Opens a document.
  ///
  /// - Throws: `InterchangeError`: `malformed` for what is no ZIP archive, a damaged one, or one that holds no document;
  ///   `unsupported` for one with a password, `limitExceeded`, `cannotRead`.
  public init(
    _ input: InputBytes, options: UnitFileOptions = UnitFileOptions()
  ) throws(InterchangeError) {
    self.options = options
    let bytes = try input.readAll(limit: options.limits.totalBytes)
    archive = try ZipArchive(bytes, name: input.name, limits: options.limits)
    let location = SourceLocation(file: input.name)
    for oddity in archive.oddities { oddities.add(oddity, at: location) }
    let root = try PackageRelationships(of: "", in: archive, limits: options.limits)
    let main = root.targets("officeDocument").first ?? "word/document.xml"
    guard let index = archive.index(of: main) else {
      throw InterchangeError(
        .malformed, "holds no Word document (\(main) is missing); save it again as .docx",
        at: location)
    }
    parts = [(index, .body)]
    try findParts(around: main)
  }

  private func findParts(around main: String) throws(InterchangeError) {
    let location = SourceLocation(file: archive.name)
    let links = try PackageRelationships(of: main, in: archive, limits: options.limits)
    let kinds: [(String, WordParagraph.Place)] = [
      ("header", .header), ("footer", .footer), ("footnotes", .footnote), ("endnotes", .endnote),
    ]
    for (kind, place) in kinds {
      for target in links.targets(kind) {
        if let index = archive.index(of: target) {
          if !parts.contains(where: { $0.index == index }) { parts.append((index, place)) }
        } else {
          oddities.add("refers to \(target), which is missing", at: location)
        }
      }
    }
    let unread = [
      ("comments", "comments are"), ("chart", "the words of a chart are"),
      ("diagramData", "the words of a diagram are"),
      ("glossaryDocument", "building blocks for new documents are"),
      ("aFChunk", "another document that is drawn in is"),
    ]
    for (kind, words) in unread {
      for target in links.targets(kind) where archive.index(of: target) != nil {
        skips.add("\(words) not read and stay as they are: \(target)", at: location)
      }
    }
  }

  /// The next paragraph, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with the part and its line, as the readers of XML and ZIP throw it.
  public func next() throws(InterchangeError) -> FileUnit? {
    current = nil
    while paragraphs.isEmpty {
      try partIsDone()
      guard nextPart < parts.count else { return nil }
      try open(parts[nextPart])
      nextPart += 1
    }
    guard let paragraph = paragraphs.popFirst() else { return nil }
    current = paragraph
    count += 1
    guard count <= options.limits.units else {
      throw InterchangeError(
        .limitExceeded, "holds more than \(options.limits.units) paragraphs",
        at: SourceLocation(file: archive.name))
    }
    var properties = [Property("part", part?.name ?? "")]
    properties.append(Property("place", paragraph.place.rawValue))
    if let style = paragraph.style { properties.append(Property("style", style)) }
    return FileUnit(
      id: paragraph.id, line: count, source: paragraph.fileText(language: sourceLanguage),
      properties: properties)
  }

  /// Called when all paragraphs of `part` were given.
  func partIsDone() throws(InterchangeError) { part = nil }

  /// Notes what was done all the same.
  func warn(_ reason: String) {
    oddities.add(reason, at: SourceLocation(file: archive.name, line: count))
  }

  private func open(
    _ next: (index: Int, place: WordParagraph.Place)
  ) throws(InterchangeError) {
    let part = try PackagePart(next.index, of: archive, limits: options.limits)
    let scanner = WordScanner(part.bytes, place: next.place)
    let location = SourceLocation(file: "\(archive.name): \(part.name)")
    guard scanner.isWord else {
      throw InterchangeError(
        .malformed, "is no WordprocessingML; save the document again as .docx", at: location)
    }
    self.part = part
    partIndex = next.index
    attributePrefix = scanner.attributePrefix
    paragraphs = scanner.paragraphs[...]
    note(scanner)
  }

  /// Says once a part what a translator should know of it.
  private func note(_ scanner: WordScanner) {
    let paragraphs = scanner.paragraphs
    func note(_ words: String, where holds: (WordParagraph) -> Bool) {
      guard let first = paragraphs.firstIndex(where: holds) else { return }
      let number = paragraphs.count(where: holds)
      oddities.add(
        "\(number) \(number == 1 ? "paragraph holds" : "paragraphs hold") \(words)",
        at: SourceLocation(file: archive.name, line: count + first + 1))
    }
    note(
      "tracked changes: insertions are read as text, deletions are not read, and where a paragraph is "
        + "translated both are gone; accept or reject them first", where: \.isTracked)
    note("hidden text, which is read as other text is", where: \.isHidden)
    let location = SourceLocation(file: archive.name)
    let ruby = paragraphs.count(where: \.hasRuby)
    let unread: [(Int, String)] = [
      (ruby, "characters with readings above them are not read and stay as codes"),
      (scanner.strayTexts, "texts outside of paragraphs are not read and stay as they are"),
      (
        scanner.keptFallbacks,
        "drawings have other words for programs that do not know them, which stay as they are"
      ),
      (scanner.hasForeignChunk ? 1 : 0, "other documents that are drawn in are not read"),
    ]
    for (number, words) in unread where number > 0 {
      skips.add("\(number)×: \(words)", at: location)
    }
  }
}
