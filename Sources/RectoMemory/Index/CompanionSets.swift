/// The language groups of a unit's variants, as an index keeps them: a text for each set, a number for each unit.
struct CompanionSets {
  /// The number of all sets beyond the first many: their units are asked for.
  static let unknown = 255

  private(set) var texts: [String] = []
  private var numbers: [String: UInt8] = [:]

  /// - Parameter groups: A variant each.
  mutating func number(of groups: [String]) -> UInt8 {
    let text = groups.sorted().joined(separator: " ")
    if let known = numbers[text] { return known }
    guard texts.count < Self.unknown else {
      if texts.count == Self.unknown { texts.append("") }
      return UInt8(Self.unknown)
    }
    numbers[text] = UInt8(texts.count)
    texts.append(text)
    return UInt8(texts.count - 1)
  }

  /// Whether a unit has a variant of a group besides one of another, or the same.
  static func holds(_ text: String, _ target: String, besides own: String) -> Bool {
    let count = text.split(separator: " ").count { $0 == target }
    return count > (target == own ? 1 : 0)
  }
}
