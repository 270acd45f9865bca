/// What learning goes on from, as it is stored behind the tables of a learned lexicon.
struct LearnerState {
  /// Terms by their numbers.
  var heads: [String] = []
  var others: [String] = []
  var learner = PairLearner()
  /// Sentence pairs in the counts.
  var examples = 0
  /// The generation and the unit of the last of them.
  var generation: Int64 = -1
  var unit: Int64 = 0

  init() {}

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(number: Int64(examples))
    bytes.append(number: generation)
    bytes.append(number: unit)
    for (terms, numbers) in [
      (heads, [learner.headTotals, learner.headUses]),
      (others, [learner.otherTotals, learner.otherUses]),
    ] {
      bytes.append(number: Int64(terms.count))
      for term in terms {
        bytes.append(number: UInt32(term.utf8.count))
        bytes += term.utf8
      }
      for list in numbers {
        for place in terms.indices { bytes.append(number: list[place].bitPattern) }
      }
    }
    let pairs = learner.counts.sorted
    bytes.append(number: Int64(pairs.count))
    for pair in pairs {
      bytes.append(number: pair.key)
      bytes.append(number: pair.count.forward.bitPattern)
      bytes.append(number: pair.count.backward.bitPattern)
    }
    return bytes
  }

  /// - Returns: `nil` for bytes that are no such state.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = StateReader(bytes)
    guard let examples: Int64 = reader.number(), let generation: Int64 = reader.number(),
      let unit: Int64 = reader.number(), examples >= 0,
      let heads = reader.terms(), let headTotals = reader.floats(heads.count),
      let headUses = reader.floats(heads.count), let others = reader.terms(),
      let otherTotals = reader.floats(others.count), let otherUses = reader.floats(others.count),
      let pairs: Int64 = reader.number(), pairs >= 0, Int(pairs) <= bytes.count / 16
    else { return nil }
    var counts = PairCounts(capacity: Int(pairs))
    for _ in 0..<pairs {
      guard let key: UInt64 = reader.number(), let forward: UInt32 = reader.number(),
        let backward: UInt32 = reader.number()
      else { return nil }
      let (head, other) = PairCounts.terms(of: key)
      guard head < heads.count, other < others.count else { return nil }
      counts.add(
        PairCounts.Count(
          forward: Float(bitPattern: forward), backward: Float(bitPattern: backward)), to: key)
    }
    self.examples = Int(examples)
    (self.generation, self.unit) = (generation, unit)
    (self.heads, self.others) = (heads, others)
    learner = PairLearner(
      counts: counts, headTotals: headTotals, otherTotals: otherTotals, headUses: headUses,
      otherUses: otherUses)
  }
}

/// Reads numbers and texts, none beyond the end.
private struct StateReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, count <= bytes.count - place else { return nil }
    place += count
    return UnsafeRawBufferPointer(rebasing: bytes[place - count..<place])
  }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number? {
    take(MemoryLayout<Number>.size).map { Number(littleEndian: $0.loadUnaligned(as: Number.self)) }
  }

  mutating func terms() -> [String]? {
    guard let count: Int64 = number(), count >= 0, Int(count) <= bytes.count / 4 else { return nil }
    var terms: [String] = []
    terms.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let length: UInt32 = number(), let text = take(Int(length)) else { return nil }
      terms.append(String(decoding: text, as: UTF8.self))
    }
    return terms
  }

  mutating func floats(_ count: Int) -> [Float]? {
    guard let part = take(count * 4) else { return nil }
    let numbers = StoredNumbers<UInt32>(part)
    return (0..<count).map { Float(bitPattern: numbers[$0]) }
  }
}
