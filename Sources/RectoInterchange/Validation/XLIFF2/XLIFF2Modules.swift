/// The modules of XLIFF 2, with the prefixes that the standard gives them.
enum XLIFF2Modules {
  static let namespaces = [
    "urn:oasis:names:tc:xliff:matches:2.0": "mtc",
    "urn:oasis:names:tc:xliff:glossary:2.0": "gls",
    "urn:oasis:names:tc:xliff:fs:2.0": "fs",
    "urn:oasis:names:tc:xliff:metadata:2.0": "mda",
    "urn:oasis:names:tc:xliff:resourcedata:2.0": "res",
    "urn:oasis:names:tc:xliff:changetracking:2.0": "ctr",
    "urn:oasis:names:tc:xliff:sizerestriction:2.0": "slr",
    "urn:oasis:names:tc:xliff:validation:2.0": "val",
    "http://www.w3.org/2005/11/its": "its",
    "urn:oasis:names:tc:xliff:itsm:2.1": "itsm",
    "urn:oasis:names:tc:xliff:pgs:1.0": "pgs",
  ]

  /// Prefixes of fragment identifiers that are registered with the committee.
  static let fragmentPrefixes: Set<String> = Set(namespaces.values)

  private static let id = AttributeRule.optional("id", .nmtoken)

  // MARK: Attributes on core elements

  /// Format Style: the element of HTML that a preview shows.
  static let formatting: [AttributeRule] = [
    .optional("fs:fs", .oneOf(htmlElements)),
    .lenient(
      "fs:subFs", ValueKind("list of the form name,value, parted by \\") { isSubFormat($0) }),
  ]

  private static let htmlElements =
    """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 \
    h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong \
    sub sup table tbody td tfoot th thead title tr tt u ul
    """.split(separator: " ").map(String.init)

  /// Pairs of a name and a value, `\` between pairs; a comma or `\` of a value has a `\` before it.
  private static func isSubFormat(_ value: String) -> Bool {
    var commas = 0
    var length = 0
    var isEscaped = false
    let bytes = Array(value.utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if isEscaped {
        isEscaped = false
        length += 1
      } else if byte == 0x5C, next == 0x2C || next == 0x5C {
        isEscaped = true
      } else if byte == 0x5C {
        guard commas == 1 else { return false }
        commas = 0
        length = 0
      } else if byte == 0x2C {
        guard length > 0 else { return false }
        commas += 1
      } else {
        length += 1
      }
    }
    return commas == 1
  }

  /// Size and Length Restriction: what may be as long as it says. `XLIFF2Sizes` reads the values.
  static let restrictions: [AttributeRule] = [
    .optional("slr:storageRestriction"), .optional("slr:sizeRestriction"),
    .optional("slr:sizeInfo"), .optional("slr:sizeInfoRef", .nmtoken),
  ]
  /// What a code adds to lengths.
  static let sizes: [AttributeRule] = [
    .optional("slr:equivStorage"), .optional("slr:sizeInfo"),
    .optional("slr:sizeInfoRef", .nmtoken),
  ]

  // MARK: Elements

  static let elements: [String: ElementRule] = matches.merging(glossary) { $1 }
    .merging(metadata) { $1 }.merging(resources) { $1 }.merging(changes) { $1 }
    .merging(restrictionElements) { $1 }.merging(validation) { $1 }.merging(its) { $1 }

  /// Translation Candidates.
  private static let matches: [String: ElementRule] = [
    "mtc:matches": ElementRule([], .elements([.some("mtc:match")])),
    "mtc:match": ElementRule(
      [
        id, .required("ref"), .optional("origin"), .optional("reference", .yesNo),
        .optional("matchQuality", .decimal(0...100)),
        .optional("matchSuitability", .decimal(0...100)),
        .optional("similarity", .decimal(0...100)),
        .optional("subType", .userDefined),
        .optional("type", .oneOf("am", "mt", "icm", "idp", "tb", "tm", "other")),
      ],
      .elements([
        .maybe("mda:metadata"), .maybe("originalData"), .one("source"), .one("target"), .many("*"),
      ]), .foreign),
  ]

  private static let glossary: [String: ElementRule] = [
    "gls:glossary": ElementRule([], .elements([.some("gls:glossEntry")])),
    "gls:glossEntry": ElementRule(
      [id, .optional("ref")],
      .elements([
        .one("gls:term"), .many("gls:translation"), .maybe("gls:definition"), .many("*"),
      ]), .foreign),
    "gls:term": ElementRule([.optional("source")], .text, .foreign),
    "gls:translation": ElementRule(
      [id, .optional("ref"), .optional("source")], .text, .foreign),
    "gls:definition": ElementRule([.optional("source")], .text, .foreign),
  ]

  private static let metadata: [String: ElementRule] = [
    "mda:metadata": ElementRule([id], .elements([.some("mda:metaGroup")])),
    "mda:metaGroup": ElementRule(
      [
        id, .optional("category"),
        .optional("appliesTo", .oneOf("source", "target", "ignorable")),
      ], .elements([.some("mda:metaGroup", "mda:meta")])),
    "mda:meta": ElementRule([.required("type")], .text),
  ]

  private static let resources: [String: ElementRule] = {
    let content = ElementRule(
      [.optional("href"), .optional("xml:lang", .wellFormedLanguage)], .any, .foreign)
    return [
      "res:resourceData": ElementRule(
        [], .elements([.many("res:resourceItemRef"), .many("res:resourceItem")])),
      "res:resourceItemRef": ElementRule([id, .required("ref", .nmtoken)], .empty, .foreign),
      "res:resourceItem": ElementRule(
        [id, .optional("mimeType"), .optional("context", .yesNo)],
        .elements([
          .maybe("notes"), .maybe("res:source"), .maybe("res:target"), .many("res:reference"),
        ]), .foreign),
      "res:source": content,
      "res:target": content,
      "res:reference": ElementRule(
        [.required("href"), .optional("xml:lang", .wellFormedLanguage)], .empty, .foreign),
    ]
  }()

  /// Change Tracking.
  private static let changes: [String: ElementRule] = [
    "ctr:changeTrack": ElementRule([], .elements([.some("ctr:revisions")])),
    "ctr:revisions": ElementRule(
      [
        .required("appliesTo", .nmtoken), .optional("ref", .nmtoken),
        .optional("currentVersion", .nmtoken),
      ], .elements([.some("ctr:revision")]), .foreign),
    "ctr:revision": ElementRule(
      [.optional("author"), .optional("datetime", .dateTime), .optional("version", .nmtoken)],
      .elements([.some("ctr:item")]), .foreign),
    "ctr:item": ElementRule([.required("property", .nmtoken)], .text, .foreign),
  ]

  private static let restrictionElements: [String: ElementRule] = {
    let normalization = ValueKind.oneOf("none", "nfc", "nfd")
    return [
      "slr:profiles": ElementRule(
        [.optional("generalProfile"), .optional("storageProfile")],
        .elements([.maybe("slr:normalization"), .many("*")]), .foreign),
      "slr:normalization": ElementRule(
        [.optional("general", normalization), .optional("storage", normalization)], .empty,
        .foreign),
      "slr:data": ElementRule([.required("profile")], .any, .foreign),
    ]
  }()

  private static let validation: [String: ElementRule] = [
    "val:validation": ElementRule([], .elements([.some("val:rule")]), .foreign),
    "val:rule": ElementRule(
      [
        .optional("isPresent"), .optional("isNotPresent"), .optional("startsWith"),
        .optional("endsWith"), .optional("occurs", .positiveInteger),
        .optional("existsInSource", .yesNo), .optional("caseSensitive", .yesNo),
        .optional("normalization", .oneOf("none", "nfc", "nfd")), .optional("disabled", .yesNo),
      ], .empty, .foreign),
  ]

  /// Internationalization Tag Set 2.0, as XLIFF 2.1 takes it up.
  private static let its: [String: ElementRule] = {
    let issue: [AttributeRule] = [
      .optional("locQualityIssueType", .oneOf(issueTypes)), .optional("locQualityIssueComment"),
      .optional("locQualityIssueSeverity", .decimal(0...100)),
      .optional("locQualityIssueProfileRef"), .optional("locQualityIssueEnabled", .yesNo),
    ]
    return [
      "its:locQualityIssues": ElementRule(
        [.required("xml:id", .nmtoken), .optional("version")],
        .elements([.some("its:locQualityIssue")]), .foreign),
      "its:locQualityIssue": ElementRule(issue, .empty, .foreign),
      "its:provenanceRecords": ElementRule(
        [.required("xml:id", .nmtoken), .optional("version")],
        .elements([.some("its:provenanceRecord")]), .foreign),
      "its:provenanceRecord": ElementRule(
        XLIFF2ITS.provenance.sorted().map { .optional($0) }, .empty, .foreign),
    ]
  }()

  /// ITS 2.0, appendix C.
  static let issueTypes =
    """
    terminology mistranslation omission untranslated addition duplication inconsistency grammar legal \
    register locale-specific-content locale-violation style characters misspelling typographical \
    formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization \
    length non-conformance uncategorized other
    """.split(separator: " ").map(String.init)
}
