/// A byte for each place that says how many owners it has and of which class, so that counting reads one byte and not
/// five.
///
/// The lower four bits are the number of owners, the upper four the number of their class: kinds and companions, which
/// all owners of the place have. `mixed` where there are more of either.
struct OwnerSummary {
  static let mixed: UInt8 = 0xFF

  private(set) var bytes: [UInt8] = []
  /// Kinds and companions of each class, one after another.
  private(set) var classes: [UInt8] = []

  init(starts: [UInt32], kinds: [UInt8], companions: [UInt8]) {
    bytes.reserveCapacity(starts.count)
    var numbers: [UInt16: UInt8] = [:]
    for place in 0..<max(0, starts.count - 1) {
      let range = Int(starts[place])..<Int(starts[place + 1])
      bytes.append(Self.mixed)
      guard let first = range.first, range.count < 15 else { continue }
      let isUniform = range.allSatisfy {
        kinds[$0] == kinds[first] && companions[$0] == companions[first]
      }
      guard isUniform else { continue }
      let key = UInt16(kinds[first]) << 8 | UInt16(companions[first])
      if numbers[key] == nil, numbers.count < 15 {
        numbers[key] = UInt8(numbers.count)
        classes += [kinds[first], companions[first]]
      }
      if let number = numbers[key] { bytes[place] = number << 4 | UInt8(range.count) }
    }
  }
}
