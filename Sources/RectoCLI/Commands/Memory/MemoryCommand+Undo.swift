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
        let memory = try TranslationMemory(at: target.path(), access: .writing)
        let report = try memory.undo(by: author.authorship())
        guard let report else {
          if !common.quiet { Messages.note("nothing to take back") }
          throw ExitStatus.nothingFound.code
        }
        try UpkeepRendering.write(report, "took back", output)
      }
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
        let memory = try TranslationMemory(at: target.path(), access: .writing)
        let report = try memory.redo(by: author.authorship())
        guard let report else {
          if !common.quiet { Messages.note("no undo to take back") }
          throw ExitStatus.nothingFound.code
        }
        try UpkeepRendering.write(report, "did again", output)
      }
    }
  }
}
