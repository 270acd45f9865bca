internal import RectoText

/// Writes a name in the place of another, where the sentence around them can stay as it is.
struct NameWriter {
  let forms: NameForms
  let target: SlottedText

  /// What is written for a name at a place of the target; `nil` where the sentence may have to change.
  func rewrite(_ old: Int, to new: Int, at slot: Slot) -> Rewrite? {
    let language = target.language
    let (was, isNow) = (forms.pairs[old], forms.pairs[new])
    guard case .name(old, isApproved: true) = slot.content,
      let name = forms.form(of: new, in: language),
      let written = forms.form(of: old, in: language), target.text[slot.range] == written,
      was.kind == isNow.kind || !hasPronoun, !hasPart(of: written)
    else { return nil }
    // A person's pronouns and titles are not the next one's.
    if was.kind == .person || isNow.kind == .person, hasPronoun { return nil }
    guard language.language == "en" else {
      let isFree = ["zh", "ja", "ko"].contains(language.language)
      return isFree && !hasTitle ? Rewrite(range: slot.range, text: name) : nil
    }
    guard fitsArticle(slot, written, name, (was.kind, isNow.kind)), fitsPossessive(slot, name),
      !hasTitle
    else {
      return nil
    }
    return Rewrite(range: slot.range, text: name)
  }

  private var words: [String] {
    target.text[0..<target.text.bytes.count].lowercased().split { !$0.isLetter || $0.isHan }.map(
      String.init)
  }

  private var hasPronoun: Bool {
    let text = target.text[0..<target.text.bytes.count]
    return text.contains("他") || text.contains("她") || text.contains("它")
      || words.contains { Self.pronouns.contains($0) }
  }

  private var hasTitle: Bool {
    let text = target.text[0..<target.text.bytes.count]
    return ["先生", "女士", "小姐", "夫人"].contains { text.contains($0) }
      || words.contains { ["mr", "mrs", "ms", "miss", "madam", "sir"].contains($0) }
  }

  private static let pronouns: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "himself", "herself", "it", "its", "itself", "they",
    "their",
    "them", "who", "whose", "whom", "which",
  ]

  /// Whether a part of the old name stands elsewhere: Qi after Qi Xiangdong.
  private func hasPart(of name: String) -> Bool {
    guard !["zh", "ja", "ko"].contains(target.language.language) else { return false }
    var parts = name.lowercased().split { !$0.isLetter }.map(String.init)
    parts.removeAll { ["of", "the", "and", "for", "de"].contains($0) }
    let copies = target.slots.filter { target.text[$0.range] == name }.count
    let words = words
    return parts.contains { part in
      words.filter { $0 == part }.count > copies * parts.filter { $0 == part }.count
    }
  }

  /// Articles go with some names and not with others: the World Bank, China.
  private func fitsArticle(
    _ slot: Slot, _ was: String, _ isNow: String, _ kinds: (NamePair.Kind, NamePair.Kind)
  ) -> Bool {
    let end = target.text.beforeSpace(slot.range.lowerBound)
    let before = target.text.word(before: end).lowercased()
    if ["a", "an"].contains(before) { return false }
    let hasArticle = before == "the"
    let heads = (Self.head(was), Self.head(isNow))
    if hasArticle || heads.0 != nil || heads.1 != nil {
      return heads.0 == heads.1 && heads.0 != nil
    }
    return true
  }

  /// The common noun in a name that asks for an article.
  private static func head(_ name: String) -> String? {
    name.lowercased().split { !$0.isLetter }.map(String.init).last { heads.contains($0) }
  }

  private static let heads: Set<String> = [
    "bank", "ministry", "university", "commission", "committee", "bureau", "agency",
    "administration",
    "union", "organisation", "organization", "court", "council", "states", "kingdom", "fund",
    "association",
    "institute", "department", "federation", "republic", "office", "authority", "exchange", "times",
    "post", "museum", "congress", "party", "emirates", "netherlands", "philippines", "academy",
    "college",
    "society", "league", "foundation", "centre", "center", "islands", "sea", "river", "ocean",
    "province",
    "airport", "hospital", "observatory", "news", "the",
  ]

  /// James' and James's are both written.
  private func fitsPossessive(_ slot: Slot, _ name: String) -> Bool {
    guard let after = target.text.character(after: slot.range.upperBound) else { return true }
    if "'’".contains(after) {
      let was = target.text[slot.range]
      return was.last?.lowercased() != "s" && name.last?.lowercased() != "s"
    }
    return after != "-"
  }
}
