import Glibc
import RectoText
import Reference
import Testing

@testable import RectoSummary

/// The slow twin: every pair of sentences.
private func referenceDegrees(_ lines: [String], without words: FunctionWords) -> [Double] {
  let sentences = lines.map { line in
    Tokenizer.terms(in: line).filter { !words.contains(FNVHash($0.utf8).value) }
  }
  return sentences.indices.map { a in
    sentences.indices.reduce(0.0) { sum, b in
      let width = log(Double(max(1, sentences[a].count))) + log(Double(max(1, sentences[b].count)))
      guard a != b, width > 0 else { return sum }
      return sum + Double(Set(sentences[a]).intersection(sentences[b]).count) / width
    }
  }
}

@Suite struct SharedWordsTests {
  @Test("degrees are those of all pairs")
  func reference() throws {
    let words = try #require(FunctionWords(language: .english))
    var numbers = SplitMix(11)
    let stock = ["the", "harbour", "tram", "of", "bridge", "mayor", "and", "night", "crown"]
    for _ in 0..<60 {
      let lines = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
          stock[Int.random(in: 0..<stock.count, using: &numbers)]
        }.joined(separator: " ")
      }
      let document = Document(lines.joined(separator: "\n"), language: .english)
      let places = document.blocks.enumerated().map {
        Document.SentencePlace(range: $1.range, block: $0)
      }
      let found = SharedWords(places, of: document, without: words).degrees
      for (a, b) in zip(found, referenceDegrees(lines, without: words)) {
        #expect(abs(a - b) < 1e-9)
      }
    }
  }
}
