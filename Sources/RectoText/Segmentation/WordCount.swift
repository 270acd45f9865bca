internal import CUnicode

/// Counts the words of UAX 29 without a break iterator, where no script needs a dictionary.
enum WordCount {
  /// The classes of the scalars below U+2E80, looked up once.
  private static let classes: [UInt8] = (0..<0x2E80).map { UInt8(cu_word_class($0)) }

  private static let letter = UInt8(CU_WORD_LETTER)
  private static let numeric = UInt8(CU_WORD_NUMERIC)
  private static let midLetter = UInt8(CU_WORD_MID_LETTER)
  private static let midNumber = UInt8(CU_WORD_MID_NUMBER)
  private static let midEither = UInt8(CU_WORD_MID_EITHER)
  private static let connector = UInt8(CU_WORD_CONNECTOR)
  private static let ignored = UInt8(CU_WORD_IGNORED)
  private static let unknown = UInt8(CU_WORD_UNKNOWN)

  /// How many words hold a letter or a digit; `nil` where only a break iterator can tell.
  ///
  /// - Parameters:
  ///   - utf8: Well-formed.
  ///   - isColonInside: Whether a colon joins two letters, as in Swedish and Finnish.
  /// - Complexity: O(*n*).
  static func words(in utf8: UnsafeBufferPointer<UInt8>, isColonInside: Bool) -> Int? {
    let text = ScalarBuffer(bytes: utf8)
    return classes.withUnsafeBufferPointer { classes -> Int? in
      var count = 0
      // The class of the scalar that the word so far ends in; other where there is no word.
      var last = UInt8(CU_WORD_OTHER)
      // What stands behind the word and goes on with it if the same kind follows.
      var middle = UInt8(CU_WORD_OTHER)
      var place = 0
      while place < utf8.count, let (scalar, next) = text.scalar(at: place) {
        place = next
        let value = scalar.value
        guard value < 0x2E80 else { return nil }
        var kind = classes[Int(value)]
        if kind == unknown { return nil }
        if kind == ignored {
          // What a connector does before something invisible is left to libicu.
          if last == connector { return nil }
          continue
        }
        if value == 0x3A { kind = isColonInside ? midLetter : 0 }
        switch kind {
        case letter, numeric:
          let joins: Bool
          if middle != 0 {
            joins =
              last == kind
              && (middle == midEither || middle == (kind == letter ? midLetter : midNumber))
          } else {
            joins = last != 0
          }
          if !joins { count += 1 }
          (last, middle) = (kind, 0)
        case connector:
          if middle != 0 || last == 0 {
            // One alone is no word; two are, and one before a letter belongs to it.
            (last, middle) = (connector, 0)
            if !startsWord(text, place, classes) { last = 0 } else { count += 1 }
          } else {
            last = connector
          }
        case midLetter, midNumber, midEither:
          if last == letter || last == numeric, middle == 0 {
            middle = kind
          } else {
            (last, middle) = (0, 0)
          }
        default: (last, middle) = (0, 0)
        }
      }
      return count
    }
  }

  /// Whether a connector is the beginning of a word, by what stands behind it.
  private static func startsWord(
    _ text: ScalarBuffer, _ place: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var place = place
    while let (scalar, next) = text.scalar(at: place) {
      guard scalar.value < 0x2E80 else { return false }
      let kind = classes[Int(scalar.value)]
      if kind != ignored { return kind == letter || kind == numeric || kind == connector }
      place = next
    }
    return false
  }
}
