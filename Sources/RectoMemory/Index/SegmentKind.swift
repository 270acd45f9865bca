internal import RectoText

/// How a segment of an index may be asked for: a bit each.
///
/// A Chinese segment is compared as it stands with queries in its own script, and made Simplified with those in the
/// other. Every other language knows one way.
enum SegmentKind {
  static let other: UInt8 = 16

  /// As it stands.
  static func own(_ language: LanguageTag) -> UInt8 {
    guard language.group == "zh" else { return other }
    return language.script == "Hans" ? 1 : 4
  }

  /// Made Simplified, for queries in the other script.
  static func converted(_ language: LanguageTag) -> UInt8? {
    guard language.group == "zh" else { return nil }
    return language.script == "Hans" ? 2 : 8
  }

  /// What a query in a language asks for: segments that it is compared with as it stands, and those that it is
  /// compared with once both are made Simplified.
  static func wanted(by language: LanguageTag) -> (own: UInt8, converted: UInt8) {
    guard language.group == "zh" else { return (0xFF, 0) }
    return language.script == "Hans" ? (1, 8) : (4, 2)
  }
}
