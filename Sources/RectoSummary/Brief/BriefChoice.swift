internal import RectoText

/// The choosing of a brief's sentences, step by step.
struct BriefChoice {
  private let units: BriefUnits
  private let wishes: BriefWishes
  private let statements: Statements
  private let isOfSeveral: Bool
  /// Units in the order in which they were taken, with the number of the word that must be there, where that is why.
  private var taken: [(unit: Int, must: Int?)] = []
  private var isTaken: [Bool]
  private var left: Int
  private var findings: [BriefFinding] = []

  /// What speaks for each unit before anything is taken.
  private var values: [Double] = []

  private var limit: Int { ChoiceLimit.of(units.sentences.count) }
  private static let redundancy = 0.3
  private static let support = 0.25

  init(_ units: BriefUnits, _ wishes: BriefWishes, severalArticles: Bool) {
    self.units = units
    self.wishes = wishes
    isOfSeveral = severalArticles
    statements = Statements(units.sentences.map(\.text), languages: units.languages)
    isTaken = [Bool](repeating: false, count: units.units.count)
    left = units.budget
    values = startingValues()
  }

  /// Takes what a summary chose.
  mutating func take(summary: Summary) {
    let chosen = units.units.indices.filter { unit in
      units.units[unit].members.contains { summary.all[$0].isSelected }
    }
    for unit in chosen.sorted(by: { units.units[$0].rank < units.units[$1].rank }) { take(unit) }
    if left < 0 {
      findings.append(.nothingFits(length: told(units.budget - left), budget: told(units.budget)))
    }
  }

  /// Takes what wishes and scores demand.
  mutating func choose() {
    for unit in wishes.lockedUnits { take(unit) }
    tellOfLocked()
    for wish in wishes.query where wish.sentences.isEmpty {
      findings.append(.queryNowhere(wish.text))
    }
    let candidates = units.units.indices.filter {
      !isTaken[$0] && wishes.allows(units.units[$0], units)
    }
    if left >= 0 {
      takeMusts(candidates)
      fill(candidates)
    }
    let tooLong = taken.isEmpty ? first(of: candidates) : nil
    if let tooLong { take(tooLong) }
    tellOfMusts()
    if let tooLong {
      findings.append(
        .nothingFits(length: told(units.units[tooLong].length), budget: told(units.budget)))
    } else if taken.isEmpty, !units.units.isEmpty {
      findings.append(.nothingLeft)
    }
  }

  /// What stands alone where nothing fits: the unit with most of the words that must be there, of these the one that
  /// most speaks for, the earlier of two equals.
  private func first(of candidates: [Int]) -> Int? {
    var words = [Int](repeating: 0, count: units.units.count)
    for wish in wishes.must {
      for unit in Set(wish.sentences.map { units.unitOfSentence[$0] }) { words[unit] += 1 }
    }
    return candidates.max {
      (words[$0], values[$0], $1) < (words[$1], values[$1], $0)
    }
  }

  /// A length as an editor counts it, rounded up.
  private func told(_ length: Int) -> Int {
    length / units.scale + (length % units.scale > 0 ? 1 : 0)
  }

  private mutating func take(_ unit: Int, must: Int? = nil) {
    isTaken[unit] = true
    left -= units.units[unit].length
    taken.append((unit, must))
  }

  // MARK: Values

  private func startingValues() -> [Double] {
    var values = units.units.map(\.value)
    if isOfSeveral { addSupport(to: &values) }
    if !wishes.query.isEmpty { addQuery(to: &values) }
    return values
  }

  /// What other articles say too weighs more.
  private func addSupport(to values: inout [Double]) {
    let articles = Double((units.places.last?.article ?? 0) + 1)
    for unit in units.units.indices where !units.isNoise(units.units[unit]) {
      let own = units.places[units.units[unit].members[0]].article
      var others: Set<Int> = []
      for member in units.units[unit].members {
        others.formUnion(statements.same(as: member).map { units.places[$0].article })
      }
      others.remove(own)
      values[unit] += Self.support * Double(others.count) / max(1, articles - 1)
    }
  }

  /// Units with a word of the query come before all others, those with more of its words first; then those near them.
  private func addQuery(to values: inout [Double]) {
    let found = wishes.query.filter { !$0.sentences.isEmpty }
    guard !found.isEmpty else { return }
    var hits = [Double](repeating: 0, count: units.units.count)
    var nearest = hits
    var near: [Int: Double] = [:]
    for word in found {
      for unit in Set(word.apart.map { units.unitOfSentence[$0] }) { hits[unit] += 1 }
    }
    for sentence in Set(found.flatMap(\.sentences)).sorted().prefix(limit) {
      for (other, cosine) in statements.cosines(of: sentence) {
        near[other] = max(near[other] ?? 0, cosine)
      }
    }
    for (sentence, cosine) in near {
      let unit = units.unitOfSentence[sentence]
      nearest[unit] = max(nearest[unit], cosine)
    }
    for unit in values.indices {
      // A score, its support and the redundancy that is taken off lie between -0.3 and 1.25.
      values[unit] += hits[unit] > 0 ? 2 + 2 * hits[unit] / Double(found.count) : nearest[unit] / 2
    }
  }

  // MARK: Words that must be there

  /// Words as they are written first; other forms of those that cannot be had so.
  private mutating func takeMusts(_ candidates: [Int]) {
    takeMusts(candidates, \.written)
    takeMusts(candidates, \.sentences)
  }

  private mutating func takeMusts(
    _ candidates: [Int], _ sentences: KeyPath<BriefWishes.Word, [Int]>
  ) {
    let missing = wishes.must.indices.filter { !isThere($0, sentences) }
    guard !missing.isEmpty else { return }
    var words: [Int: Set<Int>] = [:]
    for word in missing {
      for sentence in wishes.must[word][keyPath: sentences] {
        words[units.unitOfSentence[sentence], default: []].insert(word)
      }
    }
    let free = candidates.filter { unit in
      words[unit] != nil && !isTaken[unit] && !taken.contains { saySame($0.unit, unit) }
    }
    var cover = MustCover(
      free.compactMap { unit in
        words[unit].map {
          MustCover.Candidate(
            unit: unit, length: units.units[unit].length, value: values[unit], words: $0)
        }
      }, clash: { [self] in saySame($0, $1) })
    for unit in cover.choice(words: Set(missing), budget: left) {
      take(unit, must: words[unit]?.min())
    }
  }

  /// Whether a word that must be there stands in a sentence that was taken.
  private func isThere(_ word: Int, _ sentences: KeyPath<BriefWishes.Word, [Int]>) -> Bool {
    wishes.must[word][keyPath: sentences].contains { isTaken[units.unitOfSentence[$0]] }
  }

  private mutating func tellOfMusts() {
    for (number, wish) in wishes.must.enumerated() where !isThere(number, \.sentences) {
      let allowed = wish.sentences.filter {
        wishes.allows(units.units[units.unitOfSentence[$0]], units)
      }
      if let repeated = allowed.first(where: { sentence in
        taken.contains { saySame($0.unit, units.unitOfSentence[sentence]) }
      }) {
        findings.append(.mustAlike(wish.text, units.places[repeated]))
      } else if let shortest = allowed.min(by: { length(of: $0) < length(of: $1) }) {
        findings.append(.mustTooLong(wish.text, units.places[shortest]))
      } else if let first = wish.sentences.first {
        findings.append(.mustLeftOut(wish.text, units.places[first]))
      } else {
        findings.append(.mustNowhere(wish.text))
      }
    }
  }

  private func length(of sentence: Int) -> Int {
    units.units[units.unitOfSentence[sentence]].length
  }

  // MARK: Locked sentences

  private mutating func tellOfLocked() {
    if left < 0 {
      findings.append(
        .lockedTooLong(length: told(units.budget - left), budget: told(units.budget)))
    }
    let sentences = wishes.lockedUnits.flatMap { units.units[$0].members }
    for sentence in sentences {
      guard let word = wishes.unwanted[sentence] else { continue }
      findings.append(.lockedHas(word, units.places[sentence]))
    }
    for (number, sentence) in sentences.enumerated() {
      for other in sentences[(number + 1)...] where statements.saySame(sentence, other) {
        findings.append(.lockedAlike(units.places[sentence], units.places[other]))
      }
    }
  }

  // MARK: The rest

  /// Takes, best first, every unit that still fits and says something new.
  private mutating func fill(_ candidates: [Int]) {
    var nearest = [Double](repeating: 0, count: units.units.count)
    var isRepeated = [Bool](repeating: false, count: units.units.count)
    func isOpen(_ unit: Int) -> Bool {
      !isTaken[unit] && !isRepeated[unit] && units.units[unit].length <= left
    }
    func note(_ unit: Int) {
      for member in units.units[unit].members {
        for other in statements.same(as: member) { isRepeated[units.unitOfSentence[other]] = true }
        guard isOfSeveral else { continue }
        for (other, cosine) in statements.cosines(of: member) {
          let place = units.unitOfSentence[other]
          nearest[place] = max(nearest[place], cosine)
        }
      }
    }
    for (unit, _) in taken { note(unit) }
    var open = candidates
    for _ in 0..<min(candidates.count, limit) {
      open = open.filter(isOpen)
      // The earlier of two equals.
      var best: (unit: Int, value: Double)?
      for unit in open {
        let value = values[unit] - Self.redundancy * nearest[unit]
        if value > best?.value ?? -.infinity { best = (unit, value) }
      }
      guard let best else { return }
      take(best.unit)
      note(best.unit)
    }
    for unit in open.sorted(by: { (values[$1], $0) < (values[$0], $1) }) where isOpen(unit) {
      take(unit)
      for member in units.units[unit].members {
        for other in statements.same(as: member) { isRepeated[units.unitOfSentence[other]] = true }
      }
    }
  }

  /// Whether a sentence of one unit says the same as one of another.
  private func saySame(_ a: Int, _ b: Int) -> Bool {
    a != b
      && units.units[a].members.contains { one in
        units.units[b].members.contains { statements.saySame(one, $0) }
      }
  }

  // MARK: The result

  /// The chosen sentences in an order.
  func selection(order: SummaryOrder) -> BriefSelection {
    var ordered = taken
    if order == .document {
      // The article with the best of the chosen sentences comes first.
      var places: [Int: Int] = [:]
      let byValue =
        isOfSeveral
        ? taken.sorted { (value(of: $1.unit), $0.unit) < (value(of: $0.unit), $1.unit) } : taken
      for (unit, _) in byValue {
        let article = units.places[units.units[unit].members[0]].article
        if places[article] == nil { places[article] = places.count }
      }
      ordered.sort { a, b in
        let (left, right) = (units.units[a.unit].members[0], units.units[b.unit].members[0])
        let (one, other) = (
          places[units.places[left].article] ?? 0, places[units.places[right].article] ?? 0
        )
        return (one, left) < (other, right)
      }
    }
    let chosen = Set(taken.flatMap { units.units[$0.unit].members })
    let sentences = ordered.flatMap { unit, must in
      units.units[unit].members.map { member in
        BriefSelection.Sentence(
          place: units.places[member], reasons: reasons(for: member, must: must),
          alike: statements.same(as: member).filter {
            !chosen.contains($0) && units.sentences[$0].excluded == nil
          }.map { units.places[$0] })
      }
    }
    return BriefSelection(sentences: sentences, findings: findings)
  }

  private func value(of unit: Int) -> Double { units.units[unit].value }

  private func reasons(for sentence: Int, must: Int?) -> [BriefReason] {
    var reasons: [BriefReason] = []
    if wishes.locked.contains(sentence) { reasons.append(.locked) }
    for wish in wishes.must where wish.sentences.contains(sentence) {
      reasons.append(.must(wish.text))
    }
    for wish in wishes.query where wish.apart.contains(sentence) {
      reasons.append(.query(wish.text))
    }
    let unit = units.units[units.unitOfSentence[sentence]]
    let isLed = unit.members.contains { wishes.locked.contains($0) }
    if reasons.isEmpty, unit.members.count > 1,
      isLed || must != nil || units.sentences[sentence].rank != unit.rank
    {
      reasons.append(.group)
    }
    return reasons.isEmpty ? [.score] : reasons
  }
}
