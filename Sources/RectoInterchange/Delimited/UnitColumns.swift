internal import RectoText

/// What the columns of a table of units hold, by their names.
struct UnitColumns {
  enum Role: Hashable {
    case source
    case target
    /// A further language, or a second column of one.
    case other(LanguageTag)
    case note
    case id
    case context
    case property(String)
    /// Without a name, or for people alone.
    case none
  }

  private(set) var roles: [Role]
  private(set) var sourceLanguage: LanguageTag?
  private(set) var targetLanguage: LanguageTag?

  var sourceIndex: Int? { roles.firstIndex(of: .source) }
  var targetIndex: Int? { roles.firstIndex(of: .target) }

  /// The first column is the source, the second the target.
  init(unnamed options: UnitFileOptions) {
    roles = [.source, .target]
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
  }

  /// `nil` for names of which none says where the source is.
  ///
  /// Names that are tags of known languages are texts in these: the one that `options` calls the source, else the first,
  /// and its translation. Else `source`, `target`, `context`, `id`, `note` and their like are understood, without case.
  init?(_ names: [String], options: UnitFileOptions) {
    roles = names.map(Self.role)
    sourceLanguage = options.sourceLanguage
    targetLanguage = options.targetLanguage
    let isNamed = roles.contains(.source)
    // `id` is Indonesian too; beside a text and its translation it is a name.
    let languages = roles.indices.filter { isLanguage(roles[$0]) }
    for index in languages
    where DelimitedColumns.trimmed(names[index]).lowercased() == "id"
      && (isNamed || languages.count > 2)
    {
      roles[index] = .id
    }
    takeLanguages(options)
    guard let source = sourceIndex else { return nil }
    if targetIndex == nil, roles.count > 1 {
      // A name like "source" alone may be a text.
      guard roles.indices.contains(where: { $0 != source && isUnderstood(roles[$0]) }) else {
        return nil
      }
    }
  }

  private func isLanguage(_ role: Role) -> Bool {
    if case .other = role { true } else { false }
  }

  private func isUnderstood(_ role: Role) -> Bool {
    switch role {
    case .property, .none: false
    default: true
    }
  }

  private mutating func takeLanguages(_ options: UnitFileOptions) {
    func columns(_ accepts: (LanguageTag) -> Bool) -> Int? {
      roles.firstIndex { if case .other(let tag) = $0 { accepts(tag) } else { false } }
    }
    var distinct: Set<LanguageTag> = []
    for case .other(let tag) in roles { distinct.insert(tag) }
    let hasSource = roles.contains(.source)
    guard distinct.count >= 2 || hasSource && !distinct.isEmpty else { return }
    if !hasSource {
      let wanted = options.sourceLanguage.flatMap { wanted in columns { $0.meets(wanted) } }
      guard let index = wanted ?? columns({ _ in true }), case .other(let tag) = roles[index] else {
        return
      }
      roles[index] = .source
      sourceLanguage = tag
    }
    guard !roles.contains(.target) else { return }
    let wanted = options.targetLanguage.flatMap { wanted in columns { $0.meets(wanted) } }
    let source = sourceLanguage
    guard let index = wanted ?? columns({ $0 != source }), case .other(let tag) = roles[index]
    else { return }
    roles[index] = .target
    targetLanguage = tag
  }

  private static func role(_ name: String) -> Role {
    let plain = DelimitedColumns.trimmed(name).lowercased()
    switch plain.filter({ $0.isLetter || $0.isNumber }) {
    case "source", "sourcetext", "sourcesegment", "original", "originaltext", "src": return .source
    case "target", "targettext", "targetsegment", "translation", "translatedtext", "tgt", "trg":
      return .target
    case "context", "msgctxt": return .context
    case "note", "notes", "comment", "comments", "remark", "remarks": return .note
    case "key", "identifier", "stringid": return .id
    default: break
    }
    switch DelimitedColumns.column(name) {
    case .variant(let tag): return .other(tag)
    case .note: return .note
    case .none: return .none
    case .context(let cell): return .property(cell.rawValue)
    case .property(let name): return name.lowercased() == "id" ? .id : .property(name)
    }
  }
}
