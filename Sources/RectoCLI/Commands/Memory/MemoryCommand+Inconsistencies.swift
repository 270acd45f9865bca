public import ArgumentParser
public import Recto

extension InconsistencyPolicy: ExpressibleByArgument {}
extension InconsistencyOptions.Side: ExpressibleByArgument {}

extension MemoryCommand {
  struct Inconsistencies: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find sources with several translations, and choose one of each.",
      discussion: """
        EXAMPLES
          recto memory inconsistencies news.db
          recto memory inconsistencies -m news.db --by target --from en --to zh
          recto memory inconsistencies -m news.db --settle most

        Those of most units first, each translation with its count. --settle gives all units of a group one
        translation, all groups, in one operation that 'undo' takes back: newest, most (of most units) or
        reviewed (the only one that a person made or confirmed; other groups are left). 'recto memory settle
        UNIT' decides one group. Ends with 1 when there are none.
        """)

    @OptionGroup var target: Target
    @OptionGroup var comparison: ComparisonOptions

    @Option(help: "Give each group one translation: newest, most or reviewed.")
    var settle: InconsistencyPolicy?

    @OptionGroup var filter: FilterOptions
    @OptionGroup var page: PageOptions

    @Option(help: "text, json or tsv (group, count, unit, date, author, shared text, other text).")
    var format: ListFormat = .text

    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        var options = comparison.options
        options.filter = try filter.filter()
        options.limit = page.limit
        options.offset = page.offset
        let memory = try target.open(settle == nil ? .existing : .writing)
        let rendering = ConsistencyRendering(format: format, style: common.style)
        let isFound: Bool
        if let settle {
          let report = try Interruption.deferring {
            try memory.settleInconsistencies(
              options, keeping: settle, by: author.authorship()
            ) { _ in try Interruption.check() }
          }
          try rendering.write(report, output)
          isFound = report.settled + report.left > 0
        } else {
          let found = try memory.inconsistencies(options)
          try rendering.write(found, offset: page.offset, output)
          isFound = found.total > 0
        }
        try output.flush()
        if !isFound {
          if format == .text, !common.quiet { Messages.note("no inconsistencies") }
          throw ExitStatus.nothingFound.code
        }
      }
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a unit's translation to all units that contradict it.",
      discussion: """
        EXAMPLES
          recto memory settle -m news.db 12
          recto memory settle -m news.db 12 --by target

        One operation, which 'undo' takes back. Ends with 1 when nothing contradicts the unit.
        """)

    @Argument(help: ArgumentHelp("The unit whose translation stays.", valueName: "unit"))
    var unit: Int64

    @OptionGroup var memory: MemoryOptions
    @OptionGroup var comparison: ComparisonOptions
    @OptionGroup var author: AuthorOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let memory = try memory.open(.writing)
        let report = try memory.settle(
          unit: unit, comparison.options, by: author.authorship())
        if report.settled > 0 {
          return try ConsistencyRendering(format: .text, style: common.style).write(report, output)
        }
        if !common.quiet { Messages.note("nothing contradicts unit \(unit)") }
        throw ExitStatus.nothingFound.code
      }
    }
  }

  /// What counts as an inconsistency.
  struct ComparisonOptions: ParsableArguments {
    @Option(
      help: "What units share: source (other translations), or target (other sources).")
    var by: InconsistencyOptions.Side = .source

    @Option(help: "The language translated from; each unit's own where it is not given.")
    var from: LanguageTag?

    @Option(help: "The language translated into; all where it is not given.")
    var to: LanguageTag?

    @Flag(help: "Texts that differ in case, width or white space only count as the same.")
    var fold = false

    @Flag(help: "Count those that stood in known different contexts, too.")
    var all = false

    var options: InconsistencyOptions {
      var options = InconsistencyOptions()
      options.side = by
      options.from = from
      options.to = to
      options.likeness = fold ? .folded : .exact
      options.contexts = all ? .ignored : .matters
      return options
    }
  }
}
