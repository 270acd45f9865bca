/// What an index was made from; an index with another stamp is not believed.
public struct IndexStamp: Hashable, Sendable {
  /// What tells the store as it was from all others, and from itself at other times.
  public var mark: Int64
  /// How often the store had been written to.
  public var generation: Int64
  /// The version of folding: texts fold alike only under the same.
  public var fold: String

  /// - Parameters:
  ///   - mark: What tells the store as it was from all others, and from itself at other times.
  ///   - generation: How often it had been written to.
  ///   - fold: The version of folding.
  public init(mark: Int64, generation: Int64, fold: String) {
    self.mark = mark
    self.generation = generation
    self.fold = fold
  }
}
