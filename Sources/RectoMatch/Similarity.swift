/// How alike two texts are, in whole per cent.
public struct Similarity: Hashable, Sendable {
  /// Over the scalars of the folded texts.
  public var char: Int
  /// Over their tokens.
  public var token: Int
  /// The larger of the two: what penalties are taken from.
  public var base: Int { max(char, token) }

  /// - Parameters:
  ///   - char: Per cent over scalars, `0...100`.
  ///   - token: Per cent over tokens, `0...100`.
  public init(char: Int, token: Int) {
    self.char = char
    self.token = token
  }

  /// The similarity of two texts.
  ///
  /// - Returns: floor(100 · (max − d) / max) over scalars and over tokens, *d* the Levenshtein
  ///   distance and *max* the longer length; two empties are 100.
  /// - Complexity: O(⌈*m*/64⌉ · *n*).
  public init(_ query: MatchText, _ other: MatchText) {
    let numbers = TokenNumbers(query)
    char = Self.perCent(
      distance: other.folded.withUnsafeBufferPointer { EditPattern(query.folded).distance(to: $0) },
      longer: max(query.folded.count, other.folded.count))
    token = Self.perCent(
      distance: numbers.numbers(of: other.folded, tokens: other.tokens)
        .withUnsafeBufferPointer { EditPattern(numbers.query).distance(to: $0) },
      longer: max(query.tokens.count, other.tokens.count))
  }

  static func perCent(distance: Int, longer: Int) -> Int {
    longer == 0 ? 100 : 100 * (longer - distance) / longer
  }

  /// The largest distance at which `perCent` still is at least `minimum`, or a negative number.
  static func maxDistance(minimum: Int, longer: Int) -> Int {
    longer - (minimum * longer + 99) / 100
  }
}
