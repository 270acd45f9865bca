public import ArgumentParser
public import Recto

extension DuplicatePolicy: ExpressibleByArgument {}

extension MemoryCommand {
  struct Duplicates: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find units with the same texts, and keep one of each.",
      discussion: """
        EXAMPLES
          recto memory duplicates news.db
          recto memory duplicates -m news.db --fold --format tsv --limit 1000
          recto memory duplicates -m news.db --settle newest

        The same texts in the same languages, whatever context, origin, properties and dates; the largest groups
        first. --settle keeps one of each group, all groups, in one operation that 'undo' takes back: newest,
        oldest, or reviewed (made or confirmed by a person). It gets the properties and notes of all and keeps
        its own context. Ends with 1 when there are none.
        """)

    @OptionGroup var target: Target

    @Flag(help: "Texts that differ in case, width or white space only count as the same, too.")
    var fold = false

    @Option(help: "Keep one of each group: newest, oldest or reviewed.")
    var settle: DuplicatePolicy?

    @OptionGroup var filter: FilterOptions
    @OptionGroup var page: PageOptions

    @Option(help: "text, json or tsv (group, size, unit, date, author, texts).")
    var format: ListFormat = .text

    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        var options = DuplicateOptions()
        options.likeness = fold ? .folded : .exact
        options.filter = try filter.filter()
        options.limit = page.limit
        options.offset = page.offset
        let memory = try target.open(settle == nil ? .existing : .writing)
        let rendering = ConsistencyRendering(format: format, style: common.style)
        let isFound: Bool
        if let settle {
          let report = try Interruption.deferring {
            try memory.settleDuplicates(options, keeping: settle, by: author.authorship()) { _ in
              try Interruption.check()
            }
          }
          try rendering.write(report, output)
          isFound = report.settled > 0
        } else {
          let found = try memory.duplicates(options)
          try rendering.write(found, offset: page.offset, output)
          isFound = found.total > 0
        }
        try output.flush()
        if !isFound {
          if format == .text, !common.quiet { Messages.note("no duplicates") }
          throw ExitStatus.nothingFound.code
        }
      }
    }
  }
}
