/// A list of headwords, a line each, as `recto lexicon import --without` takes it.
public enum HeadwordList {
  /// The headwords of a plain list, or of a table: the first cell of each row, and the column of a language where the
  /// first row names one.
  ///
  /// - Parameters:
  ///   - input: The file; its rows are cut at tabs.
  ///   - language: What the headwords are written in, where the table has several languages.
  /// - Throws: `InterchangeError`.
  /// - Complexity: O(bytes).
  public static func headwords(
    in input: InputBytes, of language: LanguageTag = .simplifiedChinese
  ) throws -> Set<String> {
    let lines = try LineInput(input)
    var headwords: Set<String> = []
    var column = 0
    while let line = try lines.next() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if lines.lineNumber == 1, cells.count > 1 {
        let tags = cells.map { cell in try? LanguageTag(cell.lowercased()) }
        if tags.count(where: { $0?.isKnown == true }) >= 2 {
          column = tags.firstIndex { $0?.meets(language) == true } ?? 0
          continue
        }
      }
      guard column < cells.count else { continue }
      let word = Folding.fold(cells[column])
      if !word.isEmpty { headwords.insert(word) }
    }
    return headwords
  }
}
