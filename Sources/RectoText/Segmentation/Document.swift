/// A text with its parts: headings, paragraphs, list items, captions.
///
///     let document = Document("Title\n\nFirst. Second.", language: .english, title: "Title")
///     document.sentences().count
public struct Document: Hashable, Sendable {
  /// A part of a document that sentences do not cross.
  public struct Block: Hashable, Sendable {
    /// What the part is in the page or paper it comes from.
    public enum Kind: String, Hashable, Sendable, Codable {
      case heading, paragraph, listItem, caption, quotation, tableRow
    }

    /// What the part is; a plain text has paragraphs only.
    public var kind: Kind
    /// UTF-8 byte offsets into the document's text.
    public var range: Range<Int>
    /// The share of the block's characters that stand in links, `0...1`; 0 in plain text.
    public var linkDensity: Double
    /// The line of the file in which the part begins, from 1; `nil` where there is no file.
    public var line: Int?

    /// - Parameters:
    ///   - kind: What the part is.
    ///   - range: UTF-8 byte offsets into the document's text, on scalars' boundaries.
    ///   - linkDensity: The share of its characters that stand in links, `0...1`.
    ///   - line: The line of the file in which it begins, from 1.
    public init(_ kind: Kind, range: Range<Int>, linkDensity: Double = 0, line: Int? = nil) {
      self.kind = kind
      self.range = range
      self.linkDensity = linkDensity
      self.line = line
    }
  }

  /// A sentence with its place: `text` is trimmed, and `range` is the trimmed part.
  public struct Sentence: Hashable, Sendable {
    /// Without the white space at its ends, otherwise unchanged; never empty.
    public var text: String
    /// UTF-8 byte offsets into the document's text.
    public var range: Range<Int>
    /// The number of its block.
    public var block: Int
  }

  /// The whole text, which all offsets point into.
  public let text: String
  /// What the text is written in: sentences are cut by its rules.
  public let language: LanguageTag
  /// The document's headline, where one is known; it may also stand in the text.
  public let title: String?
  /// Where the document was published, by whom and when, as far as it says so itself.
  public var source: DocumentSource?
  /// Ascending, without overlap; what lies between them is white space or markup.
  public let blocks: [Block]

  /// A plain text: every line that is not blank is a paragraph.
  public init(
    _ text: String, language: LanguageTag, title: String? = nil, source: DocumentSource? = nil
  ) {
    self.init(
      text, language: language, title: title, blocks: Self.lines(of: text), source: source)
  }

  /// A text whose parts are known.
  ///
  /// - Precondition: The blocks ascend without overlap within the text.
  public init(
    _ text: String, language: LanguageTag, title: String?, blocks: [Block],
    source: DocumentSource? = nil
  ) {
    var end = 0
    for block in blocks {
      precondition(block.range.lowerBound >= end, "blocks ascend without overlap")
      end = block.range.upperBound
    }
    precondition(end <= text.utf8.count, "blocks lie within the text")
    self.text = text
    self.language = language
    self.title = title
    self.blocks = blocks
    self.source = source
  }

  /// The sentences of all blocks in document order; never a blank one.
  ///
  /// - Complexity: O(*n*).
  public func sentences(profile: SentenceSplitter.Profile = .strict) -> [Sentence] {
    let places = sentencePlaces(profile: profile)
    return withUTF8 { utf8 in
      places.map { place in
        Sentence(
          text: String(decoding: UnsafeBufferPointer(rebasing: utf8[place.range]), as: UTF8.self),
          range: place.range, block: place.block)
      }
    }
  }

  private static func lines(of text: String) -> [Block] {
    var text = text
    return text.withUTF8 { utf8 in
      var blocks: [Block] = []
      var start = 0
      while start < utf8.count {
        let end = UTF8Text.lineEnd(in: utf8, from: start)
        if !UTF8Text.isBlank(UnsafeBufferPointer(rebasing: utf8[start..<end])) {
          blocks.append(Block(.paragraph, range: start..<end))
        }
        start = end + 1
      }
      return blocks
    }
  }
}
