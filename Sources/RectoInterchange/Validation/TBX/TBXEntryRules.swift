/// What TBX says beyond its content models: identifiers, references, dates, values of lists.
final class TBXEntryRules: SemanticRule {
  private var ids: Set<String> = []
  private var references: [(value: String, place: ValidationContext.Place)] = []
  /// Languages of the open entry.
  private var languages: Set<String> = []
  private let dangling: FileProblem.Severity

  /// - Parameter dangling: How bad a reference is to an identifier that is nowhere: version 2 declares them
  ///   as references, version 3 points outside of the file too.
  init(dangling: FileProblem.Severity) { self.dangling = dangling }

  func open(_ element: OpenElement, in context: ValidationContext) {
    if element.isForeign {
      // In the style DCT categories are elements of modules; their identifiers are XML's too.
      if let id = element["id"] { ids.insert(id) }
      return
    }
    if let id = element.token("id"), !ids.insert(id).inserted {
      context.error(
        "duplicate-id", "id='\(id)' is used before; identifiers are unique in the whole file",
        at: element)
    }
    switch element.name {
    case "termEntry", "conceptEntry": languages = []
    case "langSet", "langSec":
      guard let language = element.token("xml:lang") else { return }
      if !languages.insert(language.lowercased()).inserted {
        context.warning(
          "repeated-language",
          "the entry has two <\(element.writtenName)> in \(language); one holds all terms of a language",
          at: element)
      }
    default: break
    }
    if let target = element.token("target"), element.name != "xref" {
      references.append((target, .init(element)))
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard !element.isForeign else { return }
    switch element.name {
    case "term":
      if !element.hasText, !element.hasChildren {
        context.warning("empty-term", "the <term> is empty", at: element)
      }
    case "date":
      let text = ValueKind.collapsed(String(decoding: element.text, as: UTF8.self))
      if !XMLDate.isDate(text), !XMLDate.isDateTime(text), !XMLDate.isBasic(text) {
        context.warning("date", "'\(text)' is no date such as 2026-11-23", at: element)
      }
    default: checkList(element, context)
    }
  }

  func finish(in context: ValidationContext) {
    for reference in references where !ids.contains(reference.value) {
      let message = "target='\(reference.value)' is no id of this file"
      switch dangling {
      case .error: context.error("dangling-reference", message, at: reference.place)
      case .warning: context.warning("dangling-reference", message, at: reference.place)
      }
    }
  }

  /// Values of TBX-Basic's closed lists, which other dialects extend.
  private static let lists: [String: Set<String>] = [
    "administrativeStatus": [
      "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "preferredTerm-admn-sts",
      "supersededTerm-admn-sts",
    ],
    "grammaticalGender": ["masculine", "feminine", "neuter", "other"],
    "grammaticalNumber": ["single", "plural", "mass", "other", "singular", "dual", "otherNumber"],
  ]

  private func checkList(_ element: OpenElement, _ context: ValidationContext) {
    guard element.name == "termNote", let type = element["type"], let list = Self.lists[type]
    else { return }
    let text = ValueKind.collapsed(String(decoding: element.text, as: UTF8.self))
    if !text.isEmpty, !list.contains(text) {
      context.warning("list-value", "'\(text)' is no usual value of \(type)", at: element)
    }
  }
}
