import RectoText
import Reference
import Testing

@testable import RectoSummary

@Suite struct TermIncidenceTests {
  @Test("rows, columns and counts are those of dictionaries")
  func reference() {
    var numbers = SplitMix(9)
    var reader = TermReader()
    for round in 0..<200 {
      let words = round % 2 == 0 ? 9 : 400
      let sentences = (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
          "w\(Int.random(in: 0..<words, using: &numbers))"
        }
      }
      let all = sentences.flatMap(\.self)
      let hashed = all.flatMap { reader.terms(in: $0) }
      var ranges: [Range<Int>] = []
      for sentence in sentences {
        let start = ranges.last?.upperBound ?? 0
        ranges.append(start..<start + sentence.count)
      }
      let asked = reader.terms(in: "w3 w5 nowhere")
      let matrix = hashed.withUnsafeBufferPointer {
        TermIncidence($0, ranges: ranges, asked: asked)
      }
      var order: [String] = []
      for word in all where !order.contains(word) { order.append(word) }
      #expect(matrix.firsts.map(\.hash) == order.map { FNVHash($0.utf8).value })
      #expect(matrix.frequencies == order.map { word in all.count { $0 == word } })
      #expect(matrix.lengths == sentences.map(\.count))
      for (number, sentence) in sentences.enumerated() {
        let entries = matrix.starts[number]..<matrix.starts[number + 1]
        let own = order.indices.filter { sentence.contains(order[$0]) }
        #expect(matrix.terms[entries].map { Int($0) } == own)
        #expect(
          matrix.counts[entries].map { Int($0) }
            == own.map { term in sentence.count { $0 == order[term] } })
      }
      for term in order.indices {
        let column = matrix.columnStarts[term]..<matrix.columnStarts[term + 1]
        #expect(
          matrix.sentences[column].map { Int($0) }
            == sentences.indices.filter { sentences[$0].contains(order[term]) })
        for place in column {
          let entry = Int(matrix.entries[place])
          #expect(matrix.terms[entry] == Int32(term))
          let sentence = Int(matrix.sentences[place])
          #expect((matrix.starts[sentence]..<matrix.starts[sentence + 1]).contains(entry))
        }
      }
      #expect(
        matrix.known.map { order[Int($0)] } == ["w3", "w5"].filter { order.contains($0) })
    }
  }

  @Test("a set of hashed words holds its words and no others", arguments: [0, 1, 40, 900])
  func words(_ count: Int) {
    let hashes = (0..<count).map { FNVHash("word\($0)".utf8).value }
    let words = HashedWords(hashes + hashes)
    #expect(hashes.allSatisfy { words.contains($0) })
    #expect((0..<500).allSatisfy { !words.contains(FNVHash("other\($0)".utf8).value) })
  }
}
