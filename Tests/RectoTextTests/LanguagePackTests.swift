import Testing

@testable import RectoText

@Suite struct LanguagePackTests {
  @Test("texts are cut at the bars", arguments: examples)
  func cuts(_ example: Example) throws {
    let text = example.sentences.joined()
    let splitter = try SentenceSplitter(language: LanguageTag(example.tag))
    let utf8 = Array(text.utf8)
    #expect(
      splitter.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
        == example.sentences)
  }

  @Test("a language has four examples and more, and a pack that is not the one all share")
  func coverage() throws {
    let examples = Dictionary(grouping: Self.examples, by: \.tag)
    let shared = try entries(of: "tlh").count
    for tag in Self.languages {
      let found = examples[tag]?.count ?? 0
      #expect(found >= 4, "\(tag) has \(found) examples")
      #expect(try entries(of: tag).count > shared, "\(tag) has a pack of its own")
    }
  }

  @Test("entries stand without their last full stop, and none is never final and a first word")
  func sanity() throws {
    for tag in Self.languages + Self.relatives {
      for (entry, roles) in try entries(of: tag) {
        #expect(!entry.hasSuffix("."), "\(tag) \(entry)")
        #expect(!roles.isSuperset(of: [.neverFinal, .starter]), "\(tag) \(entry)")
      }
    }
  }

  @Test(
    "relatives share a pack",
    arguments: [("nn", "nb"), ("no", "nb"), ("hr", "sr"), ("bs", "sr"), ("ms", "id")])
  func relatives(tag: String, other: String) throws {
    #expect(try entries(of: tag).keys == entries(of: other).keys)
  }

  /// The words of a language's pack; tests alone read them all.
  private func entries(of tag: String) throws -> [String: WordRoles] {
    let words = try LanguagePack.pack(for: LanguageTag(tag)).words
    let roles = Mirror(reflecting: words).children.first { $0.label == "roles" }?.value
    return try #require(roles as? [String: WordRoles])
  }

  private static let languages = [
    "am", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi",
    "hr", "hu", "hy", "id", "it", "ja", "kk", "ko", "mr", "my", "nb", "nl", "pl", "pt", "ro", "ru",
    "sk", "sl", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh", "zh-Hant",
  ]
  private static let relatives = ["bs", "ms", "nn", "no", "sh"]

  struct Example: Sendable, CustomTestStringConvertible {
    let tag: String
    let sentences: [String]
    var testDescription: String { "\(tag) \(sentences.joined(separator: "|"))" }
  }

  private static let examples: [Example] =
    (LanguagePackExamples.western + "\n" + LanguagePackExamples.northern + "\n"
    + LanguagePackExamples.slavic + "\n" + LanguagePackExamples.eastern)
    .split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return Example(
        tag: String(parts[0]), sentences: parts[1].split(separator: "|").map(String.init))
    }
}
