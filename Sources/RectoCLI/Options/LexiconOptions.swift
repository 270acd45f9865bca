internal import ArgumentParser
internal import Glibc
internal import Recto
internal import Synchronization

/// The bilingual lexicons that alignment uses.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "Word pairs that help: a compiled lexicon, a CC-CEDICT text or a TSV whose first row names the languages; "
        + "may be repeated. none for none; the one of the settings or of 'recto lexicon import' if not given.",
      valueName: "file"))
  var files: [String] = []

  func validate() throws {
    guard files.count < 2 || !files.contains("none") else {
      throw ValidationError("--lexicon none goes alone")
    }
  }

  /// Opens what was given, or what the settings name.
  ///
  /// - Parameter memory: Its learned lexicon, if it has one, is used too.
  func shelf(memory: String? = nil) throws -> LexiconShelf {
    let given = files.isEmpty ? try [Settings.value(.lexicon)].compactMap(\.self) : files
    return try LexiconShelf(given.filter { !$0.isEmpty }, memory: memory)
  }
}

/// The lexicons at hand, by languages: what was named, else what is kept for two languages, and what was learned from
/// the memory.
final class LexiconShelf: Sendable {
  private let given: [Lexicon]
  private let usesKept: Bool
  private let learned: [Lexicon]
  private let kept = Mutex<[String: Lexicon?]>([:])

  /// - Parameters:
  ///   - files: As given; `none` alone for no lexicon at all.
  ///   - memory: A memory's path.
  init(_ files: [String], memory: String?) throws {
    usesKept = files.isEmpty
    guard files != ["none"] else {
      (given, learned) = ([], [])
      return
    }
    given = try files.flatMap { try Lexicon.lexicons(at: $0) }
    learned = try memory.map { try Self.existing(LearnedLexicon.path(besides: $0)) } ?? []
  }

  /// The lexicon for two languages.
  ///
  /// - Returns: `nil` where there is none.
  func lexicon(_ a: LanguageTag, _ b: LanguageTag) throws -> (any TranslationLexicon)? {
    var members = given.filter { $0.covers(a, b) }
    if usesKept, let kept = try kept(a, b) { members.append(kept) }
    members += learned.filter { $0.covers(a, b) }
    return members.count < 2 ? members.first : CombinedLexicon(members)
  }

  /// Says on standard error which lexicon is used, and what to do where there is none.
  func tell(_ lexicon: (any TranslationLexicon)?, _ a: LanguageTag, _ b: LanguageTag) {
    Messages.note("lexicon: \(lexicon?.name ?? "none")")
    for other in given where !other.covers(a, b) {
      Messages.note("\(other.name) has no pairs of \(a) and \(b)")
    }
    // What was learned on the way is no dictionary.
    guard usesKept, (try? self.lexicon(a, b)) ?? nil == nil, LexiconInfo.pair(a, b) == "en-zh"
    else { return }
    Messages.note(
      "no Chinese-English dictionary is there; scripts/get-lexicon gets CC-CEDICT, "
        + "recto lexicon import compiles a file of yours")
  }

  private func kept(_ a: LanguageTag, _ b: LanguageTag) throws -> Lexicon? {
    let pair = LexiconInfo.pair(a, b)
    return try kept.withLock { kept in
      if let known = kept[pair] { return known }
      let found = try DataFolder.lexicon(of: pair).map { try Self.existing($0) }?.first
      kept[pair] = .some(found)
      return found
    }
  }

  /// A file that may be missing.
  private static func existing(_ path: String) throws -> [Lexicon] {
    access(path, F_OK) == 0 ? [try Lexicon(path: path)] : []
  }
}
