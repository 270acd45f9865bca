internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Compact: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take deleted units out of a memory and write it anew without gaps.",
      discussion: """
        Deleted units are gone for good afterwards, and no undo brings them back; with --keep-deleted they stay
        and only gaps go. While it runs it needs room for two more copies of the memory.

        EXAMPLES
          recto memory compact news.db
          recto memory compact --keep-deleted news.db
        """)

    @OptionGroup var target: Target
    @OptionGroup var common: CommonOptions

    @Flag(help: "Keep deleted units, so that undo can bring them back.")
    var keepDeleted = false

    func run() throws {
      try Failures.reporting { output in
        let path = try target.path()
        let memory = try TranslationMemory(at: path, access: .writing)
        let progress = Progress("compacting \(path)", quiet: common.quiet)
        defer { progress.finish() }
        let report = try Interruption.deferring {
          try memory.compact(keepingDeleted: keepDeleted) { phase in
            try Interruption.check()
            progress.update(phase == .dropping ? "deleted units" : "writing it anew")
          }
        }
        progress.finish()
        try output.line(MemoryRendering.summary(report))
      }
    }
  }
}
