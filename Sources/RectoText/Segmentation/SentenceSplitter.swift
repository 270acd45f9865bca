/// Cuts text into sentences.
///
///     let splitter = try SentenceSplitter(language: .english)
///     splitter.ranges(in: "One. Two.")       // [0..<5, 5..<9]
///
/// Every line end closes a sentence, so a paragraph may stand on one line or be given alone.
/// Not Sendable: make one a task.
public struct SentenceSplitter {
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
  private let iterator: BreakIterator

  /// - Throws: `TextError` when libicu has no memory or no data.
  public init(language: LanguageTag, profile: Profile = .strict) throws(TextError) {
    self.language = language
    self.profile = profile
    self.iterator = try BreakIterator(.sentence, language: language)
  }

  /// The sentences of a text, as UTF-8 byte offsets: each runs to the start of the next, so that they
  /// concatenate to the text. White space alone is one sentence; an empty text has none.
  ///
  /// - Complexity: O(*n*).
  /// - Note: Unicode Standard Annex 29, sentence boundaries, with ICU's tailorings, and repaired at opening quotation
  ///   marks and brackets and after abbreviations.
  public func ranges(in text: String) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    iterator.forEachPiece(in: text) { piece, _ in pieces.append(piece) }
    let isInformal = profile == .informal
    guard pieces.count > 1 || isInformal else { return pieces }
    return Self.joiningBlanks(
      BoundaryRepair(text, language: language).repaired(pieces, allowsLowerCase: isInformal),
      in: text)
  }

  /// The part of a sentence that is not white space at its ends, as UTF-8 byte offsets.
  public static func trimmed(_ range: Range<Int>, in text: String) -> Range<Int> {
    let scalars = text.unicodeScalars
    var start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    var end = text.utf8.index(start, offsetBy: range.count)
    var bounds = range.lowerBound...range.upperBound
    while start < end, isWhiteSpace(scalars[start]) {
      bounds = (bounds.lowerBound + UTF8.width(scalars[start]))...bounds.upperBound
      start = scalars.index(after: start)
    }
    while start < end {
      let before = scalars.index(before: end)
      guard isWhiteSpace(scalars[before]) else { break }
      bounds = bounds.lowerBound...(bounds.upperBound - UTF8.width(scalars[before]))
      end = before
    }
    return bounds.lowerBound..<bounds.upperBound
  }

  /// libicu ends a sentence at each line end, so blank lines come as pieces of their own: they belong
  /// to the sentence before them, at the start of a text to the one after.
  private static func joiningBlanks(_ pieces: [Range<Int>], in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { utf8 in
      var joined: [Range<Int>] = []
      var leading: Int?
      for piece in pieces {
        let isBlank = UTF8Text.isBlank(UnsafeBufferPointer(rebasing: utf8[piece]))
        if isBlank, let last = joined.popLast() {
          joined.append(last.lowerBound..<piece.upperBound)
        } else if isBlank {
          leading = leading ?? piece.lowerBound
        } else {
          joined.append((leading ?? piece.lowerBound)..<piece.upperBound)
          leading = nil
        }
      }
      if let leading { joined.append(leading..<utf8.count) }
      return joined
    }
  }
}
