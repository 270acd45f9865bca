internal import RectoText

/// What the columns of a delimited file hold, by their names.
struct DelimitedColumns {
  enum Column: Hashable {
    case variant(LanguageTag)
    case note
    case property(String)
    case context(ContextCell)
    /// A column without a name, or for people alone, which is not read.
    case none
  }

  /// What a column says of a unit's neighbours; the names are those of TMX's properties.
  enum ContextCell: String, Hashable {
    case previous = "x-recto-previous"
    case next = "x-recto-next"
    case previousBoundary = "x-recto-previous-boundary"
    case nextBoundary = "x-recto-next-boundary"
  }

  let columns: [Column]

  /// A name that is a tag of a known language is a variant, `note` a note, one that begins with `#` for people
  /// alone, one of `ContextCell` context, any other a property; white space around it does not count.
  init(_ names: [String]) { columns = names.map { Self.column($0) } }

  static func column(_ name: String) -> Column {
    let name = trimmed(name)
    if name.isEmpty || name.hasPrefix("#") { return .none }
    if name.lowercased() == "note" { return .note }
    if let cell = ContextCell(rawValue: name) { return .context(cell) }
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

extension DelimitedColumns.ContextCell {
  /// Sets what a cell that is not empty says; a boundary is said by `yes`.
  func read(_ cell: String, into context: inout UnitContext) {
    switch self {
    case .previous: context.previous = .text(cell)
    case .next: context.next = .text(cell)
    case .previousBoundary where cell == "yes": context.previous = .boundary
    case .nextBoundary where cell == "yes": context.next = .boundary
    case .previousBoundary, .nextBoundary: break
    }
  }

  /// What is written in the cell of a unit; empty where nothing is known.
  func written(_ context: UnitContext) -> String {
    switch (self, context.previous, context.next) {
    case (.previous, .text(let text), _), (.next, _, .text(let text)): text
    case (.previousBoundary, .boundary, _), (.nextBoundary, _, .boundary): "yes"
    default: ""
    }
  }
}
