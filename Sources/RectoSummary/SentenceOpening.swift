internal import RectoText

/// How a sentence begins: what it leans on when it stands alone.
enum SentenceOpening {
  /// Whether it opens with a quotation mark.
  static func isQuotation(_ text: String) -> Bool {
    text.first.map { "\"“„«「『‘”".contains($0) } ?? false
  }

  /// Whether its first word points back to a sentence before it.
  static func isDangling(_ text: String) -> Bool {
    let folded = Folding.fold(String(text.prefix(24)))
    if chinese.contains(where: { folded.hasPrefix($0) }) { return true }
    guard let word = folded.split(whereSeparator: { " ,.;:'’".contains($0) }).first else {
      return false
    }
    return english.contains(String(word))
  }

  private static let english: Set<String> = [
    "he", "she", "it", "they", "his", "her", "their", "its", "this", "these", "those", "such",
    "but",
    "and", "however", "also", "meanwhile", "moreover", "furthermore", "therefore", "instead",
    "still",
    "yet", "so", "then", "nevertheless", "additionally", "besides", "thus", "hence", "similarly",
  ]

  private static let chinese = [
    "他", "她", "它", "此外", "对此", "另外", "同时", "因此", "所以", "但", "不过", "然而", "而且", "并且",
    "这", "那", "该", "其中", "与此同时", "由此", "于是", "此前", "随后", "之后", "尽管如此", "总之",
  ]
}
