internal import RectoMatch
internal import RectoText

/// A text in the form that it is searched in, beside the way back to the text as written.
struct SearchText {
  let form: SearchForm
  private let match: MatchText
  let scalars: [UInt32]

  init(_ text: String, _ form: SearchForm) {
    self.form = form
    match = MatchText(text, simplified: form == .converted)
    scalars = form.scalars(of: match.folded)
  }

  /// From scalars to the bytes of the text as written.
  var map: FoldMap { FoldMap(match) }

  /// The places of a needle in the same form, ascending, without overlap.
  func occurrences(of needle: [UInt32]) -> [Range<Int>] {
    FoldedSearch.occurrences(of: needle, in: scalars)
  }

  /// Whether a place neither begins nor ends inside a word.
  func isWhole(_ range: Range<Int>) -> Bool {
    FoldedSearch.isWhole(range, tokens: match.tokens)
  }
}
