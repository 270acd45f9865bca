internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete units, by number or by filter, so that 'undo' can bring them back.",
      discussion: """
        EXAMPLES
          recto memory delete -m news.db 12 13
          recto memory delete -m news.db --author bot --until 2026-01-01 --dry-run
          recto memory delete -m news.db --where project=port

        All or nothing: where one of the numbers is no unit, nothing is deleted. Ends with 1 when a filter lets
        no unit through.
        """)

    @Argument(help: ArgumentHelp("Numbers of units.", valueName: "unit"))
    var units: [Int64] = []

    @OptionGroup var memory: MemoryOptions
    @OptionGroup var filter: FilterOptions

    @Flag(help: "Every unit of the memory.")
    var all = false

    @Flag(help: "Say how many units it would be, and delete none.")
    var dryRun = false

    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      let ways = [!units.isEmpty, !filter.isEmpty, all].count { $0 }
      guard ways == 1 else {
        throw ValidationError(
          ways == 0
            ? "say which units: numbers, a filter such as --where project=port, or --all"
            : "numbers, filters and --all do not go together")
      }
    }

    func run() throws {
      try Failures.reporting { output in
        let filter = try filter.filter()
        let memory = try memory.open(dryRun ? .existing : .writing)
        let count = try Interruption.deferring { try delete(filter, memory) }
        try output.line("\(count) \(dryRun ? "to delete" : "deleted")")
        try output.flush()
        if count == 0 { throw ExitStatus.nothingFound.code }
      }
    }

    private func delete(_ filter: UnitFilter, _ memory: TranslationMemory) throws -> Int {
      guard units.isEmpty else {
        for unit in units where try memory.unit(id: unit) == nil {
          throw CommandFailure(
            .badData, "unit \(unit) is not in \(memory.path), or is deleted; nothing was deleted")
        }
        return dryRun
          ? Set(units).count : try memory.delete(unitIDs: units, by: author.authorship())
      }
      guard !dryRun else { return try memory.count(matching: filter) }
      return try memory.delete(matching: filter, by: author.authorship()) { _ in
        try Interruption.check()
      }
    }
  }
}
