/// A start tag with the namespaces of its name and attributes.
struct XMLNamespaceTag: Hashable {
  struct Attribute: Hashable {
    /// Without its prefix.
    var name: String
    var prefix: String?
    /// `nil` without a prefix, and for a prefix that is not declared.
    var namespace: String?
    var value: String
  }

  /// A namespace that the tag declares.
  struct Declaration: Hashable {
    /// `nil` for the default namespace.
    var prefix: String?
    var uri: String
  }

  /// Without its prefix.
  var name: String
  var prefix: String?
  /// `nil` for a name in no namespace, and for a prefix that is not declared.
  var namespace: String?
  var attributes: [Attribute] = []
  var declared: [Declaration] = []
  /// Where the tag ends, from 1, the column in bytes.
  var line = 0
  var column = 0
}

/// Hears of an XML document with its namespaces.
protocol XMLNamespaceHandler: XMLHandler {
  /// Called in the place of `startElement(_:attributes:line:)`.
  func startElement(_ tag: XMLNamespaceTag)
}

extension XMLNamespaceHandler {
  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {}
}
