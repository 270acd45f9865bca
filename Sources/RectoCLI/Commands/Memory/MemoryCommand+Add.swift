internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a unit.",
      discussion: """
        EXAMPLES
          recto memory add -m news.db --from en --to zh "Save the file" 保存文件
          recto memory add -m news.db --from en --to zh --note seen --property project=port Quay 码头
          recto memory add -m news.db --ndjson < units.ndjson

        Prints the unit's number. An identical unit that is there takes over notes and properties.
        A record of --ndjson is {"source":…,"target":…,"from"?,"to"?,"note"?,"before"?,"after"?}; each is an
        operation of its own, and on the disk when its line is answered.
        """)

    @Argument(help: ArgumentHelp("The text and its translation.", valueName: "text"))
    var texts: [String] = []

    @OptionGroup var memory: MemoryOptions

    @Option(help: "The language of the text.")
    var from: LanguageTag?

    @Option(help: "The language of the translation.")
    var to: LanguageTag?

    @Option(help: ArgumentHelp("A remark; may be repeated.", valueName: "text"))
    var note: [String] = []

    @Option(help: ArgumentHelp("A property; may be repeated.", valueName: "name=value"))
    var property: [Property] = []

    @OptionGroup var neighbours: ContextOptions

    @OptionGroup var author: AuthorOptions
    @OptionGroup var stream: StreamOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard !stream.ndjson || stream.jobs ?? 1 == 1 else {
        throw ValidationError("--jobs: units are added one after another")
      }
      guard !stream.ndjson else {
        guard texts.isEmpty else { throw StreamOptions.noFiles }
        return
      }
      try stream.refuseShard()
      guard texts.count == 2 else {
        throw ValidationError("write a text and its translation, each in quotes")
      }
      guard from != nil, to != nil else {
        throw ValidationError("say the languages with --from and --to")
      }
    }

    func run() throws {
      try Failures.reporting { output in
        // Whoever adds to a memory by hand means one that is there: a typing error makes no new one.
        let memory = try memory.open(.writing)
        let author = try author.name()
        if stream.ndjson { return try addStream(to: memory, author) }
        guard let from, let to else { return }
        let result = try memory.add(
          unit(
            from, texts[0], to, texts[1], note, neighbours.context.previous,
            neighbours.context.next),
          by: Authorship(user: author))
        try output.line(String(result.unit))
        if result.isJoined, !common.quiet {
          Messages.note("an identical unit was there; nothing was doubled")
        }
      }
    }

    private func addStream(to memory: TranslationMemory, _ author: String?) throws {
      try NDJSONFilter(stream) { record, out in
        guard let from = try record.language("from", default: from) else {
          throw RecordError.missing("from")
        }
        guard let to = try record.language("to", default: to) else {
          throw RecordError.missing("to")
        }
        let unit = unit(
          from, try record.requiredString("source"), to, try record.requiredString("target"),
          try record.optionalString("note").map { [$0] } ?? note,
          ContextOptions.neighbour(try record.optionalString("before")),
          ContextOptions.neighbour(try record.optionalString("after")))
        do {
          let result = try memory.add(unit, by: Authorship(user: author))
          out.field("unit", Int(result.unit))
          out.field("joined", result.isJoined)
        } catch let error as MemoryError where error.code == .invalid {
          throw RecordError(code: "unit", message: error.detail)
        }
      }.run()
    }

    private func unit(
      _ from: LanguageTag, _ source: String, _ to: LanguageTag, _ target: String,
      _ notes: [String], _ previous: UnitContext.Neighbour, _ next: UnitContext.Neighbour
    ) -> TranslationUnit {
      TranslationUnit(
        variants: [Variant(source, language: from), Variant(target, language: to)],
        sourceLanguage: from, context: UnitContext(previous: previous, next: next),
        properties: property, notes: notes.filter { !$0.isEmpty }.map { Note($0) })
    }
  }
}
