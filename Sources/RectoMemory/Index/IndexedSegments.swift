internal import RectoMatch
internal import RectoText

/// The segments of a memory at one generation: an index of most, and what was changed since.
struct IndexedSegments: Sendable {
  /// The memory's generation that this is true of.
  var generation: Int64
  /// The mark of that generation.
  var mark: Int64?
  let index: SegmentIndex?
  let sides: [String: IndexSide]
  var tail: IndexTail

  /// Whether an index cannot be made of this memory, so that it is read instead.
  let isUnindexable: Bool

  /// - Throws: `IndexError.damaged`.
  init(_ index: SegmentIndex?, isUnindexable: Bool = false) throws(IndexError) {
    self.index = index
    self.isUnindexable = isUnindexable
    generation = index?.stamp.generation ?? -1
    mark = index?.stamp.mark
    var sides: [String: IndexSide] = [:]
    for group in index?.groups ?? [] { sides[group] = try index?.side(group) }
    self.sides = sides
    tail = IndexTail(lastIndexed: index.map { VariantKey.unit(of: $0.lastID) })
  }

  /// The language groups that have segments.
  var groups: [String] { Set(sides.keys).union(tail.groups).sorted() }
}
