internal import RectoText

/// What a TMX document says while its elements are open.
enum TMXDraft {
  /// A `tuv`.
  struct Variant {
    var line = 0
    var attributes: [XMLAttribute] = []
    var properties: [Property] = []
    var notes: [Note] = []
    var hasSegment = false
    var text = ""
    var codes: [InlineCode] = []
  }
}

/// Reads attribute values, most of which come again and again: the last few are remembered.
struct TMXValues {
  private static let remembered = 4_096

  private var languages: [String: LanguageTag?] = [:]
  private var timestamps: [String: Timestamp?] = [:]

  /// The language of a tag; `nil` for what is none, `*all*` included.
  mutating func language(_ tag: String) -> LanguageTag? {
    if let known = languages[tag] { return known }
    if languages.count >= Self.remembered { languages.removeAll() }
    let language = try? LanguageTag(tag)
    languages[tag] = .some(language)
    return language
  }

  private mutating func timestamp(_ text: String) -> Timestamp? {
    if let known = timestamps[text] { return known }
    if timestamps.count >= Self.remembered { timestamps.removeAll() }
    let timestamp = Timestamp(text)
    timestamps[text] = .some(timestamp)
    return timestamp
  }

  /// Whether `history(of:)` reads an attribute.
  static func isRead(_ name: String) -> Bool {
    switch name {
    case "creationdate", "creationid", "changedate", "changeid": true
    default: false
    }
  }

  /// Who made and changed something, and when; dates that are none as properties.
  mutating func history(
    of attributes: [XMLAttribute], warn: (String) -> Void
  ) -> (UnitHistory, [Property]) {
    var history = UnitHistory()
    var odd: [Property] = []
    for attribute in attributes {
      switch attribute.name {
      case "creationid": history.createdBy = attribute.value
      case "changeid": history.changedBy = attribute.value
      case "creationdate", "changedate":
        guard let date = timestamp(attribute.value) else {
          warn("\(attribute.name) '\(attribute.value)' is not a date; write 20260131T235959Z")
          odd.append(Property(TMXNames.prefix + attribute.name, attribute.value))
          continue
        }
        if attribute.name == "creationdate" {
          history.created = date
        } else {
          history.changed = date
        }
      default: break
      }
    }
    return (history, odd)
  }
}
