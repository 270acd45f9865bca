internal import RectoText

/// The terms of one side's sentences, as numbers, with what else beads compare.
struct SentenceTokens {
  /// The distinct terms, in the order they first come.
  private(set) var types: [String] = []
  private var numbers: [String: Int32] = [:]
  /// The terms of all sentences, one sentence after the other.
  private(set) var tokens: [Int32] = []
  /// Where each sentence's terms start in `tokens`, and where the last one's end.
  private(set) var starts: [Int] = [0]
  /// UTF-8 bytes of each sentence.
  let lengths: [Double]
  let marks: [SentenceMarks]
  let isBlank: [Bool]

  /// - Parameters:
  ///   - texts: The sentences.
  ///   - cutter: Of their language.
  ///   - extra: Terms that are added to each sentence, such as the values of its numbers.
  init(_ texts: [String], cutter: TermCutter, extra: [[String]] = []) {
    lengths = texts.map { Double($0.utf8.count) }
    marks = texts.map(SentenceMarks.init)
    isBlank = texts.map { $0.allSatisfy(\.isWhitespace) }
    for (place, text) in texts.enumerated() {
      for term in cutter.terms(of: text) { tokens.append(number(of: term)) }
      if place < extra.count { for term in extra[place] { tokens.append(number(of: term)) } }
      starts.append(tokens.count)
    }
  }

  var count: Int { lengths.count }

  /// The terms of a sentence.
  func terms(of sentence: Int) -> ArraySlice<Int32> {
    tokens[starts[sentence]..<starts[sentence + 1]]
  }

  private mutating func number(of term: String) -> Int32 {
    if let number = numbers[term] { return number }
    let number = Int32(types.count)
    numbers[term] = number
    types.append(term)
    return number
  }

  func number(known term: String) -> Int? { numbers[term].map(Int.init) }

  /// How often each type stands in the document.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: types.count)
    for token in tokens { counts[Int(token)] += 1 }
    return counts
  }
}
