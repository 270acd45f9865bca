internal import Glibc

/// Numbers in a file. What lies outside them is 0: a file that lies about its lengths is answered, not trusted.
struct StoredNumbers<Number: FixedWidthInteger & BitwiseCopyable> {
  private let bytes: UnsafeRawBufferPointer
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    count = bytes.count / MemoryLayout<Number>.size
  }

  subscript(place: Int) -> Number {
    guard place >= 0, place < count else { return 0 }
    return Number(
      littleEndian: bytes.loadUnaligned(
        fromByteOffset: place &* MemoryLayout<Number>.size, as: Number.self))
  }
}

/// The terms of one language in a lexicon, sorted by their bytes, with their partners.
struct LexiconSide {
  /// How many terms there are.
  let count: Int
  private let starts: StoredNumbers<UInt32>
  private let texts: UnsafeRawBufferPointer
  /// For each term its list: terms of equal partners share one.
  private let lists: StoredNumbers<UInt32>
  private let listStarts: StoredNumbers<UInt32>
  private let partners: StoredNumbers<UInt32>
  private let weights: StoredNumbers<UInt16>

  init(head image: LexiconImage) {
    self.init(
      image,
      [.headStarts, .headTexts, .headLists, .headListStarts, .headPartners, .headWeights])
  }

  init(other image: LexiconImage) {
    self.init(
      image,
      [.otherStarts, .otherTexts, .otherLists, .otherListStarts, .otherPartners, .otherWeights])
  }

  private init(_ image: LexiconImage, _ sections: [LexiconFormat.Section]) {
    starts = StoredNumbers(image.section(sections[0]))
    texts = image.section(sections[1])
    lists = StoredNumbers(image.section(sections[2]))
    listStarts = StoredNumbers(image.section(sections[3]))
    partners = StoredNumbers(image.section(sections[4]))
    weights = StoredNumbers(image.section(sections[5]))
    count = max(0, starts.count - 1)
  }

  /// How many pairs the partners of all terms make.
  var pairCount: Int {
    (0..<count).reduce(0) { sum, term in sum + range(ofList: Int(lists[term])).count }
  }

  /// The UTF-8 of a term; none for a number that is none.
  private func utf8(_ term: Int) -> UnsafeRawBufferPointer {
    let (start, end) = (Int(starts[term]), Int(starts[term + 1]))
    guard term >= 0, term < count, start <= end, end <= texts.count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: texts[start..<end])
  }

  func text(_ term: Int) -> String { String(decoding: utf8(term), as: UTF8.self) }

  /// The number of a term.
  func number(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { utf8 in
      let key = UnsafeRawBufferPointer(utf8)
      let place = lowerBound(key, in: 0..<count)
      return place < count && Self.order(self.utf8(place), key) == 0 ? place : nil
    }
  }

  private func range(ofList list: Int) -> Range<Int> {
    let (start, end) = (Int(listStarts[list]), Int(listStarts[list + 1]))
    guard start <= end, end <= partners.count, end <= weights.count else { return 0..<0 }
    return start..<end
  }

  /// The partners of a term by weight, largest first, as numbers of the other side.
  func partners(of term: Int) -> [(term: Int, weight: Double)] {
    range(ofList: Int(lists[term])).map {
      (Int(partners[$0]), LexiconFormat.weight(weights[$0]))
    }
  }

  /// The lengths of the terms that the scalars start with: bit *n* is set for one of *n* scalars.
  func termLengths(startingAt scalars: ArraySlice<Unicode.Scalar>) -> UInt32 {
    var range = 0..<count
    var lengths: UInt32 = 0
    var length: UInt32 = 0
    // Twelve scalars of at most four bytes.
    return withUnsafeTemporaryAllocation(byteCount: 48, alignment: 1) { buffer in
      var size = 0
      for scalar in scalars.prefix(12) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[size] = byte
          size += 1
        }
        length += 1
        let prefix = UnsafeRawBufferPointer(rebasing: buffer[..<size])
        let start = lowerBound(prefix, in: range)
        range = start..<endOfPrefix(prefix, in: start..<range.upperBound)
        if range.isEmpty { break }
        // The term that is the prefix itself sorts before those that go on.
        if utf8(start).count == size { lengths |= 1 << length }
      }
      return lengths
    }
  }

  /// The first term that does not sort before a key.
  private func lowerBound(_ key: UnsafeRawBufferPointer, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Self.order(utf8(middle), key) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first term that does not start with a prefix, where none before the range's start lacks it.
  private func endOfPrefix(_ prefix: UnsafeRawBufferPointer, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let text = utf8(middle)
      let starts =
        text.count >= prefix.count
        && Self.order(UnsafeRawBufferPointer(rebasing: text.prefix(prefix.count)), prefix) == 0
      if starts { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Below 0, 0 or above 0, by bytes, the shorter first.
  private static func order(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    guard let left = a.baseAddress, let right = b.baseAddress else { return a.count - b.count }
    let order = memcmp(left, right, min(a.count, b.count))
    return order == 0 ? a.count - b.count : Int(order)
  }
}
