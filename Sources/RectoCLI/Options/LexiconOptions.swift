internal import Recto

/// The bilingual lexicon that alignment uses.
enum LexiconOptions {
  /// - Parameter file: As given: a path, `none`, or nothing, which is the one in the settings.
  static func lexicon(_ file: String?) throws -> (any TranslationLexicon)? {
    guard let path = try file ?? Settings.value(.lexicon), path != "none", !path.isEmpty else {
      return nil
    }
    return try PairLexicon(path: path)
  }
}
