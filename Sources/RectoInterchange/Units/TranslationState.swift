/// How far a translation has come, in the words that all formats share.
///
/// XLIFF 1.2 and 2, gettext's `fuzzy`, SDL's `conf`, memoQ's `status` and Phrase's `confirmed` are all
/// read into these and written from them; what a file says beyond them stays in it untouched.
public enum TranslationState: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// There is no translation.
  case untranslated
  /// There is one that somebody has to look at: fuzzy, needs review, machine-made.
  case draft
  /// A person or an exact match translated it.
  case translated
  /// A second person agreed.
  case reviewed
  /// Nothing is left to do.
  case final

  /// By progress.
  public static func < (a: Self, b: Self) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .untranslated: 0
    case .draft: 1
    case .translated: 2
    case .reviewed: 3
    case .final: 4
    }
  }
}
