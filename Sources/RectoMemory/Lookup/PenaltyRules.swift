internal import RectoMatch
internal import RectoText

/// The penalties of docs/matching.md, apart from those that the edit script finds.
enum PenaltyRules {
  static func hidden(_ differences: Set<HiddenDifference>) -> [Penalty] {
    differences.sorted().map { difference in
      let kind: Penalty.Kind =
        switch difference {
        case .case: .case
        case .width: .width
        case .spacing: .spacing
        case .invisible: .invisible
        case .form: .form
        case .script: .script
        }
      return Penalty(kind, 1)
    }
  }

  /// Regions of source or target that are both named and differ.
  static func variant(
    source: (wanted: LanguageTag?, found: LanguageTag),
    target: (wanted: LanguageTag?, found: LanguageTag)
  ) -> Penalty? {
    let differs = [source, target].contains { wanted, found in
      guard let wanted = wanted?.region, let found = found.region else { return false }
      return wanted != found
    }
    return differs ? Penalty(.variant, 1) : nil
  }

  /// Inline codes that only one of query and stored source has, told by whether they open, close or stand alone.
  ///
  /// Codes in another order are one. Where the stored source has none at all, those around the whole of the query cost
  /// nothing: there is one place for them in any translation.
  static func codes(of text: String, _ query: [InlineCode], stored: [InlineCode]) -> Penalty? {
    guard !query.isEmpty else { return codes(stored.count) }
    let query = stored.isEmpty ? query.filter { isInside($0, text) } : query
    var balance: [InlineCode.Role: Int] = [:]
    for code in query { balance[code.role, default: 0] += 1 }
    for code in stored { balance[code.role, default: 0] -= 1 }
    let difference = balance.values.reduce(0) { $0 + abs($1) }
    let isReordered = query.map(\.role) != stored.map(\.role)
    return codes(max(difference, isReordered ? 1 : 0))
  }

  private static func codes(_ count: Int) -> Penalty? {
    count > 0 ? Penalty(.codes, min(5, count)) : nil
  }

  private static func isInside(_ code: InlineCode, _ text: String) -> Bool {
    let bytes = text.utf8
    func isBlank(_ part: Substring.UTF8View) -> Bool {
      Substring(part).allSatisfy(\.isWhitespace)
    }
    return !isBlank(bytes.prefix(code.offset)) && !isBlank(bytes.dropFirst(code.offset))
  }

  static func adapted(_ target: AdaptedTarget?) -> Penalty? {
    target == nil ? nil : Penalty(.adapted, 1)
  }

  /// - Parameter confidence: The aligner's, or `nil` for what a person made.
  static func unreviewed(_ confidence: Double?) -> Penalty? {
    guard let confidence else { return nil }
    return Penalty(.unreviewed, confidence >= 0.95 ? 1 : confidence >= 0.70 ? 5 : 15)
  }
}
