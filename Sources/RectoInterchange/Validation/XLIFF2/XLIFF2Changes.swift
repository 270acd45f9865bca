/// Change Tracking: revisions name elements and attributes that are there.
final class XLIFF2Changes: SemanticRule {
  private struct Instance {
    var id: String?
    var attributes: Set<String>
  }

  private struct Revisions {
    var element: OpenElement
    var versions: Set<String> = []
    var properties: [(name: String, place: ValidationContext.Place)] = []
  }

  private struct Scope {
    var isUnit: Bool
    var revisions: [Revisions] = []
    /// Elements by their names.
    var instances: [String: [Instance]] = [:]
  }

  private static let names: Set<String> = ["file", "group", "unit"]
  private var scopes: [Scope] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    if element.isForeign { return }
    if let last = scopes.indices.last, isCounted(element, in: scopes[last]) {
      scopes[last].instances[element.local, default: []].append(
        Instance(id: element.token("id"), attributes: Set(element.attributes.map(\.name))))
    }
    if Self.names.contains(element.name) { scopes.append(Scope(isUnit: element.name == "unit")) }
    guard let last = scopes.indices.last else { return }
    switch element.name {
    case "ctr:revisions": scopes[last].revisions.append(Revisions(element: element))
    case "ctr:revision":
      guard let index = scopes[last].revisions.indices.last, let version = element.token("version")
      else { return }
      if !scopes[last].revisions[index].versions.insert(version).inserted {
        context.error(
          "duplicate-version", "there are two revisions of the version '\(version)'", at: element)
      }
    case "ctr:item":
      guard let index = scopes[last].revisions.indices.last,
        let property = element.token("property")
      else { return }
      scopes[last].revisions[index].properties.append((property, .init(element)))
    default: break
    }
  }

  /// In a unit all elements, in a file or group the notes: its units are many, and have their own revisions.
  private func isCounted(_ element: OpenElement, in scope: Scope) -> Bool {
    guard !element.name.hasPrefix("ctr:") else { return false }
    return scope.isUnit || element.name == "note" || element.name == "notes"
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard Self.names.contains(element.name), !element.isForeign, let scope = scopes.popLast()
    else { return }
    for revisions in scope.revisions { check(revisions, scope, context) }
  }

  private func check(_ revisions: Revisions, _ scope: Scope, _ context: ValidationContext) {
    let element = revisions.element
    if let current = element.token("currentVersion"), !revisions.versions.contains(current) {
      context.error(
        "dangling-reference", "currentVersion='\(current)' is the version of no <revision> in it",
        at: element)
    }
    guard let name = element.token("appliesTo") else { return }
    guard scope.isUnit || name == "note" || name == "notes" else { return }
    let instances = scope.instances[name] ?? []
    var meant = instances
    if let reference = element.token("ref") {
      meant = instances.filter { $0.id == reference }
      if meant.isEmpty, name == "source" || name == "target" {
        // Those have no ids, so that a reference to one says something that only its writer knows.
        context.warning(
          "dangling-reference", "ref='\(reference)' is the id of no <\(name)>: it has none",
          at: element)
        return
      }
      if meant.isEmpty {
        context.error(
          "dangling-reference", "ref='\(reference)' is the id of no <\(name)> beside it",
          at: element)
        return
      }
    } else if instances.count > 1, instances.contains(where: { $0.id != nil }) {
      context.error(
        "missing-attribute",
        "there are several <\(name)> with ids, so that <revisions> must name one with ref",
        at: element)
      return
    } else if instances.isEmpty {
      context.error(
        "dangling-reference", "appliesTo='\(name)' names no element beside it", at: element)
      return
    }
    for property in revisions.properties where property.name != "content" {
      if !meant.contains(where: { $0.attributes.contains(property.name) }) {
        context.error(
          "revision-property",
          "property='\(property.name)' is neither content nor an attribute that <\(name)> has",
          at: property.place)
      }
    }
  }
}
