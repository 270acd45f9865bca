internal import RectoMatch
internal import RectoText

/// A text in the form that it is searched in, beside the way back to the text as written.
struct SearchText {
  /// Whether and how words stand in a text.
  enum Found {
    case absent
    /// Only where they begin or end inside a word.
    case inside
    case whole
  }

  let form: SearchForm
  private let match: MatchText
  let scalars: [UInt32]

  init(_ text: String, _ form: SearchForm) {
    self.form = form
    match = MatchText(text, simplified: form == .converted)
    scalars = form.scalars(of: match.folded)
  }

  /// Before variants of characters were made one.
  var folded: [UInt32] { match.folded }

  /// From scalars to the bytes of the text as written.
  var map: FoldMap { FoldMap(match) }

  /// The places of a needle in the same form, ascending, without overlap.
  func occurrences(of needle: [UInt32]) -> [Range<Int>] {
    FoldedSearch.occurrences(of: needle, in: scalars)
  }

  /// How a needle in the same form stands, places that overlap included.
  func find(_ needle: [UInt32]) -> Found {
    var found = Found.absent
    guard !needle.isEmpty else { return .absent }
    var start = 0
    while let place = FoldedSearch.firstOccurrence(of: needle, in: scalars, from: start) {
      if FoldedSearch.isWhole(place..<place + needle.count, tokens: match.tokens) { return .whole }
      found = .inside
      start = place + 1
    }
    return found
  }
}
