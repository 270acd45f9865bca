/// A segment in two or more languages, as stored in a memory.
public struct TranslationUnit: Hashable, Sendable, Codable, Identifiable {
  /// The row in its memory; 0 for a unit that is in none.
  public var id: Int64

  /// One or more a language; a language's second variant is an alternative to its first.
  public var variants: [Variant]

  /// The language that was translated from, or `nil` where any may be the source.
  public var sourceLanguage: LanguageTag?

  /// What stood before and after its source: what tells a context match (101) from an exact one.
  public var context: UnitContext
  /// Typed values in file order; a name may come twice.
  public var properties: [Property]
  /// Remarks about the whole unit, in file order.
  public var notes: [Note]
  /// Who made and last changed the unit as a whole; variants have histories of their own.
  public var history: UnitHistory

  /// Where the unit came from: file, line, aligner run.
  public var origin: UnitOrigin

  /// A unit; what is not given is empty or unknown.
  ///
  /// - Parameter id: The row in its memory; a memory gives new units one and takes no notice of
  ///   this.
  public init(
    id: Int64 = 0, variants: [Variant], sourceLanguage: LanguageTag? = nil,
    context: UnitContext = UnitContext(), properties: [Property] = [], notes: [Note] = [],
    history: UnitHistory = UnitHistory(), origin: UnitOrigin = UnitOrigin()
  ) {
    self.id = id
    self.variants = variants
    self.sourceLanguage = sourceLanguage
    self.context = context
    self.properties = properties
    self.notes = notes
    self.history = history
    self.origin = origin
  }
}

/// A unit's text in one language.
public struct Variant: Hashable, Sendable, Codable {
  /// What the text is written in.
  public var language: LanguageTag

  /// The text as the translator sees it: inline codes left out.
  public var text: String

  /// Markup inside the text, ascending by offset.
  public var codes: [InlineCode]

  /// Typed values of this variant in file order; a name may come twice.
  public var properties: [Property]
  /// Remarks about this variant, in file order.
  public var notes: [Note]
  /// Who made and last changed this variant.
  public var history: UnitHistory

  /// A variant; what is not given is empty or unknown.
  ///
  /// - Parameter codes: Ascending by offset, each within the text.
  public init(
    _ text: String, language: LanguageTag, codes: [InlineCode] = [], properties: [Property] = [],
    notes: [Note] = [], history: UnitHistory = UnitHistory()
  ) {
    self.text = text
    self.language = language
    self.codes = codes
    self.properties = properties
    self.notes = notes
    self.history = history
  }

  /// The text with its language.
  public var segment: Segment { Segment(text, language: language) }
}

/// What stood before and after a unit's source in the document it comes from.
public struct UnitContext: Hashable, Sendable, Codable {
  /// A neighbour in the document. `unknown` never matches and never mismatches.
  public enum Neighbour: Hashable, Sendable, Codable {
    /// Nobody has said.
    case unknown
    /// The document starts, or ends, here.
    case boundary
    /// The segment that stands there, as it was written.
    case text(String)
  }

  /// The segment before it, in the source language.
  public var previous: Neighbour
  /// The segment after it, in the source language.
  public var next: Neighbour

  /// Neighbours that are not given are unknown, so that they make no context match.
  public init(previous: Neighbour = .unknown, next: Neighbour = .unknown) {
    self.previous = previous
    self.next = next
  }
}

/// A typed value that a tool or a person attached to a unit: TMX's `prop`.
public struct Property: Hashable, Sendable, Codable {
  /// TMX's `type`, such as `project`; compared with case.
  public var name: String
  /// Any text, unescaped.
  public var value: String

  /// - Parameters:
  ///   - name: TMX's `type`, compared with case.
  ///   - value: Any text, unescaped.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A remark for people: TMX's `note`.
public struct Note: Hashable, Sendable, Codable {
  /// The remark, unescaped.
  public var text: String
  /// The remark's own language, where it says one.
  public var language: LanguageTag?

  /// - Parameters:
  ///   - text: The remark, unescaped.
  ///   - language: Its own language, where it says one.
  public init(_ text: String, language: LanguageTag? = nil) {
    self.text = text
    self.language = language
  }
}

/// Who made and who last changed something, and when.
public struct UnitHistory: Hashable, Sendable, Codable {
  /// When it was made; `nil` where no date was given. TMX's `creationdate`.
  public var created: Timestamp?
  /// Who made it, as they or their tool spell themselves. TMX's `creationid`.
  public var createdBy: String?
  /// When it was last changed; `nil` where it never was or no date was given. TMX's `changedate`.
  public var changed: Timestamp?
  /// Who last changed it. TMX's `changeid`.
  public var changedBy: String?

  /// A history; what is not given is unknown.
  public init(
    created: Timestamp? = nil, createdBy: String? = nil, changed: Timestamp? = nil,
    changedBy: String? = nil
  ) {
    self.created = created
    self.createdBy = createdBy
    self.changed = changed
    self.changedBy = changedBy
  }
}

/// Where a unit came from.
public struct UnitOrigin: Hashable, Sendable, Codable {
  /// The file's name, without its folder.
  public var file: String?
  /// The line in that file, from 1.
  public var line: Int?
  /// The aligner's run that made the unit: the same pair of documents again replaces it.
  public var alignment: String?
  /// How sure the aligner was, `0...1`; `nil` for a unit that a person made or confirmed.
  public var confidence: Double?

  /// - Parameters:
  ///   - file: The file's name, without its folder.
  ///   - line: From 1.
  ///   - alignment: What the aligner's run is known by.
  ///   - confidence: `0...1`; `nil` for a unit that a person made or confirmed.
  public init(
    file: String? = nil, line: Int? = nil, alignment: String? = nil, confidence: Double? = nil
  ) {
    self.file = file
    self.line = line
    self.alignment = alignment
    self.confidence = confidence
  }
}

extension TranslationUnit {
  /// When it or one of its variants was last changed, or made where it never was; `nil` without dates.
  public var lastChange: Timestamp? {
    ([history] + variants.map(\.history)).compactMap { $0.changed ?? $0.created }.max()
  }
}
