/// Holds an element's attributes against its rule.
enum AttributeCheck {
  static func check(_ element: OpenElement, _ rule: ElementRule, _ context: ValidationContext) {
    for (name, value) in element.attributes {
      if let attribute = rule.attributes[name] {
        if !attribute.kind.accepts(value) {
          let message = "\(name)='\(shortened(value))' is no \(attribute.kind.noun)"
          if attribute.isLenient {
            context.warning("attribute-value", message, at: element)
          } else {
            context.error("attribute-value", message, at: element)
          }
        }
        continue
      }
      switch (rule.openness, name) {
      case (_, _) where name.hasPrefix("xsi:"): break
      case (.closed, _),
        (.foreign, _) where !isForeign(name):
        context.error(
          "attribute-not-allowed", "<\(element.writtenName)> has no attribute \(readable(name))",
          at: element)
      case (.any, _) where !name.contains(":") && !name.hasPrefix("{"):
        context.warning(
          "unknown-attribute",
          "the attribute \(name) of <\(element.writtenName)> is none of the "
            + "standard's, and has no namespace of its own", at: element)
      default: break
      }
    }
    for name in rule.required where element[name] == nil {
      context.error(
        "missing-attribute", "<\(element.writtenName)> lacks the attribute \(name)", at: element)
    }
  }

  /// Attributes of namespaces that the format does not know, those of XML itself, and those of ITS, of which
  /// there are many and which have rules of their own.
  private static func isForeign(_ name: String) -> Bool {
    (name.hasPrefix("{") && !name.hasPrefix("{}"))
      || ["xml:", "its:", "itsm:", "pgs:"].contains(where: name.hasPrefix)
  }

  private static func readable(_ name: String) -> String {
    guard name.hasPrefix("{"), let end = name.lastIndex(of: "}") else { return name }
    return
      "\(name[name.index(after: end)...]) of the namespace '\(name.dropFirst().prefix { $0 != "}" })'"
  }

  private static func shortened(_ value: String) -> String {
    value.count <= 60 ? value : String(value.prefix(57)) + "…"
  }
}
