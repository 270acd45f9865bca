internal import CMatch

/// What a search works in, kept from one search to the next. One thread at a time.
final class SearchScratch {
  /// Kernels for queries as scalars and as words.
  let scalars: OpaquePointer
  let words: OpaquePointer
  /// A bit for each rank: whether it was seen in this search.
  var seen: [UInt64]
  var found: [cm_candidate] = []

  /// For searches in one side.
  ///
  /// - Throws: `outOfMemory`.
  init(for side: IndexSide) throws(IndexError) {
    guard let scalars = cm_pattern_create(side.scalars.count) else { throw .outOfMemory }
    guard let words = cm_pattern_create(side.wordCount) else {
      cm_pattern_destroy(scalars)
      throw .outOfMemory
    }
    self.scalars = scalars
    self.words = words
    seen = [UInt64](repeating: 0, count: side.count / 64 + 1)
  }

  deinit {
    cm_pattern_destroy(scalars)
    cm_pattern_destroy(words)
  }

  /// Room for so many candidates.
  func makeRoom(_ count: Int) {
    if found.count < count { found = [cm_candidate](repeating: cm_candidate(), count: count) }
  }

  /// Forgets what the last search saw.
  func clear() {
    for word in seen.indices { seen[word] = 0 }
  }
}
