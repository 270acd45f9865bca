import RectoSummary
import RectoText
import Reference
import Testing

@Suite struct SummaryLengthTests {
  /// Whether a summary is within its budget; a lone sentence may be longer.
  private func isKept(_ length: SummaryLength, _ summary: Summary) throws -> Bool {
    let counter = try TextCounter(language: summary.language)
    let words = { (text: String) in counter.words(in: text) }
    if summary.sentences.count == 1 { return true }
    switch length {
    case .sentences(let count): return summary.sentences.count <= count
    case .words(let count): return words(summary.text) <= count
    case .characters(let count): return counter.characters(in: summary.text) <= count
    case .seconds(let seconds):
      let speed = ReadingSpeed(language: summary.language)
      return words(summary.text) * 60 <= seconds * speed.perMinute
    case .ratio(let share):
      let candidates = summary.all.filter { $0.excluded == nil }
      let total = candidates.reduce(0) { $0 + words($1.text) }
      return Double(words(summary.text)) <= share * Double(total)
    }
  }

  @Test(
    "every budget is kept, and no summary of a text is empty",
    arguments: [
      .sentences(0), .sentences(1), .sentences(3), .sentences(100), .words(0), .words(1),
      .words(12), .words(33), .words(80), .words(10_000), .characters(1), .characters(40),
      .characters(150), .characters(100_000), .seconds(0), .seconds(10), .seconds(60), .ratio(0),
      .ratio(0.1), .ratio(0.35), .ratio(0.7),
      .ratio(1),
    ] as [SummaryLength])
  func budgets(_ length: SummaryLength) throws {
    for document in Articles.all {
      let summary = try document.summary(length: length)
      #expect(!summary.sentences.isEmpty && !summary.text.isEmpty)
      #expect(try isKept(length, summary))
    }
  }

  @Test("budgets are kept over random documents")
  func random() throws {
    var numbers = SplitMix(11)
    let words = ["bank", "rate", "cut", "port", "tram", "of", "the", "Monday", "25", "crowns"]
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        let count = Int.random(in: 1...15, using: &numbers)
        let sentence = (0..<count).map { _ in words[Int.random(in: 0..<10, using: &numbers)] }
        return sentence.joined(separator: " ") + "."
      }.joined(separator: Bool.random(using: &numbers) ? " " : "\n")
      let document = Document(text, language: .english)
      let number = Int.random(in: 1...60, using: &numbers)
      for length in [
        SummaryLength.sentences(number / 10), .words(number), .characters(number * 5),
        .ratio(Double(number) / 60),
      ] {
        let summary = try document.summary(length: length)
        #expect(!summary.sentences.isEmpty)
        #expect(try isKept(length, summary), "\(length): \(text)")
      }
    }
  }

  @Test("the whole budget holds the whole article")
  func whole() throws {
    for document in Articles.all {
      let summary = try document.summary(length: .ratio(1))
      #expect(summary.sentences == summary.all.filter { $0.excluded == nil })
    }
  }

  @Test("a sentence that does not fit is passed over for one that does")
  func passingOver() throws {
    let text = """
      The ministry of harbours of Northaven cut the fees for fishing boats by a third on Friday.
      Fees for fishing boats in the harbours of Northaven had been raised by the ministry in each of \
      the past seven years, and the fishing boats of Northaven had moved to the harbours of Westholm.
      Fishing boats are glad.
      """
    let summary = try Document(text, language: .english).summary(length: .words(25))
    #expect(summary.all.map(\.isSelected) == [true, false, true])
  }

  @Test("where no sentence fits, the best one is taken alone")
  func loneSentence() throws {
    for document in Articles.all {
      let summary = try document.summary(length: .words(2))
      #expect(summary.sentences.map(\.rank) == [1])
    }
  }
}
