/// What a word or a phrase means to numbers.
struct Term: Sendable {
  enum Role: String, Sendable {
    // Number words.
    case cardinal, hundred, article, half, ordinal, fraction, minus, spelled
    // After a numeral.
    case scale, dozen, percent, permille, permyriad, percentagePoint, basisPoint, currency, unit,
      ordinalMark, forenoon, afternoon, beforeChrist, clock
    // Names and what stands before numerals.
    case month, weekday, era, veto, plain
  }

  var role: Role
  /// A number, a power of ten, a packed currency code: as the role has it.
  var value = 0
  /// The case of the first letter that the language spells it with.
  var initial = Initial.any
  var isShort = false

  enum Initial: UInt8, Sendable { case any, upper, lower, capitals }

  /// Whether a text spells the phrase in the case it needs.
  func accepts(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    switch initial {
    case .any: true
    case .upper: Glyph.isUpper(text[range.lowerBound])
    case .lower: !Glyph.isUpper(text[range.lowerBound])
    case .capitals:
      range.allSatisfy { Glyph.lower(text[$0]) == text[$0] ? !Glyph.isLetter(text[$0]) : true }
    }
  }
}

/// Phrases by their scalars in lower case, for the longest match at a place in a text.
///
/// An open-addressed hash from (node, scalar) to node: a word that begins no phrase costs a probe or two.
struct PhraseTrie: Sendable {
  private var keys: [UInt64]
  private var children: [Int32]
  private var terms: [Term] = []
  /// The term of each node, or -1.
  private var termOfNode: [Int32] = [-1]
  private var nodes: Int32 = 1
  private var edges = 0

  init() {
    keys = [UInt64](repeating: .max, count: 1024)
    children = [Int32](repeating: 0, count: 1024)
  }

  /// Adds a phrase; a later one replaces an equal earlier one.
  mutating func insert(_ phrase: some StringProtocol, _ term: Term) {
    var node: Int32 = 0
    for scalar in phrase.unicodeScalars where scalar.value != 0xAD {
      let folded = Self.joined(Glyph.lower(scalar.value))
      node = child(node, folded) ?? addChild(node, folded)
    }
    guard node > 0 else { return }
    termOfNode[Int(node)] = Int32(terms.count)
    terms.append(term)
  }

  /// The longest phrase that begins at `start` and ends where a word ends.
  func longestMatch(in text: FoldedText, at start: Int) -> (term: Term, end: Int)? {
    var best: (Term, Int)?
    forEachMatch(in: text, at: start) { term, end in
      best = (term, end)
    }
    return best
  }

  /// Calls `body` with each phrase that begins at `start` and ends where a word ends, shortest first.
  func forEachMatch(
    in text: FoldedText, at start: Int, ignoringCase: Bool = false, _ body: (Term, Int) -> Void
  ) {
    var node: Int32 = 0
    var i = start
    while i < text.count, let next = child(node, Self.joined(Glyph.lower(text.scalars[i]))) {
      node = next
      i += 1
      if termOfNode[Int(node)] >= 0,
        !Glyph.isLetter(text.scalars[i - 1]) || !Glyph.isLetter(text[i])
      {
        let term = terms[Int(termOfNode[Int(node)])]
        if ignoringCase || term.accepts(text, start..<i) { body(term, i) }
      }
    }
  }

  /// Spaces and hyphens within a phrase are one: percentage-point.
  private static func joined(_ scalar: UInt32) -> UInt32 {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || Glyph.isSpace(scalar)
      ? 0x20 : scalar == 0x2019 ? 0x27 : scalar
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var i = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[i] != key && keys[i] != .max { i = (i + 1) & mask }
    return i
  }

  private func child(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let key = UInt64(node) << 32 | UInt64(scalar)
    let i = slot(key)
    return keys[i] == key ? children[i] : nil
  }

  private mutating func addChild(_ node: Int32, _ scalar: UInt32) -> Int32 {
    edges += 1
    if edges * 2 > keys.count { grow() }
    let key = UInt64(node) << 32 | UInt64(scalar)
    let i = slot(key)
    keys[i] = key
    children[i] = nodes
    termOfNode.append(-1)
    nodes += 1
    return nodes - 1
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    children = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, child) in zip(oldKeys, oldChildren) where key != .max {
      let i = slot(key)
      keys[i] = key
      children[i] = child
    }
  }
}
