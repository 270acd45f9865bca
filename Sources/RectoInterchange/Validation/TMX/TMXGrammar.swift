/// TMX 1.1 to 1.4b, as the specification and its document types describe it.
enum TMXGrammar {
  static func rules(for root: XMLNamespaceTag) -> XMLFormatRules {
    let version = root.plain("version") ?? ""
    let known = ["1.0", "1.1", "1.2", "1.3", "1.4"]
    var rules = XMLFormatRules(
      name: version.isEmpty ? "TMX" : "TMX \(version)",
      namespaces: [root.namespace ?? "": ""],
      grammar: version.hasPrefix("1.4") || !known.contains(version) ? current : earlier,
      rules: [TMXUnits()])
    if !version.isEmpty, !known.contains(version) {
      rules.rootProblem = (
        "version",
        version == "1.4b"
          ? "version is '1.4b'; files of TMX 1.4b say version='1.4'"
          : "version '\(version)' is none of TMX: 1.1, 1.2, 1.3 or 1.4"
      )
    }
    return rules
  }

  private static let date = ValueKind("date and time of the form YYYYMMDDThhmmssZ") {
    XMLDate.isBasic($0)
  }

  /// Who and when, of `tu` and `tuv`.
  private static let history: [AttributeRule] = [
    .optional("o-encoding"), .optional("datatype"), .lenient("usagecount", .integer(0...Int.max)),
    .lenient("lastusagedate", date), .optional("creationtool"), .optional("creationtoolversion"),
    .lenient("creationdate", date), .optional("creationid"), .lenient("changedate", date),
    .optional("changeid"), .optional("o-tmf"),
  ]

  private static let segmentType = ValueKind.oneOf("block", "paragraph", "sentence", "phrase")
  private static let inline: Set<String> = ["bpt", "ept", "ph", "it", "hi", "ut"]

  /// TMX 1.4 and 1.4b.
  static let current = grammar(
    variantLanguage: [.required("xml:lang", .language), .optional("lang")],
    notes: [.optional("xml:lang", .language), .optional("lang"), .optional("o-encoding")],
    inline: inline)

  /// TMX 1.0 to 1.3: `lang` in the place of `xml:lang`, and no `hi` before 1.2.
  static let earlier = grammar(
    variantLanguage: [.optional("xml:lang", .language), .optional("lang", .language)],
    notes: [
      .optional("xml:lang", .language), .optional("lang", .language), .optional("o-encoding"),
    ],
    inline: inline)

  private static func grammar(
    variantLanguage: [AttributeRule], notes: [AttributeRule], inline: Set<String>
  ) -> XMLGrammar {
    let code: [AttributeRule] = [.optional("x"), .optional("type")]
    return XMLGrammar([
      "tmx": ElementRule(
        [.required("version")], .elements([.one("header"), .one("body")])),
      "header": ElementRule(
        [
          .required("creationtool"), .required("creationtoolversion"),
          .required("segtype", segmentType), .required("o-tmf"),
          .required("adminlang"), .required("srclang"),
          .required("datatype"), .optional("o-encoding"), .lenient("creationdate", date),
          .optional("creationid"), .lenient("changedate", date), .optional("changeid"),
        ], .elements([.many("note", "prop", "ude")])),
      "body": ElementRule([], .elements([.many("tu")])),
      "note": ElementRule(notes, .text),
      "prop": ElementRule([.required("type")] + notes, .text),
      "ude": ElementRule(
        [.required("name"), .optional("base")], .elements([.some("map")])),
      "map": ElementRule(
        [.required("unicode"), .optional("code"), .optional("ent"), .optional("subst")], .empty),
      "tu": ElementRule(
        [.optional("tuid"), .optional("segtype", segmentType), .optional("srclang")] + history,
        .elements([.many("note", "prop"), .some("tuv")])),
      "tuv": ElementRule(
        variantLanguage + history, .elements([.many("note", "prop"), .one("seg")])),
      "seg": ElementRule([], .mixed(inline)),
      "bpt": ElementRule([.required("i")] + code, .mixed(["sub"])),
      "ept": ElementRule([.required("i")], .mixed(["sub"])),
      "it": ElementRule([.required("pos", .oneOf("begin", "end"))] + code, .mixed(["sub"])),
      "ph": ElementRule([.optional("assoc", .oneOf("p", "f", "b"))] + code, .mixed(["sub"])),
      "ut": ElementRule([.optional("x")], .mixed(["sub"])),
      "hi": ElementRule(code, .mixed(inline)),
      "sub": ElementRule([.optional("type"), .optional("datatype")], .mixed(inline)),
    ])
  }
}
