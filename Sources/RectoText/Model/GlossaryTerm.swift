/// What a glossary says of a translation.
public enum TermStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// To be used.
  case approved
  /// Not to be used.
  case forbidden

  /// What glossaries of other programs write: `preferred`, `admitted`, `deprecated` and their like, also as TBX
  /// spells them (`deprecatedTerm-admn-sts`).
  ///
  /// - Parameter text: In any case; an empty one is approved.
  /// - Returns: `nil` for a word that says something else.
  public init?(glossary text: String) {
    var word = text.lowercased().filter { $0.isLetter }
    for ending in ["admnsts", "term"] where word.hasSuffix(ending) && word != ending {
      word.removeLast(ending.count)
    }
    switch word {
    case "", "approved", "preferred", "admitted", "allowed", "standard", "standardized", "legal",
      "regulated", "new", "valid":
      self = .approved
    case "forbidden", "deprecated", "superseded", "notrecommended", "obsolete", "prohibited",
      "disallowed", "banned", "rejected":
      self = .forbidden
    default: return nil
    }
  }
}

/// A term with a translation of it, and whether that is to be used.
public struct GlossaryTerm: Hashable, Sendable, Codable {
  /// The term.
  public var source: Segment
  /// A translation of it.
  public var target: Segment
  /// Whether the translation is to be used.
  public var status: TermStatus
  /// A remark for people; empty where there is none.
  public var note: String

  /// - Parameters:
  ///   - source: The term.
  ///   - target: A translation of it.
  ///   - status: Whether the translation is to be used.
  ///   - note: A remark for people.
  public init(
    source: Segment, target: Segment, status: TermStatus = .approved, note: String = ""
  ) {
    self.source = source
    self.target = target
    self.status = status
    self.note = note
  }
}
