/// Languages: `srcLang` and `trgLang` of the document against `xml:lang`, explicit or inherited.
final class XLIFF2Languages: SemanticRule {
  private var source: String?
  private var target: String?

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch (element.name, element.parent?.name) {
    case ("xliff", _):
      source = element.token("srcLang")
      target = element.token("trgLang")
    case ("source", "segment"), ("source", "ignorable"):
      compare(inherited(element), source, "srcLang", element, context)
    case ("target", "segment"), ("target", "ignorable"):
      if target == nil {
        context.error(
          "missing-attribute", "there is a <target>, so that <xliff> must have trgLang",
          at: element)
      }
      compare(inherited(element), target, "trgLang", element, context)
    case ("target", "mtc:match"):
      guard element.parent?["reference"] != "yes" else { return }
      compare(element.token("xml:lang"), target, "trgLang", element, context)
    case ("res:source", _):
      compare(element.token("xml:lang"), source, "srcLang", element, context)
    case ("res:target", _):
      guard element.parent?["context"] != "yes" || target != nil else { return }
      compare(element.token("xml:lang"), target, "trgLang", element, context)
    default: break
    }
  }

  private func inherited(_ element: OpenElement) -> String? {
    var current: OpenElement? = element
    while let here = current {
      if let language = here.token("xml:lang") { return language }
      current = here.parent
    }
    return nil
  }

  /// A narrower language is let be: `en-IE` under `en`.
  private func compare(
    _ language: String?, _ wanted: String?, _ name: String, _ element: OpenElement,
    _ context: ValidationContext
  ) {
    guard let language, let wanted else { return }
    let here = language.lowercased()
    let there = wanted.lowercased()
    guard here != there, !here.hasPrefix(there + "-") else { return }
    context.error(
      "language",
      "xml:lang='\(language)' of <\(element.writtenName)> is not \(name)='\(wanted)' of the document",
      at: element)
  }
}
