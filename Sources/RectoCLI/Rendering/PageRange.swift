/// `1–50 of 120`: which part of an answer a page shows, and how to see another.
struct PageRange: CustomStringConvertible {
  let offset: Int
  let shown: Int
  /// All there is, as a number or with its nouns: `120`, `12 groups, 40 units`.
  let total: String

  var description: String {
    guard shown > 0 else { return "none of \(total) at --offset \(offset)" }
    return "\(offset + 1)–\(offset + shown) of \(total); see more with --offset and --limit"
  }
}
