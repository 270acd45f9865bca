/// How a folded text is read when words are searched for in it. For searching only: a score never sees it.
///
/// Folding comes first, with ICU's Traditional-Simplified before it for `converted`; then each variant of a Chinese
/// character becomes the common one: 峯 is 峰, 羣 is 群, 滙豐 is 匯豐. One scalar stays one scalar, so that a place in
/// the search form is the same place in the folded text.
public enum SearchForm: Hashable, Sendable {
  /// As folded: any language but Chinese.
  case written
  /// Traditional Chinese as it stands.
  case traditional
  /// Simplified Chinese as it stands.
  case simplified
  /// Chinese of either script that ICU has made Simplified.
  case converted

  /// The form that leaves a text in its own script.
  public init(language: LanguageTag) {
    switch language.language {
    case "zh", "yue", "lzh": self = language.script == "Hans" ? .simplified : .traditional
    default: self = .written
    }
  }

  /// What a scalar of folded text is compared as.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  public func common(_ scalar: UInt32) -> UInt32 {
    switch self {
    case .written: scalar
    case .traditional: CharacterVariants.traditional.common(scalar)
    case .simplified, .converted: CharacterVariants.simplified.common(scalar)
    }
  }

  /// The scalars to compare.
  ///
  /// - Parameter folded: The scalars of a folded text; for `converted`, of one made Simplified first.
  /// - Returns: As many.
  /// - Complexity: O(*n*).
  public func scalars(of folded: [UInt32]) -> [UInt32] {
    switch self {
    case .written: folded
    case .traditional: folded.map(CharacterVariants.traditional.common)
    case .simplified, .converted: folded.map(CharacterVariants.simplified.common)
    }
  }
}
