internal import CMatch
internal import RectoText

/// Collects the segments of one language group and writes their index.
///
/// Segments that fold alike share one place. Memory: about 2 bytes a character and 50 a segment while they come in,
/// three times as much while they are written.
struct SideBuilder {
  /// By scalar: its code and one, 0 where it has none yet.
  private var codeOfScalar = [UInt16](repeating: 0, count: 0x110000)
  private(set) var scalars: [UInt32] = []
  /// The texts one after another, as codes.
  private var text: [UInt16] = []
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// Open addressing: a segment's number and one, 0 where free. At most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private var owners: [UInt32] = []
  private var ids: [Int64] = []
  private var precedences: [Int64] = []
  private var kinds: [UInt8] = []
  private var companions: [UInt8] = []

  var isEmpty: Bool { ids.isEmpty }

  /// Adds a segment. Ids come in ascending order; the same id and text again adds to its kinds.
  ///
  /// - Parameters:
  ///   - owner: What hits are known by, and how they may be asked for.
  ///   - folded: The scalars of its folded text.
  /// - Throws: `tooLarge`.
  mutating func add(
    _ owner: IndexSide.Owner, _ folded: some Sequence<UInt32>
  ) throws(IndexError) {
    let start = text.count
    for scalar in folded {
      let known = codeOfScalar[Int(scalar)]
      if known > 0 {
        text.append(known - 1)
      } else {
        guard scalars.count < 0xFFFE else { throw .tooLarge }
        text.append(UInt16(scalars.count))
        scalars.append(scalar)
        codeOfScalar[Int(scalar)] = UInt16(scalars.count)
      }
    }
    guard hashes.count < Int(Int32.max), text.count < Int(UInt32.max) else { throw .tooLarge }
    let segment = place(of: start..<text.count)
    if let last = ids.last, last == owner.id, owners.last == segment {
      kinds[kinds.count - 1] |= owner.kinds
      return
    }
    owners.append(segment)
    ids.append(owner.id)
    precedences.append(owner.precedence)
    kinds.append(owner.kinds)
    companions.append(owner.companions)
  }

  /// The number of the segment with the text that was just put at the end; a known text is taken off again.
  private mutating func place(of range: Range<Int>) -> UInt32 {
    let hash = text.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.advanced(by: range.lowerBound * 2)
      return cm_checksum(start?.assumingMemoryBound(to: UInt8.self), range.count * 2)
    }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let other = Int(slots[slot] - 1)
      if hashes[other] == hash, text[starts[other]..<starts[other + 1]] == text[range] {
        text.removeLast(range.count)
        return UInt32(other)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    starts.append(range.upperBound)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { growSlots() }
    return UInt32(hashes.count - 1)
  }

  private mutating func growSlots() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// Writes the sections, in the order of the format.
  ///
  /// - Throws: `cannotWrite`, `tooLarge`, or what `progress` throws.
  /// - Complexity: O(characters) beside the sorting of each segment's tokens.
  consuming func write(
    group: String, companionSets: [String], to writer: inout IndexWriter,
    progress: () throws -> Void
  ) throws {
    writer.beginSide(group)
    let texts = orderedTexts()
    try progress()
    try writer.write(.scalars, scalars)
    let buckets = buckets(of: texts.text)
    // One more: a query may have characters that no text has, and each is in some bucket.
    try writer.write(.buckets, buckets + [0])
    let classes = scalars.map { scalarClass($0).rawValue }
    try writer.write(.classes, classes)
    try writer.write(.lengths, texts.runs)
    try writer.write(.texts, texts.text)
    try writeSignatures(texts, buckets, to: &writer)
    try writeReferences(texts, companionSets, to: &writer)
    try progress()
    // What is not needed any more makes room for the words.
    let scalars = self.scalars
    text = []
    starts = []
    hashes = []
    slots = []
    owners = []
    ids = []
    precedences = []
    kinds = []
    companions = []
    codeOfScalar = []
    var words = WordBuilder(texts: texts, classes: classes)
    try progress()
    try words.write(to: &writer, progress: progress)
    try UseBuilder(texts: texts, words: words, classes: classes, scalars: scalars)
      .write(to: &writer, progress: progress)
  }

  /// The segments by length, of one length in the order they came.
  private func orderedTexts() -> OrderedTexts {
    let count = hashes.count
    let order = (0..<count).sorted { a, b in
      let (lengthA, lengthB) = (starts[a + 1] - starts[a], starts[b + 1] - starts[b])
      return lengthA != lengthB ? lengthA < lengthB : a < b
    }
    var ordered = OrderedTexts(count: count)
    ordered.text.reserveCapacity(text.count)
    for number in order {
      let range = starts[number]..<starts[number + 1]
      ordered.append(text[range])
    }
    ordered.order = order
    return ordered
  }

  /// A bucket for each code so that all buckets are about as full: the rarer a code, the later it is placed.
  private func buckets(of text: [UInt16]) -> [UInt8] {
    var frequencies = [Int](repeating: 0, count: scalars.count)
    for code in text { frequencies[Int(code)] += 1 }
    var loads = [Int](repeating: 0, count: Int(CM_UNIGRAMS))
    var buckets = [UInt8](repeating: 0, count: scalars.count)
    let byFrequency = frequencies.indices.sorted {
      (frequencies[$1], $0) < (frequencies[$0], $1)
    }
    for code in byFrequency {
      let bucket = loads.indices.min { loads[$0] < loads[$1] } ?? 0
      buckets[code] = UInt8(bucket)
      loads[bucket] += frequencies[code]
    }
    return buckets
  }

  private func writeSignatures(
    _ texts: OrderedTexts, _ buckets: [UInt8], to writer: inout IndexWriter
  ) throws {
    var unigrams = [UInt8](repeating: 0, count: texts.count * Int(CM_UNIGRAMS))
    var bigrams = [UInt8](repeating: 0, count: texts.count * Int(CM_BIGRAMS))
    texts.text.withUnsafeBufferPointer { text in
      unigrams.withUnsafeMutableBufferPointer { unigrams in
        bigrams.withUnsafeMutableBufferPointer { bigrams in
          for place in 0..<texts.count {
            let range = texts.range(place)
            cm_signature16(
              text.baseAddress?.advanced(by: range.lowerBound), range.count, buckets,
              unigrams.baseAddress?.advanced(by: place * Int(CM_UNIGRAMS)),
              bigrams.baseAddress?.advanced(by: place * Int(CM_BIGRAMS)))
          }
        }
      }
    }
    try writer.write(.unigrams, unigrams)
    try writer.write(.bigrams, bigrams)
  }

  private func writeReferences(
    _ texts: OrderedTexts, _ companionSets: [String], to writer: inout IndexWriter
  ) throws {
    var placeOfNumber = [UInt32](repeating: 0, count: texts.count)
    for (place, number) in texts.order.enumerated() { placeOfNumber[number] = UInt32(place) }
    var starts = [UInt32](repeating: 0, count: texts.count + 1)
    for owner in owners { starts[Int(placeOfNumber[Int(owner)]) + 1] += 1 }
    for place in 0..<texts.count { starts[place + 1] += starts[place] }
    var next = starts
    var sortedIDs = [Int64](repeating: 0, count: ids.count)
    var sortedPrecedences = [Int64](repeating: 0, count: ids.count)
    var sortedCompanions = [UInt8](repeating: 0, count: ids.count)
    var sortedKinds = [UInt8](repeating: 0, count: ids.count)
    for reference in ids.indices {
      let place = Int(placeOfNumber[Int(owners[reference])])
      sortedIDs[Int(next[place])] = ids[reference]
      sortedPrecedences[Int(next[place])] = precedences[reference]
      sortedKinds[Int(next[place])] = kinds[reference]
      sortedCompanions[Int(next[place])] = companions[reference]
      next[place] += 1
    }
    try writer.write(.referenceStarts, starts)
    try writer.write(.references, sortedIDs)
    try writer.write(.precedences, sortedPrecedences)
    try writer.write(.kinds, sortedKinds)
    try writer.write(.companions, sortedCompanions)
    try writer.write(.companionSets, Array(companionSets.joined(separator: "\n").utf8))
    let summary = OwnerSummary(starts: starts, kinds: sortedKinds, companions: sortedCompanions)
    try writer.write(.ownerSummaries, summary.bytes)
    try writer.write(.ownerClasses, summary.classes)
  }
}

/// Texts by length, one after another.
struct OrderedTexts {
  var text: [UInt16] = []
  private(set) var starts: [Int]
  private(set) var runs: [LengthRun] = []
  /// The number that each place had before.
  var order: [Int] = []

  init(count: Int) {
    starts = [0]
    starts.reserveCapacity(count + 1)
  }

  var count: Int { starts.count - 1 }

  func range(_ place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  mutating func append(_ codes: ArraySlice<UInt16>) {
    if runs.last.map({ $0.length != UInt32(codes.count) }) ?? true {
      runs.append(
        LengthRun(length: UInt32(codes.count), first: UInt32(count), text: UInt64(text.count)))
    }
    text += codes
    starts.append(text.count)
  }
}
