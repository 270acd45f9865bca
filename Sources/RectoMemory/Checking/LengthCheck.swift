internal import RectoText

/// Compares how much two texts say by their lengths.
enum LengthCheck {
  static func findings(in pair: CheckedPair) -> [CheckFinding] {
    let source = length(pair.source)
    let target = length(pair.target)
    // Short texts and their translations may differ much: OK and Einverstanden.
    guard max(source, target) >= 40 else { return [] }
    let ratio = (target + 8) / (source + 8)
    guard ratio > 2.5 || ratio < 0.4 else { return [] }
    return [
      CheckFinding(
        .length, nil,
        "the translation is much \(ratio > 1 ? "longer" : "shorter") than its source")
    ]
  }

  /// In letters of an alphabet: a Chinese character says as much as three, a kana or a syllable of Hangul as two.
  private static func length(_ segment: Segment) -> Double {
    var length = 0.0
    for scalar in segment.text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.value {
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: length += 3
      case 0x3040...0x30FF, 0xAC00...0xD7A3: length += 2
      default: length += 1
      }
    }
    return length
  }
}
