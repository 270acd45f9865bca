/// Numbers for the tokens of a query, so that distances compare integers.
///
/// A token that the query does not have gets a number of its own that equals none of the query's:
/// a distance to the query asks no more.
struct TokenNumbers: Sendable {
  static let other: UInt32 = .max - 1

  /// The query's tokens as numbers.
  let query: [UInt32]
  private let numbers: [ArraySlice<UInt32>: UInt32]

  init(_ text: MatchText) {
    var numbers: [ArraySlice<UInt32>: UInt32] = [:]
    query = text.tokens.map { range in
      let token = text.folded[range]
      if let number = numbers[token] { return number }
      let number = UInt32(numbers.count)
      numbers[token] = number
      return number
    }
    self.numbers = numbers
  }

  /// The tokens of another text as numbers.
  func numbers(of scalars: [UInt32], tokens: [Range<Int>]) -> [UInt32] {
    tokens.map { numbers[scalars[$0]] ?? Self.other }
  }
}
