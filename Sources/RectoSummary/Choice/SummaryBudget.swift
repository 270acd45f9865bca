internal import RectoText

/// A budget in one unit, and what each candidate takes of it.
struct SummaryBudget {
  /// How much there is; 1 or more.
  let size: Int
  /// What each candidate takes.
  let sizes: [Int]
  /// What all of them take.
  let total: Int

  /// - Parameters:
  ///   - length: The budget as it was asked for.
  ///   - document: Whose sentences they are.
  ///   - candidates: Their ranges in the document's text.
  /// - Throws: `TextError` when libicu has no memory or no data.
  init(_ length: SummaryLength, of document: Document, _ candidates: [Range<Int>]) throws(TextError)
  {
    if case .sentences = length {
      sizes = candidates.map { _ in 1 }
    } else {
      let counter = try TextCounter(language: document.language)
      let isByCharacter = if case .characters = length { true } else { false }
      let isByTime = if case .seconds = length { true } else { false }
      let speed = ReadingSpeed(language: document.language)
      sizes = document.withUTF8 { utf8 in
        candidates.map { range in
          let sentence = UnsafeBufferPointer(rebasing: utf8[range])
          if isByCharacter { return counter.characters(in: sentence) }
          let words = counter.words(in: sentence)
          return isByTime ? words * 60_000 / speed.perMinute : words
        }
      }
    }
    total = sizes.reduce(0, +)
    size =
      switch length {
      case .sentences(let count), .words(let count), .characters(let count): max(1, count)
      case .seconds(let seconds): max(1, seconds) * 1_000
      case .ratio(let share): max(1, Int((share > 0 ? min(1, share) : 0) * Double(total)))
      }
  }
}
