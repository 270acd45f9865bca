internal import RectoText

/// The tokens of one side's sentences, as numbers, with what else beads compare.
struct SentenceTokens {
  /// The distinct tokens, in the order they first come.
  private(set) var types: [String] = []
  private var numbers: [String: Int] = [:]
  /// The tokens of each sentence.
  private(set) var sentences: [[Int]] = []
  /// UTF-8 bytes of each sentence.
  let lengths: [Double]
  /// Question marks, exclamation marks, quotation marks, colons and semicolons of each sentence.
  let marks: [[Double]]
  let isBlank: [Bool]

  /// - Parameters:
  ///   - texts: The sentences.
  ///   - extra: Tokens that are added to each sentence, such as readings of names.
  init(_ texts: [String], extra: [[String]]) {
    lengths = texts.map { Double($0.utf8.count) }
    marks = texts.map(Self.marks)
    isBlank = texts.map { $0.allSatisfy(\.isWhitespace) }
    for (text, extra) in zip(texts, extra) {
      let tokens = Tokenizer.terms(in: text) + extra
      sentences.append(tokens.map { number(of: $0) })
    }
  }

  private mutating func number(of token: String) -> Int {
    if let number = numbers[token] { return number }
    let number = types.count
    numbers[token] = number
    types.append(token)
    return number
  }

  func number(known token: String) -> Int? { numbers[token] }

  /// How often each type stands in the document.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: types.count)
    for sentence in sentences { for token in sentence { counts[token] += 1 } }
    return counts
  }

  private static func marks(_ text: String) -> [Double] {
    var counts = [0.0, 0, 0, 0, 0]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "?", "？", "؟": counts[0] += 1
      case "!", "！": counts[1] += 1
      // Opening ones, and straight ones as halves.
      case "“", "„", "«", "「", "『": counts[2] += 1
      case "\"": counts[2] += 0.5
      case ":", "：": counts[3] += 1
      case ";", "；": counts[4] += 1
      default: break
      }
    }
    return counts
  }
}
