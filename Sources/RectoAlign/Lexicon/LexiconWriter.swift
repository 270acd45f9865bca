internal import RectoText

/// A pair of terms, by their numbers, with its weight in either direction.
struct WeightedPair {
  var head: Int
  var other: Int
  /// t(other | head).
  var otherGivenHead: Double
  /// t(head | other), or what is answered for it.
  var headGivenOther: Double
}

/// Writes a compiled lexicon: the same pairs in any order give the same bytes.
struct LexiconWriter {
  private let info: LexiconInfo
  private let heads: [String]
  private let others: [String]
  private let pairs: [WeightedPair]
  /// For each term, by its number in `pairs`, the number in the file.
  private let headPlaces: [Int]
  private let otherPlaces: [Int]

  /// - Parameters:
  ///   - heads: The terms of the head side, each once, any order; those without a pair stay as headwords.
  ///   - others: The terms of the other side, each once, any order.
  ///   - pairs: Each pair once.
  init(info: LexiconInfo, heads: [String], others: [String], pairs: [WeightedPair]) {
    self.info = info
    self.pairs = pairs
    (self.heads, headPlaces) = Self.sorted(heads)
    (self.others, otherPlaces) = Self.sorted(others)
  }

  /// Terms by their bytes, and where each of them went.
  private static func sorted(_ terms: [String]) -> ([String], places: [Int]) {
    let bytes = terms.map { Array($0.utf8) }
    let order = terms.indices.sorted { bytes[$0].lexicographicallyPrecedes(bytes[$1]) }
    var places = [Int](repeating: 0, count: terms.count)
    for (place, term) in order.enumerated() { places[term] = place }
    return (order.map { terms[$0] }, places)
  }

  /// The file's bytes.
  ///
  /// - Parameter state: What learning goes on from.
  /// - Returns: `nil` where there is more text or there are more pairs than the format addresses.
  /// - Complexity: O(*n* log *n*).
  func bytes(state: [UInt8] = []) -> [UInt8]? {
    let headSide = Side(
      heads,
      pairs.map {
        Entry(term: headPlaces[$0.head], partner: otherPlaces[$0.other], weight: $0.otherGivenHead)
      })
    let otherSide = Side(
      others,
      pairs.map {
        Entry(term: otherPlaces[$0.other], partner: headPlaces[$0.head], weight: $0.headGivenOther)
      })
    guard let headSide, let otherSide else { return nil }
    let sections = [Array(info.text.utf8)] + headSide.sections + otherSide.sections
    var tables: [UInt8] = []
    var start = LexiconFormat.tableSize
    for section in sections {
      tables.append(number: UInt64(start))
      tables.append(number: UInt64(section.count))
      start += LexiconFormat.aligned(section.count)
    }
    tables.reserveCapacity(start)
    for section in sections {
      tables += section
      tables += [UInt8](
        repeating: 0, count: LexiconFormat.aligned(section.count) - section.count)
    }
    var file: [UInt8] = []
    file.reserveCapacity(LexiconFormat.headerSize + tables.count + state.count)
    file.append(number: LexiconFormat.magic)
    file.append(number: UInt64(tables.count))
    file.append(number: tables.withUnsafeBytes(LexiconFormat.checksum))
    file.append(number: UInt64(state.count))
    file.append(number: state.withUnsafeBytes(LexiconFormat.checksum))
    file.append(number: UInt64(0))
    file.append(number: UInt64(0))
    file.append(number: file.withUnsafeBytes(LexiconFormat.checksum))
    return file + tables + state
  }

  private struct Entry {
    var term: Int
    var partner: Int
    var weight: Double
  }

  /// The sections of one side.
  private struct Side {
    let sections: [[UInt8]]

    init?(_ terms: [String], _ entries: [Entry]) {
      var starts: [UInt8] = []
      var texts: [UInt8] = []
      for term in terms {
        guard let start = UInt32(exactly: texts.count) else { return nil }
        starts.append(number: start)
        texts += term.utf8
      }
      guard let end = UInt32(exactly: texts.count), UInt32(exactly: entries.count) != nil else {
        return nil
      }
      starts.append(number: end)

      let sorted = entries.map {
        (term: $0.term, partner: $0.partner, weight: LexiconFormat.stored($0.weight))
      }.filter { $0.weight > 0 }
        .sorted { ($0.term, $1.weight, $0.partner) < ($1.term, $0.weight, $1.partner) }
      // Spellings of one word share a list.
      var lists: [UInt8] = []
      var listStarts: [UInt8] = []
      var known: [[UInt64]: UInt32] = [:]
      var partners: [UInt8] = []
      var weights: [UInt8] = []
      var place = 0
      for term in terms.indices {
        var list: [UInt64] = []
        while place < sorted.count, sorted[place].term == term {
          list.append(UInt64(sorted[place].partner) << 16 | UInt64(sorted[place].weight))
          place += 1
        }
        if let number = known[list] {
          lists.append(number: number)
          continue
        }
        let number = UInt32(known.count)
        known[list] = number
        lists.append(number: number)
        listStarts.append(number: UInt32(weights.count / 2))
        for entry in list {
          partners.append(number: UInt32(entry >> 16))
          weights.append(number: UInt16(truncatingIfNeeded: entry))
        }
      }
      listStarts.append(number: UInt32(weights.count / 2))
      sections = [starts, texts, lists, listStarts, partners, weights]
    }
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }
}
