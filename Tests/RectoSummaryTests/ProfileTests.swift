import RectoText
import Testing

@testable import RectoSummary

@Suite struct ProfileTests {
  private static let labelled = """
    Chair: The first point is the harbour bridge.
    Ms Field: The bridge needs a new deck.
    Mr Stone: The deck costs nine million crowns.
    Chair: Who pays for the deck of the bridge?
    Ms Field: The council pays half of the deck.
    Mr Stone: The port pays the other half.
    Chair: Then the deck is agreed.
    Ms Field: The work on the deck begins in May.
    Mr Stone: The bridge will be closed in May.
    Chair: The ferries run while the bridge is closed.
    Ms Field: The ferries need two more crews.
    Mr Stone: The port has the crews.
    """

  private static let spoken = """
    大家好，我先自我介绍一下。谢谢你们来听。天气真不错，你们吃过午饭了吧？我先说一下我们的码头项目。\
    我们的码头去年开始改造。那我们的码头预算其实不多。你可以看一下这张码头预算表。我们的码头改造分三期。\
    我想码头第一期改造今年能做完。我们希望你们给码头预算点意见。我觉得码头预算还可以再讨论。\
    然后我们的渡轮也要换。你们的渡轮是哪一年买的？我们的码头改造完以后就好了。
    """

  @Test("speech written down is a transcript: by labels, or because people say I and you")
  func transcripts() throws {
    let english = Document(Self.labelled, language: .english)
    let chinese = Document(Self.spoken, language: .simplifiedChinese)
    #expect(try english.summary(length: .sentences(3)).profile == .transcript)
    #expect(try chinese.summary(length: .sentences(3)).profile == .transcript)
  }

  @Test("what is said again and again comes first in a transcript")
  func coverage() throws {
    let all = try Document(Self.labelled, language: .english)
      .summary(length: .sentences(2), explain: true).all
    let first = try #require(all.first { $0.rank == 1 })
    #expect(first.text.contains("deck") || first.text.contains("bridge"))
    #expect(first.features.map(\.name) == ["coverage"])
  }

  @Test("a profile that is asked for is taken", arguments: SummaryProfile.allCases)
  func asked(_ profile: SummaryProfile) throws {
    for document in Articles.all {
      let summary = try document.summary(length: .sentences(2), profile: profile)
      #expect(summary.profile == profile)
      let ranks = summary.all.compactMap(\.rank).sorted()
      #expect(ranks == Array(1...ranks.count))
    }
  }

  @Test("news with people who are quoted is no transcript")
  func quotations() throws {
    let sentence = "“We need you and I need us,” said the mayor of Eastmark about the bridge. "
    let document = Document(
      String(repeating: sentence, count: 14), language: .english)
    #expect(try document.summary(length: .sentences(2)).profile == .news)
  }

  @Test("the order of a summary is the text's, or that of choosing")
  func order() throws {
    for document in Articles.all {
      var summary = try document.summary(length: .sentences(4))
      #expect(
        summary.sentences.map(\.range.lowerBound).sorted()
          == summary.sentences.map(\.range.lowerBound))
      summary.order = .rank
      #expect(summary.sentences.compactMap(\.rank) == [1, 2, 3, 4])
      #expect(summary.text.hasPrefix(summary.sentences[0].text))
    }
  }

  @Test("pointing back speaks against a sentence")
  func dangling() throws {
    let text = """
      The council of Eastmark will rebuild the harbour bridge next year for nine million crowns. \
      It is the largest work of the council and the port in twenty years. \
      The port pays half of the work on the bridge and lends two ferries.
      """
    func second(_ text: String) throws -> ScoredSentence {
      try Document(text, language: .english).summary(length: .sentences(1), explain: true).all[1]
    }
    let (back, direct) = (
      try second(text), try second(text.replacing("It is the", with: "Work is the"))
    )
    #expect(back.features.contains { $0.name == "dangling" && $0.value < 0 })
    #expect(!direct.features.contains { $0.name == "dangling" })
    #expect(back.score < direct.score)
    let signs = SentenceSigns.dangles
    var opening = "However, it stayed closed."
    let words = SignWords.of(.english)
    #expect(opening.withUTF8 { SentenceSigns($0, words: words) }.contains(signs))
    var plain = "Howeverton stayed closed."
    #expect(!plain.withUTF8 { SentenceSigns($0, words: words) }.contains(signs))
  }

  @Test("signs are read in Russian, French and Spanish too, whatever the case")
  func otherSigns() throws {
    func signs(_ text: String, _ language: String) throws -> SentenceSigns {
      var text = text
      let words = SignWords.of(try LanguageTag(language))
      return text.withUTF8 { SentenceSigns($0, words: words) }
    }
    #expect(try signs("Однако мост закрыт.", "ru").contains(.dangles))
    func speaks(_ text: String, _ language: String) throws -> Bool {
      var text = text
      let words = SignWords.of(try LanguageTag(language))
      return text.withUTF8 { SpokenSentence.speaks($0, words: words) }
    }
    #expect(try speaks("Мы закрыли мост.", "ru"))
    #expect(try speaks("Я закрыл мост.", "ru"))
    #expect(try !speaks("Мост закрыт.", "ru"))
    #expect(try speaks("The mayor said we knew.", "en"))
    #expect(try !speaks("The mayor said “we knew” and went.", "en"))
    #expect(try speaks("他说我们知道。", "zh"))
    #expect(try !speaks("他说「我们知道」。", "zh"))
    #expect(try signs("Мост закрыт.", "ru").isEmpty)
    #expect(try signs("Él cerró el puente.", "es").contains(.dangles))
    #expect(try signs("Un émoi au port.", "fr").isEmpty)
  }

  @Test("a budget beyond counting is a budget")
  func beyond() throws {
    for document in Articles.all {
      for length in [
        SummaryLength.seconds(.max), .words(.max), .characters(.max), .sentences(.max),
      ] {
        #expect(
          try document.summary(length: length).all.allSatisfy {
            $0.isSelected || $0.excluded != nil
          })
      }
    }
  }

  @Test("a budget in seconds is what is read in that time")
  func seconds() throws {
    for document in Articles.all {
      let counter = try TextCounter(language: document.language)
      let speed = ReadingSpeed(language: document.language)
      for seconds in [5, 12, 30, 90] {
        let summary = try document.summary(length: .seconds(seconds))
        #expect(
          summary.sentences.count == 1
            || counter.words(in: summary.text) * 60 <= seconds * speed.perMinute)
      }
    }
  }
}
