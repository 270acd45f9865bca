/// Letters of one kind that stand together while `TermReader` reads them. `Tokenizer` says what a term is.
struct TermRun: Sendable {
  private enum Kind {
    case word, katakana, pairs, triples
  }

  private let stem: Int
  private var kind = Kind.word
  /// Of a word: the hash of the scalars that are kept, how many there are in all, and the flags that all of these have.
  private var hash = FNVHash()
  private var length = 0
  private var flags = UInt32.max
  /// Of pairs and triples: the scalars of which no term was made yet, and where each character begins in them.
  private var scalars: [UInt32] = []
  private var starts: [Int] = []

  init(stem: Int) { self.stem = stem }

  mutating func reset() {
    hash = FNVHash()
    length = 0
    flags = .max
    scalars.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  private var isWord: Bool { kind == .word || kind == .katakana }
  private var isEmpty: Bool { length == 0 && scalars.isEmpty }

  // MARK: Words

  /// Makes ready for a scalar of a word.
  @inline(__always)
  mutating func beginWord(_ terms: inout HashedTerms) {
    if kind == .word { return }
    close(&terms)
    kind = .word
  }

  /// Whether it takes letters of words, or took none yet.
  @inline(__always)
  var isPlain: Bool { kind == .word }

  /// Whether it takes syllables of scripts in which a mark may belong to one.
  @inline(__always)
  var isStacked: Bool { kind == .triples }

  /// Adds ASCII from a place on: the letters and digits of words, and what parts them. It must be `isPlain`.
  ///
  /// - Returns: The first place behind it.
  @inline(__always)
  mutating func addASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ ascii: UnsafeBufferPointer<UInt32>,
    _ terms: inout HashedTerms
  ) -> Int {
    var place = start
    let stem = stem
    var (hash, length, flags) = (hash, length, flags)
    while place < bytes.count, bytes[place] < 0x80 {
      let entry = FoldedScalar(word: ascii[Int(bytes[place])])
      place &+= 1
      if entry.kind == FoldedScalar.wordPart {
        if length < stem {
          hash.add(UInt8(truncatingIfNeeded: entry.word))
          flags &= entry.word
        }
        length &+= 1
      } else if length > 0 {
        terms.append(
          HashedTerm(
            hash: hash.value, length: min(length, stem),
            traits: FoldedScalar.traits(ofAll: flags)))
        (hash, length, flags) = (FNVHash(), 0, .max)
      }
    }
    (self.hash, self.length, self.flags) = (hash, length, flags)
    return place
  }

  private mutating func appendToWord(_ entry: FoldedScalar) {
    if length < stem {
      hash.add(scalar: entry.value)
      flags &= entry.word
    }
    length += 1
  }

  // MARK: Pairs and triples

  /// Adds the Han characters from a place on, of which there is one at least.
  ///
  /// - Returns: The first place behind them.
  mutating func addHan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ terms: inout HashedTerms
  ) -> Int {
    if kind != .pairs {
      close(&terms)
      kind = .pairs
    }
    if scalars.isEmpty { return addHanRun(bytes, from: start, &terms) }
    var place = start
    // Two by their values; from then on a pair is the six bytes before a place.
    for _ in 0..<2 {
      guard place < bytes.count, TermReader.isHan(bytes, place) else { return place }
      startCharacter(Self.han(bytes, place))
      place += 3
    }
    if place == bytes.count || !TermReader.isHan(bytes, place) { return place }
    flush(&terms)
    scalars.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    // The second of the two begins a run, and the pair of both comes before it.
    terms.append(
      HashedTerm(
        hash: Self.hash(Self.hash(FNVHash(), bytes, place - 6), bytes, place - 3).value, length: 2,
        traits: .gram))
    return addHanRun(bytes, from: place - 3, &terms)
  }

  /// Adds a run of Han characters behind which nothing is pending.
  @inline(__always)
  private mutating func addHanRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ terms: inout HashedTerms
  ) -> Int {
    // The hash of a pair goes on from that of its first character.
    var first = Self.hash(FNVHash(), bytes, start)
    var place = start + 3
    while place < bytes.count, TermReader.isHan(bytes, place) {
      terms.append(
        HashedTerm(hash: Self.hash(first, bytes, place).value, length: 2, traits: .gram))
      first = Self.hash(FNVHash(), bytes, place)
      place &+= 3
    }
    if place == bytes.count || bytes[place] < 0x80 || TermReader.isEastAsianMark(bytes, place) {
      if place == start + 3 {
        terms.append(HashedTerm(hash: first.value, length: 1, traits: .gram))
      }
      return place
    }
    // What follows may belong to the last character: the last pair waits for it.
    if place > start + 3 {
      terms.removeAll(from: terms.count - 1)
      startCharacter(Self.han(bytes, place - 6))
    }
    startCharacter(Self.han(bytes, place - 3))
    return place
  }

  /// A hash with the three bytes from a place on.
  @inline(__always)
  private static func hash(
    _ hash: FNVHash, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> FNVHash {
    var hash = hash
    hash.add(bytes[place])
    hash.add(bytes[place + 1])
    hash.add(bytes[place + 2])
    return hash
  }

  /// Makes terms of all that is pending but for the last two characters, which are single scalars.
  private mutating func flush(_ terms: inout HashedTerms) {
    let kept = starts.count - 2
    guard kept > 0 else { return }
    starts.append(scalars.count)
    for first in 0..<kept { append(starts[first]..<starts[first + 2], &terms) }
    starts.removeSubrange(2...)
    (starts[0], starts[1]) = (0, 1)
    scalars.removeSubrange(..<(scalars.count - 2))
  }

  private mutating func startCharacter(_ scalar: UInt32) {
    starts.append(scalars.count)
    scalars.append(scalar)
  }

  private func append(_ range: Range<Int>, _ terms: inout HashedTerms) {
    var hash = FNVHash()
    var flags = UInt32.max
    for scalar in scalars[range] {
      hash.add(scalar: scalar)
      flags &= FoldedScalar(scalar).word
    }
    terms.append(
      HashedTerm(
        hash: hash.value, length: range.count,
        traits: FoldedScalar.traits(ofAll: flags).union(.gram)))
  }

  // MARK: Any scalar

  /// Adds a folded scalar.
  mutating func add(_ entry: FoldedScalar, _ terms: inout HashedTerms) {
    switch entry.kind {
    case FoldedScalar.wordPart:
      if kind != .word, !isEmpty, entry.value == Self.longVowel || entry.isMark {
        extend(entry, startsCharacter: entry.value == Self.longVowel)
      } else {
        beginWord(&terms)
        appendToWord(entry)
      }
    case FoldedScalar.space: close(&terms)
    default:
      if kind == .triples, !isEmpty, entry.isMark || isStacking {
        scalars.append(entry.value)
      } else if entry.kind == FoldedScalar.letter {
        let kind = Self.kind(of: entry.value)
        if kind != self.kind {
          close(&terms)
          self.kind = kind
        }
        extend(entry, startsCharacter: true)
      } else if entry.kind == FoldedScalar.digit {
        beginWord(&terms)
        appendToWord(entry)
      } else {
        close(&terms)
      }
    }
  }

  private mutating func extend(_ entry: FoldedScalar, startsCharacter: Bool) {
    if isWord {
      appendToWord(entry)
    } else if startsCharacter {
      startCharacter(entry.value)
    } else {
      scalars.append(entry.value)
    }
  }

  /// What stands between words in ASCII.
  @inline(__always)
  mutating func part(_ entry: FoldedScalar, _ terms: inout HashedTerms) {
    if kind == .triples { add(entry, &terms) } else { close(&terms) }
  }

  /// Ends the run: what comes next is another.
  @inline(__always)
  mutating func close(_ terms: inout HashedTerms) {
    if isWord {
      if length > 0 { closeWord(&terms) }
    } else if !scalars.isEmpty {
      closeGrams(of: kind == .pairs ? 2 : 3, &terms)
    }
  }

  @inline(__always)
  private mutating func closeWord(_ terms: inout HashedTerms) {
    // A stem of no scalars at all has no flags.
    terms.append(
      HashedTerm(
        hash: hash.value, length: min(length, stem),
        traits: FoldedScalar.traits(ofAll: flags)))
    hash = FNVHash()
    length = 0
    flags = .max
  }

  private mutating func closeGrams(of size: Int, _ terms: inout HashedTerms) {
    if starts.count <= size {
      append(0..<scalars.count, &terms)
    } else {
      starts.append(scalars.count)
      for first in 0..<starts.count - size {
        append(starts[first]..<starts[first + size], &terms)
      }
    }
    scalars.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  // MARK: Scalars

  /// ー, which Unicode gives to no script.
  private static let longVowel: UInt32 = 0x30FC

  /// Whether the last sign puts the next consonant under the one before it: Khmer coeng, Burmese virama.
  private var isStacking: Bool { scalars.last == 0x17D2 || scalars.last == 0x1039 }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F:
      .triples
    case 0x30A1...0x30FA, 0x31F0...0x31FF: .katakana
    default: .pairs
    }
  }

  @inline(__always)
  private static func han(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    UInt32(bytes[place] & 0xF) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      | UInt32(bytes[place + 2] & 0x3F)
  }
}
