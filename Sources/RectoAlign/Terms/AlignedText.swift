/// A text and its translation: a unit of a memory, or a bead of an alignment.
public struct AlignedText: Hashable, Sendable {
  /// In the language that pairs are harvested from.
  public var source: String
  /// In the other one.
  public var target: String

  /// - Parameters:
  ///   - source: In the language that pairs are harvested from.
  ///   - target: In the other one.
  public init(_ source: String, _ target: String) {
    self.source = source
    self.target = target
  }
}
