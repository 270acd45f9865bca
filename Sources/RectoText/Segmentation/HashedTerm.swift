/// A term as `Tokenizer.terms(in:)` gives it, as a number: to count and compare terms no text is needed.
public struct HashedTerm: Hashable, Sendable {
  /// What a term is made of.
  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    /// - Parameter rawValue: The bits of several traits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Every scalar is alphabetic and below U+2E80: a word of letters, not of Han characters, kana or Hangul.
    public static let letters = Traits(rawValue: 1)
    /// Every scalar is a decimal digit.
    public static let digits = Traits(rawValue: 2)
    /// A run of characters of a script that writes no spaces, or a part of one.
    public static let gram = Traits(rawValue: 4)
  }

  /// FNV-1a over the term's UTF-8: `FNVHash(term.utf8).value`.
  public let hash: UInt64
  /// How many scalars the term has, at most 65,535.
  public let length: UInt16
  /// What it is made of.
  public let traits: Traits

  @inlinable @inline(__always)
  init(hash: UInt64, length: Int, traits: Traits) {
    self.hash = hash
    self.length = UInt16(truncatingIfNeeded: min(length, 0xFFFF))
    self.traits = traits
  }
}
