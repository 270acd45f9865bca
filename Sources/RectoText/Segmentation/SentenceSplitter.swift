/// Cuts text into sentences.
///
///     let splitter = SentenceSplitter(language: .english)
///     splitter.ranges(in: "One. Two.")       // [0..<5, 5..<9]
///
/// A line end closes a sentence, unless the line was plainly broken inside one.
public struct SentenceSplitter: Sendable {
  /// How willing the splitter is to end a sentence.
  public enum Profile: String, Hashable, Sendable, CaseIterable {
    /// For edited text: precision first.
    case strict
    /// For chat, e-mail and the web: a sentence may begin in lower case.
    case informal
  }

  /// Whose rules sentences are cut by.
  public let language: LanguageTag
  /// How willing the splitter is to end a sentence.
  public let profile: Profile
  private let pack: LanguagePack
  private let actions: [UInt8]

  /// - Parameters:
  ///   - language: Whose rules sentences are cut by.
  ///   - profile: How willing the splitter is to end a sentence.
  public init(language: LanguageTag, profile: Profile = .strict) {
    self.language = language
    self.profile = profile
    pack = .pack(for: language)
    actions = pack.actions.table(for: profile)
  }

  /// The sentences of a text, as UTF-8 byte offsets: each runs to the start of the next, so that they
  /// concatenate to the text. White space alone is one sentence; an empty text has none.
  ///
  /// - Complexity: O(*n*).
  /// - Note: Unicode Standard Annex 29, sentence boundaries, with rules of our own for what it leaves to tailoring:
  ///   docs/segmentation.md.
  public func ranges(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { utf8 in
      var ranges: [Range<Int>] = []
      forEachSentence(of: CollectionOfOne(0..<utf8.count), in: utf8) { ranges.append($1) }
      return ranges
    }
  }

  /// The sentences of parts of a text, each cut as if it stood alone: `ranges(in:)` without a `String`.
  ///
  /// - Parameters:
  ///   - parts: UTF-8 byte offsets on scalars' boundaries.
  ///   - utf8: The whole text, well-formed.
  ///   - body: Takes the number of a part and a sentence of it, as offsets into the whole text.
  func forEachSentence(
    of parts: some Sequence<Range<Int>>, in utf8: UnsafeBufferPointer<UInt8>,
    _ body: (_ part: Int, _ sentence: Range<Int>) -> Void
  ) {
    actions.withUnsafeBufferPointer { actions in
      var scanner = SentenceScanner(pack: pack, actions: actions, profile: profile)
      for (number, part) in parts.enumerated() where !part.isEmpty {
        let bytes = UnsafeBufferPointer(rebasing: utf8[part])
        var start = part.lowerBound
        for next in scanner.boundaries(of: ScalarBuffer(bytes: bytes)) {
          body(number, start..<part.lowerBound + next)
          start = part.lowerBound + next
        }
        body(number, start..<part.upperBound)
      }
    }
  }

  /// The part of a sentence that is not white space at its ends, as UTF-8 byte offsets.
  public static func trimmed(_ range: Range<Int>, in text: String) -> Range<Int> {
    var text = text
    return text.withUTF8 { trimmed(range, in: $0) }
  }

  /// The part of a sentence that is not white space at its ends, as UTF-8 byte offsets.
  ///
  /// - Parameters:
  ///   - range: On scalars' boundaries.
  ///   - utf8: The whole text, well-formed.
  /// - Returns: Empty at the range's end where there is nothing but white space.
  public static func trimmed(
    _ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let text = ScalarBuffer(bytes: utf8)
    let start = text.skipping(from: range.lowerBound, to: range.upperBound) { $0.isBlank }
    return start..<text.skipping(backFrom: range.upperBound, to: start) { $0.isBlank }
  }
}
