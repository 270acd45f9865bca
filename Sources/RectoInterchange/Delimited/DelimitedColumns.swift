internal import RectoText

/// What the columns of a delimited file hold, by their names.
struct DelimitedColumns {
  enum Column: Hashable {
    case variant(LanguageTag)
    case note
    case property(String)
    /// A column without a name, which is not read.
    case none
  }

  let columns: [Column]

  /// A name that is a tag of a known language is a variant, `note` a note, any other a property; white
  /// space around it does not count.
  init(_ names: [String]) { columns = names.map { Self.column($0) } }

  static func column(_ name: String) -> Column {
    let name = trimmed(name)
    if name.isEmpty { return .none }
    if name.lowercased() == "note" { return .note }
    if let tag = try? LanguageTag(name), tag.isKnown { return .variant(tag) }
    return .property(name)
  }

  static func trimmed(_ text: String) -> String {
    let isSpace = { (character: Character) in character.isWhitespace }
    let start = text.drop(while: isSpace)
    return String(start.reversed().drop(while: isSpace).reversed())
  }

  /// The distinct languages.
  var languages: Set<LanguageTag> {
    Set(
      columns.compactMap { column in
        if case .variant(let language) = column { language } else { nil }
      })
  }
}
