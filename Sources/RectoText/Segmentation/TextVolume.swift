/// How much text there is, in the units that translators are paid by.
///
/// Texts of languages with letters count as words, Chinese and Japanese ones as characters; of mixed texts both are
/// known, so that sums over several languages mean something.
public struct TextVolume: Hashable, Sendable {
  /// How many segments.
  public var segments: Int
  /// Words of alphabets; in Chinese and Japanese the runs of letters and digits among the characters.
  public var words: Int
  /// 字数 without punctuation: in Chinese and Japanese each character, and each run of letters or digits as one; in
  /// other languages the Chinese and Japanese characters alone.
  public var cjk: Int
  /// 字数 with punctuation: the same and each mark.
  public var cjkWithPunctuation: Int
  /// Grapheme clusters that are not white space.
  public var characters: Int

  /// - Parameters:
  ///   - segments: How many segments.
  ///   - words: Words of alphabets.
  ///   - cjk: 字数 without punctuation.
  ///   - cjkWithPunctuation: 字数 with punctuation.
  ///   - characters: Grapheme clusters that are not white space.
  public init(
    segments: Int = 0, words: Int = 0, cjk: Int = 0, cjkWithPunctuation: Int = 0,
    characters: Int = 0
  ) {
    self.segments = segments
    self.words = words
    self.cjk = cjk
    self.cjkWithPunctuation = cjkWithPunctuation
    self.characters = characters
  }

  /// Adds what another counts.
  public static func += (a: inout TextVolume, b: TextVolume) {
    a.segments += b.segments
    a.words += b.words
    a.cjk += b.cjk
    a.cjkWithPunctuation += b.cjkWithPunctuation
    a.characters += b.characters
  }
}
