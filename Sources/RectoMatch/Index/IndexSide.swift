internal import CMatch
internal import RectoText
internal import Synchronization

/// The index of one language group's segments, mapped.
///
/// Segments that fold alike share one *place*; places are in the order of the texts' lengths, and of one length in
/// the order of the lowest id. Sendable: nothing in it changes.
public final class IndexSide: @unchecked Sendable {
  /// A segment as it was added.
  public struct Owner: Hashable, Sendable {
    /// What it is known by.
    public var id: Int64
    /// A bit for each way in which it may be asked for.
    public var kinds: UInt8
    /// The larger, the earlier among those that are alike.
    public var precedence: Int64
    /// The number of a text that says what else belongs to it: `IndexSide.companionSets`.
    public var companions: UInt8

    /// - Parameters:
    ///   - id: What it is known by.
    ///   - kinds: A bit for each way in which it may be asked for.
    ///   - precedence: The larger, the earlier among those that are alike.
    ///   - companions: The number of a text that says what else belongs to it.
    public init(id: Int64, kinds: UInt8, precedence: Int64 = 0, companions: UInt8 = 0) {
      self.id = id
      self.kinds = kinds
      self.precedence = precedence
      self.companions = companions
    }
  }

  let image: IndexImage
  /// What searches worked in before; it fits this side only, and goes with it.
  private let shelf = Mutex<[Shelved]>([])
  private let sections: [IndexFormat.Section: Range<Int>]

  /// How many different folded texts there are.
  public let count: Int

  /// By code, the number by which texts have it.
  let scalars: UnsafeBufferPointer<UInt32>
  /// By code: the raw value of its `ScalarClass`.
  let classes: UnsafeBufferPointer<UInt8>
  /// By code; the last is for scalars that no text holds.
  let buckets: UnsafeBufferPointer<UInt8>
  let lengths: UnsafeBufferPointer<LengthRun>
  let tokenCounts: UnsafeBufferPointer<LengthRun>
  let wordStarts: UnsafeBufferPointer<UInt32>
  let wordTexts: UnsafeBufferPointer<UInt16>
  let texts: UnsafeBufferPointer<UInt16>
  let tokens: UnsafeBufferPointer<UInt32>
  /// By scalar of the basic plane: its code, or `.max`.
  private let codes: [UInt16]
  /// The codes of the other planes' scalars.
  private let supplementaryCodes: [UInt32: UInt16]

  private let wordSlots: UnsafeBufferPointer<UInt32>
  private let referenceStarts: UnsafeBufferPointer<UInt32>
  private let references: UnsafeBufferPointer<Int64>
  private let precedences: UnsafeBufferPointer<Int64>
  private let ownerKinds: UnsafeBufferPointer<UInt8>
  /// All kinds that owners have.
  public let kinds: UInt8
  private let companions: UnsafeBufferPointer<UInt8>
  /// What owners' `companions` number.
  public let companionSets: [String]
  private let places: UnsafeBufferPointer<UInt32>
  private let ranks: UnsafeBufferPointer<UInt32>
  let tokenStarts: UnsafeBufferPointer<UInt32>

  init(_ image: IndexImage, _ sections: [IndexFormat.Section: Range<Int>]) throws(IndexError) {
    self.image = image
    self.sections = sections
    func view<Element>(_ section: IndexFormat.Section) -> UnsafeBufferPointer<Element> {
      let range = sections[section] ?? 0..<0
      let start = UnsafeRawPointer(image.bytes + range.lowerBound)
      return UnsafeBufferPointer(
        start: start.assumingMemoryBound(to: Element.self),
        count: range.count / MemoryLayout<Element>.stride)
    }
    // What is small is compared with its checksums at once, what is large when it is read.
    for section: IndexFormat.Section in [
      .scalars, .buckets, .classes, .lengths, .tokenCounts, .wordStarts, .wordTexts, .wordSlots,
      .rareStarts, .lessRareStarts, .useStarts, .companionSets, .kinds,
    ] { try image.check(sections[section] ?? 0..<0) }
    scalars = view(.scalars)
    classes = view(.classes)
    buckets = view(.buckets)
    lengths = view(.lengths)
    tokenCounts = view(.tokenCounts)
    wordStarts = view(.wordStarts)
    wordTexts = view(.wordTexts)
    wordSlots = view(.wordSlots)
    texts = view(.texts)
    tokens = view(.tokens)
    referenceStarts = view(.referenceStarts)
    references = view(.references)
    precedences = view(.precedences)
    ownerKinds = view(.kinds)
    kinds = ownerKinds.reduce(0, |)
    companions = view(.companions)
    companionSets = String(
      decoding: view(.companionSets) as UnsafeBufferPointer<UInt8>, as: UTF8.self
    )
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    places = view(.places)
    ranks = view(.ranks)
    tokenStarts = view(.tokenStarts)
    count = places.count
    var codes = [UInt16](repeating: .max, count: 0x10000)
    var supplementaryCodes: [UInt32: UInt16] = [:]
    for (code, scalar) in scalars.enumerated() {
      if scalar < 0x10000 {
        codes[Int(scalar)] = UInt16(code)
      } else {
        supplementaryCodes[scalar] = UInt16(code)
      }
    }
    self.codes = codes
    self.supplementaryCodes = supplementaryCodes
  }

  /// Unchecked: it is on the shelf or with the one search that took it.
  private struct Shelved: @unchecked Sendable {
    let scratch: SearchScratch
  }

  /// Runs a search in scratch space that is kept from one to the next.
  ///
  /// - Throws: `IndexError.outOfMemory`, or what `body` throws.
  func withScratch(_ body: (SearchScratch) throws -> Void) throws {
    let scratch = try shelf.withLock { $0.popLast()?.scratch } ?? SearchScratch(for: self)
    defer {
      let shelved = Shelved(scratch: scratch)
      shelf.withLock { $0.append(shelved) }
    }
    try body(scratch)
  }

  /// How many different words there are.
  var wordCount: Int { max(0, wordStarts.count - 1) }

  /// The code of a scalar; one that no text holds gets the number of codes.
  func code(of scalar: UInt32) -> UInt32 {
    let code = scalar < 0x10000 ? codes[Int(scalar)] : supplementaryCodes[scalar] ?? .max
    return code == .max ? UInt32(scalars.count) : UInt32(code)
  }

  func section(_ section: IndexFormat.Section) -> Range<Int> { sections[section] ?? 0..<0 }

  /// Elements of a section, compared with their checksums.
  func elements<Element>(
    _ range: Range<Int>, of all: UnsafeBufferPointer<Element>, in section: IndexFormat.Section
  ) throws(IndexError) -> UnsafeBufferPointer<Element> {
    guard range.lowerBound >= 0, range.upperBound <= all.count else { throw .damaged }
    let stride = MemoryLayout<Element>.stride
    let start = self.section(section).lowerBound
    try image.check(start + range.lowerBound * stride..<start + range.upperBound * stride)
    return UnsafeBufferPointer(rebasing: all[range])
  }

  /// All elements of a section, to be compared part by part.
  func all<Element>(_ section: IndexFormat.Section) -> UnsafeBufferPointer<Element> {
    let range = self.section(section)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(image.bytes + range.lowerBound).assumingMemoryBound(to: Element.self),
      count: range.count / MemoryLayout<Element>.stride)
  }

  // MARK: Segments

  /// The text of a place, as codes.
  func text(_ place: Int) throws(IndexError) -> UnsafeBufferPointer<UInt16> {
    var (low, high) = (0, lengths.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(lengths[middle].first) <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0, place < count else { throw .damaged }
    return try text(place, in: lengths[low - 1])
  }

  func text(_ place: Int, in run: LengthRun) throws(IndexError) -> UnsafeBufferPointer<UInt16> {
    let length = Int(run.length)
    guard let start = Int(exactly: run.text), place >= Int(run.first) else { throw .damaged }
    let first = start + (place - Int(run.first)) * length
    return try elements(first..<first + length, of: texts, in: .texts)
  }

  /// The folded text of a place, as scalars.
  ///
  /// - Throws: `IndexError.damaged`.
  public func folded(_ place: Int) throws(IndexError) -> [UInt32] {
    let codes = try text(place)
    var folded: [UInt32] = []
    folded.reserveCapacity(codes.count)
    for code in codes {
      guard Int(code) < scalars.count else { throw .damaged }
      folded.append(scalars[Int(code)])
    }
    return folded
  }

  func tokens(rank: Int) throws(IndexError) -> UnsafeBufferPointer<UInt32> {
    let bounds = try elements(rank..<rank + 2, of: tokenStarts, in: .tokenStarts)
    guard bounds[0] <= bounds[1] else { throw .damaged }
    return try elements(Int(bounds[0])..<Int(bounds[1]), of: tokens, in: .tokens)
  }

  func rank(place: Int) throws(IndexError) -> Int {
    Int(try elements(place..<place + 1, of: ranks, in: .ranks)[0])
  }

  func place(rank: Int) throws(IndexError) -> Int {
    Int(try elements(rank..<rank + 1, of: places, in: .places)[0])
  }

  /// What a place was added as, ids ascending.
  ///
  /// - Throws: `IndexError.damaged`.
  public func owners(_ place: Int) throws(IndexError) -> [Owner] {
    let bounds = try elements(place..<place + 2, of: referenceStarts, in: .referenceStarts)
    guard bounds[0] <= bounds[1] else { throw .damaged }
    let range = Int(bounds[0])..<Int(bounds[1])
    let ids = try elements(range, of: references, in: .references)
    let precedences = try elements(range, of: precedences, in: .precedences)
    let kinds = try elements(range, of: ownerKinds, in: .kinds)
    let companions = try elements(range, of: companions, in: .companions)
    return ids.indices.map {
      Owner(
        id: ids[$0], kinds: kinds[$0], precedence: precedences[$0], companions: companions[$0])
    }
  }

  /// How many owners places have of the kinds and with the companions that are asked for.
  ///
  /// - Parameters:
  ///   - places: Ascending or not.
  ///   - wanted: At least one of these kinds.
  ///   - accepted: By number of a set of companions: whether it counts.
  /// - Throws: `IndexError.damaged`.
  /// - Complexity: O(places).
  public func ownerCount(
    of places: [UInt32], kinds wanted: UInt8, companions accepted: [Bool]
  ) throws(IndexError) -> Int {
    try image.check(section(.ownerSummaries))
    try image.check(section(.ownerClasses))
    let summaries: UnsafeBufferPointer<UInt8> = all(.ownerSummaries)
    let classes: UnsafeBufferPointer<UInt8> = all(.ownerClasses)
    // By summary: how many owners count.
    var counts = [Int](repeating: 0, count: 256)
    for summary in 0..<255 where summary >> 4 * 2 + 1 < classes.count {
      let (kinds, number) = (classes[summary >> 4 * 2], classes[summary >> 4 * 2 + 1])
      if kinds & wanted != 0, accepted[Int(number)] { counts[summary] = summary & 15 }
    }
    var total = 0
    var mixed: [UInt32] = []
    for place in places {
      guard Int(place) < summaries.count else { throw .damaged }
      let summary = summaries[Int(place)]
      total += counts[Int(summary)]
      if summary == OwnerSummary.mixed { mixed.append(place) }
    }
    try forEachOwner(of: mixed, kinds: wanted, companions: accepted) { _ in total += 1 }
    return total
  }

  /// Calls `body` with the id of each owner that places have of the kinds and with the companions that are asked for.
  ///
  /// - Parameters:
  ///   - places: Ascending or not.
  ///   - wanted: At least one of these kinds.
  ///   - accepted: By number of a set of companions: whether it counts.
  /// - Throws: `IndexError.damaged`.
  /// - Complexity: O(places).
  public func forEachOwner(
    of places: [UInt32], kinds wanted: UInt8, companions accepted: [Bool], _ body: (Int64) -> Void
  ) throws(IndexError) {
    try image.check(section(.referenceStarts))
    try image.check(section(.references))
    try image.check(section(.kinds))
    try image.check(section(.companions))
    for place in places {
      for reference in try referenceRange(Int(place)) {
        let isWanted = ownerKinds[reference] & wanted != 0
        if isWanted, accepted[Int(companions[reference])] { body(references[reference]) }
      }
    }
  }

  private func referenceRange(_ place: Int) throws(IndexError) -> Range<Int> {
    guard place + 1 < referenceStarts.count else { throw .damaged }
    let (first, end) = (Int(referenceStarts[place]), Int(referenceStarts[place + 1]))
    guard first <= end, end <= ownerKinds.count else { throw .damaged }
    return first..<end
  }

  /// The length of a place's text, in scalars.
  ///
  /// - Complexity: O(log lengths).
  public func length(_ place: Int) -> Int {
    var (low, high) = (0, lengths.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(lengths[middle].first) <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? Int(lengths[low - 1].length) : 0
  }

  // MARK: Words

  /// The number of a word, or `nil` where no segment has it.
  func word(_ codes: ArraySlice<UInt32>) throws(IndexError) -> UInt32? {
    var narrow: [UInt16] = []
    for code in codes {
      guard code < scalars.count else { return nil }
      narrow.append(UInt16(code))
    }
    guard !wordSlots.isEmpty else { return nil }
    var slot = narrow.withUnsafeBufferPointer { Vocabulary.hash($0) } & (wordSlots.count - 1)
    // At most half of the slots are taken, so that a free one ends the search.
    while wordSlots[slot] > 0 {
      let number = Int(wordSlots[slot] - 1)
      if try wordText(number).elementsEqual(narrow) { return UInt32(number) }
      slot = (slot + 1) & (wordSlots.count - 1)
    }
    return nil
  }

  func wordText(_ number: Int) throws(IndexError) -> UnsafeBufferPointer<UInt16> {
    guard number + 1 < wordStarts.count, wordStarts[number] <= wordStarts[number + 1],
      Int(wordStarts[number + 1]) <= wordTexts.count
    else { throw .damaged }
    return UnsafeBufferPointer(
      rebasing: wordTexts[Int(wordStarts[number])..<Int(wordStarts[number + 1])])
  }
}
