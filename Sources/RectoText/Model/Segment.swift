/// A run of text in one language, normally one sentence.
public struct Segment: Hashable, Sendable, Codable {
  public var text: String
  public var language: LanguageTag

  public init(_ text: String, language: LanguageTag) {
    self.text = text
    self.language = language
  }
}
