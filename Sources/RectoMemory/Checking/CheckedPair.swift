public import RectoText

/// A translation that is checked against its source.
public struct CheckedPair: Hashable, Sendable {
  /// What was translated, without inline codes.
  public var source: Segment
  /// The translation; an empty text where there is none.
  public var target: Segment
  /// The source's inline codes, ascending by offset.
  public var sourceCodes: [InlineCode]
  /// The translation's inline codes, ascending by offset.
  public var targetCodes: [InlineCode]
  /// Other sources that the translation may follow instead: the forms of a plural.
  public var alternatives: [String]
  /// What tells units of equal source apart.
  public var contextName: String?
  /// What the file or memory calls it; `nil` where it has no name.
  public var unit: String?
  /// Where it stands.
  public var location: SourceLocation

  /// - Parameters:
  ///   - source: What was translated, without inline codes.
  ///   - target: The translation; an empty text where there is none.
  ///   - sourceCodes: The source's inline codes, ascending by offset.
  ///   - targetCodes: The translation's inline codes, ascending by offset.
  ///   - alternatives: Other sources that the translation may follow instead.
  ///   - contextName: What tells units of equal source apart.
  ///   - unit: What the file or memory calls it.
  ///   - location: Where it stands.
  public init(
    source: Segment, target: Segment, sourceCodes: [InlineCode] = [],
    targetCodes: [InlineCode] = [], alternatives: [String] = [], contextName: String? = nil,
    unit: String? = nil, location: SourceLocation
  ) {
    self.source = source
    self.target = target
    self.sourceCodes = sourceCodes
    self.targetCodes = targetCodes
    self.alternatives = alternatives
    self.contextName = contextName
    self.unit = unit
    self.location = location
  }
}
