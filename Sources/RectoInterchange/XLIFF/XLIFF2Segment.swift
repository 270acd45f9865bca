internal import RectoText

/// A `segment` of XLIFF 2 with its texts taken apart: read as a unit, and changed.
struct XLIFF2Segment {
  private let record: XLIFF2Record
  private let document: XMLRecorder
  private let source: XMLContent
  private let target: XMLContent?

  init(_ record: XLIFF2Record, _ document: XMLRecorder) {
    self.record = record
    self.document = document
    source = XMLContent(
      record.source.map { document[$0.content] } ?? [], vocabulary: .xliff2)
    target = record.target.map { XMLContent(document[$0.content], vocabulary: .xliff2) }
  }

  /// `initial` says of a translation that nobody has looked at it; where nothing is said, it is one.
  private var state: TranslationState? {
    switch record.state {
    case "initial": .draft
    case "translated": .translated
    case "reviewed": .reviewed
    case "final": .final
    default: nil
    }
  }

  var fileUnit: FileUnit {
    let id = [record.unitID, record.id].compactMap(\.self).joined(separator: "/")
    var unit = FileUnit(
      id: id.isEmpty ? nil : id, line: record.line,
      source: record.source.map {
        source.fileText(language: $0.language ?? record.sourceLanguage)
      },
      target: target?.fileText(language: record.target?.language ?? record.targetLanguage),
      state: state, notes: record.notes, isProtected: record.isProtected)
    if let name = record.unitName { unit.properties.append(Property("name", name)) }
    if let subState = record.subState { unit.properties.append(Property("subState", subState)) }
    return unit
  }

  /// The changes that a translation makes, ascending, and how many characters XML cannot hold.
  func edits(_ translation: FileTranslation) -> (edits: [XMLEdit], lostCharacters: Int) {
    var edits: [XMLEdit] = []
    if let state = translation.state, state != self.state || record.state == nil {
      var tag = XMLTag.setting(
        "state", to: Self.name(of: state), in: document[record.tag])
      // It details the state that was (4.3.1.30).
      tag = XMLTag.setting("subState", to: nil, in: tag)
      edits.append(XMLEdit(range: record.tag, bytes: tag))
    }
    let (content, lost) = (target ?? XMLContent([], vocabulary: .xliff2))
      .rewritten(with: translation, source: source)
    if let element = record.target {
      if element.isEmptyTag {
        if !content.isEmpty {
          edits.append(
            XMLEdit(range: element.tag, bytes: Self.opened(document[element.tag], content)))
        }
      } else {
        edits.append(XMLEdit(range: element.content, bytes: content))
      }
    } else if let anchor = record.source {
      edits.append(
        XMLEdit(range: anchor.end..<anchor.end, bytes: newTarget(content, after: anchor)))
    }
    return (edits, lost)
  }

  private static func name(of state: TranslationState) -> String {
    switch state {
    case .untranslated, .draft: "initial"
    case .translated: "translated"
    case .reviewed: "reviewed"
    case .final: "final"
    }
  }

  /// An element that was `<target/>`, with content.
  private static func opened(_ tag: [UInt8], _ content: [UInt8]) -> [UInt8] {
    let name = XMLTag(tag, at: 0).name
    var out = Array(tag.dropLast(2))
    while out.last.map({ $0 == 0x20 || (0x09...0x0D).contains($0) }) == true { out.removeLast() }
    return out + [0x3E] + content + "</\(name)>".utf8
  }

  /// A target as the source is written: on a line of its own where that is, white space as there.
  private func newTarget(_ content: [UInt8], after source: XLIFF2Record.Element) -> [UInt8] {
    let before = document[record.tag.lowerBound..<source.tag.lowerBound]
    var start = before.count
    while start > 0, before[start - 1] == 0x20 || (0x09...0x0D).contains(before[start - 1]) {
      start -= 1
    }
    let blanks = before[start...]
    let isOwnLine = blanks.contains(0x0A) || blanks.contains(0x0D)
    let tag = XMLTag(document[source.tag], at: 0)
    let name = XLIFFNames.prefix(tag.name) + "target"
    let space = tag.value("xml:space").map { " xml:space=\"\($0)\"" } ?? ""
    return (isOwnLine ? Array(blanks) : []) + "<\(name)\(space)>".utf8 + content
      + "</\(name)>".utf8
  }
}
