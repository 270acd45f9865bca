internal import RectoText

/// What bears a name, from its words and those around it.
enum KindContext {
  private static let placePrepositions: Set<String> = ["in", "near", "around"]

  static func kind(of name: NameCandidate, words: [LatinWords.Word]) -> NamePair.Kind {
    guard name.kind == .other else { return name.kind }
    if let closing = closingKind(words[name.words].map(\.folded)) { return closing }
    guard name.words.lowerBound > 0 else { return .other }
    let before = words[name.words.lowerBound - 1]
    guard words[name.words.lowerBound].joint == .space else { return .other }
    if PlainWords.titles.contains(before.folded), before.isCapitalised { return .person }
    return placePrepositions.contains(before.folded) && name.evidence != [.gloss] ? .place : .other
  }

  static func kind(ofLatin text: String) -> NamePair.Kind {
    closingKind(LatinWords(text).words.map(\.folded)) ?? .other
  }

  /// What the last word says, or the first: Mount Lao, Bank of China.
  private static func closingKind(_ words: [String]) -> NamePair.Kind? {
    guard words.count > 1, let last = words.last, let first = words.first else { return nil }
    for word in [last, first] {
      if let entry = ClassWords.shared.entries.first(where: {
        $0.english == [word] && $0.kind != nil
      }) {
        return entry.kind
      }
    }
    return nil
  }
}
