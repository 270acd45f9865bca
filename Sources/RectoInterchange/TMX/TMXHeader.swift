public import RectoText

/// What a TMX file says about itself.
public struct TMXHeader: Hashable, Sendable {
  /// The format's version: `1.4`.
  public var version: String

  /// The header's attributes in file order, names as TMX spells them: `srclang`, `creationtool`.
  public var attributes: [Property]

  /// The header's `prop` elements in file order.
  public var properties: [Property]
  /// The header's `note` elements in file order.
  public var notes: [Note]

  /// - Parameters:
  ///   - sourceLanguage: The language that units are translated from; `nil` where any may be.
  ///   - toolVersion: The version of the program that writes the file.
  public init(sourceLanguage: LanguageTag? = nil, toolVersion: String = "1.0") {
    version = "1.4"
    attributes = [
      Property("creationtool", "Recto"), Property("creationtoolversion", toolVersion),
      Property("segtype", "sentence"), Property("o-tmf", "Recto"), Property("adminlang", "en"),
      Property("srclang", sourceLanguage?.rawValue ?? "*all*"), Property("datatype", "plaintext"),
    ]
    properties = []
    notes = []
  }

  /// A header that says nothing, to be read into.
  init(version: String) {
    self.version = version
    attributes = []
    properties = []
    notes = []
  }

  /// The value of an attribute.
  public func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The language that units are translated from where they do not say one themselves: `nil` for
  /// `*all*`, for none and for one that is no language tag.
  public var sourceLanguage: LanguageTag? {
    guard let value = attribute("srclang"), !TMXNames.isAnyLanguage(value) else { return nil }
    return try? LanguageTag(value)
  }
}

/// Names that the reader and the writer share.
enum TMXNames {
  /// Attributes of `tu` and `tuv` that are properties of these names with `prefix` before them.
  static let prefix = "tmx:"
  /// The property that holds `tuid`.
  static let identifier = "tuid"

  private static let common: Set<String> = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion",
    "creationdate", "creationid", "changedate", "changeid", "o-tmf",
  ]
  static let unitAttributes = common.union(["segtype"])
  static let variantAttributes = common
  static let headerAttributes: Set<String> = [
    "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
    "o-encoding", "creationdate", "creationid", "changedate", "changeid",
  ]

  static let previous = "x-recto-previous"
  static let next = "x-recto-next"
  static let previousBoundary = "x-recto-previous-boundary"
  static let nextBoundary = "x-recto-next-boundary"
  static let confidence = "x-recto-confidence"
  static let alignment = "x-recto-alignment"
  static let originFile = "x-recto-origin-file"
  static let originLine = "x-recto-origin-line"
  /// Properties of a `tu` that carry a unit's context and origin.
  static let reserved: Set<String> = [
    previous, next, previousBoundary, nextBoundary, confidence, alignment, originFile, originLine,
  ]

  static func isAnyLanguage(_ value: String) -> Bool { value.lowercased() == "*all*" }

  /// What a code with content of its own does; `nil` for elements that hold text, such as `hi`.
  static func role(of element: String) -> InlineCode.Role? {
    switch element {
    case "bpt", "bx": .opening
    case "ept", "ex": .closing
    case "ph", "it", "ut", "x": .standalone
    default: nil
    }
  }
}
