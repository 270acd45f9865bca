internal import RectoText

/// Finds the units of a TMX file by their bytes, so that one text of each can be changed in place.
final class TMXDriver: XMLUnitDriver {
  /// A `tu`.
  struct Record {
    struct Text {
      var language: LanguageTag?
      /// The content of its `seg`; the tag where it is `<seg/>`.
      var content: Range<Int>
      var isEmptyTag: Bool
      /// Its `tuv`, whole.
      var element: Range<Int>
    }
    var range: Range<Int>
    var line: Int
    var id: String?
    var sourceLanguage: LanguageTag?
    var texts: [Text] = []
  }

  let format = FileFormat.tmx
  private(set) var version: String?
  private(set) var sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag? { options.targetLanguage }
  var records: [Record] = []
  var edits: [XMLEdit] = []
  var openPlace: Int? { unit?.range.lowerBound }
  private(set) var failure: InterchangeError?
  var warnings = ReadingNotes()
  private(set) var skips = ReadingNotes()

  private let file: String
  private let options: UnitFileOptions
  private var path: [String] = []
  private var unit: Record?
  private var text: Record.Text?
  private var hasSegment = false

  init(file: String, options: UnitFileOptions) {
    self.file = file
    self.options = options
  }

  func range(of record: Record) -> Range<Int> { record.range }

  func open(_ tag: XMLTagEvent) {
    let parent = path.last
    path.append(tag.name)
    switch (parent, tag.name) {
    case (nil, _):
      version = tag.value("version") ?? ""
      guard tag.name == "tmx" else {
        failure = InterchangeError(
          .malformed, "the root element is <\(tag.name)>, not <tmx>: this is no TMX file",
          at: SourceLocation(file: file, line: tag.line))
        return
      }
    case (_, "header"):
      sourceLanguage = tag.value("srclang").flatMap { try? LanguageTag($0) }
    case (_, "tu") where unit == nil:
      unit = Record(
        range: tag.range, line: tag.line, id: tag.value("tuid"),
        sourceLanguage: options.sourceLanguage
          ?? (tag.value("srclang").map { try? LanguageTag($0) } ?? sourceLanguage))
    case ("tu", "tuv"):
      let language = (tag.value("xml:lang") ?? tag.value("lang")).flatMap { try? LanguageTag($0) }
      text = Record.Text(
        language: language, content: tag.range, isEmptyTag: false, element: tag.range)
      hasSegment = false
    case ("tuv", "seg") where !hasSegment && text != nil:
      text?.content =
        tag.isEmpty ? tag.range : tag.range.upperBound..<tag.range.upperBound
      text?.isEmptyTag = tag.isEmpty
    default: break
    }
  }

  func close(_ tag: XMLTagEvent) {
    path.removeLast()
    switch tag.name {
    case "seg" where path.last == "tuv" && !hasSegment:
      if let open = text, !open.isEmptyTag {
        text?.content = open.content.lowerBound..<tag.range.lowerBound
      }
      hasSegment = true
    case "tuv":
      if var done = text, hasSegment {
        done.element = done.element.lowerBound..<tag.range.upperBound
        unit?.texts.append(done)
      }
      text = nil
    case "tu":
      if var done = unit {
        done.range = done.range.lowerBound..<tag.range.upperBound
        records.append(done)
      }
      unit = nil
    default: break
    }
  }

  /// The texts that are the source and the target.
  private func places(_ record: Record) -> (source: Int?, target: Int?) {
    let texts = record.texts
    let source: Int?
    if let language = record.sourceLanguage {
      source = texts.firstIndex { $0.language?.meets(language) == true }
    } else {
      source = texts.indices.first
    }
    let others = texts.indices.filter { $0 != source }
    if let wanted = options.targetLanguage {
      return (source, others.first { texts[$0].language?.meets(wanted) == true })
    }
    guard let source, let from = texts[source].language else { return (source, others.first) }
    // A region is another language where there is no other.
    let target =
      others.first { texts[$0].language.map { !$0.meets(from) } ?? false }
      ?? others.first { texts[$0].language.map { $0 != from } ?? false }
    return (source, target)
  }

  private func content(_ text: Record.Text, _ document: XMLRecorder) -> XMLContent {
    XMLContent(text.isEmptyTag ? [] : document[text.content], vocabulary: .tmx)
  }

  func unit(of record: Record, in document: XMLRecorder) -> FileUnit? {
    let (source, target) = places(record)
    func fileText(_ index: Int?) -> FileText? {
      index.map {
        content(record.texts[$0], document).fileText(language: record.texts[$0].language)
      }
    }
    return FileUnit(
      id: record.id, line: record.line, source: fileText(source), target: fileText(target),
      others: record.texts.indices.filter { $0 != source && $0 != target }.compactMap {
        fileText($0)
      })
  }

  func edits(
    of record: Record, translations: [Int: FileTranslation], in document: XMLRecorder
  ) throws(InterchangeError) -> [XMLEdit] {
    guard let translation = translations[0] else { return [] }
    let (source, target) = places(record)
    let empty = XMLContent([], vocabulary: .tmx)
    let from = source.map { content(record.texts[$0], document) } ?? empty
    let to = target.map { content(record.texts[$0], document) } ?? empty
    let bytes = to.rewritten(with: translation, source: from).bytes
    if let target {
      let text = record.texts[target]
      guard text.isEmptyTag else { return [XMLEdit(range: text.content, bytes: bytes)] }
      return bytes.isEmpty
        ? [] : [XMLEdit(range: text.content, bytes: "<seg>".utf8 + bytes + "</seg>".utf8)]
    }
    guard let source, let language = options.targetLanguage else {
      throw InterchangeError(
        .unsupported, "the unit has no text in another language; say which with --to",
        at: SourceLocation(file: file, line: record.line))
    }
    let place = record.texts[source].element
    let tag = "<tuv xml:lang=\"\(language.rawValue)\"><seg>"
    return [
      XMLEdit(
        range: place.upperBound..<place.upperBound,
        bytes: tag.utf8 + bytes + "</seg></tuv>".utf8)
    ]
  }
}

extension InlineVocabulary {
  /// The inline elements of TMX 1.4b, section "Content Markup".
  static let tmx = InlineVocabulary { name in
    TMXNames.role(of: name).map { .code($0) } ?? .pair
  }
}
