internal import RectoText

/// Finds the paragraphs of a part of a Word document, in the order in which they start; those of text boxes stand behind the
/// paragraph that the box is anchored in.
struct WordScanner {
  private(set) var paragraphs: [WordParagraph] = []
  /// Drawings whose form for older programs has other words, and texts that stand outside of paragraphs.
  private(set) var keptFallbacks = 0
  private(set) var strayTexts = 0
  /// Whether another file is drawn in.
  private(set) var hasForeignChunk = false
  /// Whether the root is WordprocessingML's.
  private(set) var isWord = false
  /// The prefix that attributes are written with, with its colon.
  private(set) var attributePrefix: String?

  var tokens: WordTokens

  /// - Parameters:
  ///   - bytes: The part, well-formed.
  ///   - place: Where its paragraphs stand.
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], place: WordParagraph.Place) {
    tokens = WordTokens(bytes)
    while let token = tokens.next() {
      guard token.kind == .start || token.kind == .empty else { continue }
      isWord = token.name.hasPrefix("w:")
      attributePrefix = tokens.attributePrefix
      if token.kind == .start, isWord { readBlocks(place) }
      break
    }
  }

  /// Reads the paragraphs of an element whose start tag was the last token, to its end.
  mutating func readBlocks(_ place: WordParagraph.Place) {
    let depth = tokens.depth
    while let token = tokens.next() {
      switch token.kind {
      case .end where tokens.depth < depth: return
      case .empty where token.name == "w:p": readParagraph(token, place)
      case .empty where token.name == "w:altChunk": hasForeignChunk = true
      case .start: readBlock(token, place)
      default: break
      }
    }
  }

  private mutating func readBlock(_ token: WordTokens.Token, _ place: WordParagraph.Place) {
    switch token.name {
    case "w:p": readParagraph(token, place)
    case "w:tbl": readBlocks(place == .body ? .table : place)
    case "w:txbxContent": readBlocks(.textBox)
    case "mc:AlternateContent": readAlternatives(place)
    case "w:footnote", "w:endnote":
      // Lines between text and notes are no notes.
      let kind = tokens.attribute("type", of: token)
      if kind == nil || kind == "normal" { readBlocks(place) } else { tokens.skipElement() }
    case "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr":
      tokens.skipElement()
    case "w:altChunk":
      hasForeignChunk = true
      tokens.skipElement()
    case "w:t":
      strayTexts += 1
      tokens.skipElement()
    default: break
    }
  }

  /// Reads the first form of a drawing that has words; other forms with the same words are its shadows, which are
  /// translated with it.
  mutating func readAlternatives(_ place: WordParagraph.Place) {
    let depth = tokens.depth
    let first = paragraphs.count
    while let token = tokens.next() {
      if token.kind == .end, tokens.depth < depth { return }
      guard token.kind == .start else { continue }
      guard paragraphs.count > first else {
        readBlocks(place)
        continue
      }
      // Swapped, not copied: a copy would be made of all of them for each form.
      var shadows: [WordParagraph] = []
      swap(&shadows, &paragraphs)
      readBlocks(place)
      swap(&shadows, &paragraphs)
      let isSame =
        shadows.count == paragraphs.count - first
        && zip(shadows, paragraphs[first...]).allSatisfy {
          $0.text == $1.text && $0.codes.count == $1.codes.count
        }
      guard isSame else {
        if shadows.contains(where: { !$0.text.isEmpty }) { keptFallbacks += 1 }
        continue
      }
      for (offset, shadow) in shadows.enumerated() {
        paragraphs[first + offset].shadows.append(shadow)
      }
    }
  }

  private mutating func readParagraph(_ token: WordTokens.Token, _ place: WordParagraph.Place) {
    let tag = XMLTag(tokens.bytes, at: token.range.lowerBound)
    let paragraph = WordParagraph(
      range: token.range, head: token.range,
      prefix: tag.name.utf8.contains(0x3A) ? String(tag.name.prefix { $0 != ":" }) + ":" : "",
      id: tag.attributes.first { $0.name.hasSuffix("paraId") }?.value, place: place)
    let index = paragraphs.count
    paragraphs.append(paragraph)
    guard token.kind == .start else { return }
    var builder = WordParagraphBuilder(paragraph)
    readInline(&builder, place, isOutermost: true)
    paragraphs[index] = builder.finish(at: tokens.position)
  }

  /// What the properties of a run say of how its words look.
  mutating func format(_ range: Range<Int>) -> WordParagraphBuilder.Format {
    var format = WordParagraphBuilder.Format()
    format.properties = range
    var children = tokens.children(of: range)
    children.removeAll { Self.silent.contains($0.name) }
    for child in children {
      let tag = XMLTag(tokens.bytes, at: child.range.lowerBound)
      // It says which of the fonts of a style is meant, and not that there is another.
      if child.name == "w:rFonts", tag.attributes.allSatisfy({ $0.name.hasSuffix("hint") }) {
        continue
      }
      let value = tag.attributes.first { $0.name.hasSuffix("val") }?.value
      let name = child.name.split(separator: ":").last.map(String.init) ?? child.name
      let isOff = value == "0" || value == "false" || value == "none" || value == "off"
      if child.name == "w:vanish", !isOff { format.isHidden = true }
      if WordParagraphBuilder.spaceMarks.contains(name), !isOff { format.marksSpaces = true }
      format.key += tokens.bytes[child.range]
      format.attributes.append(InlineCode.Attribute(name: name, value: value ?? ""))
    }
    return format
  }

  /// Properties that do not show.
  private static let silent: Set<String> = [
    "w:lang", "w:noProof", "w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo",
  ]
}

extension WordTokens {
  /// The elements directly inside one.
  func children(of range: Range<Int>) -> [Token] {
    var copy = self
    copy.jump(to: range.lowerBound)
    var found: [Token] = []
    guard let outer = copy.next(), outer.kind == .start else { return [] }
    while let token = copy.next(), token.range.lowerBound < range.upperBound {
      switch token.kind {
      case .empty: found.append(token)
      case .start:
        let end = copy.skipElement()
        found.append(Token(kind: .start, range: token.range.lowerBound..<end, name: token.name))
      case .end: return found
      default: break
      }
    }
    return found
  }
}
