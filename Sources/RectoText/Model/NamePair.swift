/// A name in two languages, with the other spellings it goes by.
public struct NamePair: Hashable, Sendable, Codable {
  /// What bears the name.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person, company, place, institution, other
  }

  /// The name's approved form in each language.
  public var names: [Segment]
  public var kind: Kind
  /// Other spellings, in any language: abbreviations, older readings, the other script.
  public var aliases: [String]
  public var note: String

  public init(names: [Segment], kind: Kind, aliases: [String] = [], note: String = "") {
    self.names = names
    self.kind = kind
    self.aliases = aliases
    self.note = note
  }
}
