internal import RectoText

/// What two units hold that are kept as one.
enum UnitUnion {
  /// A unit with the properties, notes and dates of another: earliest creation, latest change.
  ///
  /// Variants are united with those of the same text, else of the same language.
  static func of(_ unit: TranslationUnit, _ other: TranslationUnit) -> TranslationUnit {
    var united = unit
    united.history = of(unit.history, other.history)
    united.properties += other.properties.filter { !unit.properties.contains($0) }
    united.notes += other.notes.filter { !unit.notes.contains($0) }
    // One that a person made confirms what an aligner made.
    if other.origin.confidence == nil { united.origin.confidence = nil }
    for place in united.variants.indices {
      guard let twin = twin(of: unit.variants[place], at: place, in: other) else { continue }
      let mine = unit.variants[place]
      united.variants[place].history = of(mine.history, twin.history)
      united.variants[place].properties += twin.properties.filter { !mine.properties.contains($0) }
      united.variants[place].notes += twin.notes.filter { !mine.notes.contains($0) }
    }
    return united
  }

  private static func twin(
    of variant: Variant, at place: Int, in other: TranslationUnit
  ) -> Variant? {
    let isTwin = { (other: Variant) in
      other.language.meets(variant.language) && other.text.utf8.elementsEqual(variant.text.utf8)
    }
    if other.variants.indices.contains(place), isTwin(other.variants[place]) {
      return other.variants[place]
    }
    return other.variants.first(where: isTwin)
      ?? other.variants.first { $0.language.meets(variant.language) }
  }

  /// Earliest creation and latest change, each with its author.
  static func of(_ a: UnitHistory, _ b: UnitHistory) -> UnitHistory {
    var history = a
    if let created = b.created, a.created.map({ created < $0 }) ?? true {
      history.created = created
      history.createdBy = b.createdBy ?? a.createdBy
    }
    history.createdBy = history.createdBy ?? b.createdBy
    if let changed = b.changed, a.changed.map({ changed > $0 }) ?? true {
      history.changed = changed
      history.changedBy = b.changedBy ?? a.changedBy
    }
    history.changedBy = history.changedBy ?? b.changedBy
    return history
  }
}
