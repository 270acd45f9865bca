/// The rules of one XML format in one version.
struct XMLFormatRules {
  /// For people: `XLIFF 2.1`.
  var name: String
  /// Namespaces that the format knows, each with the prefix of its names; the format's own has an empty one.
  /// The key `""` stands for no namespace.
  var namespaces: [String: String]
  var grammar: XMLGrammar
  /// New for every document: they remember what they saw.
  var rules: [any SemanticRule]
  /// What is wrong with the root itself.
  var rootProblem: (rule: String, message: String)?

  /// The rules for a document with this root; `nil` for one that we do not know.
  static func forRoot(_ root: XMLNamespaceTag) -> XMLFormatRules? {
    switch (root.name, root.namespace) {
    case ("tmx", _): TMXGrammar.rules(for: root)
    case ("xliff", let namespace?) where namespace.hasPrefix(XLIFF2Grammar.namespaceStart):
      XLIFF2Grammar.rules(for: root)
    case ("xliff", nil) where root.plain("version")?.hasPrefix("2") == true:
      XLIFF2Grammar.rules(for: root)
    case ("xliff", _): XLIFF1Grammar.rules(for: root)
    case ("martif", _): TBX2Grammar.rules(for: root)
    case ("tbx", _): TBX3Grammar.rules(for: root)
    case ("srx", _): SRXGrammar.rules(for: root)
    default: nil
    }
  }
}

extension XMLNamespaceTag {
  /// The value of an attribute without a namespace.
  func plain(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.prefix == nil }?.value
  }
}
