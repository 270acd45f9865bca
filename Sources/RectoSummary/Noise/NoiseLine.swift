internal import RectoText

/// A block of a document as the noise filter sees it.
struct NoiseLine {
  /// What a line looks like apart from its words.
  enum Mark: UInt8 {
    /// A sentence's end.
    case ended
    /// A comma, a semicolon, a dash: the line goes on.
    case continued
    case none
  }

  var block: Int
  var kind: Document.Block.Kind
  var linkDensity: Double
  /// The numbers of its sentences.
  var sentences: Range<Int>
  /// UTF-8 offsets into the text, without white space at the ends.
  var range: Range<Int>
  /// Words, or Chinese characters; counted in lines that are looked into, else estimated from bytes.
  var words = 0
  /// The words, characters counted as two thirds of one: what they say.
  var length = 0
  var mark: Mark = .none
  /// Whether it begins as an item of a list does: a bullet, a number and a full stop.
  var isListItem = false
  /// Whether it begins with a digit, as the lines of a chronicle do.
  var opensWithDigit = false
  /// Whether it begins with a quotation mark.
  var opensQuotation = false
  /// Whether it ends with a quotation mark.
  var closesQuotation = false
  /// Whether it ends with a colon, so that what follows belongs to it.
  var introduces = false
  /// Whether it ends with an ellipsis.
  private(set) var isCutOff = false
  /// Whether it ends with a question or exclamation mark.
  var asksOrCalls = false

  var isEnded: Bool { mark == .ended }

  /// Sets what a line's ends show.
  mutating func readEnds(_ text: UnsafeBufferPointer<UInt8>) {
    isListItem = kind == .listItem || Self.opensItem(text)
    opensWithDigit = text[0] &- 0x30 < 10
    opensQuotation = Self.opensQuotation(text)
    closesQuotation = Self.closesQuotation(text)
    let end = Self.endBeforeClosers(text)
    guard end > 0 else { return }
    let last = text[end - 1]
    switch last {
    case 0x2E:
      mark = .ended
      isCutOff = end >= 2 && text[end - 2] == 0x2E
    case 0x21, 0x3F: (mark, asksOrCalls) = (.ended, true)
    case 0x3A: (mark, introduces) = (.ended, end == text.count)
    case 0x2C, 0x3B: mark = .continued
    default:
      guard last >= 0x80, end >= 2 else { return }
      let (a, b) = (end >= 3 ? text[end - 3] : 0, text[end - 2])
      switch (a, b, last) {
      // … 。 । ။ ។ ؟ ۔ ｡ ．
      case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xE0, 0xA5, 0xA4), (0xE1, 0x81, 0x8B),
        (0xE1, 0x9F, 0x94), (_, 0xD8, 0x9F), (_, 0xDB, 0x94), (0xEF, 0xBD, 0xA1),
        (0xEF, 0xBC, 0x8E):
        mark = .ended
        asksOrCalls = b == 0xD8
        isCutOff = last == 0xA6
      // ！ ？
      case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): (mark, asksOrCalls) = (.ended, true)
      // ：
      case (0xEF, 0xBC, 0x9A): (mark, introduces) = (.ended, end == text.count)
      // ， ； 、 ، ؛ – —
      case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xE3, 0x80, 0x81), (_, 0xD8, 0x8C),
        (_, 0xD8, 0x9B), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94):
        mark = .continued
      default: break
      }
    }
  }

  /// A short line that ends with an ellipsis is a headline cut off, unless somebody speaks.
  mutating func readEllipsis() {
    if isCutOff, length <= 10, !opensQuotation { mark = .none }
  }

  /// Where a line ends before quotation marks, brackets, notes like [3] and white space.
  private static func endBeforeClosers(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = text.count
    while end > 0 {
      let last = text[end - 1]
      if last < 0x80 {
        switch last {
        case 0x20, 0x09, 0x22, 0x27, 0x29, 0x2A: end -= 1
        case 0x5D:
          var open = end - 2
          while open >= 0, end - open < 6, text[open] &- 0x30 < 10 { open -= 1 }
          end = open >= 0 && open < end - 2 && text[open] == 0x5B ? open : end - 1
        default: return end
        }
        continue
      }
      guard end >= 2 else { return end }
      switch (end >= 3 ? text[end - 3] : 0, text[end - 2], last) {
      // ‘ ’ “ ” ›, which languages and typists open and close with; ideographic space, 》 」 』 】 〕; ）
      case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D),
        (0xE2, 0x80, 0xBA), (0xE3, 0x80, 0x80),
        (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F), (0xE3, 0x80, 0x91),
        (0xE3, 0x80, 0x95), (0xEF, 0xBC, 0x89):
        end -= 3
      // » and the space that does not break
      case (_, 0xC2, 0xBB), (_, 0xC2, 0xA0): end -= 2
      default: return end
      }
    }
    return 0
  }

  private static func opensQuotation(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[0] {
    case 0x22, 0x27: return true
    case 0xC2: return text.count > 1 && text[1] == 0xAB
    // “ ‘ „
    case 0xE2: return text.count > 2 && text[1] == 0x80 && [0x9C, 0x98, 0x9E].contains(text[2])
    // 「 『
    case 0xE3: return text.count > 2 && text[1] == 0x80 && [0x8C, 0x8E].contains(text[2])
    default: return false
    }
  }

  private static func closesQuotation(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = text.count
    switch text[count - 1] {
    case 0x22, 0x27: return true
    case 0xBB: return count > 1 && text[count - 2] == 0xC2
    // “ ” ‘ ’
    case 0x98, 0x99, 0x9C, 0x9D:
      return count > 2 && text[count - 2] == 0x80 && text[count - 3] == 0xE2
    // 」 』
    case 0x8D, 0x8F: return count > 2 && text[count - 2] == 0x80 && text[count - 3] == 0xE3
    default: return false
    }
  }

  private static func opensItem(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 3 else { return false }
    switch text[0] {
    case 0x2A, 0x2D: return text[1] == 0x20
    case 0xE2:
      // • ‣ – — · ● ■ ◆
      let isBullet = text[1] == 0x80 && [0xA2, 0xA3, 0x93, 0x94].contains(text[2])
      return isBullet || text[1] == 0x97 || (text[1] == 0x96 && text[2] <= 0xAB)
    case 0x30...0x39:
      var place = 0
      while place < min(3, text.count), text[place] &- 0x30 < 10 { place += 1 }
      guard place + 1 < text.count else { return false }
      if text[place] == 0x2E || text[place] == 0x29 { return text[place + 1] == 0x20 }
      // 1、
      return place + 2 < text.count && text[place] == 0xE3 && text[place + 1] == 0x80
        && text[place + 2] == 0x81
    default: return false
    }
  }
}
