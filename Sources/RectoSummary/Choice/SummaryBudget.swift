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
          return isByTime ? speed.milliseconds(words: words) : words
        }
      }
    }
    total = sizes.reduce(0, +)
    size = length.size(total: total)
  }
}

extension SummaryLength {
  /// How much a budget is in the unit that sentences are counted in: milliseconds for reading time. 1 or more.
  ///
  /// - Parameter total: What all sentences that are not noise take.
  func size(total: Int) -> Int {
    switch self {
    case .sentences(let count), .words(let count), .characters(let count): max(1, count)
    case .seconds(let seconds):
      max(1, seconds) > Int.max / Self.millisecond ? .max : max(1, seconds) * Self.millisecond
    case .ratio(let share): max(1, Int((share > 0 ? min(1, share) : 0) * Double(total)))
    }
  }

  /// What one of what an editor counts is in that unit.
  var scale: Int { if case .seconds = self { Self.millisecond } else { 1 } }

  private static let millisecond = 1_000
}
