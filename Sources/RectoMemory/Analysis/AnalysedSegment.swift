public import RectoText

/// A segment whose band is wanted.
public struct AnalysedSegment: Hashable, Sendable {
  /// Which of the analysed files it stands in, from 0.
  public var file: Int
  /// What is to be translated, without inline codes.
  public var text: String
  /// Its inline codes, ascending by offset.
  public var codes: [InlineCode]
  /// What stands before and after it.
  public var context: UnitContext
  /// What it is written in.
  public var source: LanguageTag
  /// What it is to be translated into; `nil` for any language of the memory.
  public var target: LanguageTag?
  /// How much it counts.
  public var volume: TextVolume
  /// Whether the file asks for no translation of it: it is counted apart and is nobody's repetition.
  public var isProtected: Bool

  /// - Parameters:
  ///   - file: Which of the analysed files it stands in, from 0.
  ///   - text: What is to be translated, without inline codes.
  ///   - codes: Its inline codes, ascending by offset.
  ///   - context: What stands before and after it.
  ///   - source: What it is written in.
  ///   - target: What it is to be translated into; `nil` for any language of the memory.
  ///   - volume: How much it counts.
  ///   - isProtected: Whether the file asks for no translation of it.
  public init(
    file: Int, text: String, codes: [InlineCode] = [], context: UnitContext = UnitContext(),
    source: LanguageTag, target: LanguageTag? = nil, volume: TextVolume, isProtected: Bool = false
  ) {
    self.file = file
    self.text = text
    self.codes = codes
    self.context = context
    self.source = source
    self.target = target
    self.volume = volume
    self.isProtected = isProtected
  }

  /// The languages that it is looked up in.
  var pair: LanguagePair { LanguagePair(source: source, target: target) }
}

/// What is translated from and into.
public struct LanguagePair: Hashable, Sendable {
  /// What is translated from.
  public var source: LanguageTag
  /// What is translated into; `nil` for any language of a memory.
  public var target: LanguageTag?

  /// - Parameters:
  ///   - source: What is translated from.
  ///   - target: What is translated into; `nil` for any language of a memory.
  public init(source: LanguageTag, target: LanguageTag?) {
    self.source = source
    self.target = target
  }
}
