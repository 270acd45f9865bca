internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what was added, edited, deleted, settled and taken back: when, and by whom.",
      discussion: """
        EXAMPLES
          recto memory history news.db
          recto memory history -m news.db --unit 12

        With --unit: that unit in all its versions, the newest first, with those that were united with it.
        Imports and alignments are not in it. Ends with 1 when there is nothing to show.
        """)

    @OptionGroup var target: Target

    @Option(help: ArgumentHelp("The history of this unit.", valueName: "unit"))
    var unit: Int64?

    @OptionGroup var page: PageOptions

    @Option(help: "text, json or tsv.")
    var format: ListFormat = .text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let memory = try target.open(.existing)
        let rendering = UpkeepRendering(format: format, style: common.style)
        if let unit {
          let versions = try memory.history(ofUnit: unit)
          guard !versions.isEmpty else {
            throw CommandFailure(.badData, "\(memory.path): there is no unit \(unit)")
          }
          return try rendering.write(versions, of: unit, output)
        }
        let history = try memory.history(limit: page.limit, offset: page.offset)
        try rendering.write(history, offset: page.offset, output)
        try output.flush()
        if history.total == 0 {
          if format == .text, !common.quiet { Messages.note("nothing was done by upkeep yet") }
          throw ExitStatus.nothingFound.code
        }
      }
    }
  }
}
