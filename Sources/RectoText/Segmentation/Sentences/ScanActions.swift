/// What the scanner does at each byte of a text: most bytes are passed over.
struct ScanActions: Sendable {
  /// A byte of a letter, or the first of two or three: the action is how many are passed over.
  static let pass: UInt8 = 1
  static let passTwo: UInt8 = 2
  static let passThree: UInt8 = 3
  /// The first byte of what may be a mark.
  static let read: UInt8 = 0
  /// The first byte of Indic and South-East Asian letters: only Devanagari among them has marks.
  static let readIndic: UInt8 = 4

  /// An action for each byte, by profile.
  private let strict: [UInt8]
  private let informal: [UInt8]

  /// - Parameter terminators: Marks that end a sentence in one language alone.
  init(terminators: Set<Unicode.Scalar>) {
    var actions = Self.common
    for mark in terminators {
      if let first = String(Character(mark)).utf8.first { actions[Int(first)] = Self.read }
    }
    strict = actions
    for sign in InformalStops.signs.utf8 { actions[Int(sign)] = Self.read }
    informal = actions
  }

  func table(for profile: SentenceSplitter.Profile) -> [UInt8] {
    profile == .informal ? informal : strict
  }

  /// Whether kana or a comma or colon of East Asian text begins here, whose first byte those that matter share.
  @inline(__always)
  static func isPlainEastAsian(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch bytes[place] {
    case 0xE3: return bytes[place + 1] != 0x80 || bytes[place + 2] == 0x81
    case 0xEF:
      // ， ： ；
      let last = bytes[place + 2]
      return bytes[place + 1] == 0xBC && (last == 0x8C || last == 0x9A || last == 0x9B)
    default: return false
    }
  }

  private static let common: [UInt8] = {
    var actions = [UInt8](repeating: pass, count: 256)
    for mark in ".!?()[]{}\"'\n\r".utf8 { actions[Int(mark)] = read }
    for lead in 0xC2...0xDF {
      let block = UInt32(lead & 0x1F) << 6
      let holdsMark = (block..<block + 64).compactMap(Unicode.Scalar.init).contains {
        $0.endsLine || $0.isQuote || $0.endsSentence
      }
      actions[lead] = holdsMark ? read : passTwo
    }
    for lead in 0xE0...0xFF { actions[lead] = read }
    actions[0xE0] = readIndic
    // Ideographs and Hangul: no mark is among them.
    for lead in [0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEB, 0xEC, 0xED] {
      actions[lead] = passThree
    }
    return actions
  }()
}
