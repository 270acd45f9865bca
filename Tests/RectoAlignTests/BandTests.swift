import RectoText
import Reference
import Testing

@testable import RectoAlign

@Suite struct BandTests {
  @Test("a band holds both corners, and each row can be reached from the one before it")
  func connected() {
    var numbers = SplitMix(31)
    for _ in 0..<200 {
      func lengths() -> [Double] {
        (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
          // A giant now and then: a page without an end mark.
          Double(Int.random(in: 0...20, using: &numbers) == 0 ? 9_000 : .random(in: 0...200))
        }
      }
      let (source, target) = (lengths(), lengths())
      let band = Band(around: source, target, halfWidth: Int.random(in: 1...5, using: &numbers))
      #expect(band.cell(0, 0) != nil)
      #expect(band.cell(source.count, target.count) != nil)
      #expect(band.rows.count == source.count + 1)
      #expect(band.rows.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= target.count })
      for (row, next) in zip(band.rows, band.rows.dropFirst()) {
        #expect(row.overlaps(next), "\(row), then \(next)")
      }
    }
  }

  @Test("cells are numbered once each, row by row")
  func cells() {
    let band = Band(around: [10, 80, 10], [20, 20, 20, 20, 20], halfWidth: 1)
    let all = (0...3).flatMap { i in (0...5).compactMap { band.cell(i, $0) } }
    #expect(all == Array(0..<band.cellCount))
    #expect(Band(full: 3, 5).cellCount == 24)
  }

  @Test("one sentence as long as a hundred does not break the path of a narrow band")
  func giant() throws {
    var options = AlignerOptions()
    options.cellLimit = 10
    let source = ["Start here.", String(repeating: "tram and harbour ", count: 20), "The end."]
    let target = ["Hier."] + (0..<150).map { "Bahn \($0)." } + ["Schluss."]
    let alignment = try Aligner(options: options).align(
      source: source, sourceLanguage: .english, target: target, targetLanguage: .german)
    #expect(alignment.beads.last?.source.upperBound == source.count)
    #expect(alignment.beads.last?.target.upperBound == target.count)
  }

  @Test("a long document is aligned in a band that does not hold every cell")
  func longDocument() throws {
    let source = (0..<80).map { "Report \($0) of Northaven." }
    let target = (0..<80).map { "Bericht \($0) aus Northaven." }
    var options = AlignerOptions()
    options.learningSize = .max
    options.cellLimit = 1_000
    #expect(
      Band(around: source.map { _ in 1 }, target.map { _ in 1 }, halfWidth: 60).cellCount < 6561)
    let alignment = try Aligner(options: options).align(
      source: source, sourceLanguage: .english, target: target, targetLanguage: .german)
    #expect(alignment.beads.allSatisfy { $0.source == $0.target && $0.source.count == 1 })
  }
}
