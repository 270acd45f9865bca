/// TBX version 2, ISO 30042:2008: `martif`, with `tig` and `ntig`.
enum TBX2Grammar {
  static func rules(for root: XMLNamespaceTag) -> XMLFormatRules {
    XMLFormatRules(
      name: "TBX 2", namespaces: [root.namespace ?? "": ""],
      grammar: XMLGrammar(elements), rules: [TBXEntryRules(dangling: .error)])
  }

  private static let id: [AttributeRule] = [.optional("id", .id)]
  private static let idLanguage: [AttributeRule] = id + [.optional("xml:lang")]
  /// What a data category carries: its type is of the termbase's own choice.
  private static let category: [AttributeRule] =
    idLanguage + [
      .required("type"), .optional("target"), .optional("datatype"),
    ]

  private static let noteText = ElementRule.Content.mixed(["hi", "foreign", "bpt", "ept", "ph"])
  private static let about = [
    "descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref",
  ]
  private static let links = ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]

  private static let elements: [String: ElementRule] = [
    "martif": ElementRule(
      [.required("type"), .required("xml:lang", .language)],
      .elements([.one("martifHeader"), .one("text")])),
    "martifHeader": ElementRule(
      id, .elements([.one("fileDesc"), .maybe("encodingDesc"), .maybe("revisionDesc")])),
    "fileDesc": ElementRule(
      id, .elements([.maybe("titleStmt"), .maybe("publicationStmt"), .some("sourceDesc")])),
    "titleStmt": ElementRule(idLanguage, .elements([.one("title"), .many("note")])),
    "title": ElementRule(idLanguage, .text),
    "publicationStmt": ElementRule(id, .elements([.some("p")])),
    "sourceDesc": ElementRule(idLanguage, .elements([.some("p")])),
    "encodingDesc": ElementRule(id, .elements([.some("p")])),
    "revisionDesc": ElementRule(idLanguage, .elements([.some("change")])),
    "change": ElementRule(idLanguage, .elements([.some("p")])),
    "p": ElementRule(idLanguage + [.optional("type")], noteText),
    "text": ElementRule(id, .elements([.one("body"), .maybe("back")])),
    "body": ElementRule(id, .elements([.some("termEntry")])),
    "termEntry": ElementRule(id, .elements([.many(about), .some("langSet")])),
    "langSet": ElementRule(
      id + [.required("xml:lang", .language)],
      .elements([.many(about), .some("tig", "ntig")])),
    "tig": ElementRule(id, .elements([.one("term"), .many("termNote"), .many(about)])),
    "ntig": ElementRule(id, .elements([.one("termGrp"), .many(about)])),
    "termGrp": ElementRule(
      id,
      .elements([.one("term"), .many("termNote", "termNoteGrp"), .many("termCompList")])),
    "termCompList": ElementRule(
      id + [.required("type")], .elements([.many(about), .some("termComp", "termCompGrp")])),
    "termCompGrp": ElementRule(
      id, .elements([.one("termComp"), .many("termNote", "termNoteGrp"), .many(links)])),
    "termComp": ElementRule(idLanguage, .mixed(["hi"])),
    "termNoteGrp": ElementRule(id, .elements([.one("termNote"), .many(links)])),
    "term": ElementRule(id, .mixed(["hi"])),
    "termNote": ElementRule(category, noteText, keepsText: true),
    "descrip": ElementRule(category, noteText),
    "descripGrp": ElementRule(
      id, .elements([.one("descrip"), .many(links + ["descripNote"])])),
    "descripNote": ElementRule(category, .mixed(["hi"])),
    "admin": ElementRule(category, noteText),
    "adminGrp": ElementRule(
      id, .elements([.one("admin"), .many("adminNote", "note", "ref", "xref")])),
    "adminNote": ElementRule(category, .mixed(["hi"])),
    "transacGrp": ElementRule(
      id, .elements([.one("transac"), .many("transacNote", "date", "note", "ref", "xref")])),
    "transac": ElementRule(category, .mixed(["hi"])),
    "transacNote": ElementRule(category, .mixed(["hi"])),
    "date": ElementRule(id, .text),
    "note": ElementRule(idLanguage, noteText),
    "ref": ElementRule(category, .mixed(["hi"])),
    "xref": ElementRule(
      id + [.required("type"), .required("target"), .optional("xml:lang"), .optional("datatype")],
      .mixed(["hi"])),
    "hi": ElementRule(
      idLanguage + [.optional("type"), .optional("target")], .text),
    "foreign": ElementRule(idLanguage, noteText),
    "bpt": ElementRule([.optional("i"), .optional("type")], .text),
    "ept": ElementRule([.optional("i"), .optional("type")], .text),
    "ph": ElementRule([.optional("type")], .text),
    "back": ElementRule(id, .elements([.many("refObjectList")])),
    "refObjectList": ElementRule(id + [.required("type")], .elements([.some("refObject")])),
    "refObject": ElementRule(id, .elements([.some("itemSet", "itemGrp", "item")])),
    "itemSet": ElementRule(id + [.optional("type")], .elements([.some("item", "itemGrp")])),
    "itemGrp": ElementRule(id, .elements([.one("item"), .many(links)])),
    "item": ElementRule(id + [.optional("type")], noteText),
  ]
}
