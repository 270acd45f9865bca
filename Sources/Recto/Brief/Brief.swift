/// An article that a brief is made from.
public struct BriefSource: Sendable {
  /// What the text of a document is, which offsets point into.
  public enum Text: Hashable, Sendable {
    /// The file's text as it stands there.
    case file
    /// What a reader took out of a page.
    case extracted
  }

  /// Its number among those given, from 1: the 2 of `2.7`.
  public var number: Int
  /// Where it was read from, as it was given: a path, or `-`.
  public var name: String
  /// Its text with title and source.
  public var document: Document
  /// What the document's text is.
  public var text: Text
  /// Every sentence of it with rank, score, features or noise class.
  public var summary: Summary
  /// The line of the file in which each of its sentences begins, from 1.
  public var lines: [Int]
  /// The words of all sentences that are not noise.
  public var wordCount: Int
}

/// A sentence of a brief with where it is from and why it is there.
public struct BriefSentence: Hashable, Sendable {
  /// Its number in the brief, from 1.
  public var number: Int
  /// Which sentence of which article.
  public var place: SentencePlace
  /// As the article has it, byte for byte.
  public var text: String
  /// What it is written in.
  public var language: LanguageTag
  /// UTF-8 byte offsets into the text of its article's document.
  public var range: Range<Int>
  /// The line of the file in which it begins, from 1.
  public var line: Int
  /// Its rank, score and features in its article.
  public var scored: ScoredSentence
  /// Why it was chosen, the strongest reason first.
  public var reasons: [BriefReason]
  /// Sentences that say the same and were left out for that.
  public var alike: [SentencePlace]
}

/// How long a brief is, and how much of its articles.
public struct BriefCounts: Hashable, Sendable {
  /// Words; in Chinese and Japanese, characters (字数).
  public var words: Int
  /// Characters without white space.
  public var characters: Int
  /// Reading time, rounded up.
  public var seconds: Int
  /// Words of all articles without noise.
  public var originalWords: Int

  /// The share of the articles' words, `0...1`.
  public var share: Double { originalWords > 0 ? Double(words) / Double(originalWords) : 0 }
}

/// The sentences that say most of one or several articles on a story, each with its source.
///
///     let brief = try Brief([.init(name: "a.txt", document: a), .init(name: "b.txt", document: b)],
///       options: BriefOptions(length: .words(120), must: ["harbour"]))
///     for sentence in brief.sentences { print(sentence.place, sentence.line, sentence.text) }
public struct Brief: Sendable {
  /// The articles in the order given.
  public var sources: [BriefSource]
  /// The chosen sentences in the order of the brief.
  public var sentences: [BriefSentence]
  /// What was asked for.
  public var options: BriefOptions
  /// What of that could not be met.
  public var findings: [BriefFinding]
  /// How long it is.
  public var counts: BriefCounts

  /// The language of the first sentence's article, else of the first article.
  public var language: LanguageTag {
    sentences.first?.language ?? sources.first?.document.language ?? .undetermined
  }

  /// The brief as one text, sentences joined as their language joins them.
  public var text: String {
    var text = ""
    for sentence in sentences {
      if !text.isEmpty, !sentence.language.joinsWithoutSpace { text += " " }
      text += sentence.text
    }
    return text
  }

  /// The article a sentence is from.
  public func source(of place: SentencePlace) -> BriefSource { sources[place.article] }

  /// The sentence at a place, chosen or not.
  public func scored(at place: SentencePlace) -> ScoredSentence {
    sources[place.article].summary.all[place.sentence]
  }
}

extension BriefSource {
  /// Its headline, else the last part of its name.
  public var title: String {
    document.title ?? name.split(separator: "/").last.map(String.init) ?? name
  }
}
