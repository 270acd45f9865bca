extension LanguageDetector {
  /// The language that was given, else the one found, else `und`.
  ///
  /// - Complexity: O(1): some kilobytes of the text are read.
  public func language(of text: String, given: LanguageTag? = nil) -> LanguageTag {
    given ?? likelyLanguage(of: text) ?? .undetermined
  }
}
