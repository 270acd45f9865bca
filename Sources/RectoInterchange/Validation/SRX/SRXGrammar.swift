internal import RectoText

/// SRX 1.0 and 2.0.
enum SRXGrammar {
  static let namespace = "http://www.lisa.org/srx20"

  static func rules(for root: XMLNamespaceTag) -> XMLFormatRules {
    let version = root.plain("version") ?? ""
    var rules = XMLFormatRules(
      name: version.isEmpty ? "SRX" : "SRX \(version)", namespaces: [root.namespace ?? "": ""],
      grammar: version == "1.0" ? first : second, rules: [SRXPatterns()])
    if !version.isEmpty, version != "1.0", version != "2.0" {
      rules.rootProblem = ("version", "version '\(version)' is none of SRX: 1.0 or 2.0")
    } else if version == "2.0", root.namespace != namespace {
      rules.rootProblem = (
        "namespace", "the namespace of <srx> is not \(namespace), as SRX 2.0 wants"
      )
    }
    return rules
  }

  private static let common: [String: ElementRule] = [
    "srx": ElementRule(
      [.required("version")], .elements([.one("header"), .one("body")]), .foreign),
    "formathandle": ElementRule(
      [
        .required("type", .oneOf("start", "end", "isolated")), .required("include", .yesNo),
      ], .empty, .foreign),
    "body": ElementRule([], .elements([.one("languagerules"), .one("maprules")]), .foreign),
    "languagerules": ElementRule([], .elements([.some("languagerule")]), .foreign),
    "languagerule": ElementRule(
      [.required("languagerulename")], .elements([.some("rule")]), .foreign),
    "rule": ElementRule(
      [.optional("break", .yesNo)], .elements([.maybe("beforebreak"), .maybe("afterbreak")]),
      .foreign),
    "beforebreak": ElementRule([], .text, .foreign),
    "afterbreak": ElementRule([], .text, .foreign),
    "languagemap": ElementRule(
      [.required("languagepattern"), .required("languagerulename")], .empty, .foreign),
  ]

  static let second = XMLGrammar([
    "header": ElementRule(
      [.required("segmentsubflows", .yesNo), .required("cascade", .yesNo)],
      .elements([.many("formathandle"), .many("*")]), .foreign),
    "maprules": ElementRule([], .elements([.some("languagemap")]), .foreign),
  ]).adding(common)

  static let first = XMLGrammar([
    "header": ElementRule(
      [.required("segmentsubflows", .yesNo)], .elements([.many("formathandle", "*")]), .foreign),
    "maprules": ElementRule([], .elements([.some("maprule")]), .foreign),
    "maprule": ElementRule(
      [.required("maprulename")], .elements([.some("languagemap")]), .foreign),
  ]).adding(common)
}
