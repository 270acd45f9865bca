/// References between the units of a file: sub-flows, and resources that units take from their file.
final class XLIFF2Files: SemanticRule {
  private var units: Set<String> = []
  private var flows: [(id: String, attribute: String, place: ValidationContext.Place)] = []
  private var items: Set<String> = []
  private var itemReferences: [(id: String, place: ValidationContext.Place)] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "file":
      units = []
      flows = []
      items = []
      itemReferences = []
    case "unit": if let id = element.token("id") { units.insert(id) }
    case "ph", "pc", "sc", "ec":
      for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
        guard let value = element.token(name), ValueKind.nmtokens.accepts(value) else { continue }
        for id in value.split(separator: " ") {
          flows.append((String(id), name, .init(element)))
        }
      }
    case "res:resourceItem":
      if element.parent?.parent?.name == "file", let id = element.token("id") { items.insert(id) }
    case "res:resourceItemRef":
      if let id = element.token("ref") { itemReferences.append((id, .init(element))) }
    default: break
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard element.name == "file" else { return }
    for flow in flows where !units.contains(flow.id) {
      context.error(
        "dangling-reference", "\(flow.attribute) names no unit of this file: '\(flow.id)'",
        at: flow.place)
    }
    for reference in itemReferences where !items.contains(reference.id) {
      context.error(
        "dangling-reference", "ref='\(reference.id)' names no <resourceItem> of this file",
        at: reference.place)
    }
  }
}

/// Identifiers of extension elements: unique within the `file`, `group` or `unit` that they stand in, for each
/// namespace.
final class XLIFF2ExtensionIDs: SemanticRule {
  private static let scopes: Set<String> = ["file", "group", "unit"]
  private var seen: [Set<String>] = [[]]

  func open(_ element: OpenElement, in context: ValidationContext) {
    if Self.scopes.contains(element.name) { seen.append([]) }
    // Modules may hold what they like; their content is none of the extension's.
    guard element.isForeign, element.name.hasPrefix("{"), let namespace = element.namespace,
      XLIFF2Modules.namespaces[namespace] == nil,
      !namespace.hasPrefix(XLIFF2Grammar.namespaceStart), isDirect(element),
      let id = element.token("id") ?? element.token("xml:id")
    else { return }
    if !seen[seen.count - 1].insert("\(namespace) \(id)").inserted {
      context.error(
        "duplicate-id",
        "id='\(id)' is of another extension element of the namespace and the same parent too",
        at: element)
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    if Self.scopes.contains(element.name) { seen.removeLast() }
  }

  /// Whether all between the element and its `file`, `group` or `unit` are extensions.
  private func isDirect(_ element: OpenElement) -> Bool {
    var current = element.parent
    while let here = current, here.isForeign { current = here.parent }
    return current.map { Self.scopes.contains($0.name) } == true
  }
}
