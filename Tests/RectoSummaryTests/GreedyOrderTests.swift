import RectoText
import Reference
import Testing

@testable import RectoSummary

/// The slow twin: each step compares every sentence that is left with every one that is chosen.
private func referenceOrder(scores: [Double], terms: TermSpace, redundancy: Double) -> [Int] {
  var order: [Int] = []
  while order.count < scores.count {
    func nearest(_ place: Int) -> Double {
      order.map { TermSpace.cosine(terms.vectors[place], terms.vectors[$0]) }.max() ?? 0
    }
    let rest = scores.indices.filter { !order.contains($0) }
    let new = rest.filter { nearest($0) < GreedyOrder.sameness }
    let left = new.isEmpty ? rest : new
    let values = left.map { scores[$0] - redundancy * nearest($0) }
    // Sums in another order differ in the last bits: the first of those that are as good as the best.
    let best = values.max() ?? 0
    order.append(left[values.firstIndex { $0 > best - 1e-9 } ?? 0])
  }
  return order
}

@Suite struct GreedyOrderTests {
  @Test("the order is the reference's")
  func reference() {
    var numbers = SplitMix(5)
    let words = ["harbour", "tram", "bridge", "mayor", "night", "crowns", "rate", "桥梁", "电车", "x"]
    for _ in 0..<80 {
      let sentences = (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
          words[Int.random(in: 0..<words.count, using: &numbers)]
        }.joined(separator: " ")
      }
      let terms = TermSpace(sentences: sentences, title: nil)
      let scores = sentences.map { _ in Double.random(in: 0...1, using: &numbers) }
      for redundancy in [0, 0.3, 2] {
        let order = GreedyOrder(scores: scores, terms: terms, redundancy: redundancy)
        #expect(
          order.places
            == referenceOrder(scores: scores, terms: terms, redundancy: redundancy))
      }
    }
  }

  @Test("a copy goes behind all that is new, and the earlier of two equals goes first")
  func copies() {
    let sentences = [
      "the mayor opened the bridge", "the mayor opened the bridge", "trams at night",
    ]
    let order = GreedyOrder(
      scores: [3, 3, 0.1], terms: TermSpace(sentences: sentences, title: nil), redundancy: 0.3)
    #expect(order.places == [0, 2, 1])
  }

  @Test("vectors have unit length, and a title knows the document's terms only")
  func vectors() throws {
    let terms = TermSpace(
      sentences: ["the mayor opened the bridge", "!", "trams at night"], title: "Night of owls")
    for (vector, length) in zip(terms.vectors, terms.lengths) {
      let norm = TermSpace.cosine(vector, vector)
      #expect(length == 0 ? norm == 0 : abs(norm - 1) < 1e-9)
      #expect(vector.terms == vector.terms.sorted())
    }
    let title = try #require(terms.title)
    #expect(title.terms.count == 1)
    #expect(TermSpace.cosine(title, terms.vectors[2]) > 0)
    #expect(TermSpace.cosine(title, terms.vectors[0]) == 0)
  }
}
