/// A part of an alignment that is given, such as a pair that a person confirmed.
///
/// With sentences on one side only, they are left alone; with none, it is a border that every path passes, such as the
/// start of a chapter.
public struct Anchor: Hashable, Sendable {
  /// Sentence numbers in the source document; may be empty.
  public var source: Range<Int>
  /// Sentence numbers in the target document; may be empty.
  public var target: Range<Int>

  /// - Parameters:
  ///   - source: Sentence numbers in the source document, from 0; for a border, the position twice.
  ///   - target: Sentence numbers in the target document, from 0.
  public init(source: Range<Int>, target: Range<Int>) {
    self.source = source
    self.target = target
  }
}
