import Reference

/// A template with values for its slots.
struct TemplateFilling {
  /// By the slot's name.
  var values: [String: GoldRenderer.Value]
  private let slots: [String]

  init(_ template: String, _ random: inout SplitMix) {
    slots = Self.slots(template)
    values = [:]
    for slot in slots { values[slot] = GoldRenderer.value(Self.kind(slot), &random) }
  }

  /// The same with other values for one slot at least, for each of the others by chance.
  func changed(_ random: inout SplitMix) -> TemplateFilling {
    var other = self
    let sure = slots[Int.random(in: 0..<slots.count, using: &random)]
    for slot in slots where slot == sure || Bool.random(using: &random) {
      while other.values[slot] == values[slot] {
        other.values[slot] = GoldRenderer.value(Self.kind(slot), &random)
      }
    }
    return other
  }

  func text(_ template: String, _ language: String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      text += rest[..<open]
      let slot = String(rest[rest.index(after: open)..<close])
      // {pct:apct} writes the value of apct as pct does.
      let parts = slot.split(separator: ":").map(String.init)
      if let value = values[parts.last ?? ""] {
        text += GoldRenderer.text(value, Self.kind(parts[0]), language)
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func slots(_ template: String) -> [String] {
    template.split(separator: "{").compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0].split(separator: ":").last ?? "") }
    }
  }

  /// The name of a slot without its number: pct of pct3, but cnt2, t12 and t24 are kinds.
  private static func kind(_ slot: String) -> String {
    ["cnt2", "t12", "t24"].contains(slot) ? slot : String(slot.prefix { !$0.isNumber })
  }
}
