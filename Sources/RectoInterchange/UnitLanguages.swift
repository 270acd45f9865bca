internal import RectoText

extension TranslationUnit {
  /// Whether it translates anything: alternatives in one language alone do not.
  var hasSeveralLanguages: Bool {
    variants.indices.dropFirst().contains { variants[$0].language != variants[0].language }
  }
}
