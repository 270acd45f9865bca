internal import RectoText

/// U+0000 ends a text for SQLite, so that a memory cannot hold it.
enum NullCharacters {
  static let reason = "it holds the character U+0000, which a memory cannot; remove it"

  static func stand(in unit: TranslationUnit) -> Bool {
    var texts = unit.variants.map(\.text)
    for neighbour in [unit.context.previous, unit.context.next] {
      if case .text(let text) = neighbour { texts.append(text) }
    }
    for history in [unit.history] + unit.variants.map(\.history) {
      texts += [history.createdBy, history.changedBy].compactMap(\.self)
    }
    texts += [unit.origin.file, unit.origin.alignment].compactMap(\.self)
    return texts.contains(where: stand)
  }

  static func stand(in name: NamePair) -> Bool {
    (name.names.map(\.text) + name.aliases + [name.note]).contains(where: stand)
  }

  private static func stand(in text: String) -> Bool { text.utf8.contains(0) }
}
