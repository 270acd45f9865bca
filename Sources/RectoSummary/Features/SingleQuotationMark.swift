/// A single quotation mark of print, ‘ or ’, told from apostrophes by what stands beside it.
///
/// ’ is an apostrophe between letters (*don’t*) and behind a space (*’90s*), a closing mark behind a mark of punctuation or a
/// character of a script that has no apostrophes; behind a letter (*the ships’ crews*) it may be either. ‘ opens, but
/// behind a word, where German closes with it.
enum SingleQuotationMark {
  case opening
  case closing
  /// Closes a quotation that is open, and else is none.
  case closingOrApostrophe

  /// The mark that begins at a byte, if one does.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard place + 2 < utf8.count, utf8[place] == 0xE2, utf8[place + 1] == 0x80 else { return nil }
    let before = Neighbour(utf8, before: place)
    let next = place + 3 < utf8.count ? utf8[place + 3] : 0x20
    switch utf8[place + 2] {
    case 0x98:
      switch before {
      case .word, .stop: self = .closing
      case .character, .gap:
        // ‘90s is a typist's apostrophe.
        guard next > 0x20, next &- 0x30 >= 10 else { return nil }
        self = .opening
      }
    case 0x99:
      switch before {
      case .stop, .character: self = .closing
      case .word:
        guard !Self.isWord(next) else { return nil }
        self = .closingOrApostrophe
      case .gap: return nil
      }
    case 0x9A:
      // ‚ opens in German.
      guard next > 0x20 else { return nil }
      self = .opening
    default: return nil
    }
  }

  /// What stands before a mark.
  private enum Neighbour {
    /// A letter or a digit of an alphabet.
    case word
    /// . , ! ? ; : ) and what closes a quotation inside.
    case stop
    /// A character of Chinese, Japanese or Korean.
    case character
    /// The start, a space, an opening mark.
    case gap

    init(_ utf8: UnsafeBufferPointer<UInt8>, before place: Int) {
      guard place > 0 else {
        self = .gap
        return
      }
      switch utf8[place - 1] {
      case 0x2E, 0x2C, 0x21, 0x3F, 0x3B, 0x3A, 0x29, 0x22: self = .stop
      case 0x80...0xBF:
        var start = place - 1
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        switch utf8[start] {
        case 0xC3..<0xE0, 0xE1: self = .word
        // … and ”, not “ and –.
        case 0xE2: self = utf8[place - 1] == 0xA6 || utf8[place - 1] == 0x9D ? .stop : .gap
        case 0xE3...0xED: self = .character
        // ，：？！
        case 0xEF: self = .stop
        default: self = .gap
        }
      case let byte: self = SingleQuotationMark.isWord(byte) ? .word : .gap
      }
    }
  }

  /// Whether a letter or a digit of an alphabet begins with a byte.
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte &- 0x30 < 10 || (0xC3..<0xE0).contains(byte)
  }
}
