internal import RectoMatch
internal import RectoText

/// The names of a memory, ready to be found in texts.
struct NameForms: Sendable {
  private struct Form: Sendable {
    var folded: [UInt32]
    /// The place in `pairs`.
    var name: Int
    /// Approved forms have a language; aliases have none.
    var language: LanguageTag?
  }

  let pairs: [NamePair]
  /// By their first scalar, the longest first.
  private let forms: [UInt32: [Form]]

  init(_ pairs: [NamePair]) {
    self.pairs = pairs
    var forms: [UInt32: [Form]] = [:]
    for (place, pair) in pairs.enumerated() {
      let all = pair.names.map { ($0.text, Optional($0.language)) } + pair.aliases.map { ($0, nil) }
      for (text, language) in all {
        let folded = Folding.fold(text).unicodeScalars.map(\.value)
        guard let first = folded.first else { continue }
        forms[first, default: []].append(Form(folded: folded, name: place, language: language))
      }
    }
    self.forms = forms.mapValues { $0.sorted { $0.folded.count > $1.folded.count } }
  }

  /// The names in a text, the longest first where they begin at one place, without overlap.
  ///
  /// A form that two names share is no name of either.
  ///
  /// - Complexity: O(*n*) and the forms that begin with a scalar of the text.
  func slots(in segment: Segment) -> [Slot] {
    guard !forms.isEmpty else { return [] }
    let text = MatchText(segment.text)
    let map = FoldMap(text)
    let (starts, ends) = (Set(text.tokens.map(\.lowerBound)), Set(text.tokens.map(\.upperBound)))
    var slots: [Slot] = []
    var place = 0
    while place < text.folded.count {
      let fitting = forms[text.folded[place], default: []].filter { form in
        let end = place + form.folded.count
        return end <= text.folded.count && starts.contains(place) && ends.contains(end)
          && text.folded[place..<end].elementsEqual(form.folded)
      }
      guard let longest = fitting.first else {
        place += 1
        continue
      }
      let same = fitting.filter { $0.folded.count == longest.folded.count }
      let end = place + longest.folded.count
      if Set(same.map(\.name)).count == 1 {
        let isApproved = same.contains { $0.language?.meets(segment.language) ?? false }
        slots.append(
          Slot(
            content: .name(longest.name, isApproved: isApproved), range: map.bytes(of: place..<end))
        )
      }
      place = end
    }
    return slots
  }

  /// The approved form of a name in a language.
  func form(of name: Int, in language: LanguageTag) -> String? {
    let names = pairs[name].names
    return (names.first { $0.language == language } ?? names.first { $0.language.meets(language) })?
      .text
  }
}
