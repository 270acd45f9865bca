internal import RectoText

/// Writes a Word document again with translations in the places of its paragraphs.
///
/// A document holds one language: the translation takes the place of the words, in the look of the paragraph and of its codes. A draft is
/// highlighted in yellow. Paragraphs that are not translated, all else in their parts, and all other parts of the archive
/// stay byte for byte as they are; without a translation the file is the same to the last byte.
public final class DOCXEditor: DOCXReader, UnitFileEditor {
  private let output: any OutputBytes
  private var rewriter: WordRewriter?
  private var contents: [Int: [UInt8]] = [:]

  /// Opens a document.
  ///
  /// - Parameter output: Where the changed document goes.
  /// - Throws: As `DOCXReader`.
  public init(
    _ input: InputBytes, output: any OutputBytes, options: UnitFileOptions = UnitFileOptions()
  ) throws(InterchangeError) {
    self.output = output
    try super.init(input, options: options)
  }

  /// Puts a translation in the place of the paragraph that `next` gave last; the last one counts.
  ///
  /// - Throws: `InterchangeError` `unsupported` for codes of a translation that stands there, of which there is none, and
  ///   for a part that is not in UTF-8.
  public func translate(
    _ segment: Int, with translation: FileTranslation
  ) throws(InterchangeError) {
    guard let current, let part, segment == 0 else {
      throw InterchangeError(
        .unsupported, "there is no paragraph to translate", at: SourceLocation(file: archive.name))
    }
    let isOwn = translation.codes.allSatisfy { code in
      if case .source = code.place { true } else { false }
    }
    guard isOwn else {
      throw InterchangeError(
        .unsupported, "a Word document holds no translations beside its text to take codes from",
        at: SourceLocation(file: archive.name))
    }
    guard part.isUTF8 else {
      throw InterchangeError(
        .unsupported, "is not in UTF-8 and so not written back; save the document again",
        at: SourceLocation(file: "\(archive.name): \(part.name)"))
    }
    let rewriter =
      self.rewriter ?? WordRewriter(part.bytes, attributePrefix: attributePrefix)
    let lost = rewriter.replace(current, with: translation)
    self.rewriter = rewriter
    if !lost.isEmpty {
      warn(
        "the translation has no place for \(lost.joined(separator: ", ")), and what was around words "
          + "is gone")
    }
  }

  override func partIsDone() throws(InterchangeError) {
    if let rewriter, !rewriter.isEmpty, let part {
      let mark: [UInt8] = part.hasMark ? [0xEF, 0xBB, 0xBF] : []
      contents[partIndex] = mark + rewriter.finish()
    }
    rewriter = nil
    try super.partIsDone()
  }

  /// Writes the document and ends the output.
  ///
  /// - Throws: `InterchangeError`: what the output throws.
  public func finish() throws(InterchangeError) {
    try partIsDone()
    try archive.write(replacing: contents, to: output)
    try output.finish()
  }
}
