internal import RectoText

extension WordScanner {
  /// Reads what stands in a paragraph, or in an element around words of it, to that element's end.
  ///
  /// - Parameter isOutermost: Whether it is the paragraph itself, whose properties may come.
  mutating func readInline(
    _ builder: inout WordParagraphBuilder, _ place: WordParagraph.Place, isOutermost: Bool = false
  ) {
    let depth = tokens.depth
    while let token = tokens.next() {
      if token.kind == .end, tokens.depth < depth { return }
      guard token.kind == .start || token.kind == .empty else { continue }
      switch token.name {
      case "w:r": if token.kind == .start { readRun(&builder, place) }
      case "w:pPr" where isOutermost && builder.isEmpty: readProperties(token, &builder)
      case "w:hyperlink", "w:fldSimple", "w:sdt", "w:customXml", "w:dir", "w:bdo":
        readContainer(token, &builder, place)
      case "w:ins", "w:moveTo":
        builder.noteTracked()
        if token.kind == .start { readInline(&builder, place) }
      case "w:smartTag": if token.kind == .start { readInline(&builder, place) }
      case "w:del", "w:moveFrom":
        builder.noteTracked()
        if token.kind == .start { tokens.skipElement() }
      case "w:proofErr", "w:smartTagPr", "w:customXmlPr", "w:sdtPr":
        if token.kind == .start { tokens.skipElement() }
      case let name where Self.marks.contains(name):
        let end = token.kind == .start ? tokens.skipElement() : token.range.upperBound
        builder.addHidden(token.range.lowerBound..<end, isEnd: name.hasSuffix("End"))
      default:
        let range = readElement(token, place)
        builder.add(.raw(range), name: Self.local(token.name))
      }
    }
  }

  /// Places that other things refer to.
  private static let marks: Set<String> = [
    "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:permStart",
    "w:permEnd", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart",
    "w:moveToRangeEnd", "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd",
    "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart",
    "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd",
  ]

  /// The name that a code is given.
  static func local(_ name: String) -> String {
    name == "mc:AlternateContent"
      ? "drawing" : name.split(separator: ":").last.map(String.init) ?? name
  }

  /// What tells codes of one name apart: where a link leads, which note is meant.
  private func shownAttributes(_ token: WordTokens.Token) -> [InlineCode.Attribute] {
    guard Self.telling.contains(token.name) else { return [] }
    return XMLTag(tokens.bytes, at: token.range.lowerBound).attributes.compactMap { attribute in
      let name = Self.local(attribute.name)
      return attribute.name.hasPrefix("xmlns") || name == "history" || name.hasPrefix("rsid")
        ? nil : InlineCode.Attribute(name: name, value: attribute.value)
    }
  }

  private static let telling: Set<String> = [
    "w:hyperlink", "w:fldSimple", "w:footnoteReference", "w:endnoteReference", "w:sym", "w:br",
    "w:commentReference", "w:dir", "w:bdo",
  ]

  /// An element with paragraphs of its own in it, perhaps; its bytes.
  private mutating func readElement(
    _ token: WordTokens.Token, _ place: WordParagraph.Place
  ) -> Range<Int> {
    if token.kind == .start {
      if token.name == "mc:AlternateContent" {
        readAlternatives(place)
      } else {
        readBlocks(place)
      }
    }
    return token.range.lowerBound..<tokens.position
  }

  private mutating func readProperties(
    _ token: WordTokens.Token, _ builder: inout WordParagraphBuilder
  ) {
    guard token.kind == .start else {
      return builder.setHead(token.range.upperBound, style: nil, isTracked: false)
    }
    var style: String?
    var isTracked = false
    let depth = tokens.depth
    while let inner = tokens.next() {
      if inner.kind == .end, tokens.depth < depth { break }
      if inner.name == "w:pStyle" { style = tokens.attribute("val", of: inner) }
      if inner.name == "w:ins" || inner.name == "w:del" { isTracked = true }
    }
    builder.setHead(tokens.position, style: style, isTracked: isTracked)
  }

  /// An element around words, with what stands at its start and is no word.
  private mutating func readContainer(
    _ token: WordTokens.Token, _ builder: inout WordParagraphBuilder, _ place: WordParagraph.Place
  ) {
    guard token.kind == .start else {
      return builder.add(.raw(token.range), name: Self.local(token.name))
    }
    let start = token.range.lowerBound
    if builder.isInInstruction {
      return builder.add(.raw(start..<tokens.skipElement()), name: Self.local(token.name))
    }
    var end = token.range.upperBound
    var ahead = tokens
    var isFilled = token.name != "w:sdt"
    scan: while let inner = ahead.next() {
      switch (inner.kind, inner.name) {
      case (.text, _), (.other, _), (.characters, _): continue
      case (.start, "w:sdtContent") where !isFilled:
        isFilled = true
        end = inner.range.upperBound
        tokens = ahead
        if token.name == "w:sdt" { break scan }
      case (.empty, let name), (.start, let name):
        guard name.hasSuffix("Pr") || name == "w:fldData" else { break scan }
        end = inner.kind == .start ? ahead.skipElement() : inner.range.upperBound
        tokens = ahead
      default: break scan
      }
    }
    guard isFilled else {
      // A content control with nothing in it.
      return builder.add(.raw(start..<finish(token)), name: Self.local(token.name))
    }
    let attributes = shownAttributes(token)
    let name = token.name == "w:fldSimple" ? "field" : Self.local(token.name)
    let scope = builder.open(
      WordParagraph.Element(pieces: [.raw(start..<end)], name: name, attributes: attributes))
    readInline(&builder, place)
    var closing = tokens.position
    let endTag = XMLTag.closingTag(before: closing, in: tokens.bytes)
    if token.name == "w:sdt" { closing = finish(token) }
    builder.close(scope, WordParagraph.Element(pieces: [.raw(endTag..<closing)], name: name))
  }

  /// Reads to the end of an element that is open now and whose content has been read in part; where it ends.
  private mutating func finish(_ token: WordTokens.Token) -> Int {
    let depth = tokens.depth
    while let next = tokens.next() {
      if next.kind == .end, tokens.depth < depth { break }
    }
    return tokens.position
  }

  private mutating func readRun(
    _ builder: inout WordParagraphBuilder, _ place: WordParagraph.Place
  ) {
    let depth = tokens.depth
    var format = WordParagraphBuilder.Format()
    while let token = tokens.next() {
      if token.kind == .end, tokens.depth < depth { return }
      guard token.kind == .start || token.kind == .empty else { continue }
      if token.name == "w:rPr" {
        if token.kind == .start {
          format = self.format(token.range.lowerBound..<tokens.skipElement())
        }
        continue
      }
      if token.name == "w:t" {
        let text = token.kind == .start ? readText(token) : []
        let piece = WordParagraph.Piece.run(
          token.range.lowerBound..<tokens.position, properties: format.properties)
        builder.add(text, format, from: piece)
        continue
      }
      let character = Self.character(token.name, breaking: { tokens.breaksPage(token) })
      let isNote = token.name == "w:fldChar" || token.name == "w:instrText"
      if character == nil, !isNote, !Self.isSilent(token.name) {
        let attributes = shownAttributes(token)
        if token.name == "w:ruby" {
          builder.noteRuby()
          if token.kind == .start { tokens.skipElement() }
        }
        let range =
          token.name == "w:ruby"
          ? token.range.lowerBound..<tokens.position : readElement(token, place)
        builder.add(
          .run(range, properties: format.properties), name: Self.local(token.name),
          attributes: attributes)
        continue
      }
      let kind = token.name == "w:fldChar" ? tokens.attribute("fldCharType", of: token) : nil
      if token.kind == .start { tokens.skipElement() }
      let piece = WordParagraph.Piece.run(
        token.range.lowerBound..<tokens.position, properties: format.properties)
      if let character {
        builder.add(Array(character.utf8), format, from: piece)
      } else if token.name == "w:fldChar" {
        builder.addFieldMark(kind, piece)
      } else if isNote {
        builder.add(piece, name: "instrText")
      } else if token.name == "w:delText" || token.name == "w:delInstrText" {
        builder.noteTracked()
      }
    }
  }

  private static func isSilent(_ name: String) -> Bool {
    name == "w:lastRenderedPageBreak" || name == "w:delText" || name == "w:delInstrText"
  }

  /// Elements that stand for a character.
  private static func character(_ name: String, breaking: () -> Bool) -> String? {
    switch name {
    case "w:tab": "\t"
    case "w:cr": "\n"
    case "w:br": breaking() ? nil : "\n"
    case "w:noBreakHyphen": "\u{2011}"
    case "w:softHyphen": "\u{AD}"
    default: nil
    }
  }

  /// The words of a text element; white space at its ends counts where it says so.
  private mutating func readText(_ token: WordTokens.Token) -> [UInt8] {
    let isKept =
      token.range.count > 6 && tokens.attribute("space", of: token) == "preserve"
    let depth = tokens.depth
    var text: [UInt8] = []
    while let inner = tokens.next() {
      if inner.kind == .end, tokens.depth < depth { break }
      guard inner.kind == .text || inner.kind == .characters else { continue }
      let raw = tokens.bytes[inner.range]
      if inner.kind == .text, !raw.contains(0x26) {
        text += raw
      } else {
        text += XMLContent(Array(raw), vocabulary: .none).text
      }
    }
    for index in text.indices where (0x09...0x0D).contains(text[index]) { text[index] = 0x20 }
    guard !isKept, text.first == 0x20 || text.last == 0x20 else { return text }
    let end = text.lastIndex { $0 != 0x20 } ?? -1
    return Array(text[..<(end + 1)].drop { $0 == 0x20 })
  }
}

extension WordTokens {
  /// Whether a break is more than the end of a line.
  func breaksPage(_ token: Token) -> Bool {
    guard token.range.count > 8 else { return false }
    let kind = attribute("type", of: token)
    let clear = attribute("clear", of: token)
    return kind != nil && kind != "textWrapping" || clear != nil && clear != "none"
  }
}
