internal import RectoText

/// Finds blanks that the source has not, or has.
enum BlankCheck {
  static func findings(in pair: CheckedPair) -> [CheckFinding] {
    let (source, target) = (pair.source.text, pair.target.text)
    var findings: [CheckFinding] = []
    if holdsDoubled(target), !holdsDoubled(source) {
      findings.append(CheckFinding(.blanks, nil, "two blanks stand together"))
    }
    let ends = [
      ("starts", source.first, target.first), ("ends", source.last, target.last),
    ]
    for (verb, a, b) in ends where isBlank(a) != isBlank(b) {
      let which = isBlank(b) ? "the translation" : "the source"
      findings.append(CheckFinding(.blanks, nil, "only \(which) \(verb) with a blank or line end"))
    }
    return findings
  }

  private static func isBlank(_ character: Character?) -> Bool { character?.isWhitespace ?? false }

  /// Blanks within a line, between letters or marks.
  private static func holdsDoubled(_ text: String) -> Bool {
    var last: UInt8 = 0x0A
    var run = 0
    for byte in text.utf8 {
      if byte == 0x20 {
        run += 1
      } else {
        if run >= 2, last != 0x0A, byte != 0x0A { return true }
        run = 0
        last = byte
      }
    }
    return false
  }
}
