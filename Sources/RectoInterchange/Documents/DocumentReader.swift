internal import RectoText

/// Reads documents of any format that we know: plain text, Markdown, web pages.
///
///     let page = try DocumentReader().read(InputBytes(path: "harbour.html"))
///     page.title                                  // the headline, without the site's name
///     page.source?.outlet                         // who published it
///     let summary = try page.document().summary(length: .words(60))
///
/// A page is never asked for anything: no file or address that it names is opened.
public struct DocumentReader: Hashable, Sendable {
  /// How much of a document is wanted.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    /// The article: of a page without menus, lists of links, forms, notices and other people's comments; of Markdown
    /// without blocks of code.
    case main
    /// All text that a reader would see, in its order.
    case whole
  }

  /// The format, or `nil` to find it.
  public var format: DocumentFormat?
  /// How much is wanted.
  public var extent: Extent
  /// The character set, or `nil` to find it.
  public var encoding: String?
  /// Larger inputs are refused, in bytes.
  public var maxBytes = 256 << 20

  /// - Parameters:
  ///   - format: The format, or `nil` to find it.
  ///   - extent: How much is wanted.
  ///   - encoding: The character set, or `nil` to find it.
  public init(
    format: DocumentFormat? = nil, extent: Extent = .main, encoding: String? = nil
  ) {
    self.format = format
    self.extent = extent
    self.encoding = encoding
  }

  /// Reads all of an input.
  ///
  /// - Throws: `InterchangeError`: `cannotRead`, `limitExceeded`, `unsupported` for content that is no text and for an
  ///   unknown encoding, `damagedText` for bytes that are none in the encoding of a plain text or a Markdown file, or in the one
  ///   given; `outOfMemory`.
  /// - Complexity: O(*n*) time and space.
  public func read(_ input: InputBytes) throws(InterchangeError) -> ReadDocument {
    let bytes = try input.readAll(limit: maxBytes)
    try TextInput.refuseBinary(bytes, name: input.name)
    let format = format ?? Self.format(bytes, fileName: input.name)
    if format == .html, encoding == nil {
      let decoded: HTMLEncoding
      do { decoded = try HTMLEncoding(bytes) } catch {
        throw InterchangeError(error, in: input.name)
      }
      var document = try read(
        decoded.text, name: input.name, format: format, encoding: decoded.encoding,
        isEncodingGuessed: decoded.isGuessed)
      if decoded.faults > 0 {
        document.warnings.append(
          Skip(
            "\(decoded.faults) damaged places in its \(decoded.encoding) text; give another with --encoding where "
              + "that is wrong", at: SourceLocation(file: input.name)))
      }
      return document
    }
    let isGuessed = encoding == nil && TextEncoding.byteOrderMark(bytes.prefix(4)) == nil
    let text = try TextInput(InputBytes(bytes, name: input.name), encoding: encoding)
    return try read(
      text.text, name: input.name, format: format, encoding: text.encoding,
      isEncodingGuessed: isGuessed)
  }

  /// Reads a text that is decoded already, such as a field of a record.
  ///
  /// - Parameters:
  ///   - text: The document's text, tags and all.
  ///   - name: What messages call it, and what its format is told by where its content does not say.
  /// - Throws: `InterchangeError` `outOfMemory`.
  public func read(_ text: String, name: String = "-") throws(InterchangeError) -> ReadDocument {
    try read(
      text, name: name, format: format ?? DocumentFormat.detect(text, fileName: name),
      encoding: "UTF-8", isEncodingGuessed: false)
  }

  private func read(
    _ text: String, name: String, format: DocumentFormat, encoding: String, isEncodingGuessed: Bool
  ) throws(InterchangeError) -> ReadDocument {
    var document = ReadDocument(
      name: name, format: format, encoding: encoding, isEncodingGuessed: isEncodingGuessed,
      text: text, blocks: [])
    switch format {
    case .text: document.take(PlainTextDocument(text))
    case .markdown: document.take(try MarkdownDocument(text, extent: extent))
    case .html:
      let found = try HTMLDocument(text, extent: extent)
      document.take(found)
      if let warning = found.warning {
        document.warnings.append(Skip(warning, at: SourceLocation(file: name)))
      }
    }
    return document
  }

  /// What a document is by its first bytes, in whatever encoding they are.
  private static func format(_ bytes: [UInt8], fileName: String) -> DocumentFormat {
    let prefix = Array(
      bytes.dropFirst(HTTPHeader(bytes)?.byteCount ?? 0).prefix(FileFormat.prefixSize))
    let encoding = TextEncoding.detect(prefix, isWhole: prefix.count < FileFormat.prefixSize)
    let start = (try? TextDecoder(encoding: encoding)).flatMap { try? $0.decode(prefix) }
    return DocumentFormat.detect(
      start ?? String(decoding: prefix, as: UTF8.self), fileName: fileName)
  }
}
