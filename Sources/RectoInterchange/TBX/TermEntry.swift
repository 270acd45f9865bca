internal import RectoText

/// A concept of a termbase: its terms in several languages and what is said of them.
struct TermEntry {
  /// What is said of a concept, of a language or of a term.
  struct Facts {
    /// Typed values in file order: `definition`, `subjectField`, `partOfSpeech`, `administrativeStatus`, `context`, …
    var properties: [Property] = []
    var notes: [String] = []

    func value(_ names: Set<String>) -> String? {
      properties.first { names.contains($0.name) }?.value
    }
  }

  struct Term {
    /// White space as one space; empty where the file has an empty one.
    var text = ""
    var facts = Facts()
  }

  struct Language {
    /// `nil` where the file's tag is none.
    var tag: LanguageTag?
    var terms: [Term] = []
    var facts = Facts()
  }

  /// `nil` where the file gives it none.
  var id: String?
  var line: Int
  var languages: [Language] = []
  var facts = Facts()
}

extension TermEntry.Term {
  /// What the termbase says of using it; `nil` for a status that says neither.
  var status: TermStatus? {
    TermStatus(
      glossary: facts.value(["administrativeStatus", "normativeAuthorization", "termStatus"]) ?? "")
  }
}
