public import RectoText

/// Gives the terms of a glossary one after another.
public protocol GlossaryTermReader: AnyObject {
  /// The next term, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with file and line.
  func next() throws(InterchangeError) -> GlossaryTerm?

  /// The first thousand places that were read past, with the reason.
  var skipped: [Skip] { get }
  /// All of them.
  var skippedCount: Int { get }
  /// What the glossary says in two ways; the later place has the say.
  var conflicts: [Skip] { get }
}

extension TermListReader: GlossaryTermReader {}

/// Reads a termbase as a glossary: each term of the source language with each term of the other languages of its concept.
///
///     let reader = try TBXTermReader(InputBytes(path: "terms.tbx"), source: .english)
///     while let term = try reader.next() { … }
///
/// A translation whose `administrativeStatus` is deprecated or superseded is forbidden, any other one approved. Definitions and notes of
/// the concept, the two languages and the translation are the note.
///
/// Not Sendable: one task reads one input.
public final class TBXTermReader: GlossaryTermReader {
  /// The first thousand concepts and terms that were read past, with the reason.
  public var skipped: [Skip] { entries.builder.skips.notes + skips.notes }
  /// All of them.
  public var skippedCount: Int { entries.builder.skips.count + skips.count }
  /// Pairs that the file has with two statuses, a hundred at most: the later one has the say.
  public private(set) var conflicts: [Skip] = []
  /// The character set that the file is read in.
  public var encoding: String { entries.encoding }

  private let entries: TBXEntries
  private var source: LanguageTag?
  private let target: LanguageTag?
  private var ready: ArraySlice<GlossaryTerm> = []
  private var skips = ReadingNotes()
  private var said: [[Segment]: (status: TermStatus, line: Int)] = [:]

  /// Opens a termbase.
  ///
  /// - Parameters:
  ///   - source: The language of the terms; `nil` for the one that the file names, else the first of its first concept.
  ///   - target: The language of their translations; `nil` for all others.
  ///   - encoding: The character set; `nil` for what the file says.
  /// - Throws: `InterchangeError`: `cannotRead`, `malformed`, `unsupported`.
  public init(
    _ input: InputBytes, source: LanguageTag? = nil, target: LanguageTag? = nil,
    encoding: String? = nil, limits: UnitFileLimits = UnitFileLimits()
  ) throws(InterchangeError) {
    entries = try TBXEntries(input, encoding: encoding, limits: limits)
    self.source = source ?? entries.builder.languages.source
    self.target = target
  }

  /// The next term with its translation, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with line and column.
  public func next() throws(InterchangeError) -> GlossaryTerm? {
    while ready.isEmpty {
      guard let entry = try entries.next() else { return nil }
      ready = terms(of: entry)[...]
    }
    return ready.popFirst()
  }

  private func terms(of entry: TermEntry) -> [GlossaryTerm] {
    let location = SourceLocation(file: entries.name, line: entry.line)
    let name = entry.id.map { " '\($0)'" } ?? ""
    if source == nil {
      source =
        entry.languages.first { language in
          language.terms.contains { !$0.text.isEmpty }
            && (target == nil || language.tag?.meets(target ?? .undetermined) == false)
        }?.tag
    }
    var terms: [GlossaryTerm] = []
    let sources = entry.languages.filter { $0.tag?.meets(source ?? .undetermined) == true }
    let targets = entry.languages.filter { language in
      guard let tag = language.tag, !tag.meets(source ?? .undetermined) else { return false }
      return target.map(tag.meets) ?? true
    }
    for original in sources {
      for term in original.terms where !term.text.isEmpty {
        for language in targets {
          for translation in language.terms where !translation.text.isEmpty {
            guard let from = original.tag, let to = language.tag else { continue }
            guard let status = translation.status else {
              skips.add(
                "the status of '\(translation.text)' is neither approved nor forbidden, nor like "
                  + "them", at: location)
              continue
            }
            let facts = [entry.facts, original.facts, language.facts, translation.facts]
            let notes = facts.flatMap { facts in
              facts.properties.filter { $0.name == "definition" }.map(\.value) + facts.notes
            }
            let pair = GlossaryTerm(
              source: Segment(term.text, language: from),
              target: Segment(translation.text, language: to), status: status,
              note: notes.joined(separator: "; "))
            note(pair, at: location)
            terms.append(pair)
          }
        }
      }
    }
    if terms.isEmpty {
      skips.add("the concept\(name) has no pair of terms in the languages asked for", at: location)
    }
    return terms
  }

  private func note(_ term: GlossaryTerm, at location: SourceLocation) {
    let line = location.line ?? 0
    let before = said.updateValue((term.status, line), forKey: [term.source, term.target])
    guard let before, before.status != term.status, conflicts.count < 100 else { return }
    conflicts.append(
      Skip(
        "\(term.source.text) = \(term.target.text) is \(term.status.rawValue) here and "
          + "\(before.status.rawValue) in line \(before.line); this line counts", at: location))
  }
}
