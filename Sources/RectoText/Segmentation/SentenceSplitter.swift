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
      if utf8.isEmpty { return [] }
      return actions.withUnsafeBufferPointer { actions in
        var scanner = SentenceScanner(
          ScalarBuffer(bytes: utf8), pack: pack, actions: actions, profile: profile)
        let starts = scanner.boundaries()
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(starts.count + 1)
        var start = 0
        for next in starts {
          ranges.append(start..<next)
          start = next
        }
        ranges.append(start..<utf8.count)
        return ranges
      }
    }
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
}
