internal import RectoText

/// A difference between two texts that folding hides and a translator should know of.
public enum HiddenDifference: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Upper and lower case.
  case `case`
  /// Compatibility forms: full-width and half-width, ligatures, Roman numerals.
  case width
  /// A space on one side that the other does not have.
  case spacing
  /// Default ignorables: zero-width spaces, soft hyphens, variation selectors.
  case invisible
  /// Anything else that folding hid, such as ß and ss.
  case form
  /// Simplified and Traditional Chinese.
  case script

  /// The order of the cases, in which penalties are listed.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }

  /// What differs between two pieces of text that fold alike; empty where they are canonically equal.
  static func between(_ a: Substring, _ b: Substring, simplified: Bool) -> Set<HiddenDifference> {
    var found: Set<HiddenDifference> = []
    var (a, b) = (Folding.nfc(String(a)), Folding.nfc(String(b)))
    if isSame(a, b) { return [] }
    let (visibleA, visibleB) = (visible(a), visible(b))
    if !isSame(ignorable(a), ignorable(b)) { found.insert(.invisible) }
    (a, b) = (visibleA, visibleB)
    if isSame(a, b) { return found }
    if simplified {
      let (simpleA, simpleB) = (Folding.simplified(a), Folding.simplified(b))
      if !isSame(simpleA, a) || !isSame(simpleB, b) { found.insert(.script) }
      (a, b) = (simpleA, simpleB)
      if isSame(a, b) { return found }
    }
    let (wideA, wideB) = (Folding.compatible(a), Folding.compatible(b))
    if isSame(a.lowercased(), b.lowercased()) {
      found.insert(.case)
    } else if isSame(wideA, wideB) {
      found.insert(.width)
    } else if a.unicodeScalars.count == b.unicodeScalars.count,
      isSame(a.uppercased(), b.uppercased())
    {
      // Letters with two small forms, such as the Greek sigma.
      found.insert(.case)
    } else if isSame(wideA.lowercased(), wideB.lowercased()) {
      found.formUnion([.case, .width])
    } else {
      found.insert(.form)
    }
    return found
  }

  /// Swift's `==` on strings is canonical equivalence; this is equality of scalars.
  private static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
  }

  private static func ignorable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter(\.properties.isDefaultIgnorableCodePoint)))
  }
}
