import RectoText
import Testing

@testable import RectoSummary

@Suite struct RankingTests {
  @Test("ranking only the chosen sentences changes no summary")
  func same() throws {
    let talk = (0..<30).map { "Chair: We have the pier, the tram and item \($0) before us." }
    let documents =
      Articles.all + [Document(talk.joined(separator: "\n"), language: .english)]
      + [Document("One “came. Two” left.\n…\nThree 12.", language: .english)]
    for document in documents {
      for length in [
        SummaryLength.sentences(1), .sentences(3), .words(1), .words(40), .characters(90),
        .ratio(0.5), .ratio(1), .seconds(9),
      ] {
        for profile in [nil, .news, .document, .transcript] as [SummaryProfile?] {
          let all = try document.summary(length: length, profile: profile)
          let chosen = try document.summary(length: length, profile: profile, ranking: .chosen)
          #expect(chosen.text == all.text)
          #expect(chosen.sentences == all.sentences)
          #expect(chosen.profile == all.profile)
          for (one, other) in zip(chosen.all, all.all) {
            #expect(one.rank == nil || one.rank == other.rank)
          }
        }
      }
    }
  }
}
