internal import ArgumentParser
internal import Recto

struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    _superCommandName: "recto",
    abstract: "Make, look at, check and compact memories.",
    discussion: """
      EXAMPLES
        recto memory create news.db
        recto memory info news.db
        recto memory check news.db
        recto memory compact news.db
      """,
    subcommands: [Create.self, Info.self, Check.self, Compact.self])

  /// The memory that a subcommand works on: an argument, or -m as everywhere.
  struct Target: ParsableArguments {
    @Argument(
      help: ArgumentHelp("The memory; the one of -m where it is not given.", valueName: "file"))
    var file: String?

    @OptionGroup var memory: MemoryOptions

    func path() throws -> String { try file ?? memory.path() }
  }

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an empty memory.",
      discussion: "EXAMPLES\n  recto memory create news.db\n")

    @OptionGroup var target: Target

    func run() throws {
      try Failures.reporting { _ in _ = try TranslationMemory.create(at: target.path()) }
    }
  }

  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a memory holds.",
      discussion:
        "EXAMPLES\n  recto memory info news.db\n  recto memory info --format json news.db\n")

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, json
    }

    @OptionGroup var target: Target
    @Option(help: "text or json.") var format: Format = .text

    func run() throws {
      try Failures.reporting { output in
        let memory = try TranslationMemory(at: target.path(), access: .existing)
        try MemoryRendering.write(memory.info(), path: target.path(), json: format == .json, output)
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read everything in a memory and say whether it is whole.",
      discussion: """
        Checks SQLite's own structure and the hash of every row. Ends with 65 where something is wrong.

        EXAMPLES
          recto memory check news.db
        """)

    @OptionGroup var target: Target
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let report: CheckReport
        do {
          report = try TranslationMemory(at: target.path(), access: .existing).check()
        } catch let error as MemoryError where error.code == .damaged {
          throw CommandFailure(
            .badData, "\(error.path): too damaged to be read; go back to a copy")
        }
        for problem in report.problems { try output.line(problem.description) }
        if report.isClean {
          try output.line("clean: \(report.units) units, \(report.variants) variants")
        } else {
          try output.flush()
          throw CommandFailure(
            .badData,
            "\(try target.path()): \(report.problems.count) \(report.problems.count == 1 ? "problem" : "problems"); go back to a copy, "
              + "or export what is whole")
        }
      }
    }
  }

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
