internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back the last operation of upkeep that stands.",
      discussion: """
        EXAMPLES
          recto memory undo news.db
          recto memory undo -m news.db --user ann

        What it added goes, what it deleted comes back; what has been added again meanwhile is not doubled, and
        what an import has changed since stays. Again, it takes back the operation before; 'redo' goes the
        other way. Imports and alignments are no upkeep. Ends with 1 when there is nothing to take back.
        """)

    @OptionGroup var target: Target
    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let report = try target.open(.writing).undo(by: author.authorship())
        try Self.tell(report, "took back", orNote: "nothing to take back", common, output)
      }
    }

    /// Says what was taken back or done again; ends with 1 where nothing was.
    fileprivate static func tell(
      _ report: UndoReport?, _ verb: String, orNote note: String, _ common: CommonOptions,
      _ output: ResultOutput
    ) throws {
      guard let report else {
        if !common.quiet { Messages.note(note) }
        throw ExitStatus.nothingFound.code
      }
      try UpkeepRendering.write(report, verb, output)
    }
  }

  struct Redo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back the last undo, where nothing else was done since.",
      discussion: """
        EXAMPLES
          recto memory redo news.db

        Ends with 1 when there is nothing to take back.
        """)

    @OptionGroup var target: Target
    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let report = try target.open(.writing).redo(by: author.authorship())
        try Undo.tell(report, "did again", orNote: "no undo to take back", common, output)
      }
    }
  }
}
