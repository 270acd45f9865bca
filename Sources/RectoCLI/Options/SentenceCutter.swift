internal import Recto
internal import Synchronization

/// Cuts texts of any language into sentences: by the built-in rules or by a user's.
///
/// Preparing a user's rules for a language costs more than cutting a short text, so each prepared
/// splitter is kept for the next text in that language; one task at a time has it.
final class SentenceCutter: Sendable {
  /// A splitter that waits on the shelf. Unchecked: it is used only by the task that took it off,
  /// which `shelf` hands it to and takes it back from.
  private struct Prepared: @unchecked Sendable {
    let splitter: RuleSplitter
  }

  /// A stream may name any number of languages.
  private static let keptLanguages = 64

  private let profile: SentenceSplitter.Profile
  private let rules: SegmentationRules?
  private let isQuiet: Bool
  private let shelf = Mutex<[LanguageTag: [Prepared]]>([:])

  /// - Parameters:
  ///   - profile: For the built-in rules.
  ///   - file: An SRX file that takes their place.
  /// - Throws: What `SRXReader` throws. What is odd in the file is told as warnings.
  init(profile: SentenceSplitter.Profile?, rules file: String?, quiet: Bool) throws {
    self.profile = profile ?? .strict
    isQuiet = quiet
    guard let file else {
      rules = nil
      return
    }
    let reader = try SRXReader(InputBytes(path: file))
    rules = reader.rules
    if quiet { return }
    let shown = reader.warnings.prefix(20)
    for warning in shown { Messages.warning("\(warning.location): \(warning.reason)") }
    if reader.warningCount > shown.count {
      Messages.warning("\(file): \(reader.warningCount) warnings in all")
    }
  }

  /// The sentences of a text, as UTF-8 byte offsets that cover it.
  func ranges(in text: String, language: LanguageTag) throws -> [Range<Int>] {
    guard let rules else {
      return SentenceSplitter(language: language, profile: profile).ranges(in: text)
    }
    let prepared = try take(language, rules)
    defer { shelf.withLock { $0[language, default: []].append(prepared) } }
    return try prepared.splitter.ranges(in: text)
  }

  private func take(_ language: LanguageTag, _ rules: SegmentationRules) throws -> Prepared {
    let (waiting, isNew) = shelf.withLock { shelf in
      let isNew = shelf[language] == nil
      if isNew {
        if shelf.count >= Self.keptLanguages { shelf.removeAll() }
        shelf[language] = []
      }
      return (shelf[language]?.popLast(), isNew)
    }
    if let waiting { return waiting }
    let splitter = try RuleSplitter(rules, language: language)
    if isNew, !splitter.hasRules, !isQuiet {
      Messages.note("\(rules.name): no rules for '\(language)'; its texts stay whole")
    }
    return Prepared(splitter: splitter)
  }
}
