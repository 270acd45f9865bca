import RectoMatch
import RectoMemory
import RectoText
import Reference
import Testing

/// The slow twin: every text is compared with every earlier one by textbook distances.
private struct ReferenceInternals {
  let texts: [String]

  /// The best score of an earlier text, by what `Comparison` says that folding hid.
  func best(_ number: Int) -> Int {
    var best = 0
    let query = Folding.fold(texts[number])
    for earlier in 0..<number {
      let other = Folding.fold(texts[earlier])
      let char = Self.perCent(query.unicodeScalars.map(\.value), other.unicodeScalars.map(\.value))
      let token = Self.perCent(Self.tokens(query), Self.tokens(other))
      let hidden = Comparison(query: MatchText(texts[number]), other: MatchText(texts[earlier]))
        .hidden
      best = max(best, max(char, token) - hidden.count)
    }
    return best
  }

  private static func tokens(_ folded: String) -> [[UInt32]] {
    let scalars = folded.unicodeScalars.map(\.value)
    return referenceTokens(scalars).map { Array(scalars[$0]) }
  }

  private static func perCent<Symbol: Equatable>(_ a: [Symbol], _ b: [Symbol]) -> Int {
    let longer = max(a.count, b.count)
    return longer == 0 ? 100 : 100 * (longer - referenceDistance(a, b)) / longer
  }
}

@Suite struct InternalMatchesTests {
  private static let words = ["the", "port", "ports", "Port", "is", "open", "a", "25", "港", "口"]

  private func texts(_ numbers: inout SplitMix) -> [String] {
    var texts: [String] = []
    while texts.count < 60 {
      var parts = (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
        Self.words[Int.random(in: Self.words.indices, using: &numbers)]
      }
      if let known = texts.randomElement(using: &numbers), Bool.random(using: &numbers) {
        parts = [known] + parts.prefix(1)
      }
      let text = parts.joined(separator: " ")
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  @Test("each text is in the band that comparing it with every earlier one gives", arguments: 0..<4)
  func twin(_ seed: Int) throws {
    var numbers = SplitMix(UInt64(seed))
    let texts = texts(&numbers)
    let reference = ReferenceInternals(texts: texts)
    for limits in [[95, 85, 75, 50], [60], [90, 30]] {
      let bands = try #require(AnalysisBands(limits: limits))
      let analysis = Analysis(texts.map { analysed($0) }, bands: bands)
      #expect(analysis.texts.map(\.text) == texts)
      let near = try analysis.internalMatches()
      for number in texts.indices {
        let found = try near.score(of: number, above: 0)
        let expected = reference.best(number)
        #expect(bands.band(of: found) == bands.band(of: expected), "\(texts[number])")
      }
    }
  }

  @Test("what is no better than the memory's band leaves its score")
  func above() throws {
    let analysis = Analysis([analysed("The port is open"), analysed("The port is oven")])
    let near = try analysis.internalMatches()
    #expect(try near.score(of: 1, above: 94) == 94)
    #expect(try near.score(of: 1, above: 60) == 93)
    #expect(try near.score(of: 0, above: 0) == 0)
  }
}
