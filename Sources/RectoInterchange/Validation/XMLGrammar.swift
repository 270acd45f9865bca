/// What the elements of a format may hold, by their names: local names of the format's own namespace, and
/// `prefix:name` of other namespaces that the format knows, with the prefix that its standard gives them.
struct XMLGrammar: Sendable {
  var elements: [String: ElementRule]

  init(_ elements: [String: ElementRule]) { self.elements = elements }

  /// With the elements of another grammar beside its own.
  func adding(_ other: [String: ElementRule]) -> XMLGrammar {
    XMLGrammar(elements.merging(other) { own, _ in own })
  }
}

/// An attribute that an element may have.
struct AttributeRule: Sendable {
  var name: String
  var kind: ValueKind
  var isRequired = false
  /// A value that is not of the kind is a warning only.
  var isLenient = false

  static func required(_ name: String, _ kind: ValueKind = .any) -> AttributeRule {
    AttributeRule(name: name, kind: kind, isRequired: true)
  }

  static func optional(_ name: String, _ kind: ValueKind = .any) -> AttributeRule {
    AttributeRule(name: name, kind: kind)
  }

  /// An attribute whose odd values the standard's schema lets pass.
  static func lenient(_ name: String, _ kind: ValueKind) -> AttributeRule {
    AttributeRule(name: name, kind: kind, isLenient: true)
  }
}

/// Elements at one place of a content model.
struct Particle: Sendable {
  /// Any of these, in any order; `*` stands for elements of namespaces that the format does not know.
  var names: Set<String>
  var least: Int
  var most: Int

  static func one(_ name: String) -> Particle { Particle(names: [name], least: 1, most: 1) }
  static func maybe(_ name: String) -> Particle { Particle(names: [name], least: 0, most: 1) }
  static func some(_ names: String...) -> Particle { some(names) }
  static func many(_ names: String...) -> Particle { many(names) }
  static func many(_ names: [String]) -> Particle {
    Particle(names: Set(names), least: 0, most: .max)
  }
  static func some(_ names: [String]) -> Particle {
    Particle(names: Set(names), least: 1, most: .max)
  }
  /// Exactly one of several.
  static func either(_ names: [String]) -> Particle {
    Particle(names: Set(names), least: 1, most: 1)
  }

  func holds(_ name: String) -> Bool {
    names.contains(name) || (name.hasPrefix("{") && !name.hasPrefix("{}") && names.contains("*"))
  }
}

/// What an element may hold and carry.
struct ElementRule: Sendable {
  enum Content: Sendable {
    case empty
    case text
    /// Elements in this order, without text.
    case elements([Particle])
    /// Text and these elements, in any order.
    case mixed(Set<String>)
    /// Whatever it is, it is not looked at.
    case any
  }

  /// Which attributes beyond those that are listed may stand here.
  enum Openness: Sendable {
    /// None.
    case closed
    /// Those of namespaces that the format does not know.
    case foreign
    /// All; one without a namespace that is not listed is a warning.
    case any
  }

  var attributes: [String: AttributeRule]
  /// Names of attributes that must be there.
  var required: [String]
  var content: Content
  var openness: Openness
  /// Children of which there may be one at most, wherever they stand.
  var single: Set<String>
  /// Whether the text is kept for semantic rules.
  var keepsText: Bool
  /// Children that must be there, beyond what the model says.
  var needed: [String]

  init(
    _ attributes: [AttributeRule], _ content: Content, _ openness: Openness = .closed,
    single: Set<String> = [], needed: [String] = [], keepsText: Bool = false
  ) {
    self.attributes = Dictionary(attributes.map { ($0.name, $0) }) { own, _ in own }
    required = attributes.filter(\.isRequired).map(\.name)
    self.content = content
    self.openness = openness
    self.single = single
    self.needed = needed
    if case .text = content { self.keepsText = true } else { self.keepsText = keepsText }
  }
}
