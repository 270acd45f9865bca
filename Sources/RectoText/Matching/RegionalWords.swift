/// Words that the mainland, Taiwan and Hong Kong say differently: 软件 and 軟體, 出租车, 計程車 and 的士.
///
/// For searching only. The words were gathered by hand, each group precise: docs/words.md says what is left out.
public enum RegionalWords {
  /// How many forms of a query there are at most.
  static let limit = 24

  /// A query as the other regions would say it: every word of the table in it replaced by its equivalents.
  ///
  ///     RegionalWords.equivalents(of: Array("打印机".unicodeScalars.map(\.value)))     // 印表机
  ///
  /// - Parameter query: Scalars in the form `SearchForm.converted`.
  /// - Returns: Forms to search for in the same form, without the query itself; at most 23, most like the query first.
  /// - Complexity: O(*n*). The first call reads the table.
  public static func equivalents(of query: [UInt32]) -> [[UInt32]] {
    guard query.contains(where: { $0 >= 0x4E00 }) else { return [] }
    var forms: [[UInt32]] = [[]]
    var place = 0
    while place < query.count {
      let length = longestWord(in: query, at: place)
      let word = Array(query[place..<place + max(1, length)])
      let alternatives = length > 0 ? groups[word] ?? [] : []
      // The query's own word comes first, so that the first form is the query itself. Forms grow in place:
      // no more than the limit are ever copied.
      let own = forms.indices
      for alternative in alternatives {
        for form in own where forms.count < limit { forms.append(forms[form] + alternative) }
      }
      for form in own { forms[form] += word }
      place += max(1, length)
    }
    return Array(forms.dropFirst())
  }

  private static func longestWord(in query: [UInt32], at place: Int) -> Int {
    var length = min(longest, query.count - place)
    while length >= 2, groups[Array(query[place..<place + length])] == nil { length -= 1 }
    return length >= 2 ? length : 0
  }

  /// The other words of each word's group, in the form `SearchForm.converted`.
  private static let groups: [[UInt32]: [[UInt32]]] = {
    var groups: [[UInt32]: [[UInt32]]] = [:]
    let lines = Folding.fold(table.description.replacing("\n", with: "|"))
    for line in Folding.simplified(lines).split(separator: "|") {
      var words: [[UInt32]] = []
      for word in line.split(separator: " ") {
        let scalars = SearchForm.converted.scalars(of: word.unicodeScalars.map(\.value))
        if !words.contains(scalars) { words.append(scalars) }
      }
      for word in words { groups[word, default: []] += words.filter { $0 != word } }
    }
    return groups
  }()

  private static let longest = groups.keys.map(\.count).max() ?? 0
}
