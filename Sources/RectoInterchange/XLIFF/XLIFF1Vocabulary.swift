internal import RectoText

extension InlineVocabulary {
  /// The inline elements of XLIFF 1.2, section 2.4.
  static let xliff1 = InlineVocabulary { name in
    switch XLIFFNames.local(name) {
    case "bpt", "bx": .code(.opening)
    case "ept", "ex": .code(.closing)
    case "ph", "it", "x", "ut": .code(.standalone)
    default: .pair
    }
  }

  /// The inline elements of XLIFF 2, section 4.3.
  static let xliff2 = InlineVocabulary { name in
    switch XLIFFNames.local(name) {
    case "sc", "sm": .code(.opening)
    case "ec", "em": .code(.closing)
    // A character that XML cannot hold (`cp`) is none of the words either.
    case "ph", "cp": .code(.standalone)
    default: .pair
    }
  }
}
