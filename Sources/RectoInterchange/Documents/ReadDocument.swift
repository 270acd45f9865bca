public import RectoText

/// A document as it was read: its text in parts, with what it says about itself.
public struct ReadDocument: Hashable, Sendable {
  /// The input as the user named it.
  public var name: String
  /// What it is written in.
  public var format: DocumentFormat
  /// The character set it was in.
  public var encoding: String
  /// Whether neither the user nor the document says its character set.
  public var isEncodingGuessed: Bool
  /// What all offsets point into. Of plain text the file's text, byte-order mark excluded; of Markdown and HTML the text
  /// that was taken out, its blocks parted by blank lines.
  public var text: String
  /// Ascending, without overlap; `line` is that of the file.
  public var blocks: [Document.Block]
  /// The headline, where one was found; it may also stand in the text.
  public var title: String?
  /// Where it was published, by whom and when, as far as it says.
  public var source: DocumentSource?
  /// The language that the document says it is in; not checked.
  public var declaredLanguage: LanguageTag?
  /// What a person should know: damaged characters, a page without main content.
  public var warnings: [Skip] = []

  init(
    name: String, format: DocumentFormat, encoding: String, isEncodingGuessed: Bool, text: String,
    blocks: [Document.Block]
  ) {
    self.name = name
    self.format = format
    self.encoding = encoding
    self.isEncodingGuessed = isEncodingGuessed
    self.text = text
    self.blocks = blocks
  }

  /// A plain text that is decoded already.
  ///
  /// - Complexity: O(*n*).
  public init(article text: String) {
    self.init(
      name: "-", format: .text, encoding: "UTF-8", isEncodingGuessed: false, text: text, blocks: [])
    take(PlainTextDocument(text))
  }

  /// Takes over what was found in the input.
  mutating func take(_ found: some FoundDocument) {
    text = found.text
    blocks = found.blocks
    title = found.title
    source = found.source
    declaredLanguage = found.language
  }

  /// The language that was given; else the declared one where the text does not look like another; else the one found;
  /// else `und`.
  ///
  /// - Complexity: O(1): some kilobytes of the text are read.
  public func language(given: LanguageTag? = nil) -> LanguageTag {
    if let given { return given }
    let found = LanguageDetector().detect(text)?.language
    guard let declared = declaredLanguage, declared.isKnown else { return found ?? .undetermined }
    guard let found else { return declared }
    // A page's template says the language that it was made for: 中文 under lang="en" is common.
    return found.language == declared.language && found.script ?? "" == declared.script ?? ""
      ? declared : found
  }

  /// The text with its parts, for sentences and summaries.
  ///
  /// - Parameters:
  ///   - language: The language where it is known; `nil` to find it out.
  ///   - title: The headline where it is known otherwise.
  public func document(language: LanguageTag? = nil, title: String? = nil) -> Document {
    Document(
      text, language: self.language(given: language), title: title ?? self.title, blocks: blocks,
      source: source)
  }
}

/// What a format's reader finds in an input.
protocol FoundDocument {
  /// What the blocks' offsets point into.
  var text: String { get }
  var blocks: [Document.Block] { get }
  var title: String? { get }
  var source: DocumentSource? { get }
  /// The language that the input says it is in.
  var language: LanguageTag? { get }
}
