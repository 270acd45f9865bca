internal import CMatch

/// For a concordance: in which segments each word stands, and each pair of neighbouring characters of scripts without
/// spaces. Lists are places, as differences in bytes.
struct UseBuilder {
  let texts: OrderedTexts
  let words: WordBuilder
  let classes: [UInt8]
  let scalars: [UInt32]

  /// - Throws: `IndexError`, or what `progress` throws.
  func write(to writer: inout IndexWriter, progress: () throws -> Void) throws {
    try writeWords(to: &writer)
    try progress()
    try writePairs(to: &writer)
    try progress()
  }

  private func writeWords(to writer: inout IndexWriter) throws {
    var lists = PostingLists(count: words.frequencies.count)
    var last = [Int32](repeating: -1, count: words.frequencies.count)
    for isFilling in [false, true] {
      if isFilling {
        lists.open()
        for word in last.indices { last[word] = -1 }
      }
      for place in 0..<texts.count {
        for token in words.starts[place]..<words.starts[place + 1] {
          let word = Int(words.tokens[Int(token)])
          guard last[word] != Int32(place) else { continue }
          last[word] = Int32(place)
          lists.add(UInt32(place), to: word, isFilling: isFilling)
        }
      }
    }
    let encoded = try encoded(lists)
    try writer.write(.useStarts, encoded.starts)
    try writer.write(.uses, encoded.bytes)
  }

  private func writePairs(to writer: inout IndexWriter) throws {
    let isPaired = zip(classes, scalars).map { $0 == TokenScan.alone && UsePair.isPaired($1) }
    var table = PairTable()
    var last: [Int32] = []
    forEachPair(isPaired) { pair, _ in
      if table.number(of: pair) == last.count { last.append(-1) }
    }
    // Lists in the order of the pairs, so that a pair is found by halving.
    let keys = table.keys.sorted()
    var order = [UInt32](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() { order[table.number(of: key)] = UInt32(place) }
    var lists = PostingLists(count: keys.count)
    for isFilling in [false, true] {
      if isFilling {
        lists.open()
        for pair in last.indices { last[pair] = -1 }
      }
      forEachPair(isPaired) { pair, place in
        let number = Int(order[table.number(of: pair)])
        guard last[number] != Int32(place) else { return }
        last[number] = Int32(place)
        lists.add(UInt32(place), to: number, isFilling: isFilling)
      }
    }
    let encoded = try encoded(lists)
    try writer.write(.pairs, keys)
    try writer.write(.pairStarts, encoded.starts)
    try writer.write(.pairUses, encoded.bytes)
  }

  private func forEachPair(_ isPaired: [Bool], _ body: (UInt32, Int) -> Void) {
    texts.text.withUnsafeBufferPointer { text in
      for place in 0..<texts.count {
        let range = texts.range(place)
        for index in range.dropLast()
        where isPaired[Int(text[index])] && isPaired[Int(text[index + 1])] {
          body(UsePair.key(text[index], text[index + 1]), place)
        }
      }
    }
  }

  private func encoded(
    _ lists: PostingLists
  ) throws(IndexError) -> (starts: [UInt32], bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(lists.starts.count)
    var bytes = [UInt8](repeating: 0, count: lists.numbers.count * 5)
    var size = 0
    for list in 0..<lists.starts.count - 1 {
      let start = Int(lists.starts[list])
      let count = Int(lists.starts[list + 1]) - start
      size += lists.numbers.withUnsafeBufferPointer { numbers in
        bytes.withUnsafeMutableBufferPointer { bytes in
          cm_postings_encode(
            numbers.baseAddress?.advanced(by: start), count, bytes.baseAddress?.advanced(by: size))
        }
      }
      guard size <= Int(UInt32.max) else { throw .tooLarge }
      starts.append(UInt32(size))
    }
    bytes.removeLast(bytes.count - size)
    return (starts, bytes)
  }
}

/// Two neighbouring characters.
enum UsePair {
  static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// Whether a scalar that is a token alone may be of a script without spaces: not punctuation that such scripts
  /// share with others.
  static func isPaired(_ scalar: UInt32) -> Bool {
    scalar >= 0x0E00 && !(0x2000..<0x2E80).contains(scalar)
  }
}

/// Numbers for pairs in the order they were first seen.
private struct PairTable {
  private(set) var keys: [UInt32] = []
  /// Open addressing: a pair's number and one, 0 where free. At most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  private func slot(of key: UInt32) -> Int {
    Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 20) & (slots.count - 1)
  }

  mutating func number(of key: UInt32) -> Int {
    var slot = slot(of: key)
    while slots[slot] > 0 {
      if keys[Int(slots[slot] - 1)] == key { return Int(slots[slot] - 1) }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for (number, key) in keys.enumerated() {
        var slot = self.slot(of: key)
        while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number + 1)
      }
    }
    return keys.count - 1
  }
}
