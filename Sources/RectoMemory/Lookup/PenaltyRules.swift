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

  static func codes(_ count: Int) -> Penalty? { count > 0 ? Penalty(.codes, min(5, count)) : nil }

  static func adapted(_ target: AdaptedTarget?) -> Penalty? {
    target == nil ? nil : Penalty(.adapted, 1)
  }

  /// - Parameter confidence: The aligner's, or `nil` for what a person made.
  static func unreviewed(_ confidence: Double?) -> Penalty? {
    guard let confidence else { return nil }
    return Penalty(.unreviewed, confidence >= 0.95 ? 1 : confidence >= 0.70 ? 5 : 15)
  }
}
