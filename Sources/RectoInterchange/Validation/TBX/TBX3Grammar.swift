/// TBX version 3, ISO 30042:2019, in the styles DCA (categories as attributes) and DCT (as elements).
enum TBX3Grammar {
  static let namespace = "urn:iso:std:iso:30042:ed-2"

  static func rules(for root: XMLNamespaceTag) -> XMLFormatRules {
    let isTagStyle = root.plain("style")?.lowercased() == "dct"
    var rules = XMLFormatRules(
      name: "TBX 3", namespaces: [namespace: ""],
      grammar: isTagStyle ? tagStyle : attributeStyle, rules: [TBXEntryRules(dangling: .warning)])
    if root.namespace != namespace {
      rules.namespaces[root.namespace ?? ""] = ""
      rules.rootProblem = (
        "namespace", "the namespace of <tbx> is not \(namespace), as TBX version 3 wants"
      )
    }
    return rules
  }

  private static let id: [AttributeRule] = [.optional("id", .id)]
  private static let idLanguage: [AttributeRule] = id + [.optional("xml:lang", .language)]
  private static let category: [AttributeRule] =
    idLanguage + [.required("type"), .optional("target"), .optional("datatype")]

  private static let noteText = ElementRule.Content.mixed(["hi", "foreign", "sc", "ec", "ph"])
  private static let about = [
    "admin", "adminGrp", "descrip", "descripGrp", "note", "ref", "transacGrp", "xref",
  ]
  private static let links = ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]

  /// Categories are types of a few elements.
  static let attributeStyle = grammar(tags: [])
  /// Categories are elements of the modules' namespaces, which stand where those few elements may.
  static let tagStyle = grammar(tags: ["*"])

  private static func grammar(tags: [String]) -> XMLGrammar {
    let about = about + tags
    let links = links + tags
    return XMLGrammar([
      "tbx": ElementRule(
        [
          .required("type"), .required("style", .oneOf("dca", "dct", "DCA", "DCT")),
          .required("xml:lang", .language),
        ], .elements([.one("tbxHeader"), .one("text")])),
      "tbxHeader": ElementRule(
        id, .elements([.one("fileDesc"), .maybe("encodingDesc"), .maybe("revisionDesc")])),
      "fileDesc": ElementRule(
        id, .elements([.many("titleStmt", "publicationStmt"), .some("sourceDesc")]),
        single: ["titleStmt", "publicationStmt"]),
      "titleStmt": ElementRule(idLanguage, .elements([.one("title"), .many("note")])),
      "title": ElementRule(idLanguage, .text),
      "publicationStmt": ElementRule(id, .elements([.some("p")])),
      "sourceDesc": ElementRule(idLanguage, .elements([.some("p")])),
      "encodingDesc": ElementRule(id, .elements([.some("p")])),
      "revisionDesc": ElementRule(idLanguage, .elements([.some("change")])),
      "change": ElementRule(idLanguage, .elements([.some("p")])),
      "p": ElementRule(idLanguage + [.optional("type")], noteText),
      "text": ElementRule(id, .elements([.maybe("body"), .maybe("back")])),
      "body": ElementRule(id, .elements([.some("conceptEntry")])),
      "conceptEntry": ElementRule(
        [.required("id", .id)], .elements([.many(about), .some("langSec")])),
      "langSec": ElementRule(
        id + [.required("xml:lang", .language)], .elements([.some(about + ["termSec"])]),
        needed: ["termSec"]),
      "termSec": ElementRule(
        id,
        .elements(
          tags.isEmpty
            ? [.one("term"), .many("termNote", "termNoteGrp"), .many(about)]
            : [.one("term"), .many(["termNote", "termNoteGrp"] + about)])),
      "term": ElementRule(id, .mixed(["hi"])),
      "termNote": ElementRule(category, noteText, keepsText: true),
      "termNoteGrp": ElementRule(
        id, .elements([.either(["termNote"] + tags), .many(links)])),
      "admin": ElementRule(category, noteText),
      "adminGrp": ElementRule(
        id,
        .elements([.either(["admin"] + tags), .many(["adminNote", "note", "ref", "xref"] + tags)])),
      "adminNote": ElementRule(category, .text),
      "descrip": ElementRule(category, noteText),
      "descripGrp": ElementRule(
        id, .elements([.either(["descrip"] + tags), .many(links + ["descripNote"])])),
      "descripNote": ElementRule(category, .text),
      "note": ElementRule(idLanguage, noteText),
      "ref": ElementRule(category, .text),
      "transacGrp": ElementRule(
        id,
        .elements([
          .either(["transac"] + tags),
          .many(["date", "note", "ref", "transacNote", "xref"] + tags),
        ])),
      "transac": ElementRule(category, .text),
      "transacNote": ElementRule(category, .text),
      "date": ElementRule(id, .text),
      "xref": ElementRule(
        idLanguage + [.required("type"), .required("target"), .optional("datatype")], .text),
      "sc": ElementRule(
        [
          .required("id", .id), .optional("isolated", .yesNo), .optional("type"),
          .optional("subtype"), .optional("subType"), .optional("target"), .optional("disp"),
          .optional("equiv"), .optional("datatype"),
        ], .text),
      "ec": ElementRule(
        id + [
          .optional("startRef"), .optional("isolated", .yesNo), .optional("disp"),
          .optional("equiv"), .optional("type"), .optional("subtype"), .optional("subType"),
          .optional("target"), .optional("datatype"),
        ], .text),
      "foreign": ElementRule(idLanguage, noteText),
      "hi": ElementRule(idLanguage + [.optional("type"), .optional("target")], .text),
      "ph": ElementRule(
        id + [.optional("type"), .optional("datatype"), .optional("disp"), .optional("equiv")],
        .text),
      "back": ElementRule(id, .elements([.many("refObjectSec")])),
      "refObjectSec": ElementRule(id + [.required("type")], .elements([.some("refObject")])),
      "refObject": ElementRule(id, .elements([.some("item", "itemGrp", "itemSet", "itemset")])),
      "itemSet": ElementRule(id + [.optional("type")], .elements([.some("item", "itemGrp")])),
      "itemset": ElementRule(id + [.optional("type")], .elements([.some("item", "itemGrp")])),
      "itemGrp": ElementRule(id, .elements([.one("item"), .many(links)])),
      "item": ElementRule(id + [.optional("type")], noteText),
    ])
  }
}
