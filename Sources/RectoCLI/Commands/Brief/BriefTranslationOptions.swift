internal import ArgumentParser
internal import Recto

/// Into what a brief is translated, and from when on a match is shown.
struct BriefTranslationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show under each sentence what the memory has of it in this language.", valueName: "lang"))
  var to: LanguageTag?

  @Option(
    name: .customLong("min"),
    help: ArgumentHelp(
      "With --to: the lowest score of a match that is shown.", valueName: "per cent"))
  var min = 70

  @Flag(
    help: "With --format tsv: quotation marks and a byte order mark, as spreadsheets want them.")
  var quoted = false

  func validate() throws {
    guard (1...101).contains(min) else { throw ValidationError("--min takes 1 to 101") }
  }

  func validate(_ format: BriefFormat) throws {
    guard to != nil || format != .tsv && format != .xliff else {
      throw ValidationError(
        "--format \(format.rawValue) is for sentences to be translated; say into what with --to")
    }
    guard format == .tsv || !quoted else { throw ValidationError("--quoted is for --format tsv") }
    if let to, !to.isKnown {
      throw ValidationError("--to takes a language tag such as en or zh-Hant, not '\(to)'")
    }
  }

  /// What the memories have of each sentence.
  ///
  /// - Throws: `CommandFailure` for an article whose language nobody knows.
  func translations(
    of brief: Brief, from memories: MemorySet, to target: LanguageTag
  ) throws -> [Int: SentenceTranslation] {
    for source in brief.sources where source.document.language == .undetermined {
      throw CommandFailure(
        .usage, "\(source.name): its language is not found out; say it with --lang")
    }
    var translator = try BriefTranslator(memories, to: target, minimumScore: min)
    return try brief.translations(by: &translator)
  }

  /// Says how much is translated.
  func tell(of translations: [Int: SentenceTranslation]) {
    guard !translations.isEmpty else {
      return Messages.note("every sentence is in the wanted language already")
    }
    let done = translations.values.count { !$0.isOpen }
    Messages.note(TranslationWords.english.translated(done, of: translations.count))
  }
}
