/// A run of text in one language, normally one sentence.
public struct Segment: Hashable, Sendable, Codable {
  /// As it was written: nothing is normalised or trimmed.
  public var text: String
  /// What it is written in; `und` where nobody knows.
  public var language: LanguageTag

  /// A text, kept as it is, with its language.
  public init(_ text: String, language: LanguageTag) {
    self.text = text
    self.language = language
  }
}
