/// Two documents that translate each other, as files.
public struct DocumentPair: Hashable, Sendable {
  /// What results of the pair are called: the files' common name, without language and ending. May hold `/`.
  public var name: String
  /// The path of the document that was translated.
  public var source: String
  /// The path of its translation.
  public var target: String
  /// What the source is written in, where something says so.
  public var sourceLanguage: LanguageTag?
  /// What the target is written in, where something says so.
  public var targetLanguage: LanguageTag?
  /// What the units of the pair are to bear.
  public var properties: [Property]

  /// A pair; languages that are not given are to be found out.
  public init(
    name: String, source: String, target: String, sourceLanguage: LanguageTag? = nil,
    targetLanguage: LanguageTag? = nil, properties: [Property] = []
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.properties = properties
  }
}

/// What was found when documents were put together in pairs.
public struct FoundPairs: Hashable, Sendable {
  /// In the order of their names.
  public var pairs: [DocumentPair] = []
  /// Files of which no other is the translation, and those of a group that has several translations, with the reason.
  public var left: [Skip] = []

  /// Nothing yet.
  public init() {}
}
