/// The ITS module of XLIFF 2.1 and 2.2: which attributes go together, and what they refer to.
final class XLIFF2ITS: SemanticRule {
  /// Who made or revised a translation.
  static let provenance: Set<String> = [
    "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef",
    "revTool", "revToolRef", "tool", "toolRef",
  ]

  private static let categories: Set<String> = [
    "allowed-characters", "directionality", "domain", "elements-within-text", "external-resource",
    "id-value", "language-information", "locale-filter", "localization-note",
    "localization-quality-issue", "localization-quality-rating", "mt-confidence", "preserve-space",
    "provenance", "storage-size", "target-pointer", "terminology", "text-analysis", "translate",
  ]

  /// Issues and records of the open unit, group and file; and references that are not resolved yet.
  private var records: [Set<String>] = []
  private var references: [(id: String, name: String, place: ValidationContext.Place)] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    if element.isForeign { return }
    switch element.name {
    case "file", "group", "unit":
      records.append([])
    case "its:locQualityIssues", "its:provenanceRecords":
      guard let last = records.indices.last, let id = element.token("xml:id") else { return }
      if !records[last].insert(id).inserted {
        context.error(
          "duplicate-id", "xml:id='\(id)' is of other issues or records beside it too", at: element)
      }
    case "its:locQualityIssue":
      if element["locQualityIssueType"] == nil, element["locQualityIssueComment"] == nil {
        context.error(
          "its", "an issue has locQualityIssueType or locQualityIssueComment", at: element)
      }
    case "its:provenanceRecord":
      if !Self.provenance.contains(where: { element[$0] != nil }) {
        context.error("its", "a record names no person, organisation or tool", at: element)
      }
    default: break
    }
    guard element.attributes.contains(where: { $0.name.hasPrefix("its") }) else { return }
    checkVersion(element, context)
    checkAnnotators(element, context)
    checkValues(element, context)
    checkReferences(element, context)
    if element.name == "mrk" || element.name == "sm" { checkMarker(element, context) }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard ["file", "group", "unit"].contains(element.name), !element.isForeign else { return }
    let own = records.popLast() ?? []
    let around = records.reduce(own) { $0.union($1) }
    if element.name == "unit" {
      for reference in references where !around.contains(reference.id) {
        context.error(
          "dangling-reference", "\(reference.name) names nothing of this unit: '\(reference.id)'",
          at: reference.place)
      }
      references = []
    }
  }

  /// ITS markup stands under an `its:version`.
  private func checkVersion(_ element: OpenElement, _ context: ValidationContext) {
    var current: OpenElement? = element
    while let here = current {
      if here["its:version"] != nil || (here.name.hasPrefix("its:") && here["version"] != nil) {
        return
      }
      current = here.parent
    }
    context.error("its", "ITS markup stands in no element with its:version", at: element)
  }

  private func checkAnnotators(_ element: OpenElement, _ context: ValidationContext) {
    guard let value = element["its:annotatorsRef"] else { return }
    var seen: Set<Substring> = []
    for pair in ValueKind.collapsed(value).split(separator: " ") {
      let parts = pair.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty, Self.categories.contains(String(parts[0])) else {
        context.error(
          "its", "'\(pair)' of its:annotatorsRef is no data category with a tool: category|IRI",
          at: element)
        continue
      }
      if !seen.insert(parts[0]).inserted {
        context.error("its", "its:annotatorsRef names \(parts[0]) twice", at: element)
      }
    }
  }

  private static let kinds: [(name: String, kind: ValueKind)] = [
    ("its:locQualityIssueType", .oneOf(XLIFF2Modules.issueTypes)),
    ("its:locQualityIssueSeverity", .decimal(0...100)),
    ("its:locQualityIssueEnabled", .yesNo),
    ("its:locQualityRatingScore", .decimal(0...100)),
    ("its:locQualityRatingScoreThreshold", .decimal(0...100)),
    ("its:localeFilterType", .oneOf("include", "exclude")),
    ("its:mtConfidence", .decimal(0...1)), ("its:taConfidence", .decimal(0...1)),
    ("its:termConfidence", .decimal(0...1)),
  ]

  private func checkValues(_ element: OpenElement, _ context: ValidationContext) {
    for (name, kind) in Self.kinds {
      guard let value = element[name], !kind.accepts(value) else { continue }
      context.error("attribute-value", "\(name)='\(value)' is no \(kind.noun)", at: element)
    }
  }

  private func checkReferences(_ element: OpenElement, _ context: ValidationContext) {
    for name in ["its:locQualityIssuesRef", "its:provenanceRecordsRef"] {
      guard let value = element[name] else { continue }
      guard value.hasPrefix("#its="), value.utf8.count > 5 else {
        if value.hasPrefix("#") {
          context.error("its", "\(name)='\(value)' does not begin with #its=", at: element)
        }
        continue
      }
      references.append((String(value.dropFirst(5)), name, .init(element)))
    }
    let exclusive: [(String, [String])] = [
      (
        "its:locQualityIssuesRef",
        ["Type", "Comment", "Severity", "ProfileRef", "Enabled"].map { "its:locQualityIssue\($0)" }
      ),
      ("its:provenanceRecordsRef", Self.provenance.sorted().map { "its:\($0)" }),
      ("its:locQualityRatingScore", ["its:locQualityRatingVote"]),
      ("its:taIdentRef", ["its:taSource", "its:taIdent"]),
    ]
    for (name, others) in exclusive where element[name] != nil {
      for other in others where element[other] != nil {
        context.error("its", "\(name) and \(other) exclude one another", at: element)
      }
    }
    if (element["its:taSource"] == nil) != (element["its:taIdent"] == nil) {
      context.error("its", "its:taSource and its:taIdent go together", at: element)
    }
    for (threshold, value) in [
      ("its:locQualityRatingScoreThreshold", "its:locQualityRatingScore"),
      ("its:locQualityRatingVoteThreshold", "its:locQualityRatingVote"),
    ] where element[threshold] != nil {
      var current: OpenElement? = element
      while let here = current, here[value] == nil { current = here.parent }
      if current == nil {
        context.error("its", "\(threshold) goes with \(value)", at: element)
      }
    }
  }

  /// A marker that carries ITS is of the type `its:generic`; only terms have their own.
  private func checkMarker(_ element: OpenElement, _ context: ValidationContext) {
    guard let type = element["type"], type != "its:generic" else { return }
    let generic: Set<String> = [
      "its:allowedCharacters", "itsm:domains", "itsm:lang", "its:lang", "its:localeFilterList",
      "its:locQualityIssuesRef", "its:locQualityRatingScore", "its:locQualityRatingVote",
      "its:mtConfidence", "its:provenanceRecordsRef", "its:taClassRef", "its:taIdent",
      "its:taIdentRef", "its:taSource",
    ]
    guard let name = element.attributes.first(where: { generic.contains($0.name) })?.name else {
      return
    }
    context.error("its", "with \(name) the type is its:generic, or not given", at: element)
  }
}
