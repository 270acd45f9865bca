internal import CMatch

extension FuzzySearch {
  /// Segments that may be like the query by characters.
  mutating func scanTexts() throws(IndexError) {
    let length = scalars.symbols.count
    guard length > 0 else { return }
    var scan = cm_scan()
    scan.image = side.image.data
    scan.unigrams = side.section(.unigrams).lowerBound
    scan.bigrams = side.section(.bigrams).lowerBound
    scan.query_length = UInt32(length)
    setSignatures(&scan)
    for (number, run) in side.lengths.enumerated() where run.length > 0 {
      let longer = max(length, Int(run.length))
      let limit = Similarity.maxDistance(minimum: minimum, longer: longer)
      guard limit >= 0, abs(length - Int(run.length)) <= limit else { continue }
      let end = number + 1 < side.lengths.count ? Int(side.lengths[number + 1].first) : side.count
      let count = end - Int(run.first)
      guard count >= 0, end <= side.count else { throw .damaged }
      scratch.makeRoom(count)
      let found = scratch.found.withUnsafeMutableBufferPointer {
        cm_scan_run(&scan, Int(run.first), count, run.length, UInt32(limit), $0.baseAddress)
      }
      guard (0...count).contains(found) else { throw .damaged }
      for candidate in scratch.found[..<found] {
        let best = Similarity.perCent(distance: Int(candidate.lower), longer: longer)
        levels[best].scalars.append(candidate)
      }
    }
  }

  private func setSignatures(_ scan: inout cm_scan) {
    let codes = scalars.symbols.map { UInt16(truncatingIfNeeded: $0) }
    withUnsafeMutableBytes(of: &scan.query_unigrams) { unigrams in
      withUnsafeMutableBytes(of: &scan.query_bigrams) { bigrams in
        cm_signature16(
          codes, codes.count, side.buckets.baseAddress,
          unigrams.baseAddress?.assumingMemoryBound(to: UInt8.self),
          bigrams.baseAddress?.assumingMemoryBound(to: UInt8.self))
      }
    }
  }

  /// Segments that may be like the query by tokens.
  mutating func gatherTokens() throws(IndexError) {
    let count = words.symbols.count
    guard count > 0 else { return }
    try side.image.check(side.section(.tokenStarts))
    var gather = cm_gather()
    gather.image = side.image.data
    gather.signatures = side.section(.tokenSignatures).lowerBound
    gather.starts = side.tokenStarts.baseAddress
    gather.query_length = UInt32(count)
    gather.minimum = UInt32(minimum)
    withUnsafeMutableBytes(of: &gather.query) { signature in
      cm_signature32(
        words.symbols, count, signature.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    let shortest = (minimum * count + 99) / 100
    guard minimum >= 50 else {
      // No lists are kept for so little: every segment of a fitting length is looked at.
      let longest = minimum == 0 ? Int.max : count * 100 / minimum
      let ranks = side.ranks(from: shortest, through: longest).map { UInt32($0) }
      return try ranks.withUnsafeBufferPointer { ranks throws(IndexError) in
        try gatherList(&gather, ranks)
      }
    }
    // The rarest first; those that no segment has are the rarest of all.
    let wordCount = UInt32(side.wordCount)
    let isKnown = { (word: UInt32) in word < wordCount }
    let sorted = words.symbols.sorted { (isKnown($0) ? 1 : 0, $0) < (isKnown($1) ? 1 : 0, $1) }
    for place in 0..<RareTokens.count(of: count, minimum: minimum)
    where isKnown(sorted[place]) && (place == 0 || sorted[place] != sorted[place - 1]) {
      // Where this is the first token in common, no more than the rest is.
      let longest = (count - place) * 100 / minimum
      let ranks = side.ranks(from: shortest, through: longest)
      let word = Int(sorted[place])
      try gatherList(&gather, try side.list(word, .rareStarts, .rare, within: ranks))
      if minimum < 70 {
        try gatherList(&gather, try side.list(word, .lessRareStarts, .lessRare, within: ranks))
      }
    }
  }

  private mutating func gatherList(
    _ gather: inout cm_gather, _ ranks: UnsafeBufferPointer<UInt32>
  ) throws(IndexError) {
    guard !ranks.isEmpty else { return }
    scratch.makeRoom(ranks.count)
    let found = scratch.seen.withUnsafeMutableBufferPointer { seen in
      gather.seen = seen.baseAddress
      return scratch.found.withUnsafeMutableBufferPointer {
        cm_gather_list(&gather, ranks.baseAddress, ranks.count, $0.baseAddress)
      }
    }
    guard (0...ranks.count).contains(found) else { throw .damaged }
    for candidate in scratch.found[..<found] {
      let longer = max(words.symbols.count, Int(candidate.length))
      let best = Similarity.perCent(distance: Int(candidate.lower), longer: longer)
      levels[best].words.append(candidate)
    }
  }
}

extension IndexSide {
  /// The ranks of the segments with so many tokens.
  func ranks(from shortest: Int, through longest: Int) -> Range<Int> {
    let first = tokenCounts.first { Int($0.length) >= shortest }.map { Int($0.first) } ?? count
    let end = tokenCounts.first { Int($0.length) > longest }.map { Int($0.first) } ?? count
    return first..<max(first, end)
  }

  /// The part of a word's list that lies within some ranks.
  func list(
    _ word: Int, _ starts: IndexFormat.Section, _ list: IndexFormat.Section,
    within ranks: Range<Int>
  ) throws(IndexError) -> UnsafeBufferPointer<UInt32> {
    let starts: UnsafeBufferPointer<UInt32> = all(starts)
    let numbers: UnsafeBufferPointer<UInt32> = all(list)
    guard word + 1 < starts.count, starts[word] <= starts[word + 1],
      Int(starts[word + 1]) <= numbers.count
    else { throw .damaged }
    let own = try elements(Int(starts[word])..<Int(starts[word + 1]), of: numbers, in: list)
    func firstPlace(notBelow rank: Int) -> Int {
      var (low, high) = (0, own.count)
      while low < high {
        let middle = (low + high) / 2
        if Int(own[middle]) < rank { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let first = firstPlace(notBelow: ranks.lowerBound)
    let found = UnsafeBufferPointer(
      rebasing: own[first..<max(first, firstPlace(notBelow: ranks.upperBound))])
    guard found.last.map({ Int($0) < count }) ?? true else { throw .damaged }
    return found
  }
}
