internal import CMatch
internal import RectoText

extension IndexSide {
  /// Places that hold a phrase, ascending.
  public struct PhraseHits: Sendable {
    /// Where it anywhere neither begins nor ends inside a word.
    public var whole: [UInt32] = []
    /// Where it stands inside words only.
    public var inside: [UInt32] = []

    /// - Parameters:
    ///   - whole: Where the phrase anywhere neither begins nor ends inside a word.
    ///   - inside: Where it stands inside words only.
    public init(whole: [UInt32] = [], inside: [UInt32] = []) {
      self.whole = whole
      self.inside = inside
    }
  }

  /// The places whose text holds a phrase: any substring, one character included.
  ///
  /// Nothing is left out: the lists of words and of neighbouring characters say where its parts stand, and what they do
  /// not say for sure is read.
  ///
  /// - Parameters:
  ///   - phrase: Scalars of folded text, each as `form` gives it. An empty one stands nowhere.
  ///   - form: What a scalar is compared as: itself, or the common one of its variants.
  /// - Throws: `IndexError.damaged`.
  /// - Complexity: O(words) where it begins or ends with a part of a word, and O(places of its rarest part).
  public func places(
    holding phrase: [UInt32], form: (UInt32) -> UInt32
  ) throws(IndexError) -> PhraseHits {
    guard let search = PhraseSearch(phrase, in: self, form: form) else { return PhraseHits() }
    return try search.hits()
  }
}

/// The search for one phrase.
private struct PhraseSearch {
  private let side: IndexSide
  private let phrase: [UInt32]
  /// By code: what it is compared as.
  private let forms: [UInt32]
  /// By place in the phrase: the codes that are compared as its scalar.
  private let codes: [[UInt16]]
  private let tokens: [Range<Int>]

  /// `nil` where a character of it stands in no text.
  init?(_ phrase: [UInt32], in side: IndexSide, form: (UInt32) -> UInt32) {
    self.side = side
    self.phrase = phrase
    forms = side.scalars.map(form)
    var codes: [[UInt16]] = []
    for scalar in phrase {
      var own: [UInt16] = []
      for (code, form) in forms.enumerated() where form == scalar { own.append(UInt16(code)) }
      if own.isEmpty { return nil }
      codes.append(own)
    }
    self.codes = codes
    tokens = SimilarityTokens.ranges(in: phrase)
    if tokens.isEmpty { return nil }
  }

  func hits() throws(IndexError) -> IndexSide.PhraseHits {
    if tokens.count == 1, tokens[0] == phrase.indices {
      return isWord(0) ? try wordHits() : IndexSide.PhraseHits(whole: try places(of: [exact(0)]))
    }
    if tokens.count == 2, phrase.count == 2, let pair = try pairList(0) {
      return IndexSide.PhraseHits(whole: try places(of: [pair]))
    }
    return try read(candidates())
  }

  private func isWord(_ token: Int) -> Bool {
    scalarClass(phrase[tokens[token].lowerBound]) == .wordPart
  }

  /// A word alone: where it stands as one, and where in others.
  private func wordHits() throws(IndexError) -> IndexSide.PhraseHits {
    let part = tokens[0]
    var isWhole = [UInt64](repeating: 0, count: side.count / 64 + 1)
    var isAny = isWhole
    try mark(try exact(0), in: &isWhole)
    try mark(words(holding: part, atStart: false, atEnd: false), in: &isAny)
    var hits = IndexSide.PhraseHits()
    for place in isAny.indices where isAny[place] | isWhole[place] != 0 {
      hits.whole += Self.numbers(isWhole[place], from: place)
      hits.inside += Self.numbers(isAny[place] & ~isWhole[place], from: place)
    }
    return hits
  }

  private static func numbers(_ bits: UInt64, from place: Int) -> [UInt32] {
    var (bits, numbers): (UInt64, [UInt32]) = (bits, [])
    while bits != 0 {
      numbers.append(UInt32(place * 64 + bits.trailingZeroBitCount))
      bits &= bits - 1
    }
    return numbers
  }

  // MARK: Lists

  /// Lists that together say where a part of the phrase stands.
  private struct Part {
    var section: IndexFormat.Section
    var lists: [Range<Int>]
    var size: Int { lists.reduce(0) { $0 + $1.count } }
  }

  /// The uses of the words that a token is, in any writing of its characters.
  private func exact(_ token: Int) throws(IndexError) -> Part {
    var words: [UInt32] = []
    if tokens[token].count == 1 {
      for code in codes[tokens[token].lowerBound] {
        if let word = try side.word([UInt32(code)]) { words.append(word) }
      }
    } else if let word = try side.word(codes[tokens[token]].map { UInt32($0[0]) }[...]) {
      words.append(word)
    }
    return try uses(words)
  }

  private func uses(_ words: [UInt32]) throws(IndexError) -> Part {
    var part = Part(section: .uses, lists: [])
    let starts: UnsafeBufferPointer<UInt32> = side.all(.useStarts)
    for word in words { part.lists.append(try list(Int(word), starts)) }
    return part
  }

  private func list(
    _ number: Int, _ starts: UnsafeBufferPointer<UInt32>
  ) throws(IndexError) -> Range<Int> {
    guard number + 1 < starts.count, starts[number] <= starts[number + 1] else { throw .damaged }
    return Int(starts[number])..<Int(starts[number + 1])
  }

  /// The words that hold a part of the phrase.
  private func words(
    holding part: Range<Int>, atStart: Bool, atEnd: Bool
  ) throws(IndexError) -> Part {
    let narrow = codes[part].map { $0[0] }
    guard side.wordCount > 0, side.wordStarts[side.wordCount] == UInt32(side.wordTexts.count) else {
      throw .damaged
    }
    let words = [UInt32](unsafeUninitializedCapacity: side.wordCount) { out, count in
      count = cm_words_holding(
        side.wordTexts.baseAddress, side.wordStarts.baseAddress, side.wordCount, narrow,
        narrow.count, atStart, atEnd, out.baseAddress)
    }
    return try uses(words)
  }

  /// The uses of two neighbouring characters, or `nil` where no such list is kept.
  private func pairList(_ token: Int) throws(IndexError) -> Part? {
    let (first, second) = (tokens[token], tokens[token + 1])
    guard first.upperBound == second.lowerBound, !isWord(token), !isWord(token + 1),
      UsePair.isPaired(phrase[first.lowerBound]), UsePair.isPaired(phrase[second.lowerBound])
    else { return nil }
    try side.image.check(side.section(.pairs))
    try side.image.check(side.section(.pairStarts))
    let keys: UnsafeBufferPointer<UInt32> = side.all(.pairs)
    let starts: UnsafeBufferPointer<UInt32> = side.all(.pairStarts)
    var part = Part(section: .pairUses, lists: [])
    for a in codes[first.lowerBound] {
      for b in codes[second.lowerBound] {
        let key = UsePair.key(a, b)
        var (low, high) = (0, keys.count)
        while low < high {
          let middle = (low + high) / 2
          if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low] == key else { continue }
        part.lists.append(try list(low, starts))
      }
    }
    return part
  }

  // MARK: Places

  /// The places of lists, ascending.
  private func places(of parts: [Part]) throws(IndexError) -> [UInt32] {
    guard parts.count == 1, parts[0].lists.count == 1 else {
      var bits = [UInt64](repeating: 0, count: side.count / 64 + 1)
      for part in parts { try mark(part, in: &bits) }
      var places: [UInt32] = []
      for place in bits.indices where bits[place] != 0 {
        places += Self.numbers(bits[place], from: place)
      }
      return places
    }
    let bytes = try bytes(parts[0].lists[0], parts[0].section)
    let places = [UInt32](unsafeUninitializedCapacity: bytes.count) { out, count in
      count = cm_postings_decode(bytes.baseAddress, bytes.count, out.baseAddress, bytes.count)
    }
    guard places.last.map({ $0 < side.count }) ?? true else { throw .damaged }
    return places
  }

  private func mark(_ part: Part, in bits: inout [UInt64]) throws(IndexError) {
    for list in part.lists {
      let bytes = try bytes(list, part.section)
      bits.withUnsafeMutableBufferPointer {
        cm_postings_mark(bytes.baseAddress, bytes.count, $0.baseAddress, side.count)
      }
    }
  }

  private func bytes(
    _ list: Range<Int>, _ section: IndexFormat.Section
  ) throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    try side.elements(list, of: side.all(section), in: section)
  }

  /// Places that hold the rarest parts of the phrase, and so all that hold the phrase.
  private func candidates() throws(IndexError) -> [UInt32] {
    var parts: [Part] = []
    for token in tokens.indices {
      if token + 1 < tokens.count, let pair = try pairList(token) { parts.append(pair) }
      let isCut = token == 0 || token == tokens.count - 1
      if !isWord(token) || !isCut { parts.append(try exact(token)) }
    }
    parts.sort { $0.size < $1.size }
    if parts.first.map({ $0.size > 1000 }) ?? true {
      // The ends may be parts of words: looking through all words pays only where nothing rare stands between.
      for token in Set([0, tokens.count - 1]) where isWord(token) {
        parts.append(
          try words(
            holding: tokens[token],
            atStart: token > 0 || tokens[token].lowerBound > 0,
            atEnd: token < tokens.count - 1 || tokens[token].upperBound < phrase.count))
      }
      parts.sort { $0.size < $1.size }
    }
    guard let rarest = parts.first else { return [] }
    var places = try places(of: [rarest])
    for part in parts.dropFirst() where part.lists.count <= 1 {
      // Reading a text costs as much as some dozen numbers of a list.
      guard let list = part.lists.first else { return [] }
      guard list.count < places.count * 50 else { break }
      let bytes = try bytes(list, part.section)
      let kept = places.withUnsafeMutableBufferPointer {
        cm_postings_keep(bytes.baseAddress, bytes.count, $0.baseAddress, $0.count)
      }
      places.removeLast(places.count - kept)
    }
    return places
  }

  /// Reads the texts of places, ascending.
  private func read(_ places: [UInt32]) throws(IndexError) -> IndexSide.PhraseHits {
    var hits = IndexSide.PhraseHits()
    var run = 0
    let classes = side.classes.baseAddress
    for place in places {
      while run + 1 < side.lengths.count, side.lengths[run + 1].first <= place { run += 1 }
      let text = try side.text(Int(place), in: side.lengths[run])
      let found = Int(
        cm_find(text.baseAddress, text.count, phrase, phrase.count, forms, classes))
      if found == Int(CM_WHOLE) { hits.whole.append(place) }
      if found == Int(CM_INSIDE) { hits.inside.append(place) }
    }
    return hits
  }
}
