/// Gives the units of a file or a store, one after another.
public protocol UnitReader {
  /// The next unit, or `nil` at the end.
  mutating func next() throws -> TranslationUnit?

  /// Units that were read past because they hold nothing to store, with the reason; the first ones
  /// where there are very many.
  var skipped: [Skip] { get }

  /// How many were read past in all.
  var skippedCount: Int { get }

  /// What the file says about itself, kept with a memory and written again: complete at the end.
  var fileProperties: [Property] { get }
  /// Remarks about the whole file, kept and written again like its properties: complete at the end.
  var fileNotes: [Note] { get }
}

extension UnitReader {
  /// None: most formats have no such place.
  public var fileProperties: [Property] { [] }
  /// None: most formats have no such place.
  public var fileNotes: [Note] { [] }
}

/// Something in a file that was read past.
public struct Skip: Hashable, Sendable {
  /// Where it starts.
  public var location: SourceLocation
  /// One clause, no trailing full stop.
  public var reason: String

  /// - Parameters:
  ///   - reason: One clause, no trailing full stop.
  ///   - location: Where it starts.
  public init(_ reason: String, at location: SourceLocation) {
    self.reason = reason
    self.location = location
  }
}

/// Knows translations of words, and which runs of characters are words.
public protocol TranslationLexicon: Sendable {
  /// What results are labelled with: a file name and version, or `none`.
  var name: String { get }

  /// The translations of a term with the weights of the pairs, each at most 1.
  ///
  /// What a term is, the lexicon says; those of `Lexicon` are described there.
  func translations(
    of token: String, from source: LanguageTag, to target: LanguageTag
  ) -> [(token: String, probability: Double)]

  /// The lengths, in scalars, of the headwords that a run of characters starts with: bit *n* is set for one of *n*
  /// scalars.
  ///
  /// - Parameters:
  ///   - scalars: Folded; at most the first 31 are looked at.
  ///   - language: What they are written in.
  func headwordLengths(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> UInt32
}

extension TranslationLexicon {
  /// None: for a lexicon that cuts no text into words.
  public func headwordLengths(
    startingAt scalars: ArraySlice<Unicode.Scalar>, of language: LanguageTag
  ) -> UInt32 { 0 }
}
