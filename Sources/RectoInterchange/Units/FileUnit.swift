public import RectoText

/// A unit of a file as it stands there, translated or not: XLIFF's `trans-unit` or `segment`, a `tu`, a
/// PO entry, a row, a paragraph, a subtitle, a term entry.
public struct FileUnit: Hashable, Sendable {
  /// What the file calls it; `nil` where it has no name.
  public var id: String?
  /// Where it starts, from 1; in a packed file the number of the paragraph or row.
  public var line: Int?

  /// What is to be translated, whole; `nil` where the file has none.
  public var source: FileText?
  /// The translation, whole; `nil` where the file has no place for one yet.
  public var target: FileText?
  /// What translators work on, at least one for a unit with a source: the segments of a segmented
  /// XLIFF unit, the plural forms of a PO entry, or the unit itself.
  public var segments: [FileSegment]
  /// Texts in further languages, and alternatives.
  public var others: [FileText]

  /// Remarks for people, in file order.
  public var notes: [Note]
  /// Typed values, in file order; a name may come twice.
  public var properties: [Property]
  /// What tells units of equal source apart: gettext's `msgctxt`.
  public var contextName: String?
  /// Whether the file asks for no translation (`translate="no"`) or has locked the unit.
  public var isProtected: Bool
  /// Whether the file keeps the unit for the record only: gettext's `#~`.
  public var isObsolete: Bool

  /// A unit; what is not given is empty.
  ///
  /// - Parameter segments: `nil` for one segment that is the unit itself.
  public init(
    id: String? = nil, line: Int? = nil, source: FileText?, target: FileText? = nil,
    state: TranslationState? = nil, segments: [FileSegment]? = nil, others: [FileText] = [],
    notes: [Note] = [], properties: [Property] = [], contextName: String? = nil,
    isProtected: Bool = false, isObsolete: Bool = false
  ) {
    self.id = id
    self.line = line
    self.source = source
    self.target = target
    self.others = others
    self.notes = notes
    self.properties = properties
    self.contextName = contextName
    self.isProtected = isProtected
    self.isObsolete = isObsolete
    self.segments = segments ?? []
    if segments == nil, let source {
      self.segments = [FileSegment(source: source, target: target, state: state)]
    }
  }

  /// The state of its least finished segment.
  public var state: TranslationState { segments.map(\.state).min() ?? .untranslated }
}

/// A part of a unit that is translated for itself.
public struct FileSegment: Hashable, Sendable {
  /// What the file calls it: XLIFF 1.2's `mid`; `nil` where it has no name.
  public var id: String?
  /// What is to be translated.
  public var source: FileText
  /// The translation; `nil` where the file has no place for one yet.
  public var target: FileText?
  /// How far it has come.
  public var state: TranslationState
  /// Whether it is locked.
  public var isProtected: Bool

  /// - Parameter state: `nil` for what the target says: none or a blank one is untranslated, any other
  ///   translated.
  public init(
    id: String? = nil, source: FileText, target: FileText? = nil, state: TranslationState? = nil,
    isProtected: Bool = false
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.isProtected = isProtected
    let isEmpty = target.map(\.isBlank) ?? true
    self.state = isEmpty ? .untranslated : state.map { max($0, .draft) } ?? .translated
  }
}
