internal import Glibc
internal import RectoText

/// U+0000 ends a text for SQLite, so that a memory cannot hold it.
enum NullCharacters {
  static let reason = "it holds the character U+0000, which a memory cannot; remove it"

  static func stand(in unit: TranslationUnit) -> Bool {
    for neighbour in [unit.context.previous, unit.context.next] {
      if case .text(let text) = neighbour, stand(in: text) { return true }
    }
    if stand(in: unit.history) || stand(in: unit.origin.file) || stand(in: unit.origin.alignment) {
      return true
    }
    return unit.variants.indices.contains { index in
      stand(in: unit.variants[index].text) || stand(in: unit.variants[index].history)
    }
  }

  private static func stand(in history: UnitHistory) -> Bool {
    stand(in: history.createdBy) || stand(in: history.changedBy)
  }

  static func stand(in name: NamePair) -> Bool {
    (name.names.map(\.text) + name.aliases + [name.note]).contains(where: stand)
  }

  static func stand(in term: GlossaryTerm) -> Bool {
    [term.source.text, term.target.text, term.note].contains(where: stand)
  }

  private static func stand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      utf8.baseAddress.map { memchr($0, 0, utf8.count) != nil } ?? false
    }
  }

  private static func stand(in text: String?) -> Bool { text.map { stand(in: $0) } ?? false }
}
