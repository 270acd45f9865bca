/// What a translation is checked for.
public enum CheckRule: String, Hashable, Sendable, CaseIterable {
  /// There is no translation.
  case empty
  /// The translation is its source, which holds words.
  case untranslated
  /// Numbers, by their values: 3.5亿 and 350 million are one.
  case numbers
  /// Months and days of the week.
  case dates
  /// Inline codes: missing, added, closed before they are opened.
  case codes
  /// What programs fill in: %s, %1$d, {0}, ${name}; and tags of HTML in the text.
  case placeholders
  /// Approved terms of the glossary.
  case terms
  /// Translations that the glossary forbids.
  case forbiddenTerms = "forbidden-terms"
  /// One source with several translations.
  case inconsistent
  /// One translation of several sources.
  case sameTarget = "same-target"
  /// A word that stands twice.
  case doubledWords = "doubled-words"
  /// Doubled blanks, and blanks at the ends that the source has not, or has.
  case blanks
  /// What a sentence ends with.
  case endMark = "end-mark"
  /// Brackets and quotation marks without their others.
  case brackets
  /// Much longer or shorter than the source would have it.
  case length

  /// How bad a finding of a rule is at its worst.
  public var severity: CheckSeverity {
    switch self {
    case .empty, .numbers, .codes, .placeholders, .forbiddenTerms: .error
    case .sameTarget: .note
    default: .warning
    }
  }
}

/// How bad something is that was found.
public enum CheckSeverity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// Likely to be wrong.
  case warning
  /// Wrong for a reader or a program.
  case error

  /// By weight.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// Something that a check found in a translation.
public struct CheckFinding: Hashable, Sendable {
  /// What was broken.
  public var rule: CheckRule
  /// How bad it is.
  public var severity: CheckSeverity
  /// One clause that says what, no trailing full stop.
  public var message: String

  /// - Parameters:
  ///   - rule: What was broken.
  ///   - severity: How bad it is; `nil` for what the rule says.
  ///   - message: One clause that says what.
  init(_ rule: CheckRule, _ severity: CheckSeverity? = nil, _ message: String) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
  }
}
