/// XLIFF 2.0, 2.1 and 2.2: the core. Its modules are in `XLIFF2Modules`.
enum XLIFF2Grammar {
  static let namespaceStart = "urn:oasis:names:tc:xliff:document:2."

  static func rules(for root: XMLNamespaceTag) -> XMLFormatRules {
    let version = root.plain("version") ?? "2.0"
    let namespace = root.namespace ?? ""
    let isLatest = namespace == namespaceStart + "2"
    var rules = XMLFormatRules(
      name: "XLIFF \(version)",
      namespaces: XLIFF2Modules.namespaces.merging([namespace: ""]) { $1 },
      grammar: isLatest ? latest : first, rules: semantics())
    if namespace.isEmpty {
      rules.rootProblem = (
        "namespace", "<xliff> is in no namespace; write xmlns='\(namespaceStart)0'"
      )
    } else if namespace != namespaceStart + "0", !isLatest {
      rules.rootProblem = ("namespace", "'\(namespace)' is no namespace of XLIFF 2")
    } else if version == "2.2", !isLatest {
      rules.rootProblem = ("version", "version is 2.2, whose namespace is \(namespaceStart)2")
    }
    return rules
  }

  private static func semantics() -> [any SemanticRule] {
    [
      UniqueValues("id", of: ["file"], within: "xliff"),
      UniqueValues("id", of: ["group"], within: "file"),
      UniqueValues("id", of: ["unit"], within: "file"),
      UniqueValues("id", of: ["note"], within: "notes"),
      UniqueValues("id", of: ["data"], within: "originalData"),
      UniqueValues("id", of: ["mtc:match"], within: "mtc:matches"),
      UniqueValues("id", of: ["gls:glossEntry", "gls:translation"], within: "gls:glossary"),
      UniqueValues("id", of: ["mda:metadata", "mda:metaGroup"], within: "mda:metadata"),
      UniqueValues(
        "id", of: ["res:resourceItem", "res:resourceItemRef"], within: "res:resourceData"),
      XLIFF2Elements(), XLIFF2Languages(), XLIFF2Units(), XLIFF2Files(), XLIFF2ExtensionIDs(),
      XLIFF2Fragments(), XLIFF2Changes(), XLIFF2Sizes(), XLIFF2ITS(),
    ]
  }

  /// XLIFF 2.0 and 2.1.
  static let first = grammar(isLatest: false)
  /// XLIFF 2.2: notes and metadata of the whole document, references of notes.
  static let latest = grammar(isLatest: true)

  private static func grammar(isLatest: Bool) -> XMLGrammar {
    XMLGrammar(structure(isLatest: isLatest)).adding(inline).adding(XLIFF2Modules.elements)
  }

  // MARK: Attributes

  private static let space = AttributeRule.optional("xml:space", .space)
  private static let id = AttributeRule.required("id", .nmtoken)
  private static let optionalID = AttributeRule.optional("id", .nmtoken)
  private static let direction = ValueKind.oneOf("ltr", "rtl", "auto")
  private static let inherited: [AttributeRule] = [
    .optional("canResegment", .yesNo), .optional("translate", .yesNo),
    .optional("srcDir", direction), .optional("trgDir", direction), space,
  ]
  private static let formatting = XLIFF2Modules.formatting
  private static let restrictions = XLIFF2Modules.restrictions
  private static let sizes = XLIFF2Modules.sizes

  // MARK: Structure

  private static func structure(isLatest: Bool) -> [String: ElementRule] {
    let inFile = [
      "mda:metadata", "res:resourceData", "ctr:changeTrack", "slr:profiles", "slr:data",
      "val:validation",
    ]
    let inGroup = ["mda:metadata", "ctr:changeTrack", "slr:data", "val:validation"]
    let inUnit = inGroup + ["mtc:matches", "gls:glossary", "res:resourceData"]
    let records = ["its:provenanceRecords", "*"]
    let noteReference: [AttributeRule] = isLatest ? [.optional("ref")] : []
    let versions = ["2.0", "2.1", "2.2"]
    return [
      "xliff": ElementRule(
        [
          .required("version", .oneOf(versions)), .required("srcLang", .wellFormedLanguage),
          .optional("trgLang", .wellFormedLanguage), space,
        ] + formatting,
        .elements(
          isLatest ? [.maybe("notes"), .maybe("mda:metadata"), .some("file")] : [.some("file")]),
        .foreign),
      "file": ElementRule(
        [id, .optional("original")] + inherited + formatting + restrictions,
        .elements([
          .maybe("skeleton"), .many(inFile + records), .maybe("notes"), .some("unit", "group"),
        ]), .foreign, single: Set(inFile).subtracting(["ctr:changeTrack"])),
      "skeleton": ElementRule([.optional("href", .notEmpty)], .mixed(["*"])),
      "group": ElementRule(
        [id, .optional("name"), .optional("type", .userDefined)] + inherited + formatting
          + restrictions,
        .elements([.many(inGroup + records), .maybe("notes"), .many("unit", "group")]), .foreign,
        single: Set(inGroup).subtracting(["ctr:changeTrack"])),
      "unit": ElementRule(
        [id, .optional("name"), .optional("type", .userDefined)] + inherited + formatting
          + restrictions,
        .elements([
          .many(inUnit + ["its:locQualityIssues"] + records), .maybe("notes"),
          .maybe("originalData"), .some("segment", "ignorable"),
        ]), .foreign, single: Set(inUnit).subtracting(["ctr:changeTrack"])),
      "segment": ElementRule(
        [
          optionalID, .optional("canResegment", .yesNo),
          .optional("state", .oneOf("initial", "translated", "reviewed", "final")),
          .optional("subState", .userDefined),
        ], .elements([.one("source"), .maybe("target")])),
      "ignorable": ElementRule([optionalID], .elements([.one("source"), .maybe("target")])),
      "notes": ElementRule([], .elements([.some("note")])),
      "note": ElementRule(
        [
          optionalID, .optional("appliesTo", .oneOf("source", "target")), .optional("category"),
          .optional("priority", .integer(1...10)),
        ] + noteReference + formatting, .text, .foreign),
      "originalData": ElementRule([], .elements([.some("data")])),
      "data": ElementRule(
        [id, .optional("dir", direction), .optional("xml:space", .oneOf("preserve"))],
        .mixed(["cp"])),
      "source": ElementRule(
        [.optional("xml:lang", .wellFormedLanguage), space], .mixed(inlineNames)),
      "target": ElementRule(
        [.optional("xml:lang", .wellFormedLanguage), space, .optional("order", .positiveInteger)],
        .mixed(inlineNames)),
    ]
  }

  // MARK: Inline

  static let inlineNames: Set<String> = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]

  private static let inline: [String: ElementRule] = {
    let reorder = ValueKind.oneOf("yes", "firstNo", "no")
    let hints: [AttributeRule] = [
      .optional("canCopy", .yesNo), .optional("canDelete", .yesNo),
      .optional("canReorder", reorder), .optional("copyOf", .nmtoken),
      .optional("subType", .userDefined),
      .optional("type", .oneOf("fmt", "ui", "quote", "link", "image", "other")),
    ]
    let display: [AttributeRule] = [
      .optional("disp"), .optional("equiv"), .optional("dataRef", .nmtoken),
      .optional("subFlows", .nmtokens),
    ]
    let spanning: [AttributeRule] = [
      .optional("canOverlap", .yesNo), .optional("dir", direction),
      .optional("isolated", .yesNo),
    ]
    let annotation: [AttributeRule] = [
      id, .optional("translate", .yesNo), .optional("ref"), .optional("value"),
      .optional(
        "type",
        ValueKind("generic, comment, term or value of the form prefix:value") {
          ["generic", "comment", "term"].contains($0) || ValueKind.userDefined.accepts($0)
        }),
    ]
    return [
      "cp": ElementRule([.required("hex", .hexadecimal)], .empty),
      "ph": ElementRule([id] + hints + display + formatting + sizes, .empty),
      "pc": ElementRule(
        [
          id, .optional("canOverlap", .yesNo), .optional("dir", direction),
          .optional("dispStart"), .optional("dispEnd"), .optional("equivStart"),
          .optional("equivEnd"), .optional("dataRefStart", .nmtoken),
          .optional("dataRefEnd", .nmtoken), .optional("subFlowsStart", .nmtokens),
          .optional("subFlowsEnd", .nmtokens),
        ] + hints + formatting + sizes + restrictions, .mixed(inlineNames)),
      "sc": ElementRule(
        [id] + spanning + hints + display + formatting + sizes + restrictions, .empty),
      "ec": ElementRule(
        [optionalID, .optional("startRef", .nmtoken)] + spanning + hints + display + formatting
          + sizes, .empty),
      "mrk": ElementRule(
        annotation + formatting + restrictions, .mixed(inlineNames), .foreign),
      "sm": ElementRule(annotation + formatting + restrictions, .empty, .foreign),
      "em": ElementRule([.required("startRef", .nmtoken)], .empty),
    ]
  }()
}
