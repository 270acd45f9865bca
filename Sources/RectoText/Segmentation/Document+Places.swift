extension Document {
  /// Where a sentence stands, without its text: what cutting and counting a document's terms needs.
  public struct SentencePlace: Hashable, Sendable {
    /// UTF-8 byte offsets into the document's text, without the white space at the sentence's ends; never empty.
    public var range: Range<Int>
    /// The number of its block.
    public var block: Int
  }

  /// The places of the sentences of all blocks in document order, as `sentences(profile:)` has them.
  ///
  /// - Complexity: O(*n*); no text is copied.
  public func sentencePlaces(profile: SentenceSplitter.Profile = .strict) -> [SentencePlace] {
    let splitter = SentenceSplitter(language: language, profile: profile)
    return withUTF8 { utf8 in
      var places: [SentencePlace] = []
      splitter.forEachSentence(of: blocks.lazy.map(\.range), in: utf8) { block, sentence in
        let range = SentenceSplitter.trimmed(sentence, in: utf8)
        if !range.isEmpty { places.append(SentencePlace(range: range, block: block)) }
      }
      return places
    }
  }

  /// Calls `body` with the whole text's UTF-8, which all offsets point into and which is not copied.
  public func withUTF8<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    var text = text
    return try text.withUTF8(body)
  }
}
