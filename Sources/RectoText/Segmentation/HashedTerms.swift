/// Terms in the order in which they are read, in memory that grows.
///
///     var terms = HashedTerms()
///     var reader = TermReader(stem: 5)
///     reader.read(utf8, in: 0..<utf8.count, into: &terms)
///
/// Appending costs less than to an array, which asks each time whether it is shared.
public struct HashedTerms: ~Copyable {
  private var base: UnsafeMutablePointer<HashedTerm>
  private var capacity: Int
  /// How many terms there are.
  public private(set) var count = 0

  /// - Parameter capacity: How many terms may come; more are taken too.
  public init(capacity: Int = 64) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// Takes a term.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func append(_ term: HashedTerm) {
    if count == capacity { grow() }
    (base + count).initialize(to: term)
    count &+= 1
  }

  /// Forgets the terms from a place on.
  ///
  /// - Parameter place: At most `count`.
  mutating func removeAll(from place: Int) {
    precondition(place >= 0 && place <= count, "the place is among the terms")
    count = place
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<HashedTerm>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  /// Calls `body` with all terms.
  public borrowing func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<HashedTerm>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }
}
