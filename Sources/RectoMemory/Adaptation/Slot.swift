internal import RectoText

/// A part of a text that may be exchanged: a number with its unit, or a name.
struct Slot {
  enum Content {
    case number(NumberMention)
    /// A name by its place in `NameForms.pairs`; whether it is written in an approved form, and no alias.
    case name(Int, isApproved: Bool)
  }

  var content: Content
  /// UTF-8 bytes of the text.
  var range: Range<Int>

  var mention: NumberMention? {
    if case .number(let mention) = content { return mention }
    return nil
  }

  var name: Int? {
    if case .name(let name, _) = content { return name }
    return nil
  }
}
