/// An element that is being read, with its attributes by their known names.
final class OpenElement {
  /// A local name of the format's namespace, `prefix:name` of one that the format knows, else `{uri}name`.
  let name: String
  /// Without any prefix.
  let local: String
  /// As it was written.
  let writtenName: String
  let namespace: String?
  /// Attributes in their order; names are made as those of elements, and `xml:lang` is `xml:lang`.
  let attributes: [(name: String, value: String)]
  let line: Int
  let column: Int
  /// Whether it is of an extension or inside one: nobody knows what may be in it.
  let isForeign: Bool
  let parent: OpenElement?

  let rule: ElementRule?
  /// Where the content model is: the particle and how many elements it took.
  var particle = 0
  var taken = 0
  var seen: Set<String> = []
  var hasText = false
  var hasChildren = false
  var toldOfText = false
  /// The text of an element whose rule keeps it, up to `textLimit` bytes.
  var text: [UInt8] = []
  static let textLimit = 4096

  init(
    name: String, local: String, writtenName: String, namespace: String?,
    attributes: [(name: String, value: String)], line: Int, column: Int, isForeign: Bool,
    parent: OpenElement?, rule: ElementRule?
  ) {
    self.name = name
    self.local = local
    self.writtenName = writtenName
    self.namespace = namespace
    self.attributes = attributes
    self.line = line
    self.column = column
    self.isForeign = isForeign
    self.parent = parent
    self.rule = rule
  }

  /// An attribute's value; `nil` where it is not there.
  subscript(name: String) -> String? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }

  /// An attribute's value as a token: without white space around it.
  func token(_ name: String) -> String? { self[name].map(ValueKind.collapsed) }
}
