/// How XLIFF 1.2 and its relatives say what state a translation is in.
enum XLIFF1States {
  /// By `state` of a target and `approved` of its unit; `nil` where neither says anything.
  static func state(target: String?, isApproved: Bool) -> TranslationState? {
    switch target {
    case "final": return .final
    case "signed-off": return .reviewed
    case let state?
    where state == "new" || state.hasPrefix("needs-") || state == "rejected":
      return .draft
    case "translated": return isApproved ? .reviewed : .translated
    default: return isApproved ? .reviewed : nil
    }
  }

  /// What `state` says for one of ours.
  static func name(of state: TranslationState) -> String {
    switch state {
    case .untranslated: "needs-translation"
    case .draft: "needs-review-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .final: "final"
    }
  }

  /// SDL's `conf` of a segment.
  static func state(sdl confirmation: String?) -> TranslationState? {
    switch confirmation {
    case "Translated": .translated
    case "ApprovedTranslation": .reviewed
    case "ApprovedSignOff": .final
    case nil, "Unspecified": nil
    default: .draft
    }
  }

  /// What SDL's `conf` says for one of ours.
  static func sdlName(of state: TranslationState) -> String {
    switch state {
    case .untranslated: "Unspecified"
    case .draft: "Draft"
    case .translated: "Translated"
    case .reviewed: "ApprovedTranslation"
    case .final: "ApprovedSignOff"
    }
  }

  /// memoQ's `status` of a unit.
  static func state(memoQ status: String?) -> TranslationState? {
    switch status {
    case "ManuallyConfirmed": .translated
    case "Reviewer1Confirmed", "Proofread": .reviewed
    case "Reviewer2Confirmed": .final
    case nil: nil
    default: .draft
    }
  }

  /// What memoQ's `status` says for one of ours.
  static func memoQName(of state: TranslationState) -> String {
    switch state {
    case .untranslated: "NotStarted"
    case .draft: "Pretranslated"
    case .translated: "ManuallyConfirmed"
    case .reviewed: "Reviewer1Confirmed"
    case .final: "Reviewer2Confirmed"
    }
  }
}
