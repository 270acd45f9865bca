internal import Glibc
internal import Recto

/// The bilingual lexicon that alignment uses.
enum LexiconOptions {
  /// - Parameter file: As given: a path, `none`, or nothing, which is `RECTO_LEXICON` or none.
  static func lexicon(_ file: String?) throws -> (any TranslationLexicon)? {
    let configured = getenv("RECTO_LEXICON").map { String(cString: $0) }
    guard let path = file ?? configured, path != "none", !path.isEmpty else { return nil }
    return try PairLexicon(path: path)
  }
}
