/// An adapted target in the making: rewrites are gathered, then all are made at once.
struct AdaptationDraft {
  private let target: SlottedText
  private var entries: [(rewrite: Rewrite, pair: SlotPair, slot: Slot)] = []

  init(target: SlottedText) { self.target = target }

  mutating func add(_ rewrites: [Rewrite], for pair: SlotPair, _ slot: Slot) {
    entries += rewrites.map { ($0, pair, slot) }
  }

  /// The text with everything in place. A pair that changes several places (an article, a noun) has one
  /// replacement for each.
  var adapted: AdaptedTarget {
    var adapted = AdaptedTarget(text: "", replacements: [])
    var bytes: [UInt8] = []
    var end = 0
    for (rewrite, pair, _) in entries.sorted(by: {
      $0.rewrite.range.lowerBound < $1.rewrite.range.lowerBound
    }) {
      bytes += target.text.bytes[end..<rewrite.range.lowerBound]
      let start = bytes.count
      bytes += rewrite.text.utf8
      end = rewrite.range.upperBound
      adapted.replacements.append(
        AdaptedTarget.Replacement(
          kind: Self.kind(pair), query: Self.part(pair.query), source: Self.part(pair.source),
          target: rewrite.range, adapted: start..<bytes.count))
    }
    bytes += target.text.bytes[end...]
    adapted.text = String(decoding: bytes, as: UTF8.self)
    return adapted
  }

  private static func part(_ slot: Slot) -> Range<Int> { slot.mention?.numeral ?? slot.range }

  private static func kind(_ pair: SlotPair) -> AdaptedTarget.Kind {
    switch pair.source.mention?.quantity {
    case nil: .name
    case .amount: .number
    default: .date
    }
  }
}
