internal import RectoText

/// Where the target says what the pairs say: each value and name as often as the source.
struct TargetPlaces {
  /// For each changed pair its slot in the target.
  let places: [(pair: SlotPair, slot: Slot)]

  /// Fails where the target does not say each changed value as often as the source, where places of one value become
  /// different ones, or where the target has a number that the source has not.
  init?(_ pairs: [SlotPair], source: SlottedText, target: SlottedText) {
    let values = Set(pairs.compactMap { $0.source.mention?.quantity.meetingValue })
    let unexplained = target.slots.contains { slot in
      slot.mention.map { !values.contains($0.quantity.meetingValue) } ?? false
    }
    guard !unexplained else { return nil }
    var places: [(SlotPair, Slot)] = []
    var used: Set<Int> = []
    for pair in pairs where pair.isChanged {
      let group = pairs.filter { Self.isSame($0.source, pair.source) }
      let slots = target.slots.indices.filter { Self.isSame(target.slots[$0], pair.source) }
      guard slots.count == group.count,
        group.allSatisfy({ Self.isIdentical($0.query, pair.query) }),
        group.allSatisfy({ Self.isIdentical($0.source, pair.source) }),
        let free = slots.first(where: { !used.contains($0) })
      else { return nil }
      used.insert(free)
      places.append((pair, target.slots[free]))
    }
    let digits = Set(
      places.compactMap { place in
        place.0.source.mention.map { source.text[$0.numeral].filter(\.isAnyDigit) }
      })
    // A code in the target that has the old digits may be the number after all.
    let isHidden = target.loose.contains { token in
      let part = token.filter(\.isAnyDigit)
      return !part.isEmpty && digits.contains(part)
    }
    guard !isHidden else { return nil }
    self.places = places
  }

  /// Whether two slots say one value or name.
  private static func isSame(_ a: Slot, _ b: Slot) -> Bool {
    switch (a.content, b.content) {
    case (.number(let a), .number(let b)): a.quantity.meets(b.quantity)
    case (.name(let a, _), .name(let b, _)): a == b
    default: false
    }
  }

  /// Whether two slots say it in one sense: a year and a number of the same value are two.
  private static func isIdentical(_ a: Slot, _ b: Slot) -> Bool {
    switch (a.content, b.content) {
    case (.number(let a), .number(let b)): a.quantity == b.quantity
    case (.name(let a, _), .name(let b, _)): a == b
    default: false
    }
  }
}
