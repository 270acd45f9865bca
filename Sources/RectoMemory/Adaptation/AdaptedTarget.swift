/// A match's target with the query's numbers, dates and names in place of the match's own.
///
/// It stands beside the target that a translator wrote, which stays untouched.
public struct AdaptedTarget: Hashable, Sendable, Codable {
  /// What was replaced.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A plain number, an ordinal, a per cent, an amount of money.
    case number
    /// A date or a part of one, a weekday, a decade, a time of day.
    case date
    /// A name of the memory's name pairs.
    case name
  }

  /// One place that was replaced. Ranges are UTF-8 byte offsets.
  public struct Replacement: Hashable, Sendable, Codable {
    /// What was replaced.
    public var kind: Kind
    /// What the query has.
    public var query: Range<Int>
    /// What the match's source has in its place.
    public var source: Range<Int>
    /// What the match's target has for it.
    public var target: Range<Int>
    /// What stands there in `AdaptedTarget.text`.
    public var adapted: Range<Int>
  }

  /// The target as the query asks for it.
  public var text: String
  /// What was replaced, ascending in the text.
  public var replacements: [Replacement]
}
