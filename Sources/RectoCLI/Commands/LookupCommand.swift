public import ArgumentParser
public import Recto

extension LookupOptions.ContextRule: ExpressibleByArgument {}

struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    _superCommandName: "recto",
    abstract: "Find the closest earlier translations of a sentence, and the names and terms in it.",
    discussion: """
      EXAMPLES
        recto lookup -m news.db "The central bank cut its key rate by 50 basis points."
        recto lookup -m news.db --from zh --to en --min 60 央行周三将关键利率下调50个基点。
        recto lookup -m mine.db -m client.db --memory-penalty client.db=5 Save
        recto lookup -m news.db --ndjson --from en --to zh < sentences.ndjson

      Scores are per cent; 101 is the same sentence in the same context. docs/matching.md says how they
      come about. Where a match differs from the text in numbers, dates or names of the memory and it is
      certain what becomes of its translation, that is shown adapted, at a point less, with the stored
      translation beneath. Where the memory has a glossary, its terms in the text are shown, and matches
      whose translation holds a forbidden one say so. Ends with 1 when nothing was found.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, tsv
  }

  @Argument(help: ArgumentHelp("Sentences to look up; - reads lines.", valueName: "text"))
  var texts: [String] = []

  @OptionGroup var memory: MemorySetOptions
  @OptionGroup var memoryPenalties: MemoryPenalties
  @OptionGroup var lookup: LookupArguments
  @OptionGroup var filter: FilterOptions

  @Option(
    help:
      "text, json or tsv (score, kind, source, target, penalties, unit, adapted target, the memory if there are several, forbidden terms if there is a glossary)."
  )
  var format: Format = .text

  @Flag(
    help:
      "Show what differs, for json and --ndjson; text always does and adds what the score is made of."
  )
  var explain = false

  @OptionGroup var stream: StreamOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      if !stream.ndjson { try stream.refuseShard() }
      let memory = try memory.open(memoryPenalties)
      let isEdited = explain || format == .text && !stream.ndjson
      let options = try lookup.options(filter: filter.filter(), detail: isEdited ? .edits : .scores)
      if !options.isExactOnly { try IndexPreparation.refresh(memory, quiet: common.quiet) }
      if stream.ndjson {
        guard texts.isEmpty else { throw StreamOptions.noFiles }
        return try filterStream(memory, options)
      }
      let texts = try self.texts == ["-"] ? standardInputLines() : self.texts
      guard !texts.isEmpty else { throw ValidationError("no text to look up") }
      let lookup = try memory.lookup(options)
      let glossary = try memory.glossary()
      var found = 0
      for text in texts {
        let query = LookupQuery(text, context: self.lookup.neighbours.context)
        let matches = try lookup.matches(for: query)
        let names = try memory.names(in: text)
        let terms = TermNotes(
          glossary, in: text, from: self.lookup.from, to: self.lookup.to)
        found += matches.count + (format == .tsv ? 0 : names.count + (terms?.hits.count ?? 0))
        let rendering = MatchRendering(
          text, matches, names.map(\.name), terms, style: common.style)
        try rendering.write(as: format, explain: explain, isAmongMany: texts.count > 1, output)
      }
      try output.flush()
      if found == 0 {
        if format == .text, !common.quiet {
          Messages.note("no match at \(self.lookup.min) or above")
        }
        throw ExitStatus.nothingFound.code
      }
    }
  }

  private func standardInputLines() throws -> [String] {
    try TextInput(InputBytes(path: "-")).text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private func filterStream(_ memory: MemorySet, _ options: LookupOptions) throws {
    let lookup = try memory.lookup(options)
    let glossary = try memory.glossary()
    let (explain, from, to) = (explain, self.lookup.from, self.lookup.to)
    try NDJSONFilter(stream) { record, out in
      let text = try record.requiredString("text")
      let context = UnitContext(
        previous: ContextOptions.neighbour(try record.optionalString("before")),
        next: ContextOptions.neighbour(try record.optionalString("after")))
      let matches = try lookup.matches(for: LookupQuery(text, context: context))
      let terms = TermNotes(glossary, in: text, from: from, to: to)
      MatchRendering.write(matches, explain: explain, terms, to: &out)
      terms?.write(to: &out)
    }.run()
  }
}

/// How a lookup is done.
struct LookupArguments: ParsableArguments {
  @Option(help: "The language of the text; any in the memory where it is not given.")
  var from: LanguageTag?

  @Option(help: "The wanted language; any other in the memory where it is not given.")
  var to: LanguageTag?

  @Option(
    name: .customLong("min"), help: ArgumentHelp("The lowest score shown.", valueName: "per cent"))
  var min = 70

  @Option(help: ArgumentHelp("How many matches at most.", valueName: "n"))
  var limit = 5

  @Flag(help: "Charge no penalties: the score is the similarity alone.")
  var noPenalties = false

  @Flag(
    help: "Show translations as they are stored, without numbers and names of the text in them.")
  var noAdapt = false

  @Flag(help: "Offer aligned pairs that the aligner doubted, too.")
  var all = false

  @Option(
    name: .customLong("context"),
    help: "What must be known and equal for 101: both neighbours, or the previous one.")
  var contextRule: LookupOptions.ContextRule = .both

  @OptionGroup var neighbours: ContextOptions

  func validate() throws {
    guard (0...101).contains(min) else { throw ValidationError("--min takes 0 to 101") }
    guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes 1 to 10000") }
  }

  func options(filter: UnitFilter, detail: LookupOptions.Detail) throws -> LookupOptions {
    LookupOptions(
      source: from, target: to, minimumScore: min, limit: limit,
      penalties: noPenalties ? .ignored : .charged, context: contextRule,
      unreviewed: all ? .all : .confident, filter: filter, detail: detail,
      adaptation: noAdapt ? .off : .offered)
  }
}
