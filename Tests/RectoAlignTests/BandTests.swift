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
      let chain = (0..<Int.random(in: 0...3, using: &numbers)).compactMap { _ in
        source.isEmpty || target.isEmpty
          ? nil
          : CoarsePath.Point(
            source: .random(in: source.indices, using: &numbers),
            target: .random(in: target.indices, using: &numbers), weight: 1)
      }.sorted { $0.source < $1.source }
      let isForward = zip(chain, chain.dropFirst()).allSatisfy {
        $0.source < $1.source && $0.target < $1.target
      }
      let path = CoarsePath(chain: isForward ? chain : [], source, target)
      let band = Band(
        0...source.count, 0...target.count, around: path,
        halfWidths: source.indices.map { _ in .random(in: 1...5, using: &numbers) } + [1])
      #expect(band.cell(0, 0) != nil)
      #expect(band.cell(source.count, target.count) != nil)
      let rows = (0...source.count).map(band.row)
      #expect(rows.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= target.count })
      for (row, next) in zip(rows, rows.dropFirst()) {
        #expect(row.overlaps(next), "\(row), then \(next)")
      }
    }
  }

  @Test("cells are numbered once each, row by row")
  func cells() {
    let path = CoarsePath(chain: [], [10, 80, 10], [20, 20, 20, 20, 20])
    let band = Band(0...3, 0...5, around: path, halfWidths: [1, 1, 1, 1])
    let all = (0...3).flatMap { i in (0...5).compactMap { band.cell(i, $0) } }
    #expect(all == Array(0..<band.cellCount))
    #expect(Band(full: 0...3, 0...5).cellCount == 24)
    #expect(Band(full: 2...3, 4...5).cell(3, 5) == 3)
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

  @Test("a band around the coarse path gives what the whole lattice gives")
  func coarse() throws {
    let places = [
      "Northaven", "Westholm", "Eastmark", "Southford", "Marlow", "Finchley", "Reedham",
    ]
    var numbers = SplitMix(51)
    for _ in 0..<3 {
      var (source, target): ([String], [String]) = ([], [])
      for number in 0..<100 {
        let place = places[Int.random(in: places.indices, using: &numbers)]
        let pair = (
          "Bericht \(number) kam aus \(place).", "Report \(number) came from \(place)."
        )
        switch Int.random(in: 0...9, using: &numbers) {
        case 0: source.append(pair.0)
        case 1: target.append(pair.1)
        case 2:
          source.append(pair.0 + " Der Hafen war zu.")
          target += [pair.1, "The harbour was shut."]
        default:
          source.append(pair.0)
          target.append(pair.1)
        }
      }
      func beads(_ cellLimit: Int) throws -> [Bead] {
        var options = AlignerOptions()
        options.cellLimit = cellLimit
        return try Aligner(options: options).align(
          source: source, sourceLanguage: .german, target: target, targetLanguage: .english
        ).beads
      }
      let (whole, banded) = (try beads(.max), try beads(500))
      #expect(whole.map(\.source) == banded.map(\.source))
      #expect(whole.map(\.target) == banded.map(\.target))
    }
  }

  @Test("a chapter that one side lacks does not lead the coarse path astray")
  func lackingChapter() throws {
    func chapter(_ name: String, _ from: Int) -> [(String, String)] {
      (from..<from + 40).map { ("\(name) zahlte \($0) Kronen.", "\(name) paid \($0) crowns.") }
    }
    let (first, second, third) = (
      chapter("Northaven", 1000), chapter("Westholm", 2000), chapter("Eastmark", 3000)
    )
    func beads(_ cellLimit: Int) throws -> [Bead] {
      var options = AlignerOptions()
      options.cellLimit = cellLimit
      return try Aligner(options: options).align(
        source: (first + second + third).map(\.0), sourceLanguage: .german,
        target: (first + third).map(\.1), targetLanguage: .english
      ).beads
    }
    let (found, whole) = (try beads(1_000), try beads(.max))
    #expect(found.map(\.source) == whole.map(\.source))
    #expect(found.map(\.target) == whole.map(\.target))
    let pairs = found.filter { $0.source.count == 1 && $0.target.count == 1 }
    #expect(pairs.count >= 70)
    #expect(
      pairs.allSatisfy { bead in
        let (source, target) = (bead.source.lowerBound, bead.target.lowerBound)
        return source < 40 ? target == source : target == source - 40
      })
  }
}
