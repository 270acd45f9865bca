public import RectoText

/// What is to be changed in a unit; what is not set stays.
public struct UnitEdit: Hashable, Sendable {
  /// One of a unit's texts.
  public enum Place: Hashable, Sendable {
    /// The text in the unit's source language, else its first.
    case source
    /// The one text that is not in the source's language.
    case target
    /// The text in a language; a unit that has none gets one.
    ///
    /// - Parameter number: Which of several alternatives, from 1; `nil` where there is one.
    case language(LanguageTag, number: Int? = nil)
  }

  /// A new text for a place.
  public struct Text: Hashable, Sendable {
    /// Which text it takes the place of.
    public var place: Place
    /// Not empty.
    public var text: String

    /// A new text; an empty one is refused where it is to be set.
    public init(_ text: String, at place: Place) {
      self.place = place
      self.text = text
    }
  }

  /// New texts, in the order they are to be set.
  public var texts: [Text] = []
  /// They take the place of all the unit's notes; empty ones are none.
  public var notes: [Note]?
  /// Each takes the place of the unit's properties of its name; one without a value removes them.
  public var properties: [Property] = []
  /// What stands before it from now on.
  public var previous: UnitContext.Neighbour?
  /// What stands after it from now on.
  public var next: UnitContext.Neighbour?
  /// That a person stands for the unit, whatever an aligner thought of it. A new text says so too.
  public var confirmation: Confirmation = .asItIs

  /// Whether a person stands for a unit.
  public enum Confirmation: Hashable, Sendable {
    /// Nothing is said about it.
    case asItIs
    /// A person does.
    case confirmed
  }

  /// An edit of nothing, to be filled.
  public init() {}

  /// Whether nothing is to be changed.
  public var isEmpty: Bool { self == UnitEdit() }

  /// A unit after the edit, its history aside.
  ///
  /// - Returns: The unit, and how many inline codes went with the texts that they stood in.
  /// - Throws: `UnitEditError`.
  func applied(to unit: TranslationUnit) throws -> (unit: TranslationUnit, droppedCodes: Int) {
    var edited = unit
    var dropped = 0
    for text in texts {
      guard !text.text.isEmpty else { throw UnitEditError("a text cannot be empty") }
      let place = try index(of: text.place, in: &edited)
      guard !edited.variants[place].text.utf8.elementsEqual(text.text.utf8) else { continue }
      edited.variants[place].text = text.text
      // Nobody can say where they would stand in another text.
      dropped += edited.variants[place].codes.count
      edited.variants[place].codes = []
    }
    if let notes { edited.notes = notes.filter { !$0.text.isEmpty } }
    for name in properties.map(\.name) { edited.properties.removeAll { $0.name == name } }
    edited.properties += properties.filter { !$0.value.isEmpty }
    edited.context.previous = previous ?? edited.context.previous
    edited.context.next = next ?? edited.context.next
    if confirmation == .confirmed || edited.variants != unit.variants {
      // The aligner's next run must not take away what a person wrote.
      edited.origin.alignment = nil
      edited.origin.confidence = nil
    }
    return (edited, dropped)
  }

  private func index(of place: Place, in unit: inout TranslationUnit) throws -> Int {
    let source = unit.sourceIndex
    switch place {
    case .source:
      guard let source else { throw UnitEditError("it has no text") }
      return source
    case .target:
      let targets = unit.variants.indices.filter { place in
        guard let source else { return false }
        return !unit.variants[place].language.meets(unit.variants[source].language)
      }
      guard let target = targets.first else { throw UnitEditError("it has no translation") }
      guard targets.count == 1 else {
        throw UnitEditError(
          "it has \(targets.count) translations; name the language, as in "
            + "--set \(unit.variants[target].language)=TEXT")
      }
      return target
    case .language(let language, let number):
      var places = unit.variants.indices.filter { unit.variants[$0].language == language }
      if places.isEmpty {
        places = unit.variants.indices.filter { unit.variants[$0].language.meets(language) }
      }
      if let number {
        guard places.indices.contains(number - 1) else {
          throw UnitEditError("it has \(places.count) texts in '\(language)'")
        }
        return places[number - 1]
      }
      guard places.count <= 1 else {
        throw UnitEditError(
          "it has \(places.count) texts in '\(language)'; say which, as in \(language)#2")
      }
      if let place = places.first { return place }
      unit.variants.append(Variant("", language: language))
      return unit.variants.count - 1
    }
  }
}

/// Why a unit cannot be changed as it was asked: one clause, no trailing full stop.
struct UnitEditError: Error, Hashable {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}

extension TranslationUnit {
  /// Where the text that was translated stands: in the source language, else first.
  var sourceIndex: Int? {
    variants.firstIndex { $0.language == sourceLanguage } ?? variants.indices.first
  }
}
