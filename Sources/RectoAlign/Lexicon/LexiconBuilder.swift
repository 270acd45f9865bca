public import RectoText

/// Makes a compiled lexicon from the entries of dictionaries and glossaries.
///
///     var builder = LexiconBuilder(.simplifiedChinese, .english)
///     builder.add(entry)
///     let bytes = try builder.bytes(sources: [source])
///
/// The side of the headwords is Chinese where one of the languages is, else the first. An entry whose headwords are of
/// the other side is taken the other way round.
public struct LexiconBuilder {
  /// The side of the headwords; `zh` for Chinese of either script.
  public private(set) var head: LanguageTag
  /// The other side.
  public let other: LanguageTag
  /// Entries that gave at least one pair or a headword.
  public private(set) var entryCount = 0

  private let headTerms: LexiconTerms
  private let otherTerms: LexiconTerms
  private let headRules: GlossRules
  private let otherRules: GlossRules
  private let excluded: Set<String>
  private var heads = TermNumbers()
  private var others = TermNumbers()
  /// Each mention of a pair.
  private var mentions: [(head: UInt32, other: UInt32, weight: Double)] = []

  /// - Parameters:
  ///   - first: One language.
  ///   - second: Another: the two must not meet.
  ///   - headwords: Entries with one of these among their spellings are left out, case and width aside.
  public init(_ first: LanguageTag, _ second: LanguageTag, without headwords: Set<String> = []) {
    let isSwapped = !LexiconTerms.areWhole(in: first) && LexiconTerms.areWhole(in: second)
    (head, other) = isSwapped ? (second, first) : (first, second)
    // Headwords are in both scripts.
    if LexiconTerms.areWhole(in: head) { head = LanguageTag(wellFormed: "zh") }
    headTerms = LexiconTerms(head)
    otherTerms = LexiconTerms(other)
    headRules = .rules(for: head)
    otherRules = .rules(for: other)
    excluded = Set(headwords.map(Folding.fold))
  }

  /// Adds an entry.
  ///
  /// - Returns: Whether it is one of the two languages with something to say: a term on either side.
  /// - Complexity: O(*n*).
  @discardableResult
  public mutating func add(_ entry: LexiconEntry) -> Bool {
    guard let from = entry.headwords.first?.language, let to = entry.senses.first?.language else {
      return false
    }
    let headwords = entry.headwords.map(\.text)
    guard excluded.isEmpty || !headwords.contains(where: { excluded.contains(Folding.fold($0)) })
    else { return false }
    let isAdded: Bool
    if from.meets(head), to.meets(other) {
      isAdded = add(headwords: headwords, senses: entry.senses.map(\.text), style: entry.style)
    } else if from.meets(other), to.meets(head) {
      // A glossary from English into Chinese: the Chinese terms are the headwords.
      isAdded = entry.senses.map(\.text).reduce(false) { isAdded, sense in
        guard excluded.isEmpty || !excluded.contains(Folding.fold(sense)) else { return isAdded }
        return add(headwords: [sense], senses: headwords, style: .terms) || isAdded
      }
    } else {
      return false
    }
    if isAdded { entryCount += 1 }
    return isAdded
  }

  private mutating func add(
    headwords: [String], senses: [String], style: LexiconEntry.Style
  ) -> Bool {
    var partners: [(other: UInt32, weight: Double)] = []
    for (place, sense) in senses.enumerated() {
      let weight = otherRules.weight(ofSense: place)
      for part in parts(of: sense, style) where !part.isEmpty {
        for term in part {
          partners.append((others.number(of: term), weight / Double(part.count)))
        }
      }
    }
    var seen: Set<[String]> = []
    var isAdded = false
    for headword in headwords {
      let terms = headParts(of: headword)
      guard !terms.isEmpty, seen.insert(terms).inserted else { continue }
      for term in terms {
        // A headword without senses still divides text.
        let number = heads.number(of: term)
        isAdded = isAdded || !partners.isEmpty || LexiconTerms.areWhole(in: head)
        for partner in partners {
          mentions.append((number, partner.other, partner.weight / Double(terms.count)))
        }
      }
    }
    return isAdded
  }

  private func headParts(of headword: String) -> [String] {
    if LexiconTerms.areWhole(in: head) { return headTerms.terms(in: headword) }
    return headRules.words(ofTerm: headword).map { headTerms.stem(of: $0) }
  }

  private func parts(of sense: String, _ style: LexiconEntry.Style) -> [[String]] {
    if LexiconTerms.areWhole(in: other) { return [otherTerms.terms(in: sense)] }
    let parts = style == .glosses ? otherRules.parts(of: sense) : [otherRules.words(ofTerm: sense)]
    return parts.map { $0.map { otherTerms.stem(of: $0) } }
  }

  /// The file's bytes: the same for the same entries in any order.
  ///
  /// - Parameter sources: What it was made from.
  /// - Throws: `AlignError` `tooLarge` for more than four gigabytes of terms or four billion pairs.
  /// - Complexity: O(*n* log *n*).
  public func bytes(sources: [LexiconSource]) throws(AlignError) -> [UInt8] {
    let info = LexiconInfo(head: head, other: other, sources: sources)
    let writer = LexiconWriter(info: info, heads: heads.terms, others: others.terms, pairs: pairs())
    guard let bytes = writer.bytes() else {
      throw AlignError(.tooLarge, "there is more than a lexicon can hold; leave files out")
    }
    return bytes
  }

  /// The pairs, their weights normalised for each headword.
  private func pairs() -> [WeightedPair] {
    // By pair and weight, so that sums do not depend on the order of entries.
    let sorted = mentions.sorted { ($0.head, $0.other, $0.weight) < ($1.head, $1.other, $1.weight) }
    var pairs: [WeightedPair] = []
    for mention in sorted {
      if let last = pairs.last, last.head == mention.head, last.other == mention.other {
        pairs[pairs.count - 1].otherGivenHead += mention.weight
      } else {
        pairs.append(
          WeightedPair(
            head: Int(mention.head), other: Int(mention.other), otherGivenHead: mention.weight,
            headGivenOther: 0))
      }
    }
    var totals = [Double](repeating: 0, count: heads.terms.count)
    // In an order that the order of entries does not decide either.
    for pair in pairs.sorted(by: { ($0.head, $0.otherGivenHead) < ($1.head, $1.otherGivenHead) }) {
      totals[pair.head] += pair.otherGivenHead
    }
    for place in pairs.indices {
      let share = pairs[place].otherGivenHead / totals[pairs[place].head]
      pairs[place].otherGivenHead = share
      // The pair's weight, whichever side asks.
      pairs[place].headGivenOther = share
    }
    return pairs
  }
}

/// Numbers for terms, in the order they come.
struct TermNumbers {
  private(set) var terms: [String] = []
  private var numbers: [String: UInt32] = [:]

  mutating func number(of term: String) -> UInt32 {
    if let number = numbers[term] { return number }
    let number = UInt32(terms.count)
    numbers[term] = number
    terms.append(term)
    return number
  }
}
