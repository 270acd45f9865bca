/// The words that a Chinese word is made of.
enum WordParts {
  /// All but its last and all but its first character, and each pair; the characters of a word of two.
  ///
  ///     WordParts.parts(of: "出租汽车")    // 出租汽, 租汽车, 出租, 租汽, 汽车
  static func parts(of word: String) -> Set<String> {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 2, scalars.allSatisfy(\.properties.isIdeographic) else { return [] }
    func string(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    guard scalars.count > 2 else { return [string(0..<1), string(1..<2)] }
    var parts: Set<String> = [string(0..<scalars.count - 1), string(1..<scalars.count)]
    for start in 0..<scalars.count - 1 { parts.insert(string(start..<start + 2)) }
    return parts
  }
}
