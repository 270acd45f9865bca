import RectoText
import Reference
import Testing

@testable import RectoSummary

/// The slow twin: each step compares every sentence that is left with every one that is chosen.
private func referenceOrder(_ scores: GreedyOrder.Scores, terms: TermSpace) -> [Int] {
  var order: [Int] = []
  var totals = scores.totals
  while order.count < totals.count {
    func nearest(_ place: Int) -> Double { order.map { terms.cosine(place, $0) }.max() ?? 0 }
    let rest = totals.indices.filter { !order.contains($0) }
    let new = rest.filter { nearest($0) < GreedyOrder.sameness }
    let left = new.isEmpty ? rest : new
    let values = left.map { totals[$0] - scores.redundancy * nearest($0) }
    // Sums in another order differ in the last bits: the first of those that are as good as the best.
    let best = values.max() ?? 0
    let chosen = left[values.firstIndex { $0 > best - 1e-9 } ?? 0]
    order.append(chosen)
    if chosen + 1 < totals.count { totals[chosen + 1] += scores.comfort[chosen + 1] }
  }
  return order
}

extension TermSpace {
  /// The space of a document with a sentence a line.
  init(lines: [String], title: String? = nil, language: LanguageTag = .english) {
    let document = Document(
      lines.joined(separator: "\n"), language: language, title: title)
    let places = document.blocks.enumerated().map { number, block in
      Document.SentencePlace(range: block.range, block: number)
    }
    self.init(
      Array(places.indices), read: DocumentTerms(places, of: document), of: document)
  }
}

@Suite struct GreedyOrderTests {
  private func order(_ scores: GreedyOrder.Scores, _ terms: TermSpace) -> [Int] {
    let units = ChoiceUnits(
      candidates: Array(0..<terms.count), groups: (0..<terms.count).map { $0..<$0 + 1 })
    return GreedyOrder(scores, of: units, terms: terms).units
  }

  @Test("the order is the reference's")
  func reference() {
    var numbers = SplitMix(5)
    let words = ["harbour", "tram", "bridge", "mayor", "night", "crowns", "rate", "桥梁", "电车", "x"]
    for _ in 0..<80 {
      let lines = (0..<Int.random(in: 1...14, using: &numbers)).map { _ in
        (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
          words[Int.random(in: 0..<words.count, using: &numbers)]
        }.joined(separator: " ")
      }
      let terms = TermSpace(lines: lines)
      let totals = lines.map { _ in Double.random(in: 0...1, using: &numbers) }
      let comfort = lines.map { _ in Bool.random(using: &numbers) ? 0.5 : 0 }
      for redundancy in [0, 0.3, 2] {
        let scores = GreedyOrder.Scores(totals: totals, redundancy: redundancy, comfort: comfort)
        #expect(order(scores, terms) == referenceOrder(scores, terms: terms))
      }
    }
  }

  @Test("a copy goes behind all that is new, and the earlier of two equals goes first")
  func copies() {
    let terms = TermSpace(
      lines: ["the mayor opened the bridge", "the mayor opened the bridge", "trams at night"])
    let scores = GreedyOrder.Scores(totals: [3, 3, 0.1], redundancy: 0.3, comfort: [0, 0, 0])
    #expect(order(scores, terms) == [0, 2, 1])
  }

  @Test("a group is taken whole, as good as its sentences on average")
  func groups() {
    let terms = TermSpace(lines: ["one harbour", "two trams", "three bridges", "four rates"])
    let units = ChoiceUnits(candidates: [0, 1, 2, 3], groups: [0..<1, 1..<3, 1..<3, 3..<4])
    #expect(units.members == [0..<1, 1..<3, 3..<4])
    let scores = GreedyOrder.Scores(
      totals: units.mean([1, 4, 2, 2.5]), redundancy: 0, comfort: [0, 0, 0])
    let order = GreedyOrder(scores, of: units, terms: terms).units
    #expect(order == [1, 2, 0])
  }

  @Test("a group that noise stands in is left in parts")
  func brokenGroup() {
    let units = ChoiceUnits(candidates: [0, 2, 3], groups: [0..<3, 0..<3, 0..<3, 3..<4])
    #expect(units.members == [0..<1, 1..<2, 2..<3])
  }
}

@Suite struct TermSpaceTests {
  @Test("vectors have unit length, and a title knows the document's terms only")
  func vectors() {
    let terms = TermSpace(
      lines: ["the mayor opened the bridge", "!", "trams at night"], title: "Night of owls")
    for sentence in 0..<terms.count {
      let norm = terms.cosine(sentence, sentence)
      #expect(terms.lengths[sentence] == 0 ? norm == 0 : abs(norm - 1) < 1e-9)
      let own = terms.terms[terms.entries(of: sentence)]
      #expect(Array(own) == own.sorted())
    }
    #expect(terms.title.count == 1)
    #expect(terms.lengths == [5, 0, 3])
  }

  @Test("words that are rare in the language say more than its grammar")
  func rarity() throws {
    let terms = TermSpace(lines: ["the xylophone"])
    #expect(terms.hasBackground)
    let (common, rare) = (try #require(terms.rarities.first), try #require(terms.rarities.last))
    #expect(common < 0.1 && rare > 0.6)
  }

  @Test("a language without a table has weights all the same")
  func noTable() throws {
    let terms = TermSpace(lines: ["ສະພາ ອະນຸມັດ"], language: try LanguageTag("lo"))
    #expect(!terms.hasBackground)
    #expect(terms.rarities.allSatisfy { $0 > 0 })
  }
}
