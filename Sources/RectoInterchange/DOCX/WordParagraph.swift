internal import RectoText

/// A paragraph of a Word document as a text with codes, and the bytes that each of them stands in.
struct WordParagraph {
  /// Where a paragraph stands.
  enum Place: String {
    case body, table, textBox = "text box", header, footer, footnote, endnote
  }

  /// Bytes of a code.
  enum Piece: Hashable {
    /// As they stand, between runs.
    case raw(Range<Int>)
    /// What a run holds, and the run's properties; it is put into a run of its own.
    case run(Range<Int>, properties: Range<Int>?)
  }

  /// An element that stands among the words, or one end of it.
  struct Element: Hashable {
    var pieces: [Piece]
    var name: String
    var attributes: [InlineCode.Attribute] = []
  }

  /// What a code is made of.
  enum Kind: Hashable {
    /// Words that look otherwise than most of the paragraph begin; the run's properties.
    case format(Range<Int>?)
    case formatEnd
    /// An element around words begins (`hyperlink`, a field); its number in the paragraph.
    case open(Element, scope: Int)
    case close(Element, scope: Int)
    case alone(Element)
  }

  /// A code in its place, and marks without a look of their own that go where it goes, such as bookmarks.
  struct Code {
    var kind: Kind
    var inline: InlineCode
    /// The number of its other end.
    var partner: Int?
    var before: [Range<Int>] = []
    var after: [Range<Int>] = []
  }

  /// The element.
  var range: Range<Int>
  /// The start tag and the paragraph's properties.
  var head: Range<Int>
  /// The prefix of its name, with the colon.
  var prefix: String
  /// What Word calls it, the paragraph's style.
  var id: String?
  var style: String?
  var place: Place

  /// The words, UTF-8; tabs and line breaks are characters.
  var text: [UInt8] = []
  var codes: [Code] = []
  /// The properties of most of the words of each element around words; 0 is the paragraph.
  var base: [Int: Range<Int>] = [:]
  /// Marks before and behind all words.
  var leading: [Range<Int>] = []
  var trailing: [Range<Int>] = []
  /// The same paragraph for programs that do not know how this one is drawn.
  var shadows: [WordParagraph] = []

  /// Whether it holds tracked changes, hidden text, or readings above characters, which stay in codes.
  var isTracked = false
  var isHidden = false
  var hasRuby = false

  func fileText(language: LanguageTag?) -> FileText {
    FileText(
      String(decoding: text, as: UTF8.self), codes: codes.map(\.inline), language: language)
  }
}
