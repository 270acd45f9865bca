internal import RectoText

/// How explanations of a dictionary become terms: a table of rules, tried in order on every sense.
///
///     GlossRules.english.parts(of: "(fig.) to set out; to leave sb behind")    // [set, out]… less stop words
///
/// 1. A sense that starts with one of `skippedStarts` says nothing that a translation could hold.
/// 2. `surname Wu` is its first word alone.
/// 3. What stands in brackets is taken out.
/// 4. The rest is cut into parts at `;`, `,`, `|` and ` or `.
/// 5. `leadIns` are taken off a part's start.
/// 6. Possessives of placeholders (`one's`) and stop words are dropped, and so are words in Han characters.
/// 7. A part of more than `longestPart` words explains and does not translate: it is dropped.
///
/// Each part that is left has the weight of its sense, shared evenly by its words.
struct GlossRules: Sendable {
  /// Senses that are notes of the dictionary.
  var skippedStarts: [String]
  /// Starts of parts before what is meant.
  var leadIns: [String]
  /// Words that stand for anything: function words and placeholders.
  var stopWords: Set<String>
  /// What separates parts, between spaces.
  var conjunctions: [String]
  /// Words of content that a part may have.
  var longestPart = 5
  /// What each sense weighs by its place, the last for all that follow.
  var senseWeights: [Double] = [1]

  /// A sense's weight.
  ///
  /// - Parameter place: Among the senses of an entry, from 0.
  func weight(ofSense place: Int) -> Double {
    senseWeights.isEmpty ? 1 : senseWeights[min(place, senseWeights.count - 1)]
  }

  /// Lists of folded words, without stems.
  ///
  /// - Complexity: O(*n*).
  func parts(of sense: String) -> [[String]] {
    let sense = Folding.collapsingWhiteSpace(sense)
    if skippedStarts.contains(where: { sense.hasPrefix($0) }) { return [] }
    if sense.hasPrefix("surname ") {
      let name = sense.dropFirst("surname ".count).prefix { $0 != " " && $0 != "(" && $0 != "," }
      let words = Tokenizer.terms(in: String(name))
      return words.isEmpty ? [] : [words]
    }
    return Self.cut(Self.withoutBrackets(sense), at: conjunctions).compactMap { part in
      let words = words(of: part)
      return (1...longestPart).contains(words.count) ? words : nil
    }
  }

  /// The words of a term that stands in texts as it is: without stop words where that leaves any.
  func words(ofTerm term: String) -> [String] {
    let all = Tokenizer.terms(in: term)
    let words = all.filter { !stopWords.contains($0) }
    return words.isEmpty ? all : words
  }

  private func words(of part: String) -> [String] {
    var part = part[...]
    while let leadIn = leadIns.first(where: { part.hasPrefix($0) }) {
      part = part.dropFirst(leadIn.count)
    }
    return Tokenizer.terms(in: Self.withoutPossessives(String(part))).filter {
      !stopWords.contains($0) && !Self.isHan($0)
    }
  }

  /// Pairs of Han characters come from references to other entries.
  private static func isHan(_ term: String) -> Bool {
    term.unicodeScalars.contains { $0.value >= 0x2E80 }
  }

  /// Text without what stands in round and square brackets; an opening one that is never closed takes the rest along.
  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      switch character {
      case "(", "[", "（": depth += 1
      case ")", "]", "）":
        if depth > 0 { depth -= 1 }
        kept.append(" ")
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept
  }

  private static func cut(_ text: String, at conjunctions: [String]) -> [String] {
    var text = text
    for conjunction in conjunctions { text = text.replacing(" \(conjunction) ", with: ";") }
    return text.split { $0 == ";" || $0 == "," || $0 == "|" || $0 == "；" || $0 == "，" }
      .map { Folding.collapsingWhiteSpace(String($0)) }
  }

  /// *one's*, *sb's* and *somebody's* stand for any possessor; other possessives leave their noun.
  private static func withoutPossessives(_ text: String) -> String {
    guard text.contains(where: { $0 == "'" || $0 == "’" }) else { return text }
    return text.split(separator: " ").compactMap { word -> Substring? in
      guard let mark = word.lastIndex(where: { $0 == "'" || $0 == "’" }),
        ["s", "S"].contains(word[word.index(after: mark)...])
      else { return word }
      let noun = word[..<mark]
      return ["one", "sb", "sth", "somebody", "someone"].contains(noun) ? nil : noun
    }.joined(separator: " ")
  }
}

extension GlossRules {
  /// The rules for glosses in a language; those without a table of their own have brackets and parts only.
  static func rules(for language: LanguageTag) -> GlossRules {
    language.language == "en" ? english : plain
  }

  private static let plain = GlossRules(
    skippedStarts: [], leadIns: [], stopWords: [], conjunctions: [])
}
