internal import CMatch

/// The words of a language's segments: their vocabulary, each segment's tokens as numbers, and for each word the
/// segments in which it is among the rarest.
///
/// A word's number is its rank by how many segments have it, the rarest first. Two token lists that are similar
/// enough share one of the rarest tokens of each: Chaudhuri, Ganti and Kaushik (2006), "A primitive operator for
/// similarity joins in data cleaning" (prefix filtering).
struct WordBuilder {
  /// Words by number: where each begins in `wordText`, and the end of the last.
  private(set) var wordStarts: [UInt32] = [0]
  private var wordText: [UInt16] = []
  /// By place: where the tokens begin, and the end of the last.
  private(set) var starts: [UInt32] = [0]
  /// The tokens of the segments by place, as numbers of words.
  private(set) var tokens: [UInt32] = []
  /// By number of a word: in how many segments it stands.
  private(set) var frequencies: [UInt32] = []
  private let placeCount: Int

  init(texts: OrderedTexts, classes: [UInt8]) {
    placeCount = texts.count
    var vocabulary = Vocabulary()
    starts.reserveCapacity(texts.count + 1)
    tokens.reserveCapacity(texts.text.count / 3)
    var lastPlace: [Int32] = []
    texts.text.withUnsafeBufferPointer { text in
      for place in 0..<texts.count {
        TokenScan.forEachToken(in: texts.range(place), of: text, classes: classes) { range in
          let word = vocabulary.number(of: UnsafeBufferPointer(rebasing: text[range]))
          tokens.append(word)
          if Int(word) == frequencies.count {
            frequencies.append(0)
            lastPlace.append(-1)
          }
          if lastPlace[Int(word)] != Int32(place) {
            lastPlace[Int(word)] = Int32(place)
            frequencies[Int(word)] += 1
          }
        }
        starts.append(UInt32(tokens.count))
      }
    }
    sort(vocabulary)
  }

  /// Numbers the words anew by frequency.
  private mutating func sort(_ vocabulary: Vocabulary) {
    let order = frequencies.indices.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    var numbers = [UInt32](repeating: 0, count: order.count)
    wordStarts.reserveCapacity(order.count + 1)
    wordText.reserveCapacity(vocabulary.text.count)
    for (number, old) in order.enumerated() {
      numbers[old] = UInt32(number)
      wordText += vocabulary.word(old)
      wordStarts.append(UInt32(wordText.count))
    }
    frequencies = order.map { frequencies[$0] }
    tokens.withUnsafeMutableBufferPointer { tokens in
      for place in tokens.indices { tokens[place] = numbers[Int(tokens[place])] }
    }
  }

  /// - Throws: `IndexError`, or what `progress` throws.
  mutating func write(to writer: inout IndexWriter, progress: () throws -> Void) throws {
    try writer.write(.wordStarts, wordStarts)
    try writer.write(.wordTexts, wordText)
    try writer.write(.wordSlots, wordSlots())
    // The place of each rank: segments by their number of tokens.
    let places = (0..<UInt32(placeCount)).sorted { a, b in
      let (countA, countB) = (count(Int(a)), count(Int(b)))
      return countA != countB ? countA < countB : a < b
    }
    var ranks = [UInt32](repeating: 0, count: placeCount)
    var runs: [LengthRun] = []
    for (rank, place) in places.enumerated() {
      ranks[Int(place)] = UInt32(rank)
      let length = UInt32(count(Int(place)))
      if runs.last?.length != length {
        runs.append(LengthRun(length: length, first: UInt32(rank), text: 0))
      }
    }
    try progress()
    try writer.write(.tokenCounts, runs)
    try writer.write(.places, places)
    try writer.write(.ranks, ranks)
    let ranked = rankedTokens(places)
    try writer.write(.tokenStarts, ranked.starts)
    try writer.write(.tokens, ranked.tokens)
    try writer.write(.tokenSignatures, signatures(ranked))
    try progress()
    try writeRare(ranked, to: &writer)
    try progress()
  }

  private func count(_ place: Int) -> Int { Int(starts[place + 1] - starts[place]) }

  /// A table from the hash of a word to its number and one: open addressing, at most half full.
  private func wordSlots() -> [UInt32] {
    var capacity = 16
    while capacity < frequencies.count * 2 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    wordText.withUnsafeBufferPointer { text in
      for number in frequencies.indices {
        let range = Int(wordStarts[number])..<Int(wordStarts[number + 1])
        var slot = Vocabulary.hash(UnsafeBufferPointer(rebasing: text[range])) & (capacity - 1)
        while slots[slot] > 0 { slot = (slot + 1) & (capacity - 1) }
        slots[slot] = UInt32(number + 1)
      }
    }
    return slots
  }

  private func rankedTokens(_ places: [UInt32]) -> (starts: [UInt32], tokens: [UInt32]) {
    var ranked: (starts: [UInt32], tokens: [UInt32]) = ([0], [])
    ranked.starts.reserveCapacity(places.count + 1)
    ranked.tokens.reserveCapacity(tokens.count)
    for place in places {
      ranked.tokens += tokens[Int(starts[Int(place)])..<Int(starts[Int(place) + 1])]
      ranked.starts.append(UInt32(ranked.tokens.count))
    }
    return ranked
  }

  private func signatures(_ ranked: (starts: [UInt32], tokens: [UInt32])) -> [UInt8] {
    var signatures = [UInt8](repeating: 0, count: placeCount * Int(CM_UNIGRAMS))
    ranked.tokens.withUnsafeBufferPointer { tokens in
      signatures.withUnsafeMutableBufferPointer { signatures in
        for rank in 0..<placeCount {
          let start = Int(ranked.starts[rank])
          cm_signature32(
            tokens.baseAddress?.advanced(by: start), Int(ranked.starts[rank + 1]) - start,
            signatures.baseAddress?.advanced(by: rank * Int(CM_UNIGRAMS)))
        }
      }
    }
    return signatures
  }

  /// The lists of ranks: of the rarest tokens that suffice from 70 per cent on, and of those that are needed besides
  /// from 50 on.
  private func writeRare(
    _ ranked: (starts: [UInt32], tokens: [UInt32]), to writer: inout IndexWriter
  ) throws {
    var rare = PostingLists(count: frequencies.count)
    var lessRare = PostingLists(count: frequencies.count)
    for isFilling in [false, true] {
      var sorted: [UInt32] = []
      for rank in 0..<placeCount {
        let own = ranked.tokens[Int(ranked.starts[rank])..<Int(ranked.starts[rank + 1])]
        sorted.removeAll(keepingCapacity: true)
        sorted += own
        sorted.sort()
        let few = RareTokens.count(of: sorted.count, minimum: 70)
        let more = RareTokens.count(of: sorted.count, minimum: 50)
        for place in 0..<more where place == 0 || sorted[place] != sorted[place - 1] {
          let word = Int(sorted[place])
          if place < few {
            rare.add(UInt32(rank), to: word, isFilling: isFilling)
          } else {
            lessRare.add(UInt32(rank), to: word, isFilling: isFilling)
          }
        }
      }
      if !isFilling {
        rare.open()
        lessRare.open()
      }
    }
    try writer.write(.rareStarts, rare.starts)
    try writer.write(.rare, rare.numbers)
    try writer.write(.lessRareStarts, lessRare.starts)
    try writer.write(.lessRare, lessRare.numbers)
  }
}

/// How many of the rarest tokens are enough.
enum RareTokens {
  /// Two lists with a similarity of at least `minimum` share a token among this many of the rarest of each.
  ///
  /// They have ⌈minimum · longer⌉ tokens in common at least, of which no more than the others fit behind these.
  static func count(of tokens: Int, minimum: Int) -> Int {
    tokens == 0 ? 0 : tokens - (minimum * tokens + 99) / 100 + 1
  }
}

/// Ascending lists of numbers, filled in two rounds: the first counts.
struct PostingLists {
  private(set) var starts: [UInt32]
  private(set) var numbers: [UInt32] = []
  private var next: [UInt32] = []

  init(count: Int) { starts = [UInt32](repeating: 0, count: count + 1) }

  mutating func add(_ number: UInt32, to list: Int, isFilling: Bool) {
    if isFilling {
      numbers[Int(next[list])] = number
      next[list] += 1
    } else {
      starts[list + 1] += 1
    }
  }

  /// Between the rounds.
  mutating func open() {
    for list in 0..<starts.count - 1 { starts[list + 1] += starts[list] }
    numbers = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    next = starts
  }
}
