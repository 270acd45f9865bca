import RectoText
import Reference
import Testing

@Suite struct SentencePlaceTests {
  private struct Place: Equatable {
    var text: String
    var range: Range<Int>
    var block: Int
  }

  /// Each block cut as a text of its own, and trimmed scalar by scalar.
  private func twin(_ document: Document) -> [Place] {
    let splitter = SentenceSplitter(language: document.language)
    let bytes = Array(document.text.utf8)
    return document.blocks.enumerated().flatMap { number, block in
      let text = String(decoding: bytes[block.range], as: UTF8.self)
      return splitter.ranges(in: text).compactMap { range -> Place? in
        let piece = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        let scalars = piece.unicodeScalars
        let rest = scalars.drop { $0.properties.isWhitespace }
        let skipped = scalars.count - rest.count
        let before = String(String.UnicodeScalarView(scalars.prefix(skipped))).utf8.count
        var kept = Array(rest)
        while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
        let trimmed = String(String.UnicodeScalarView(kept))
        if trimmed.isEmpty { return nil }
        let start = block.range.lowerBound + range.lowerBound + before
        return Place(text: trimmed, range: start..<start + trimmed.utf8.count, block: number)
      }
    }
  }

  private func check(_ text: String, _ language: LanguageTag) {
    let document = Document(text, language: language)
    let sentences = document.sentences()
    let found = sentences.map { Place(text: $0.text, range: $0.range, block: $0.block) }
    #expect(found == twin(document), "\(text.debugDescription)")
    let places = document.sentencePlaces()
    #expect(places.map(\.range) == sentences.map(\.range))
    #expect(places.map(\.block) == sentences.map(\.block))
  }

  @Test("places are those of blocks cut alone", arguments: 0..<4)
  func mixtures(_ seed: UInt64) {
    let pieces = [
      "The port reopened. ", "“We start,” he said. ", "\n", "\r\n", "\n\n", "港口重新开放。", "「好」", "　",
      "\u{A0}",
      "\u{2028}", "Mr. ", "3.5", "… ", "a", "é", "\u{85}", "1. ", "\t", "(x) ", "？",
    ]
    var numbers = SplitMix(seed)
    for round in 0..<300 {
      let text = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &numbers)]
      }.joined()
      check(text, round % 2 == 0 ? .english : .simplifiedChinese)
    }
  }

  @Test("places are those of blocks cut alone in any text", arguments: 0..<4)
  func hostile(_ seed: UInt64) {
    var texts = HostileText(seed)
    for _ in 0..<200 { check(texts.next(length: 60), .english) }
  }

  @Test("lines are blocks, whatever they end with and however long they are")
  func lines() {
    for length in 0..<40 {
      let line = String(repeating: "x", count: length)
      let text = "\(line)\n\(line)\r\n\(line)é\r \n\(line)"
      let document = Document(text, language: .english)
      let bytes = Array(text.utf8)
      let found = document.blocks.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      #expect(found == [line, line, line + "é", line].filter { !$0.isEmpty })
    }
  }
}
