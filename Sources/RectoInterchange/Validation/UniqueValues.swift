/// Values of an attribute that may occur once within an element: identifiers.
final class UniqueValues: SemanticRule {
  private let scope: String
  private let elements: Set<String>
  private let attribute: String
  private let severity: FileProblem.Severity
  /// The values of each open scope.
  private var seen: [Set<String>] = []

  /// - Parameters:
  ///   - elements: Whose values must differ from one another.
  ///   - scope: Within which.
  init(
    _ attribute: String, of elements: Set<String>, within scope: String,
    severity: FileProblem.Severity = .error
  ) {
    self.scope = scope
    self.elements = elements
    self.attribute = attribute
    self.severity = severity
  }

  func open(_ element: OpenElement, in context: ValidationContext) {
    // Before its own value, which may be one of those that must differ.
    if element.name == scope { seen.append([]) }
    if elements.contains(element.name), !seen.isEmpty, let value = element.token(attribute),
      !seen[seen.count - 1].insert(value).inserted
    {
      let message =
        "\(attribute)='\(value)' of <\(element.writtenName)> is used before within the same <\(scope)>"
      switch severity {
      case .error: context.error("duplicate-\(attribute)", message, at: element)
      case .warning: context.warning("duplicate-\(attribute)", message, at: element)
      }
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    if element.name == scope { _ = seen.popLast() }
  }
}

/// References by which elements name others within the same element: a key of XML Schema.
final class KeyReferences: SemanticRule {
  /// Elements and the attribute of theirs that has the value.
  struct Holder {
    var elements: Set<String>
    var attribute: String
  }

  private struct Scope {
    var keys: Set<String> = []
    var references: [(value: String, element: String, place: ValidationContext.Place)] = []
  }

  private let scope: String
  private let key: Holder
  private let references: Holder
  private let severity: FileProblem.Severity
  /// Whether a scope without any key at all is let be.
  private let onlyWithKeys: Bool
  private var scopes: [Scope] = []

  init(
    _ references: Holder, name key: Holder, within scope: String,
    severity: FileProblem.Severity = .error, onlyWithKeys: Bool = false
  ) {
    self.scope = scope
    self.key = key
    self.references = references
    self.severity = severity
    self.onlyWithKeys = onlyWithKeys
  }

  func open(_ element: OpenElement, in context: ValidationContext) {
    if element.name == scope { scopes.append(Scope()) }
    guard !scopes.isEmpty else { return }
    let last = scopes.count - 1
    if key.elements.contains(element.name), let value = element[key.attribute] {
      scopes[last].keys.insert(value)
    }
    if references.elements.contains(element.name), let value = element[references.attribute] {
      scopes[last].references.append((value, element.writtenName, .init(element)))
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard element.name == scope, let scope = scopes.popLast() else { return }
    if onlyWithKeys, scope.keys.isEmpty { return }
    for reference in scope.references where !scope.keys.contains(reference.value) {
      let names = key.elements.sorted().map { "<\($0)>" }.joined(separator: " or ")
      let message =
        "\(references.attribute)='\(reference.value)' of <\(reference.element)> names no \(names) of "
        + "this <\(self.scope)>"
      switch severity {
      case .error: context.error("dangling-reference", message, at: reference.place)
      case .warning: context.warning("dangling-reference", message, at: reference.place)
      }
    }
  }
}
