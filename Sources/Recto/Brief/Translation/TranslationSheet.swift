public import RectoInterchange
public import RectoText

/// The open sentences of briefs as a table that a translator fills in and `recto import` reads as it is.
///
/// The columns: each source language, the wanted language (empty: here the translator writes), `note` (the sentence's
/// place), then what helps and is not read: `#match`, the translation of the most similar sentence, adapted where that is
/// sure; `#score`; `#like`, that sentence; `#words`, names, terms and numbers. The last four are the context, so that what
/// comes back is a match of 101. A row that is left empty makes no unit.
public struct TranslationSheet: Hashable, Sendable {
  /// A sentence that is to be translated.
  public struct Entry: Sendable {
    /// What the memories know of it.
    public var translation: SentenceTranslation
    /// Where it stands, for the translator and the memory.
    public var place: String

    /// - Parameters:
    ///   - translation: What the memories know of it.
    ///   - place: Where it stands, for the translator and the memory.
    public init(_ translation: SentenceTranslation, place: String) {
      self.translation = translation
      self.place = place
    }
  }

  /// The rows, the names of the columns first; a tab or line end inside a text is a space.
  public let rows: [[String]]
  /// The same sentences as units of a file, with what helps as notes; the translations are left open.
  public let units: [FileUnit]
  /// The languages of the sentences, each once, in the order in which they come.
  public let languages: [LanguageTag]
  /// The wanted language.
  public let target: LanguageTag

  /// A row for each sentence that is open, in the given order; a text that comes again in the same context once.
  ///
  /// - Parameter target: The wanted language.
  /// - Complexity: O(characters).
  public init(_ entries: [Entry], to target: LanguageTag) {
    let open = entries.filter(\.translation.isOpen)
    var languages: [LanguageTag] = []
    for entry in open where !languages.contains(entry.translation.source.language) {
      languages.append(entry.translation.source.language)
    }
    let header =
      languages.map(\.rawValue) + [target.rawValue] + ["note"] + Self.helps + Self.contexts
    var seen: Set<[String]> = []
    var rows = [header]
    var units: [FileUnit] = []
    for entry in open {
      let row = Self.row(entry, languages)
      let key = row.enumerated().filter { $0.offset != languages.count + 1 }.map(\.element)
      guard seen.insert(key).inserted else { continue }
      rows.append(row)
      units.append(Self.unit(entry))
    }
    self.rows = rows
    self.units = units
    self.languages = languages
    self.target = target
  }

  private static func unit(_ entry: Entry) -> FileUnit {
    let translation = entry.translation
    var notes = [Note(entry.place)]
    if let match = translation.match {
      let text = match.adapted?.text ?? match.target.text
      notes.append(
        Note("\(match.score) \(translation.state.rawValue): \(text) = \(match.source.text)"))
    }
    let words = words(translation)
    if !words.isEmpty { notes.append(Note(words.joined(separator: "; "))) }
    let source = translation.source
    return FileUnit(source: FileText(source.text, language: source.language), notes: notes)
  }

  /// How many sentences are asked for.
  public var count: Int { rows.count - 1 }

  private static let helps = ["#match", "#score", "#like", "#words"]
  private static let contexts = [
    "x-recto-previous", "x-recto-next", "x-recto-previous-boundary", "x-recto-next-boundary",
  ]

  private static func row(_ entry: Entry, _ languages: [LanguageTag]) -> [String] {
    let translation = entry.translation
    let match = translation.match
    let texts = languages.map { $0 == translation.source.language ? translation.source.text : "" }
    let score = match.map { "\($0.score) \(translation.state.rawValue)" }
    let helps: [String?] = [
      match?.adapted?.text ?? match?.target.text, score, match?.source.text,
      words(translation).joined(separator: "; "),
    ]
    let context = translation.context
    let cells =
      texts + ["", entry.place] + helps.map { $0 ?? "" }
      + [text(context.previous), text(context.next)]
      + [context.previous, context.next].map { $0 == .boundary ? "yes" : "" }
    return cells.map(ReviewText.plain)
  }

  private static func text(_ neighbour: UnitContext.Neighbour) -> String {
    if case .text(let text) = neighbour { text } else { "" }
  }

  /// Names, terms and numbers with what they become, each once.
  private static func words(_ translation: SentenceTranslation) -> [String] {
    let names = translation.names.map { "\($0.source) = \($0.target)" }
    let terms = translation.terms.map { hit in
      let sign = hit.term.status == .approved ? "=" : "≠"
      return "\(hit.term.source.text) \(sign) \(hit.term.target.text)"
    }
    let numbers = translation.numbers.map { "\($0.source) = \($0.target)" }
    var seen: Set<String> = []
    return (names + terms + numbers).filter { seen.insert($0).inserted }
  }
}
