internal import RectoMatch
internal import RectoText

/// A slot of the query and the one of the source whose place it takes.
struct SlotPair {
  var query: Slot
  var source: Slot
  var isChanged: Bool
}

/// Tells which slot of the query stands in the place of which slot of the source.
struct SlotPairing {
  private let query: SlottedText
  private let source: SlottedText
  /// For each part of the source, the part of the query that is the same.
  private let partners: [Int?]

  init(query: SlottedText, source: SlottedText, edits: [Comparison.Edit]) {
    self.query = query
    self.source = source
    partners =
      Self.isSame(query, source) ? Array(source.parts.indices) : Self.partners(query, source, edits)
  }

  /// Every pair in order, or `nil` where one of them is uncertain: the slots differ in number or in
  /// kind, something that counts differs outside them, or a changed one is not surrounded by the
  /// same words.
  var pairs: [SlotPair]? {
    guard query.slots.count == source.slots.count, query.loose == source.loose else { return nil }
    var pairs: [SlotPair] = []
    for index in query.slots.indices {
      let (a, b) = (query.slots[index], source.slots[index])
      let isChanged: Bool
      switch (a.content, b.content) {
      case (.number(let a), .number(let b)):
        isChanged = a.quantity != b.quantity
        // One value in two writings that may matter: 0 and 00, 3.5 and 3.50.
        if !isChanged, digits(a, query) != digits(b, source) { return nil }
      case (.name(let a, _), .name(let b, _)): isChanged = a != b
      default: return nil
      }
      if isChanged,
        !isSurroundedAlike(index) || RangeWords.joins(index, in: query)
          || RangeWords.joins(index, in: source)
      {
        return nil
      }
      pairs.append(SlotPair(query: a, source: b, isChanged: isChanged))
    }
    return pairs
  }

  /// A bare number as it is written, without signs between groups; empty for numbers in words or with a scale.
  private func digits(_ mention: NumberMention, _ text: SlottedText) -> String {
    let written = text.text[mention.numeral]
    guard written.allSatisfy({ $0.isAnyDigit || ".,".contains($0) }) else { return "" }
    return String(written.filter { $0 != "," }.map(\.narrow))
  }

  /// Whether the words around a slot are the same on both sides: a word that differs close by may change what
  /// the number means (上调, 下调).
  private func isSurroundedAlike(_ slot: Int) -> Bool {
    guard let a = query.parts.firstIndex(of: .slot(slot)),
      let b = source.parts.firstIndex(of: .slot(slot))
    else { return false }
    for step in [-3, -2, -1, 1, 2] {
      let isInside = (
        query.parts.indices.contains(a + step), source.parts.indices.contains(b + step)
      )
      guard isInside.0 == isInside.1 else { return false }
      if isInside.1, partners[b + step] != a + step { return false }
    }
    return true
  }

  /// Whether the texts differ in nothing but their slots: then no edit script need tell what stands where, and
  /// of several of one cost it may tell it badly.
  private static func isSame(_ query: SlottedText, _ source: SlottedText) -> Bool {
    query.parts.count == source.parts.count
      && zip(query.parts, source.parts).allSatisfy { a, b in
        switch (a, b) {
        case (.slot(let a), .slot(let b)): a == b
        case (.token(let a), .token(let b)):
          query.text.bytes[a] == source.text.bytes[b]
            || Folding.fold(query.text[a]) == Folding.fold(source.text[b])
            || agrees(query, a, source, b)
        default: false
        }
      }
  }

  private static func partners(
    _ query: SlottedText, _ source: SlottedText, _ edits: [Comparison.Edit]
  ) -> [Int?] {
    var partners = [Int?](repeating: nil, count: source.parts.count)
    for (place, part) in source.parts.enumerated() {
      if case .slot = part { partners[place] = query.parts.firstIndex(of: part) }
    }
    for edit in edits where edit.kind == .matched || edit.kind == .replaced {
      let (a, b) = (tokens(query, in: edit.query), tokens(source, in: edit.other))
      guard a.count == b.count else { continue }
      for (a, b) in zip(a, b) {
        guard case .token(let inQuery) = query.parts[a], case .token(let inSource) = source.parts[b]
        else { continue }
        if edit.kind == .matched || agrees(query, inQuery, source, inSource) { partners[b] = a }
      }
    }
    return partners
  }

  /// The tokens outside slots that lie in a run.
  private static func tokens(_ text: SlottedText, in range: Range<Int>) -> [Int] {
    text.parts.indices.filter { place in
      guard case .token(let token) = text.parts[place] else { return false }
      return range.lowerBound <= token.lowerBound && token.upperBound <= range.upperBound
    }
  }

  /// Whether two words differ only in what follows from a number: a and an, day and days.
  private static func agrees(
    _ query: SlottedText, _ a: Range<Int>, _ source: SlottedText, _ b: Range<Int>
  ) -> Bool {
    guard query.language.language == "en" else { return false }
    let words = [Folding.fold(query.text[a]), Folding.fold(source.text[b])].sorted()
    return words == ["a", "an"] || EnglishNouns.isPlural(words[1], of: words[0])
      || words == ["people", "person"]
  }
}

/// The words between the ends of a range: a number there shares its unit with another, and is left alone.
enum RangeWords {
  /// Whether a slot is one end of a range: 3–5, 3至5, three or four, but not "from 3 to 5", whose ends have
  /// their units.
  static func joins(_ slot: Slot, in text: SlottedText) -> Bool {
    text.slots.firstIndex { $0.range == slot.range }.map { joins($0, in: text) } ?? true
  }

  /// The same for the slot at an index.
  static func joins(_ slot: Int, in text: SlottedText) -> Bool {
    [slot - 1, slot].contains { first in
      text.slots.indices.contains(first) && text.slots.indices.contains(first + 1)
        && isOneKind(text.slots[first], text.slots[first + 1])
        && isRange(text.slots[first].range, text.slots[first + 1].range, in: text.text)
    }
  }

  /// Whether two slots may be the ends of one range: 20个基点至3.5% are not.
  private static func isOneKind(_ a: Slot, _ b: Slot) -> Bool {
    switch (a.mention?.quantity, b.mention?.quantity) {
    case (.amount(_, let a), .amount(_, let b)): a == b || a == .one || b == .one
    case (.date, .date), (.time, .time), (.weekday, .weekday), (.decade, .decade): true
    // 3 to 5 March, 6–8 p.m.
    case (.amount(_, .one), .date), (.date, .amount(_, .one)), (.amount(_, .one), .time),
      (.time, .amount(_, .one)), (.amount(_, .ordinal), .date):
      true
    default: false
    }
  }

  private static func isRange(_ first: Range<Int>, _ second: Range<Int>, in text: ByteText) -> Bool
  {
    guard first.upperBound <= second.lowerBound else { return true }
    let between = text[first.upperBound..<second.lowerBound].filter { !$0.isWhitespace }
      .lowercased()
    if between.isEmpty { return true }
    let before = text.beforeSpace(first.lowerBound)
    switch between {
    case "to", "到", "至", "a", "à", "bis":
      let isFrom =
        ["from", "de", "von", "di"].contains(text.word(before: before).lowercased())
        || "从從自由".contains(text.character(before: before) ?? " ")
      return !isFrom
    case "and", "和", "与":
      return text.word(before: before).lowercased() == "between"
        || "在".contains(text.character(before: before) ?? " ")
    default: return signs.contains(between)
    }
  }

  private static let signs: Set<String> = [
    "-", "–", "—", "~", "～", "－", "−", "or", "或", "或者", "/", "×", "x", ":", "：", "比", "versus",
    "vs",
    "乘", "*", "±", "oder", "ou", "…", "...",
  ]
}
