/// What an index was made from; an index with another stamp is not believed.
public struct IndexStamp: Hashable, Sendable {
  /// What tells the store from all others.
  public var store: Int64
  /// How often the store had been written to.
  public var generation: Int64
  /// The version of folding: texts fold alike only under the same.
  public var fold: String

  /// - Parameters:
  ///   - store: What tells the store from all others.
  ///   - generation: How often it had been written to.
  ///   - fold: The version of folding.
  public init(store: Int64, generation: Int64, fold: String) {
    self.store = store
    self.generation = generation
    self.fold = fold
  }
}
