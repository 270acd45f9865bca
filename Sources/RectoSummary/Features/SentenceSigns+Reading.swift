internal import RectoText

extension SentenceSigns {
  /// The signs of a sentence.
  ///
  /// - Parameters:
  ///   - utf8: Its text, trimmed.
  ///   - words: What its language's words point back.
  /// - Complexity: O(*n*), eight bytes at a time where there are no quotation marks.
  init(_ utf8: UnsafeBufferPointer<UInt8>, words: SignWords) {
    var signs: SentenceSigns = []
    var quotation = QuotationState()
    if Self.opensWithMark(utf8) { signs.insert(.opensWithQuotation) }
    if words.dangles(utf8) { signs.insert(.dangles) }
    var place = QuotationMark.next(in: utf8, from: 0)
    while place < utf8.count {
      if utf8[place] == 0x22 {
        quotation.straight()
        place += 1
      } else if let mark = QuotationMark(utf8, at: place) {
        quotation.meet(mark)
        place += mark.length
      } else if let mark = SingleQuotationMark(utf8, at: place) {
        quotation.meet(mark)
        place += 3
      } else {
        place += utf8[place] < 0xE0 ? 2 : 3
      }
      place = QuotationMark.next(in: utf8, from: place)
    }
    if quotation.isMet { signs.insert(.holdsQuotation) }
    if quotation.isOpen { signs.insert(.leavesQuotationOpen) }
    self = signs
  }

  private static func opensWithMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    return first == 0x22 || QuotationMark(utf8, at: 0) != nil
      || SingleQuotationMark(utf8, at: 0) == .opening
  }
}

/// A quotation mark that has a side: “ ” „ « » 「 」 『 』 《 is none.
struct QuotationMark {
  enum Side {
    case opening, closing, either
  }

  let side: Side
  /// In bytes.
  let length: Int

  /// The mark that begins at a byte, if one does.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) {
    switch utf8[place] {
    case 0xC2:
      guard place + 1 < utf8.count, utf8[place + 1] == 0xAB || utf8[place + 1] == 0xBB else {
        return nil
      }
      // « » in French, » « in German: told apart by what is open.
      self.init(.either, 2)
    case 0xE2:
      guard place + 2 < utf8.count, utf8[place + 1] == 0x80 else { return nil }
      switch utf8[place + 2] {
      // “ opens in English and closes in German.
      case 0x9C: self.init(.either, 3)
      case 0x9D: self.init(.closing, 3)
      case 0x9E: self.init(.opening, 3)
      default: return nil
      }
    case 0xE3:
      guard place + 2 < utf8.count, utf8[place + 1] == 0x80 else { return nil }
      switch utf8[place + 2] {
      case 0x8C, 0x8E: self.init(.opening, 3)
      case 0x8D, 0x8F: self.init(.closing, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// The first place from one on at which a straight mark stands or the first byte of others.
  ///
  /// - Complexity: O(*n*), eight bytes of ASCII at a time.
  static func next(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place < utf8.count {
      if place &+ 8 <= utf8.count {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let quote = word ^ (ones &* 0x22)
        if ((quote &- ones) & ~quote | word) & (ones << 7) == 0 {
          place &+= 8
          continue
        }
      }
      switch utf8[place] {
      case 0x22, 0xC2, 0xE2, 0xE3: return place
      case 0..<0xC0: place &+= 1
      case 0xC0..<0xE0: place &+= 2
      case 0xE0..<0xF0: place &+= 3
      default: place &+= 4
      }
    }
    return utf8.count
  }

  private init(_ side: Side, _ length: Int) {
    self.side = side
    self.length = length
  }
}

/// Whether a quotation is open, mark by mark.
struct QuotationState {
  private var isDoubleOpen = false
  private var isSingleOpen = false
  /// Whether there was a mark at all.
  private(set) var isMet = false

  var isOpen: Bool { isDoubleOpen || isSingleOpen }

  /// A straight mark opens and closes in turn.
  mutating func straight() {
    isDoubleOpen.toggle()
    isMet = true
  }

  mutating func meet(_ mark: QuotationMark) {
    isMet = true
    switch mark.side {
    case .opening: isDoubleOpen = true
    case .closing: isDoubleOpen = false
    case .either: isDoubleOpen.toggle()
    }
  }

  /// Single marks inside of double ones say nothing new.
  mutating func meet(_ mark: SingleQuotationMark) {
    switch mark {
    case .opening where !isDoubleOpen: (isSingleOpen, isMet) = (true, true)
    case .closing: (isSingleOpen, isMet) = (false, true)
    case .closingOrApostrophe where isSingleOpen: isSingleOpen = false
    default: break
    }
  }
}
