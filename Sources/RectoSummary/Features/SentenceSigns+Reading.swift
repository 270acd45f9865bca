internal import RectoText

extension SentenceSigns {
  /// The signs of a sentence.
  ///
  /// - Parameters:
  ///   - utf8: Its text, trimmed.
  ///   - words: What its language's words point back and say I.
  /// - Complexity: O(*n*), one pass.
  init(_ utf8: UnsafeBufferPointer<UInt8>, words: SignWords) {
    var signs: SentenceSigns = []
    var quotation = QuotationState()
    var place = 0
    if Self.opensWithMark(utf8) { signs.insert(.opensWithQuotation) }
    if words.dangles(utf8) { signs.insert(.dangles) }
    while place < utf8.count {
      let byte = utf8[place]
      if byte < 0x80 {
        if byte == 0x22 {
          quotation.straight()
          place += 1
        } else if quotation.isOpen || !Self.isLetter(byte) {
          place += 1
        } else {
          place = Self.readWord(utf8, from: place, words, &signs)
        }
      } else if let mark = QuotationMark(utf8, at: place) {
        quotation.meet(mark)
        place += mark.length
      } else if (0xC3..<0xE0).contains(byte), !quotation.isOpen {
        place = Self.readWord(utf8, from: place, words, &signs)
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if length == 3, words.maySpeak(byte), !quotation.isOpen, !signs.contains(.speaks),
          words.speaks(utf8, place..<min(place + 3, utf8.count))
        {
          signs.insert(.speaks)
        }
        place += length
      }
    }
    if quotation.isMet { signs.insert(.holdsQuotation) }
    if quotation.isOpen { signs.insert(.leavesQuotationOpen) }
    self = signs
  }

  /// Reads the word that begins at a byte, and whether it is one by which a speaker means somebody.
  ///
  /// - Returns: Where it ends.
  private static func readWord(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, _ words: SignWords,
    _ signs: inout SentenceSigns
  ) -> Int {
    var end = start
    while end < utf8.count, isLetter(utf8[end]) || (0xC3..<0xE0).contains(utf8[end]) {
      end += utf8[end] < 0x80 ? 1 : 2
    }
    end = min(end, utf8.count)
    if !signs.contains(.speaks), words.maySpeak(utf8[start]), words.speaks(utf8, start..<end) {
      signs.insert(.speaks)
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func opensWithMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    return first == 0x22 || QuotationMark(utf8, at: 0).map { $0.length > 0 } ?? false
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

  private init(_ side: Side, _ length: Int) {
    self.side = side
    self.length = length
  }
}

/// Whether a quotation is open, mark by mark.
struct QuotationState {
  private(set) var isOpen = false
  /// Whether there was a mark at all.
  private(set) var isMet = false

  /// A straight mark opens and closes in turn.
  mutating func straight() {
    isOpen.toggle()
    isMet = true
  }

  mutating func meet(_ mark: QuotationMark) {
    isMet = true
    switch mark.side {
    case .opening: isOpen = true
    case .closing: isOpen = false
    case .either: isOpen.toggle()
    }
  }
}
