public import RectoMatch
public import RectoText
internal import Synchronization

/// Puts the numbers, dates and names of a query in the place of those of a match, where that is certain.
///
///     let adapter = MatchAdapter()
///     adapter.adapted(query: "央行将关键利率下调50个基点。", source: source, target: target, edits: edits)?.text
///     // "The central bank cut its key rate by 50 basis points."
///
/// Sure or nothing: every number that differs is put in place, or there is no adapted target. It fails where a value stands
/// in the target more or less often than in the source, where a range, a label (iPhone 15) or a vague number
/// changes, where words around the numbers differ, and where the new number cannot be written in the target's own
/// way.
///
/// - Note: `docs/matching.md` has the rules.
public struct MatchAdapter: Sendable {
  private let names: NameForms
  private let readers = Readers()

  /// Readers by language: the first text of each costs milliseconds.
  private final class Readers: Sendable {
    private let known = Mutex<[LanguageTag: NumberReader]>([:])

    func reader(_ language: LanguageTag) -> NumberReader {
      known.withLock { known in
        let reader = known[language] ?? NumberReader(language: language)
        known[language] = reader
        return reader
      }
    }
  }

  /// - Parameter names: The names that may stand for each other.
  public init(names: [NamePair] = []) { self.names = NameForms(names) }

  /// The target with the query's numbers, dates and names; `nil` where none differs or it is not certain how.
  ///
  /// - Parameters:
  ///   - query: The text that is to be translated, in the source's language.
  ///   - source: The match's source.
  ///   - target: Its translation.
  ///   - edits: From the query to the source, as `Comparison` gives them.
  /// - Complexity: O(*n*), but for many numbers O(numbers²).
  public func adapted(
    query: String, source: Segment, target: Segment, edits: [Comparison.Edit]
  ) -> AdaptedTarget? {
    guard edits.contains(where: { $0.kind != .matched }) else { return nil }
    let query = Segment(query, language: source.language)
    let found = (query: names.slots(in: query), source: names.slots(in: source))
    if !found.query.isEmpty, !found.source.isEmpty,
      let adapted = adapted(query, source, target, edits, names: found)
    {
      return adapted
    }
    // Names that are the same are words like others.
    guard found.query.map(\.name) == found.source.map(\.name) else { return nil }
    return adapted(query, source, target, edits, names: ([], []))
  }

  private func adapted(
    _ query: Segment, _ source: Segment, _ target: Segment, _ edits: [Comparison.Edit],
    names found: (query: [Slot], source: [Slot])
  ) -> AdaptedTarget? {
    let hasNames = !found.query.isEmpty && !found.source.isEmpty
    let mentions = (query: self.mentions(in: query), source: self.mentions(in: source))
    // Most matches end here: they have no numbers, or the query's own.
    let isSame = mentions.query.map(\.quantity) == mentions.source.map(\.quantity)
    guard hasNames || !isSame else { return nil }
    let query = slotted(query, mentions.query, found.query)
    let source = slotted(source, mentions.source, found.source)
    guard let pairs = SlotPairing(query: query, source: source, edits: edits).pairs,
      pairs.contains(where: \.isChanged)
    else { return nil }
    let target = slotted(
      target, self.mentions(in: target), hasNames ? names.slots(in: target) : [])
    guard let places = TargetPlaces(pairs, source: source, target: target)?.places else {
      return nil
    }
    var draft = AdaptationDraft(target: target)
    for (pair, slot) in places {
      guard let rewrites = rewrites(pair, slot, (query, source, target)) else { return nil }
      draft.add(rewrites, for: pair, slot)
    }
    let adapted = draft.adapted
    return isConfirmed(adapted, places, target, pairs) ? adapted : nil
  }

  private func mentions(in segment: Segment) -> [NumberMention] {
    readers.reader(segment.language).mentions(in: segment.text)
  }

  private func slotted(
    _ segment: Segment, _ mentions: [NumberMention], _ names: [Slot]
  ) -> SlottedText {
    SlottedText(
      segment, mentions: mentions, names: names, tokens: SlottedText.tokens(of: segment.text))
  }

  private func rewrites(
    _ pair: SlotPair, _ slot: Slot,
    _ texts: (query: SlottedText, source: SlottedText, target: SlottedText)
  ) -> [Rewrite]? {
    switch (pair.query.content, pair.source.content, slot.content) {
    case (.number(let inQuery), .number(let inSource), .number(let inTarget)):
      guard !RangeWords.joins(slot, in: texts.target) else { return nil }
      return NumberChange(
        query: .init(text: texts.query.text, language: texts.query.language, mention: inQuery),
        source: .init(text: texts.source.text, language: texts.source.language, mention: inSource),
        target: .init(text: texts.target.text, language: texts.target.language, mention: inTarget)
      ).rewrites
    case (.name(let new, isApproved: true), .name(let old, isApproved: true), .name):
      return NameWriter(forms: names, target: texts.target).rewrite(old, to: new, at: slot).map {
        [$0]
      }
    default: return nil
    }
  }

  /// Whether reading the adapted text gives what was put in place, and all else as before.
  private func isConfirmed(
    _ adapted: AdaptedTarget, _ places: [(pair: SlotPair, slot: Slot)], _ target: SlottedText,
    _ pairs: [SlotPair]
  ) -> Bool {
    let mentions = readers.reader(target.language).mentions(in: adapted.text)
    var expected: [Quantity] = []
    for slot in target.slots {
      guard let mention = slot.mention else { continue }
      let place = places.first { $0.slot.range == slot.range }
      expected.append((place?.pair.query.mention ?? mention).quantity.meetingValue)
    }
    let names =
      target.slots.contains { $0.name != nil }
      ? self.names.slots(in: Segment(adapted.text, language: target.language)) : []
    let read = mentions.filter { mention in !names.contains { $0.range.overlaps(mention.range) } }
    return read.map(\.quantity.meetingValue) == expected
  }
}
