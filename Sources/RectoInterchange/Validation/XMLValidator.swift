internal import RectoText

/// Checks a document against the grammar of its root, and hands its elements to the semantic rules.
final class XMLValidator: XMLNamespaceHandler {
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
  static let schemaNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  weak var parser: XMLPushParser?
  /// Why no more should be read.
  private(set) var failure: InterchangeError?
  var report: ValidationReport { context.report }

  private let context: ValidationContext
  private var format: XMLFormatRules?
  /// How many open elements are of extensions.
  private var foreignDepth = 0

  init(file: String, report: ValidationReport) {
    context = ValidationContext(file: file, report: report)
  }

  func startElement(_ tag: XMLNamespaceTag) {
    guard failure == nil else { return }
    if context.stack.isEmpty, !openRoot(tag) { return }
    guard let format else { return }
    let parent = context.stack.last
    checkNamespaces(tag)
    let isSkipped = foreignDepth > 0 || parent.map(Self.skipsContent) == true
    let name = name(tag.name, tag.prefix, tag.namespace, isElement: true, isSkipped: isSkipped)
    let isForeign = isSkipped || name.hasPrefix("{")
    let element = OpenElement(
      name: name, local: tag.name, writtenName: tag.prefix.map { "\($0):\(tag.name)" } ?? tag.name,
      namespace: tag.namespace,
      attributes: tag.attributes.map {
        (self.name($0.name, $0.prefix, $0.namespace, isElement: false), $0.value)
      }, line: tag.line, column: tag.column, isForeign: isForeign, parent: parent,
      rule: isForeign ? nil : format.grammar.elements[name])
    parent?.hasChildren = true
    if let parent, !isSkipped { ContentModel.take(element, in: parent, context) }
    if isForeign {
      foreignDepth += 1
    } else if let rule = element.rule {
      AttributeCheck.check(element, rule, context)
    }
    context.stack.append(element)
    for rule in format.rules { rule.open(element, in: context) }
  }

  func endElement(_ name: String) {
    guard failure == nil, let element = context.stack.last else { return }
    if element.isForeign {
      foreignDepth -= 1
    } else {
      ContentModel.finish(element, context)
    }
    for rule in format?.rules ?? [] { rule.close(element, in: context) }
    context.stack.removeLast()
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, let element = context.stack.last else { return }
    let isBlank = utf8.allSatisfy { $0 <= 0x20 }
    if !isBlank { element.hasText = true }
    guard let rule = element.rule else { return }
    if rule.keepsText {
      let room = OpenElement.textLimit - element.text.count
      if room > 0 { element.text.append(contentsOf: utf8.prefix(room)) }
    }
    switch rule.content {
    case .empty, .elements:
      guard !isBlank, !element.toldOfText else { return }
      element.toldOfText = true
      let place = parser?.position ?? (line: element.line, column: element.column)
      context.error(
        "text-not-allowed", "<\(element.writtenName)> may not hold text",
        at: .init(line: place.line, column: place.column))
    case .text, .mixed, .any: break
    }
  }

  /// Lets the rules say what only the whole document shows.
  func finish() {
    for rule in format?.rules ?? [] { rule.finish(in: context) }
  }

  // MARK: Parts

  private func openRoot(_ tag: XMLNamespaceTag) -> Bool {
    guard let rules = XMLFormatRules.forRoot(tag) else {
      let location = SourceLocation(file: context.file, line: tag.line)
      failure = InterchangeError(
        .unsupported,
        "the root element is <\(tag.name)>, which has no rules here; TMX, XLIFF, TBX and SRX have",
        at: location)
      return false
    }
    format = rules
    context.report.format = rules.name
    if let problem = rules.rootProblem {
      context.error(problem.rule, problem.message, at: .init(line: tag.line, column: tag.column))
    }
    return true
  }

  private func checkNamespaces(_ tag: XMLNamespaceTag) {
    let place = ValidationContext.Place(line: tag.line, column: tag.column)
    for declaration in tag.declared where !XMLNames.isReference(declaration.uri) {
      context.error(
        "namespace-name",
        "the namespace '\(declaration.uri)' is no URI: it has blanks or characters that URIs have not",
        at: place)
    }
    if let prefix = tag.prefix, tag.namespace == nil {
      context.error(
        "undeclared-prefix", "the prefix of <\(prefix):\(tag.name)> is not declared", at: place)
    }
    for attribute in tag.attributes {
      guard let prefix = attribute.prefix, attribute.namespace == nil, prefix != "xml" else {
        continue
      }
      context.error(
        "undeclared-prefix",
        "the prefix of the attribute \(prefix):\(attribute.name) is not declared",
        at: place)
    }
  }

  private func name(
    _ local: String, _ prefix: String?, _ namespace: String?, isElement: Bool,
    isSkipped: Bool = false
  ) -> String {
    guard isElement || prefix != nil else { return local }
    if !isElement, namespace == Self.xmlNamespace || prefix == "xml" { return "xml:" + local }
    if !isElement, namespace == Self.schemaNamespace { return "xsi:" + local }
    let uri = namespace ?? (prefix.map { "undeclared:\($0)" } ?? "")
    guard !isSkipped, let known = format?.namespaces[uri] else { return "{\(uri)}\(local)" }
    // An attribute in the format's own namespace is none of the format's: those have no prefix.
    if known.isEmpty { return isElement ? local : "{\(uri)}\(local)" }
    return "\(known):\(local)"
  }

  private static func skipsContent(_ element: OpenElement) -> Bool {
    guard let rule = element.rule else { return true }
    if case .any = rule.content { return true }
    return false
  }
}
