internal import ArgumentParser
internal import Recto

extension MemoryCommand {
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
          report = try target.open(.existing).check()
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
}
