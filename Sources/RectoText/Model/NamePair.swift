/// A name in two languages, with the other spellings it goes by.
public struct NamePair: Hashable, Sendable, Codable {
  /// What bears the name.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person, company, place, institution, other
  }

  /// The name's approved form in each language.
  public var names: [Segment]
  /// What bears the name.
  public var kind: Kind
  /// Other spellings, in any language: abbreviations, older readings, the other script.
  public var aliases: [String]
  /// A remark for people; empty where there is none.
  public var note: String

  /// - Parameters:
  ///   - names: The approved form in each language.
  ///   - kind: What bears the name.
  ///   - aliases: Other spellings, in any language.
  ///   - note: A remark for people.
  public init(names: [Segment], kind: Kind, aliases: [String] = [], note: String = "") {
    self.names = names
    self.kind = kind
    self.aliases = aliases
    self.note = note
  }
}
