internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change a unit.",
      discussion: """
        EXAMPLES
          recto memory edit -m news.db 12 --target 存档
          recto memory edit -m news.db 12 --set fr="Enregistrer le fichier" --note "checked by Ann"
          recto memory edit -m news.db 12 --property project=port --property client=

        The changed unit gets a new number, which is printed; the old version stays for 'undo' and 'history'.
        Creation stays, date and author of the last change are set. Inline codes of a text go with it.
        """)

    @Argument(help: ArgumentHelp("The unit's number.", valueName: "unit"))
    var unit: Int64

    @OptionGroup var memory: MemoryOptions

    @Option(help: ArgumentHelp("The new source.", valueName: "text"))
    var source: String?

    @Option(help: ArgumentHelp("The new translation, where there is one.", valueName: "text"))
    var target: String?

    @Option(
      help: ArgumentHelp(
        "The new text in a language, new or not; zh#2=… is the second of several. May be repeated.",
        valueName: "language=text"))
    var set: [UnitEdit.Text] = []

    @Option(
      help: ArgumentHelp(
        "Remarks in the place of all that are there; empty for none. May be repeated.",
        valueName: "text"))
    var note: [String] = []

    @Option(
      help: ArgumentHelp(
        "A property in the place of those of its name; without a value it is removed. May be repeated.",
        valueName: "name=value"))
    var property: [Property] = []

    @OptionGroup var neighbours: ContextOptions

    @Flag(help: "Stand for what an aligner made.")
    var confirm = false

    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    private var edit: UnitEdit {
      var edit = UnitEdit()
      edit.texts =
        (source.map { [UnitEdit.Text($0, at: .source)] } ?? [])
        + (target.map { [UnitEdit.Text($0, at: .target)] } ?? []) + set
      edit.notes = note.isEmpty ? nil : note.map { Note($0) }
      edit.properties = property
      edit.previous = neighbours.before.map { ContextOptions.neighbour($0) }
      edit.next = neighbours.after.map { ContextOptions.neighbour($0) }
      edit.confirmation = confirm ? .confirmed : .asItIs
      return edit
    }

    func validate() throws {
      guard !edit.isEmpty else {
        throw ValidationError(
          "nothing to change; write --source, --target, --set, --note or another")
      }
      guard edit.texts.allSatisfy({ !$0.text.isEmpty }) else {
        throw ValidationError("a text cannot be empty; 'recto memory delete' takes a unit away")
      }
    }

    func run() throws {
      try Failures.reporting { output in
        let memory = try memory.open(.writing)
        let result = try memory.edit(unit, edit, by: author.authorship())
        if result.droppedCodes > 0 {
          Messages.warning(
            "unit \(unit): \(result.droppedCodes) inline \(result.droppedCodes == 1 ? "code" : "codes")"
              + " went with the text that was replaced")
        }
        try output.line(String(result.unit))
        if result.isJoined, !common.quiet {
          Messages.note("an identical unit was there; they are one now")
        }
      }
    }
  }
}
