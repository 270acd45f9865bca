internal import RectoText

/// What the columns of a glossary hold.
struct GlossaryColumns: Equatable {
  enum Column: Equatable {
    case term(LanguageTag)
    case status
    case none
  }

  let columns: [Column]

  /// The distinct languages, in the order of the columns.
  var languages: [LanguageTag] {
    var languages: [LanguageTag] = []
    for case .term(let language) in columns
    where !languages.contains(where: { $0.meets(language) }) {
      languages.append(language)
    }
    return languages
  }

  /// Columns by their names: a tag of a known language, `term` or `source`, `translation` or `target`, `status`;
  /// others are not read.
  ///
  /// - Parameters:
  ///   - from: What `term` and `source` are written in; `nil` where nobody says.
  ///   - to: What `translation` and `target` are written in.
  init(_ names: [String], from: LanguageTag?, to: LanguageTag?) {
    columns = names.map { name in
      switch DelimitedColumns.trimmed(name).lowercased() {
      case "term", "source", "source term": from.map { .term($0) } ?? .none
      case "translation", "target", "target term": to.map { .term($0) } ?? .none
      case "status", "administrative status", "usage status": .status
      default:
        if case .variant(let language) = DelimitedColumns.column(name) {
          .term(language)
        } else {
          .none
        }
      }
    }
  }

  /// The names that a first row may have which is no term.
  static func isHeader(_ names: [String]) -> Bool {
    let known = names.map { DelimitedColumns.trimmed($0).lowercased() }
    let hasTerm = known.contains { ["term", "source", "source term"].contains($0) }
    let hasTranslation = known.contains {
      ["translation", "target", "target term"].contains($0)
    }
    return hasTerm && hasTranslation || DelimitedColumns(names).languages.count >= 2
  }
}
