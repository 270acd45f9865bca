public import RectoText

/// What counts as an inconsistency, and which of them are shown.
public struct InconsistencyOptions: Hashable, Sendable {
  /// What units have in common.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// One source with several translations.
    case source
    /// One translation of several sources.
    case target
  }

  /// Whether units are compared that stood in different places.
  public enum ContextRule: String, Hashable, Sendable, CaseIterable {
    /// Contexts that are both known and differ excuse another translation.
    case matters
    /// They do not.
    case ignored
  }

  /// What units have in common.
  public var side = Side.source
  /// The language that was translated from, where only one is of interest or units do not say theirs.
  public var from: LanguageTag?
  /// The language that was translated into, where only one is of interest.
  public var to: LanguageTag?
  /// When two texts count as the same.
  public var likeness = Likeness.exact
  /// Whether units are compared that stood in different places.
  public var contexts = ContextRule.matters
  /// Only these units are compared.
  public var filter = UnitFilter.all
  /// How many groups are given at most; 1 or more.
  public var limit = 50
  /// How many groups are passed over.
  public var offset = 0

  /// Sources with several translations among all units, the first fifty groups.
  public init() {}
}

/// A text that is translated in more than one way, or that translates several.
public struct Inconsistency: Hashable, Sendable {
  /// One of the ways, with the units that have it.
  public struct Rendering: Hashable, Sendable {
    /// One or, where a unit offers alternatives, more.
    public var texts: [String]
    /// By number.
    public var units: [TranslationUnit]
  }

  /// What the units have in common.
  public var shared: Segment
  /// The language of what they have not.
  public var language: LanguageTag
  /// Two or more; the one of most units first.
  public var renderings: [Rendering]
}

/// Inconsistencies, those of most units first.
public struct InconsistencyPage: Hashable, Sendable {
  /// Those of the page.
  public var groups: [Inconsistency]
  /// How many there are in all.
  public var total: Int
  /// How many units are in all of them.
  public var units: Int
}

/// Which rendering stays.
public enum InconsistencyPolicy: String, Hashable, Sendable, CaseIterable {
  /// That of the unit which was changed, else made, last.
  case newest
  /// That of most units; of several such the newest.
  case most
  /// The only one that a person made or confirmed; groups with none or several are left.
  case reviewed
}

/// Units of one shared text that do not agree, by what they have in its place.
struct Disagreement {
  struct Member {
    var unit: Int64
    /// Equal for units that agree.
    var rendering: Int
    var context: UnitContext
  }

  var shared: ComparedUnit.Text
  /// Of the texts that differ.
  var languageClass: String
  /// By number.
  var members: [Member]
}

/// Finds disagreements among units that share a text.
struct DisagreementFinder {
  var options: InconsistencyOptions

  /// Whether a unit's texts in a language group are what it has in common with others.
  func isShared(_ group: String, sourceGroup: String?) -> Bool {
    switch options.side {
    case .source: group == options.from?.group ?? sourceGroup
    case .target:
      group != options.from?.group ?? sourceGroup && group == options.to?.group ?? group
    }
  }

  /// Whether texts of a group are what units with a shared text may differ in.
  func isCompared(_ group: String, sharing shared: String, sourceGroup: String?) -> Bool {
    switch options.side {
    case .source: group != shared && group == options.to?.group ?? group
    case .target: group == options.from?.group ?? sourceGroup
    }
  }

  /// The disagreements about a text, by the least number among their units.
  func disagreements(among units: [ComparedUnit], sharing key: TextKey) -> [Disagreement] {
    struct Subject: Hashable {
      var shared: [UInt8]
      var languageClass: String
    }
    var subjects: [Subject: (shared: ComparedUnit.Text, members: [(ComparedUnit, [[UInt8]])])] = [:]
    for unit in units {
      let source = unit.sourceGroup
      guard isShared(key.group, sourceGroup: source) else { continue }
      var renderings: [String: [[UInt8]]] = [:]
      for text in unit.texts
      where isCompared(text.language.group, sharing: key.group, sourceGroup: source) {
        renderings[text.language.comparedClass, default: []].append(
          options.likeness.key(text.text))
      }
      guard !renderings.isEmpty else { continue }
      var seen: Set<[UInt8]> = []
      for text in unit.texts
      where text.foldHash == key.hash && text.language.group == key.group {
        let shared = options.likeness.key(text.text)
        guard seen.insert(shared).inserted else { continue }
        for (languageClass, rendering) in renderings {
          let subject = Subject(shared: shared, languageClass: languageClass)
          subjects[subject, default: (text, [])].members.append((unit, rendering))
        }
      }
    }
    return subjects.compactMap { subject, group in
      var numbers: [[[UInt8]]: Int] = [:]
      let members = group.members.map { unit, rendering -> Disagreement.Member in
        let number = numbers[rendering, default: numbers.count]
        numbers[rendering] = number
        return Disagreement.Member(unit: unit.id, rendering: number, context: unit.context)
      }
      guard numbers.count > 1 else { return nil }
      let contradicted =
        options.contexts == .ignored ? members : ContextConflicts(members).contradicted
      guard contradicted.count > 1 else { return nil }
      return Disagreement(
        shared: group.shared, languageClass: subject.languageClass,
        members: contradicted.sorted { $0.unit < $1.unit })
    }.sorted { a, b in
      (a.members[0].unit, a.languageClass) < (b.members[0].unit, b.languageClass)
    }
  }
}
