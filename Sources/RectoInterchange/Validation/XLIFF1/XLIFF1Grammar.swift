/// XLIFF 1.0, 1.1 and 1.2 (transitional): also SDLXLIFF, MXLIFF and MQXLIFF, which are XLIFF 1.2 with
/// elements and attributes of their makers' namespaces.
enum XLIFF1Grammar {
  static func namespace(of version: String) -> String {
    "urn:oasis:names:tc:xliff:document:\(version)"
  }

  static func rules(for root: XMLNamespaceTag) -> XMLFormatRules {
    let written = root.plain("version") ?? ""
    let ofNamespace = ["1.1", "1.2"].first { root.namespace == namespace(of: $0) }
    let version = ofNamespace ?? (["1.0", "1.1"].contains(written) ? written : "1.2")
    var rules = XMLFormatRules(
      name: "XLIFF \(version)", namespaces: [root.namespace ?? "": ""],
      grammar: grammar(of: version), rules: semantics())
    if !written.isEmpty, !["1.0", "1.1", "1.2"].contains(written) {
      rules.rootProblem = ("version", "version '\(written)' is none of XLIFF 1: 1.0, 1.1 or 1.2")
    } else if ofNamespace == nil, version != "1.0" || root.namespace != nil {
      rules.rootProblem = (
        "namespace",
        root.namespace.map { "'\($0)' is no namespace of XLIFF" }
          ?? "<xliff> is in no namespace; write xmlns='\(namespace(of: version))'"
      )
    }
    return rules
  }

  private static func semantics() -> [any SemanticRule] {
    let phases: Set<String> = ["count", "trans-unit", "target", "bin-unit", "bin-target"]
    return [
      UniqueValues("id", of: ["group"], within: "file"),
      UniqueValues("id", of: ["trans-unit", "bin-unit"], within: "file"),
      UniqueValues("tool-id", of: ["tool"], within: "header"),
      UniqueValues("phase-name", of: ["phase"], within: "header"),
      UniqueValues("name", of: ["count-group"], within: "file"),
      UniqueValues("name", of: ["context-group"], within: "file"),
      UniqueValues("uid", of: ["external-file"], within: "file"),
      KeyReferences(
        .init(elements: ["file", "phase", "alt-trans"], attribute: "tool-id"),
        name: .init(elements: ["tool"], attribute: "tool-id"), within: "file"),
      KeyReferences(
        .init(elements: phases, attribute: "phase-name"),
        name: .init(elements: ["phase"], attribute: "phase-name"), within: "file"),
      XLIFF1Pairs(), XLIFF1Segments(), XLIFF1Languages(),
    ]
  }

  static func grammar(of version: String) -> XMLGrammar {
    let named = XLIFF1Attributes(hasLists: version != "1.0")
    return XMLGrammar(structure(named, version)).adding(units(named, version))
      .adding(inline(named))
  }

  private static func structure(
    _ named: XLIFF1Attributes, _ version: String
  ) -> [String: ElementRule] {
    let isFirst = version == "1.0"
    let file: ElementRule.Content = .elements([.either(["internal-file", "external-file"])])
    return [
      "xliff": ElementRule(
        [.required("version"), named.language], .elements([.some("file", "*")]), .any,
        needed: ["file"]),
      "file": ElementRule(
        [
          .required("original"), .required("source-language", .language),
          named.datatype(required: true), .optional("tool-id"), .optional("tool"),
          isFirst ? .lenient("date", .dateTime) : .optional("date", .dateTime), named.space,
          .optional("ts"), .optional("category"), .optional("target-language", .language),
          .optional("product-name"), .optional("product-version"), .optional("build-num"),
        ], .elements([.maybe("header"), .one("body")]), .any),
      "header": ElementRule(
        [],
        .elements([
          .maybe("skl"), .maybe("phase-group"),
          .many("glossary", "reference", "count-group", "prop-group", "note", "tool"), .many("*"),
        ])),
      "skl": ElementRule([], file),
      "glossary": ElementRule([], file),
      "reference": ElementRule([], file),
      "internal-file": ElementRule([.optional("form"), .optional("crc", .nmtoken)], .text),
      "external-file": ElementRule(
        [.required("href"), .optional("crc", .nmtoken), .optional("uid", .nmtoken)], .empty),
      "note": ElementRule(
        [
          named.language, .optional("priority", .integer(1...10)), .optional("from"),
          .optional("annotates", .oneOf("source", "target", "general")),
        ], .text),
      "phase-group": ElementRule([], .elements([.some("phase")])),
      "phase": ElementRule(
        [
          .required("phase-name"), .required("process-name"), .optional("company-name"),
          .optional("tool-id"), .optional("tool"),
          isFirst ? .lenient("date", .dateTime) : .optional("date", .dateTime),
          .optional("job-id"), .optional("contact-name"), .optional("contact-email"),
          .optional("contact-phone"),
        ], .elements([.many("note")])),
      "count-group": ElementRule([.required("name")], .elements([.many("count")])),
      "count": ElementRule(
        [named.countType, .optional("phase-name"), named.unit], .text),
      "context-group": ElementRule(
        [
          version == "1.2" ? .optional("name") : .required("name"), .optional("crc", .nmtoken),
          named.purpose,
        ], .elements([.some("context")])),
      "context": ElementRule(
        [named.contextType, .optional("match-mandatory", .yesNo), .optional("crc", .nmtoken)],
        .text),
      "prop-group": ElementRule([.optional("name")], .elements([.some("prop")])),
      "prop": ElementRule([.required("prop-type"), named.language], .text),
      "tool": ElementRule(
        [
          .required("tool-id"), .required("tool-name"), .optional("tool-version"),
          .optional("tool-company"),
        ], .any, .any),
      "body": ElementRule([], .elements([.many("group", "trans-unit", "bin-unit")])),
    ]
  }

  private static func units(
    _ named: XLIFF1Attributes, _ version: String
  ) -> [String: ElementRule] {
    let segmented: [Particle] = version == "1.2" ? [.maybe("seg-source")] : []
    let about = ["context-group", "count-group", "prop-group", "note"]
    let text = ElementRule(
      [named.language, .optional("ts")], .mixed(inlineNames), .any)
    return [
      "group": ElementRule(
        [
          .optional("id"), named.datatype(), named.space, .optional("ts"),
          .optional("translate", .yesNo), named.reformat, .optional("merged-trans", .yesNo),
        ] + named.resource + named.sizes,
        .elements([
          .many("context-group"), .many("count-group"), .many("prop-group"), .many("note"),
          .many("*"), .many("group", "trans-unit", "bin-unit"),
        ]), .any),
      "trans-unit": ElementRule(
        [
          .required("id"), .optional("approved", .yesNo), .optional("translate", .yesNo),
          named.reformat, named.space, named.datatype(), .optional("ts"), .optional("phase-name"),
          .optional("merged-trans", .yesNo),
        ] + named.resource + named.sizes,
        .elements(
          [.one("source")] + segmented + [
            .maybe("target"), .many(about + ["alt-trans"]), .many("*"),
          ]), .any),
      "source": text,
      "seg-source": text,
      "target": ElementRule(
        [
          named.state, named.qualifier, .optional("phase-name", .nmtoken), named.language,
          .optional("ts"), named.restype, .optional("resname"), .optional("equiv-trans", .yesNo),
        ] + named.appearance, .mixed(inlineNames), .any),
      "alt-trans": ElementRule(
        [
          .optional("match-quality"), .optional("tool-id"), .optional("tool"),
          .optional("crc", .nmtoken), named.language, .optional("origin"), named.datatype(),
          named.space, .optional("ts"), .optional("mid", .nmtoken),
          .optional("phase-name", .nmtoken), named.alternativeType,
        ] + named.resource,
        .elements(
          [.maybe("source")] + segmented + [
            .some("target"), .many("context-group"), .many("prop-group"), .many("note"), .many("*"),
          ]), .any),
      "bin-unit": ElementRule(
        [
          .required("id"), .required("mime-type", mimeType), .optional("approved", .yesNo),
          .optional("translate", .yesNo), named.reformat, .optional("ts"), named.restype,
          .optional("resname"), .optional("phase-name"),
        ],
        .elements([
          .one("bin-source"), .maybe("bin-target"), .many(about + ["trans-unit"]), .many("*"),
        ]), .any),
      "bin-source": ElementRule(
        [.optional("ts")], .elements([.either(["internal-file", "external-file"])]), .any),
      "bin-target": ElementRule(
        [
          .optional("mime-type", mimeType), .optional("ts"), named.state, named.qualifier,
          .optional("phase-name", .nmtoken), named.restype, .optional("resname"),
        ], .elements([.either(["internal-file", "external-file"])]), .any),
    ]
  }

  private static let inlineNames: Set<String> = [
    "g", "bpt", "ept", "ph", "it", "mrk", "x", "bx", "ex",
  ]

  private static let mimeType = ValueKind("media type such as image/png") { value in
    let parts = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    return ["text", "multipart", "message", "application", "image", "audio", "video", "model"]
      .contains(parts.first ?? "") && (parts.count == 1 || !parts[1].isEmpty)
  }

  private static func inline(_ named: XLIFF1Attributes) -> [String: ElementRule] {
    let clone = AttributeRule.optional("clone", .yesNo)
    let rid = AttributeRule.optional("rid", .nmtoken)
    let crc = AttributeRule.optional("crc")
    return [
      "g": ElementRule([named.delimiterType, clone] + named.code, .mixed(inlineNames), .any),
      "x": ElementRule([named.placeholderType, clone] + named.code, .empty, .any),
      "bx": ElementRule([rid, named.delimiterType, clone] + named.code, .empty, .any),
      "ex": ElementRule([rid] + named.code, .empty, .any),
      "ph": ElementRule(
        [
          named.placeholderType, crc, .optional("assoc", .oneOf("preceding", "following", "both")),
        ] + named.code, .mixed(["sub"]), .any),
      "bpt": ElementRule([rid, named.delimiterType, crc] + named.code, .mixed(["sub"]), .any),
      "ept": ElementRule([rid, crc] + named.code, .mixed(["sub"]), .any),
      "it": ElementRule(
        [.required("pos", .oneOf("open", "close")), rid, named.delimiterType, crc] + named.code,
        .mixed(["sub"]), .any),
      "sub": ElementRule(
        [named.datatype(), named.delimiterType, .optional("xid")], .mixed(inlineNames)),
      "mrk": ElementRule(
        [named.markerType, .optional("mid", .nmtoken), .optional("comment"), .optional("ts")],
        .mixed(inlineNames), .any),
    ]
  }
}
