/// A piece of markup inside a segment, such as TMX's `<bpt>`: it stands at a place in the text and is
/// not part of it.
public struct InlineCode: Hashable, Sendable, Codable {
  /// What a code does to the text around it.
  public enum Role: String, Hashable, Sendable, Codable {
    /// Opens a span that a later code closes (`bpt`, `<g>`, the start of `hi`).
    case opening
    /// Closes a span.
    case closing
    /// Stands alone (`ph`, `it`, `ut`, `<x/>`).
    case standalone
  }

  /// What the code does to the text around it.
  public var role: Role

  /// The element's name in the file it came from: `bpt`, `ept`, `ph`, `it`, `hi`, `ut`, `g`, `x`.
  public var element: String

  /// The element's attributes in file order, names and values unescaped.
  public var attributes: [Attribute]

  /// The code's own characters as XML markup (escaped, nested `sub` included); empty for `hi` and `g`.
  public var markup: String

  /// Where the code stands: a UTF-8 byte offset into the variant's text. Several codes at one offset
  /// stand in array order.
  public var offset: Int

  /// - Parameters:
  ///   - role: What the code does to the text around it.
  ///   - element: The element's name.
  ///   - attributes: In file order, unescaped.
  ///   - markup: The code's own characters as XML markup.
  ///   - offset: A UTF-8 byte offset into the variant's text, on a scalar's boundary.
  public init(
    _ role: Role, element: String, attributes: [Attribute] = [], markup: String = "", offset: Int
  ) {
    self.role = role
    self.element = element
    self.attributes = attributes
    self.markup = markup
    self.offset = offset
  }

  /// A name with its value.
  public struct Attribute: Hashable, Sendable, Codable {
    /// As the file spells it, with the prefix where it has one: `xml:space`.
    public var name: String
    /// Unescaped.
    public var value: String

    /// - Parameters:
    ///   - name: As the file spells it.
    ///   - value: Unescaped.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}
