extension Document {
  /// Where a sentence stands, without its text: what cutting and counting a document's terms needs.
  public struct SentencePlace: Hashable, Sendable {
    /// UTF-8 byte offsets into the document's text, without the white space at the sentence's ends; never empty.
    public var range: Range<Int>
    /// The number of its block.
    public var block: Int

    /// - Parameters:
    ///   - range: UTF-8 byte offsets into the document's text; not empty.
    ///   - block: The number of its block.
    public init(range: Range<Int>, block: Int) {
      self.range = range
      self.block = block
    }
  }

  /// The places of the sentences of all blocks in document order, as `sentences(profile:)` has them.
  ///
  /// A line end inside a block counts as a space: there a line was full.
  ///
  /// - Complexity: O(*n*); the text is copied only where a block holds line ends.
  public func sentencePlaces(profile: SentenceSplitter.Profile = .strict) -> [SentencePlace] {
    let splitter = SentenceSplitter(language: language, profile: profile)
    return withUTF8 { utf8 in
      guard blocks.contains(where: { Self.holdsLineEnd(utf8, $0.range) }) else {
        return places(in: utf8, splitter)
      }
      let unbroken = utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      return unbroken.withUnsafeBufferPointer { places(in: $0, splitter) }
    }
  }

  /// The text of a sentence, copied.
  ///
  /// - Parameter place: One of this document's.
  public func text(of place: SentencePlace) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: place.range.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: place.range.count)])
  }

  private func places(
    in utf8: UnsafeBufferPointer<UInt8>, _ splitter: SentenceSplitter
  ) -> [SentencePlace] {
    var places: [SentencePlace] = []
    splitter.forEachSentence(of: blocks.lazy.map(\.range), in: utf8) { block, sentence in
      let range = SentenceSplitter.trimmed(sentence, in: utf8)
      if !range.isEmpty { places.append(SentencePlace(range: range, block: block)) }
    }
    return places
  }

  private static func holdsLineEnd(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    UTF8Text.lineEnd(
      in: UnsafeBufferPointer(rebasing: utf8[..<range.upperBound]), from: range.lowerBound)
      < range.upperBound
  }

  /// Calls `body` with the whole text's UTF-8, which all offsets point into and which is not copied.
  public func withUTF8<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    var text = text
    return try text.withUTF8(body)
  }
}
