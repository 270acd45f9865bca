extension GlossRules {
  /// For glosses in English, as CC-CEDICT writes them.
  static let english = GlossRules(
    // What follows these is another entry, a reading or a grammarian's remark.
    skippedStarts: [
      "CL:", "variant of", "old variant of", "ancient variant of", "archaic variant of",
      "Japanese variant of", "Taiwan variant of", "erhua variant of", "unofficial variant of",
      "popular variant of", "dialectal variant of", "nonstandard simplified variant of",
      "simplified variant of", "erroneous variant of", "euphemistic variant of",
      "see ", "see also ", "also written", "also pr.", "used in ", "Taiwan pr.", "Beijing pr.",
      "pr. ", "component in ", "Kangxi radical", "used before ", "used after ",
    ],
    // What follows these may be a translation: abbr. for 北京大學|北京大学, Peking University.
    leadIns: [
      "abbr. for ", "abbr. of ", "abbr. to ", "abbr. ", "short for ", "same as ",
      "equivalent to ", "also called ", "also known as ", "also transliterated as ",
      "old name for ", "former name of ", "classifier for ", "fig. ", "lit. ", "esp. ", "usu. ",
      "also ", "i.e. ", "e.g. ", "a kind of ", "kind of ", "type of ", "name of ",
    ],
    stopWords: Set(words.description.split(whereSeparator: \.isWhitespace).map(String.init)),
    conjunctions: ["or"])

  /// Function words, and what glosses write for any person or thing.
  private static let words: StaticString = """
    a an the of to in on at by for with from into onto upon out up down off over under about above below between
    through during before after against among around toward towards without within along across
    and or nor but as if than then so that which who whom whose what when where how why while because though although
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    this these those there here such some any all both each every either neither other another own same
    is am are was were be been being do does did done doing have has had having will would shall should can could may
    might must not no yes s t d ll re ve m
    very just also only even too more most much many few less least again still yet ever never
    oneself myself yourself himself herself itself themselves
    sb sth smb smth esp usu etc eg ie viz cf lit fig abbr pr adj adv prep conj interj
    """
}
