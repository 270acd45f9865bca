import RectoSummary
import RectoText
import Testing

@Suite struct SummariserTests {
  @Test("sentences stand in document order, unchanged and trimmed, at the bytes they name")
  func places() throws {
    for document in Articles.all {
      let summary = try document.summary(length: .sentences(4))
      let bytes = Array(document.text.utf8)
      for sentence in summary.all {
        #expect(String(decoding: bytes[sentence.range], as: UTF8.self) == sentence.text)
        #expect(sentence.text.first?.isWhitespace == false)
        #expect(sentence.text.last?.isWhitespace == false)
        #expect(document.blocks[sentence.block].range.contains(sentence.range.lowerBound))
      }
      for (one, next) in zip(summary.all, summary.all.dropFirst()) {
        #expect(one.range.upperBound <= next.range.lowerBound)
      }
      #expect(summary.all.map(\.text) == document.sentences().map(\.text))
      #expect(summary.sentences == summary.all.filter(\.isSelected))
    }
  }

  @Test("ranks run from 1 over what is not noise, past the budget to the last sentence")
  func ranks() throws {
    for document in Articles.all {
      for length in [SummaryLength.sentences(1), .words(30), .ratio(0.5)] {
        let all = try document.summary(length: length).all
        let candidates = all.filter { $0.excluded == nil }
        #expect(candidates.compactMap(\.rank).sorted() == Array(1...candidates.count))
        for noise in all where noise.excluded != nil {
          #expect(noise.rank == nil && noise.score == 0 && !noise.isSelected)
        }
      }
    }
  }

  @Test("a budget in sentences takes the first ranks")
  func selection() throws {
    for document in Articles.all {
      let all = try document.summary(length: .sentences(3)).all
      #expect(all.filter(\.isSelected).compactMap(\.rank).sorted() == [1, 2, 3])
    }
  }

  @Test("features are said on request only, and scores place their sums between the extremes")
  func features() throws {
    for document in Articles.all {
      let plain = try document.summary(length: .words(40))
      let explained = try document.summary(length: .words(40), explain: true)
      #expect(plain.all.allSatisfy { $0.features.isEmpty })
      #expect(plain.all.map(\.rank) == explained.all.map(\.rank))
      let candidates = explained.all.filter { $0.excluded == nil }
      let sums = candidates.map { $0.features.reduce(0) { $0 + $1.value } }
      let (low, high) = (try #require(sums.min()), try #require(sums.max()))
      for (sentence, sum) in zip(candidates, sums) {
        #expect(!sentence.features.isEmpty && sentence.features.allSatisfy { $0.value != 0 })
        #expect((0...1).contains(sentence.score))
        #expect(abs(sentence.score - (sum - low) / (high - low)) < 1e-9)
      }
    }
  }

  @Test("the same document gives the same summary, to the last bit")
  func determinism() throws {
    for document in Articles.all {
      let first = try document.summary(length: .words(50), explain: true)
      for _ in 0..<3 {
        #expect(try document.summary(length: .words(50), explain: true) == first)
      }
    }
  }

  @Test("a blank text has an empty summary", arguments: ["", " ", "\n\n\t \n", "\u{3000}\u{A0}"])
  func blank(_ text: String) throws {
    for length in [SummaryLength.sentences(3), .words(10), .characters(10), .ratio(0.3)] {
      let summary = try Document(text, language: .english).summary(length: length, explain: true)
      #expect(summary.all.isEmpty && summary.text.isEmpty)
    }
  }

  @Test("one sentence is its own summary, at the highest score")
  func single() throws {
    let summary = try Document("  Rain stopped play.  ", language: .english)
      .summary(length: .words(100))
    #expect(summary.text == "Rain stopped play.")
    #expect(summary.all.first?.range == 2..<20)
    #expect(summary.all.first?.rank == 1 && summary.all.first?.score == 1)
  }

  @Test("sentences are joined by a space, Chinese ones by nothing")
  func joining() throws {
    let english = Document("One came. Two left.", language: .english)
    #expect(try english.summary(length: .sentences(2)).text == "One came. Two left.")
    let chinese = Document("一人来了。\n二人走了。", language: .simplifiedChinese)
    #expect(try chinese.summary(length: .sentences(2)).text == "一人来了。二人走了。")
  }

  @Test("what the title speaks of comes sooner than without it")
  func title() throws {
    let target = "The council paid them"
    func rank(_ title: String?) throws -> Int {
      let document = Document(Articles.english, language: .english, title: title)
      let all = try document.summary(length: .sentences(1)).all
      return try #require(all.first { $0.text.hasPrefix(target) }?.rank)
    }
    let plain = try rank(nil)
    #expect(try rank("Council pays compensation of 9 million crowns") < plain)
  }

  @Test("the title repeated in the text is not part of the summary")
  func repeatedTitle() throws {
    for document in Articles.all.prefix(2) {
      let first = try #require(try document.summary(length: .ratio(1)).all.first)
      #expect(first.text == document.title)
      #expect(first.excluded == .title && first.rank == nil)
    }
  }

  @Test("a short budget is a brief of news, a long one an extract of the document")
  func profiles() throws {
    for document in Articles.all {
      #expect(try document.summary(length: .sentences(2)).profile == .news)
      #expect(try document.summary(length: .ratio(0.6)).profile == .document)
    }
  }

  @Test("a news brief opens with the lead")
  func lead() throws {
    for document in Articles.all {
      let best = try #require(document.summary(length: .sentences(1)).sentences.first)
      #expect(best.text.contains("23"))
    }
  }

  @Test("a sentence that was said already waits behind one that is new")
  func nearDuplicates() throws {
    let lead = "The central bank of Eastmark cut its main rate by 25 basis points on Wednesday."
    let filler = """
      Savers will earn less on their deposits from the first of April. The governor spoke for an \
      hour in a crowded hall. Markets closed higher in the evening.
      """
    let copy = "The central bank of Eastmark cut the main rate by 25 basis points on Wednesday."
    let news = "Builders hope for new orders because loans for houses become cheaper in summer."
    let document = Document("\(lead) \(filler) \(copy) \(news)", language: .english)
    let all = try document.summary(length: .sentences(3)).all
    #expect(all.count == 6)
    let ranks = try all.map { try #require($0.rank) }
    #expect(ranks[0] == 1 && ranks[5] < ranks[4])
  }
}
