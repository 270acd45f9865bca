internal import RectoText

/// Puts translations in the places of paragraphs of one part, with everything else byte for byte as it was.
final class WordRewriter {
  /// A piece of what takes a paragraph's place: bytes, or bytes of the part, in which other paragraphs may be translated too.
  enum Piece {
    case bytes([UInt8])
    case copy(Range<Int>)
  }

  private let bytes: [UInt8]
  private let attributePrefix: String?
  /// By where the paragraph starts; no two start in one place.
  private var edits: [Int: (range: Range<Int>, pieces: [Piece])] = [:]

  init(_ bytes: [UInt8], attributePrefix: String?) {
    self.bytes = bytes
    self.attributePrefix = attributePrefix
  }

  var isEmpty: Bool { edits.isEmpty }

  /// Whether a translation is the paragraph as it stands, codes in their places.
  static func isSame(_ paragraph: WordParagraph, _ translation: FileTranslation) -> Bool {
    translation.text.utf8.elementsEqual(paragraph.text)
      && translation.codes.map(\.place) == paragraph.codes.indices.map { .source($0) }
      && translation.codes.map(\.offset) == paragraph.codes.map(\.inline.offset)
  }

  /// Replaces a paragraph's words.
  ///
  /// - Returns: Names of elements around words that the translation has no place for, and which are gone.
  @discardableResult
  func replace(
    _ paragraph: WordParagraph, with translation: FileTranslation
  ) -> [String] {
    edits[paragraph.range.lowerBound] = nil
    for shadow in paragraph.shadows { replace(shadow, with: translation) }
    guard translation.state == .draft || !Self.isSame(paragraph, translation) else { return [] }
    var writer = WordParagraphWriter(
      bytes, paragraph, translation, attributePrefix: attributePrefix)
    writer.run()
    edits[paragraph.range.lowerBound] = (paragraph.range, writer.pieces)
    return writer.lost
  }

  /// The part with the translations in it.
  ///
  /// - Complexity: O(*n* + *e* log *e*) for *e* translations.
  func finish() -> [UInt8] {
    let ordered = edits.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 4)
    copy(0..<bytes.count, ordered[...], to: &out)
    return out
  }

  /// Copies bytes with those edits that are inside of them.
  private func copy(
    _ range: Range<Int>, _ edits: ArraySlice<(range: Range<Int>, pieces: [Piece])>,
    to out: inout [UInt8]
  ) {
    var low = edits.startIndex
    var high = edits.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if edits[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var position = range.lowerBound
    var next = low
    while next < edits.endIndex, edits[next].range.lowerBound < range.upperBound {
      let edit = edits[next]
      // The paragraph that this piece is of, or one that was in an edit before.
      guard edit.range.upperBound <= range.upperBound, edit.range.lowerBound >= position else {
        next += 1
        continue
      }
      out += bytes[position..<edit.range.lowerBound]
      for piece in edit.pieces {
        switch piece {
        case .bytes(let new): out += new
        case .copy(let part): copy(part, edits[(next + 1)...], to: &out)
        }
      }
      position = edit.range.upperBound
      next += 1
    }
    out += bytes[position..<range.upperBound]
  }
}
