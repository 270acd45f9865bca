internal import RectoText

/// A `trans-unit` with its texts taken apart: read as a unit, and changed.
struct XLIFF1Unit {
  /// A segment's place in the content of `seg-source` or `target`.
  struct Mark {
    var id: String?
    /// Its start tag, in the content's bytes; the whole element where it is `<mrk/>`.
    var tag: Range<Int>
    /// Between its tags.
    var content: Range<Int>
    var isEmptyTag: Bool
    /// The number of its opening code.
    var code: Int
  }

  private let record: XLIFF1Record
  private let document: XMLRecorder
  private let source: XMLContent
  private let target: XMLContent?
  private let segmentSource: XMLContent?
  /// The segments; none where the unit is one segment.
  private let sourceMarks: [Mark]
  private let targetMarks: [Mark]
  /// Characters that XML cannot hold, of all edits.
  private(set) var lostCharacters = 0

  init(_ record: XLIFF1Record, _ document: XMLRecorder) {
    self.record = record
    self.document = document
    func content(_ element: XLIFF1Record.Element?) -> XMLContent? {
      element.map { XMLContent(document[$0.content], vocabulary: .xliff1) }
    }
    source = content(record.source) ?? XMLContent([], vocabulary: .xliff1)
    target = content(record.target)
    segmentSource = content(record.segmentSource)
    sourceMarks = segmentSource.map(Self.marks) ?? []
    targetMarks = target.map(Self.marks) ?? []
  }

  /// The segments of a content: its outermost `mrk` elements of type `seg`.
  private static func marks(_ content: XMLContent) -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    while index < content.codes.count {
      let code = content.codes[index]
      let isMark =
        XLIFFNames.local(code.element) == "mrk"
        && code.attributes.contains { $0.name == "mtype" && $0.value == "seg" }
      guard isMark, code.role != .closing else {
        index += 1
        continue
      }
      let range = content.codeRanges[index]
      let id = code.attributes.first { $0.name == "mid" }?.value
      guard code.role == .opening else {
        marks.append(
          Mark(
            id: id, tag: range, content: range.upperBound..<range.upperBound, isEmptyTag: true,
            code: index))
        index += 1
        continue
      }
      let close = closing(of: index, in: content.codes)
      let end = close.map { content.codeRanges[$0].lowerBound } ?? content.raw.count
      marks.append(
        Mark(
          id: id, tag: range, content: range.upperBound..<max(range.upperBound, end),
          isEmptyTag: false, code: index))
      index = (close ?? content.codes.count - 1) + 1
    }
    return marks
  }

  private static func closing(of opening: Int, in codes: [InlineCode]) -> Int? {
    var depth = 0
    for index in opening..<codes.count where codes[index].element == codes[opening].element {
      if codes[index].role == .opening { depth += 1 }
      if codes[index].role == .closing {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private static func content(of mark: Mark, in content: XMLContent) -> XMLContent {
    XMLContent(Array(content.raw[mark.content]), vocabulary: .xliff1)
  }

  // MARK: Reading

  var fileUnit: FileUnit {
    let sourceLanguage = record.source?.language ?? record.sourceLanguage
    let targetLanguage = record.target?.language ?? record.targetLanguage
    let source = record.source.map { _ in self.source.fileText(language: sourceLanguage) }
    let target = target.map { $0.fileText(language: targetLanguage) }
    let state =
      record.ownState
      ?? XLIFF1States.state(target: record.target?.state, isApproved: record.isApproved)
    var unit = FileUnit(
      id: record.id, line: record.line, source: source, target: target, state: state,
      properties: record.properties, isProtected: record.isProtected)
    unit.notes = record.notes.map { note in
      let content = XMLContent(document[note.range], vocabulary: .none)
      return Note(String(decoding: content.text, as: UTF8.self), language: note.language)
    }
    if let segmentSource, !sourceMarks.isEmpty {
      unit.segments = sourceMarks.enumerated().map { index, mark in
        let place = targetPlace(of: index)
        let target = place.flatMap { place in
          self.target.map {
            Self.content(of: targetMarks[place], in: $0).fileText(language: targetLanguage)
          }
        }
        let own = record.sdlSegments.first { $0.id == mark.id }
        let tag = own.map { XMLTag(document[$0.tag], at: 0) }
        return FileSegment(
          id: mark.id,
          source: Self.content(of: mark, in: segmentSource).fileText(language: sourceLanguage),
          target: target, state: XLIFF1States.state(sdl: tag?.value("conf")) ?? state,
          isProtected: record.isProtected || tag?.value("locked") == "true")
      }
    }
    return unit
  }

  /// The segment of the target for one of the source: of the same `mid`, else of the same number where there are
  /// as many.
  private func targetPlace(of index: Int) -> Int? {
    let id = sourceMarks[index].id
    if let id, let place = targetMarks.firstIndex(where: { $0.id == id }) { return place }
    let isCounted = targetMarks.count == sourceMarks.count && targetMarks[index].id == nil
    return isCounted ? index : nil
  }

  // MARK: Writing

  /// The changes that translations make, ascending.
  mutating func edits(
    _ translations: [Int: FileTranslation], format: FileFormat, language: LanguageTag?
  ) -> [XMLEdit] {
    var edits: [XMLEdit] = []
    let state = statesOfUnit(translations)
    if let content = newContent(translations) {
      edits += targetEdits(content, state: state, language: language)
    }
    if let state, format == .mqxliff || format == .mxliff {
      edits += tagEdits(state, score: translations[0]?.score, format: format)
    }
    edits += segmentEdits(translations)
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What the whole unit is after the change: as its least finished segment; `nil` for what it is now.
  private func statesOfUnit(_ translations: [Int: FileTranslation]) -> TranslationState? {
    guard translations.values.contains(where: { $0.state != nil }) else { return nil }
    let unit = fileUnit
    return unit.segments.indices.map { index in
      guard let translation = translations[index] else { return unit.segments[index].state }
      return translation.state ?? unit.segments[index].state
    }.min()
  }

  private mutating func rewritten(
    _ old: XMLContent, with translation: FileTranslation, source: XMLContent
  ) -> [UInt8] {
    let (bytes, lost) = old.rewritten(with: translation, source: source)
    lostCharacters += lost
    return bytes
  }

  /// The content of the target after the change; `nil` where it stays.
  private mutating func newContent(_ translations: [Int: FileTranslation]) -> [UInt8]? {
    let empty = XMLContent([], vocabulary: .xliff1)
    guard let segmentSource, !sourceMarks.isEmpty else {
      guard let translation = translations[0] else { return nil }
      return rewritten(target ?? empty, with: translation, source: source)
    }
    // The target's own skeleton where it has a place for every change, else the source's.
    let isOwn = translations.keys.allSatisfy {
      sourceMarks.indices.contains($0) && targetPlace(of: $0) != nil
    }
    let skeleton = isOwn ? target ?? segmentSource : segmentSource
    let marks = isOwn ? targetMarks : sourceMarks
    var out: [UInt8] = []
    var position = 0
    for (place, mark) in marks.enumerated() {
      let index =
        isOwn ? sourceMarks.indices.first { targetPlace(of: $0) == place } : .some(place)
      var content: [UInt8]
      let old = targetContent(of: index)
      if let index, let translation = translations[index] {
        content = rewritten(
          old, with: translation, source: Self.content(of: sourceMarks[index], in: segmentSource))
      } else {
        content = isOwn ? Array(skeleton.raw[mark.content]) : old.raw
      }
      out += skeleton.raw[position..<mark.tag.lowerBound]
      if mark.isEmptyTag {
        out += Self.opened(skeleton.raw[mark.tag], content: content)
        position = mark.tag.upperBound
      } else {
        out += skeleton.raw[mark.tag] + content
        position = mark.content.upperBound
      }
    }
    out += skeleton.raw[position...]
    return out
  }

  private func targetContent(of index: Int?) -> XMLContent {
    guard let index, let target, let place = targetPlace(of: index) else {
      return XMLContent([], vocabulary: .xliff1)
    }
    return Self.content(of: targetMarks[place], in: target)
  }

  /// An element that was `<mrk/>`, with content.
  private static func opened(_ tag: ArraySlice<UInt8>, content: [UInt8]) -> [UInt8] {
    guard !content.isEmpty else { return Array(tag) }
    let name = XMLTag(Array(tag), at: 0).name
    var out = Array(tag.dropLast(2))
    while out.last.map({ $0 == 0x20 || (0x09...0x0D).contains($0) }) == true { out.removeLast() }
    return out + [0x3E] + content + "</\(name)>".utf8
  }

  private func targetEdits(
    _ content: [UInt8], state: TranslationState?, language: LanguageTag?
  ) -> [XMLEdit] {
    guard let element = record.target else {
      guard let anchor = record.segmentSource ?? record.source else { return [] }
      let name = XLIFFNames.prefix(record.source.map { XMLTag(document[$0.tag], at: 0).name } ?? "")
      var tag = "<\(name)target"
      if let state { tag += " state=\"\(XLIFF1States.name(of: state))\"" }
      let bytes = indent(before: anchor) + "\(tag)>".utf8 + content + "</\(name)target>".utf8
      return [XMLEdit(range: anchor.end..<anchor.end, bytes: bytes)]
    }
    var tag = document[element.tag]
    // Tools' own words for a state stay where the target is not ours to judge.
    if let state, state != currentState || element.state != nil || record.ownState == nil {
      tag = XMLTag.setting("state", to: XLIFF1States.name(of: state), in: tag)
      if element.state != XLIFF1States.name(of: state) {
        tag = XMLTag.setting("state-qualifier", to: nil, in: tag)
      }
    }
    if element.isEmptyTag {
      guard !content.isEmpty || tag != document[element.tag] else { return [] }
      return [XMLEdit(range: element.tag, bytes: Self.opened(tag[...], content: content))]
    }
    return [
      XMLEdit(range: element.tag.lowerBound..<element.content.upperBound, bytes: tag + content)
    ]
  }

  private var currentState: TranslationState? {
    XLIFF1States.state(target: record.target?.state, isApproved: record.isApproved)
  }

  /// The line end and blanks before an element, where it starts a line.
  private func indent(before element: XLIFF1Record.Element) -> [UInt8] {
    let before = document[record.tag.lowerBound..<element.tag.lowerBound]
    let blanks = before.suffix(while: { $0 == 0x20 || (0x09...0x0D).contains($0) })
    return blanks.contains(0x0A) || blanks.contains(0x0D) ? Array(blanks) : []
  }

  /// Phrase's and memoQ's own attributes of the unit.
  private func tagEdits(
    _ state: TranslationState, score: Int?, format: FileFormat
  ) -> [XMLEdit] {
    let old = document[record.tag]
    var tag = old
    let names = XMLTag(old, at: 0)
    if format == .mqxliff, names.value("mq:status") != nil {
      tag = XMLTag.setting("mq:status", to: XLIFF1States.memoQName(of: state), in: tag)
      if let score, names.value("mq:percent") != nil {
        tag = XMLTag.setting("mq:percent", to: String(score), in: tag)
      }
    }
    if format == .mxliff, names.value("m:confirmed") != nil {
      tag = XMLTag.setting("m:confirmed", to: state >= .translated ? "1" : "0", in: tag)
      if let score, names.value("m:score") != nil {
        tag = XMLTag.setting("m:score", to: String(Double(score) / 100), in: tag)
      }
    }
    return tag == old ? [] : [XMLEdit(range: record.tag, bytes: tag)]
  }

  /// SDL's `seg` tags.
  private func segmentEdits(_ translations: [Int: FileTranslation]) -> [XMLEdit] {
    translations.compactMap { index, translation in
      guard let state = translation.state, sourceMarks.indices.contains(index),
        let own = record.sdlSegments.first(where: { $0.id == sourceMarks[index].id })
      else { return nil }
      var tag = XMLTag.setting(
        "conf", to: XLIFF1States.sdlName(of: state), in: document[own.tag])
      if let score = translation.score {
        tag = XMLTag.setting("origin", to: "tm", in: tag)
        tag = XMLTag.setting("percent", to: String(min(100, score)), in: tag)
      }
      return XMLEdit(range: own.tag, bytes: tag)
    }
  }
}

extension Array where Element == UInt8 {
  /// The last bytes that a condition holds for.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
