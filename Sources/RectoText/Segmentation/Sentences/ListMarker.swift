/// What numbers an item of a list: `1.`, `2)`, `(iii)`, `b.`, `•`.
struct ListMarker {
  enum Style: Hashable {
    case number, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet
  }

  let range: Range<Int>
  /// How it may be read: `i` is a letter and a Roman numeral.
  let readings: [(style: Style, value: Int)]
  /// What closes it: `.`, `)`, `.)` or a pair of brackets.
  let closing: Closing

  enum Closing: Hashable { case stop, bracket, stopAndBracket, brackets, none }

  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "‣", "⁃", "◦", "●", "▪", "■": true
    default: false
    }
  }

  init(bullet range: Range<Int>) {
    self.range = range
    readings = [(.bullet, 0)]
    closing = .none
  }

  /// The marker that ends with a full stop or a closing bracket; `nil` where none does.
  init?(closedBy place: Range<Int>, after start: Int, in text: ScalarBuffer) {
    let limit = max(start, place.lowerBound - 6)
    var end = place.lowerBound
    var closing = text.at(end) == ")" ? Closing.bracket : .stop
    if closing == .bracket, text.before(end) == "." {
      end -= 1
      closing = .stopAndBracket
    } else if closing == .stop, text.at(place.upperBound) == ")" {
      return nil
    }
    guard text.at(place.upperBound).isBlank else { return nil }
    var first = text.skipping(backFrom: end, to: limit) { $0.isASCII && $0.isLetterOrDigit }
    let label = first..<end
    if closing == .bracket, first > start, text.bytes[first - 1] == 0x28 {
      first -= 1
      closing = .brackets
    }
    guard !label.isEmpty, label.count <= 4,
      first == start || text.before(first).isBlank || Self.isBullet(text.before(first))
    else { return nil }
    readings = Self.readings(of: text.bytes[label])
    if readings.isEmpty { return nil }
    range = first..<place.upperBound
    self.closing = closing
  }

  private static func readings(of label: Slice<UnsafeBufferPointer<UInt8>>) -> [(Style, Int)] {
    if label.allSatisfy({ (0x30...0x39).contains($0) }) {
      return label.count > 2 ? [] : [(.number, label.reduce(0) { $0 * 10 + Int($1 - 0x30) })]
    }
    guard let first = label.first else { return [] }
    let isUpper = first < 0x60
    guard label.allSatisfy({ $0 >= 0x41 && ($0 < 0x60) == isUpper }) else { return [] }
    var readings: [(Style, Int)] = []
    if label.count == 1 {
      readings.append((isUpper ? .upperLetter : .lowerLetter, Int(first & 0x1F)))
    }
    if let value = romanValue(of: label) {
      readings.append((isUpper ? .upperRoman : .lowerRoman, value))
    }
    return readings
  }

  /// 1 to 39, as lists are numbered.
  private static func romanValue(of label: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var total = 0
    var last = 0
    for letter in label.reversed() {
      let value: Int
      switch letter | 0x20 {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1...39).contains(total) ? total : nil
  }

  /// Whether this marker numbers the item after that of `other`.
  func follows(_ other: ListMarker) -> Bool {
    guard closing == other.closing else { return false }
    return readings.contains { reading in
      other.readings.contains {
        $0.style == reading.style && (reading.style == .bullet || $0.value + 1 == reading.value)
      }
    }
  }

  /// Whether a list may begin with it.
  var isFirst: Bool { readings.contains { $0.value == 1 } }

  /// Capital letters with a full stop are initials, in a row too.
  var mayBeInitial: Bool {
    closing == .stop && readings.contains { $0.style == .upperLetter }
  }
}
