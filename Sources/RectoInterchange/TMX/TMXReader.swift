public import RectoText

/// Reads the units of a TMX file, version 1.0 to 1.4b, in memory that does not grow with the file.
///
///     let reader = try TMXReader(InputBytes(path: "un.tmx"))
///     while let unit = try reader.next() { … }
///
/// **What becomes what.** A `tuv` is a `Variant`; its text leaves inline codes out, which are
/// `InlineCode`s: `bpt`, `ept`, `ph`, `it` and `ut` with their content as markup, `hi` (and any other
/// element that holds text, such as XLIFF's `g`) as a pair around it. `prop` and `note` are properties
/// and notes. `tuid` is the property `tuid`; `creationdate`, `creationid`, `changedate` and `changeid`
/// are the history; every other attribute of `tu` and `tuv` is a property with `tmx:` before its name,
/// and so is a date that is none. Properties `x-recto-…`, which `TMXWriter` writes, are the unit's
/// context and origin; a neighbour that they do not tell is taken from the properties of OmegaT, memoQ, Phrase and
/// XTM, which stay properties. The order of units says nothing about context.
///
/// **The source language** is the `tu`'s `srclang`, else the header's; `*all*` or none means that any
/// variant may be the source.
///
/// **What is read past.** A `tuv` without a legal language, without `seg` or with an empty one is left
/// out, and a unit with fewer than two languages is skipped; both are reported. A document type is
/// never loaded; entity declarations are an error.
///
/// Not Sendable: one task reads one input.
public final class TMXReader: UnitReader {
  /// The file's header. Complete from the start.
  public var header: TMXHeader { builder.header }
  /// The header's properties.
  public var fileProperties: [Property] { header.properties }
  /// The header's notes.
  public var fileNotes: [Note] { header.notes }
  /// The first thousand units that were read past, with the reason.
  public var skipped: [Skip] { builder.skips.notes }
  /// All units that were read past.
  public var skippedCount: Int { builder.skips.count }
  /// The first thousand things that are odd and were read all the same.
  public var warnings: [Skip] { builder.warnings.notes }
  /// All things that are odd.
  public var warningCount: Int { builder.warnings.count }
  /// The character set that the file is read in.
  public var encoding: String { stream.encoding }

  private let stream: UTF8Stream
  private let builder: TMXUnitBuilder
  private let parser: XMLPushParser
  private var isAtEnd = false
  /// What stopped the parser; thrown when the units before it were given.
  private var failure: InterchangeError?

  /// Opens a file and reads its header.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - encoding: The character set; `nil` for what the file says, as XML defines it.
  /// - Throws: `InterchangeError`: `cannotRead`, `malformed` for an empty file, `unsupported` for an
  ///   unknown encoding and for content that is no text.
  public convenience init(_ input: InputBytes, encoding: String? = nil) throws(InterchangeError) {
    try self.init(input, encoding: encoding, keepsAll: false)
  }

  /// - Parameter keepsAll: Whether units in fewer than two languages and empty segments are given too.
  init(_ input: InputBytes, encoding: String?, keepsAll: Bool) throws(InterchangeError) {
    let prefix = try input.peek(XMLEncoding.prefixSize)
    try TextInput.refuseBinary(prefix, name: input.name)
    guard !prefix.isEmpty else {
      throw InterchangeError(
        .malformed, "the file is empty: this is no TMX file",
        at: SourceLocation(file: input.name))
    }
    stream = try UTF8Stream(input, encoding: encoding ?? XMLEncoding.detect(prefix))
    builder = TMXUnitBuilder(file: input.name, fileName: input.fileName, keepsAll: keepsAll)
    parser = try XMLPushParser(handler: builder, file: input.name)
    while !builder.isHeaderComplete, !isAtEnd, failure == nil { readMore() }
  }

  /// The next unit, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with line and column: `malformed`, `entityDeclaration`,
  ///   `limitExceeded`, `damagedText`, `cannotRead`. Units before the fault come first.
  public func next() throws(InterchangeError) -> TranslationUnit? {
    while true {
      if let unit = builder.takeUnit() { return unit }
      if let failure { throw failure }
      if isAtEnd { return nil }
      readMore()
    }
  }

  private func readMore() {
    do throws(InterchangeError) {
      if let chunk = try stream.next() {
        try parser.feed(chunk)
      } else {
        isAtEnd = true
        try parser.finish()
      }
      failure = builder.failure
    } catch {
      failure = builder.failure ?? error
    }
  }
}
