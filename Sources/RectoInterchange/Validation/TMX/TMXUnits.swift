/// What TMX's text says of units: languages, pairs of codes, identifiers.
final class TMXUnits: SemanticRule {
  private var sourceLanguage: String?
  /// Languages of the variants of the open unit, in lower case.
  private var languages: Set<String> = []
  private var unitIDs: Set<String> = []
  private var opened: [String: ValidationContext.Place] = [:]
  private var closed: Set<String> = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "header":
      sourceLanguage = element["srclang"]
      checkLanguage(sourceLanguage, "srclang", element, context)
    case "tu":
      languages = []
      checkLanguage(element["srclang"], "srclang", element, context)
      if let id = element["tuid"], !unitIDs.insert(id).inserted {
        context.warning(
          "duplicate-tuid", "tuid='\(id)' is used before; other tools may take them for one",
          at: element)
      }
    case "tuv":
      guard let language = element["xml:lang"] ?? element["lang"] else {
        if element.rule?.required.contains("xml:lang") != true {
          context.error("missing-attribute", "<tuv> lacks the attribute lang", at: element)
        }
        return
      }
      if !languages.insert(language.lowercased()).inserted {
        context.warning(
          "repeated-language", "the unit has another variant in \(language)", at: element)
      }
    case "seg":
      opened = [:]
      closed = []
    case "bpt":
      guard let number = element["i"] else { return }
      if opened.updateValue(.init(element), forKey: number) != nil {
        context.error(
          "duplicate-i", "i='\(number)' is of another <bpt> of the same <seg> too", at: element)
      }
    case "ept":
      guard let number = element["i"] else { return }
      if opened[number] == nil {
        context.error(
          "unpaired-code", "no <bpt> before has i='\(number)', which this <ept> ends", at: element)
      } else if !closed.insert(number).inserted {
        context.error("duplicate-i", "i='\(number)' is ended twice", at: element)
      }
    default: break
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "seg":
      for (number, place) in opened.sorted(by: { $0.key < $1.key })
      where !closed.contains(number) {
        context.error(
          "unpaired-code", "no <ept> ends the code i='\(number)'; an <it> needs no pair", at: place)
      }
    case "tu":
      guard let source = element["srclang"] ?? sourceLanguage, source != "*all*",
        !languages.isEmpty, !languages.contains(source.lowercased())
      else { return }
      let language = source.lowercased().prefix { $0 != "-" && $0 != "_" }
      if !languages.contains(where: { $0.prefix { $0 != "-" && $0 != "_" } == language }) {
        context.warning(
          "no-source", "no variant of the unit is in its source language \(source)", at: element)
      }
    default: break
    }
  }

  private func checkLanguage(
    _ value: String?, _ name: String, _ element: OpenElement, _ context: ValidationContext
  ) {
    guard let value, !ValueKind.languageOrAll.accepts(value) else { return }
    context.warning(
      "attribute-value", "\(name)='\(value)' is no \(ValueKind.languageOrAll.noun)", at: element)
  }
}
