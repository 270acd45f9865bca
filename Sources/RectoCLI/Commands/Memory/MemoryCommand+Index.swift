internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make the index of a memory anew.",
      discussion: """
        Lookups and searches make the index by themselves where it is missing, stale or damaged; this makes it
        whether or not that is needed. It stands beside the memory, as FILE.recto-index, and may be deleted.

        EXAMPLES
          recto memory index news.db
        """)

    @OptionGroup var target: Target
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let memory = try target.open(.existing)
        try IndexPreparation.rebuild(memory, quiet: common.quiet)
        try output.line("indexed: \(memory.indexPath)")
      }
    }
  }
}
