internal import ArgumentParser
internal import Recto

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    _superCommandName: "recto",
    abstract:
      "Concordance: every use of some words on either side of a memory; names by any spelling.",
    discussion: """
      EXAMPLES
        recto search -m news.db 降息
        recto search -m news.db --in en "basis points" --limit 20
        recto search -m news.db --all-words "rate cut" --with 基点
        recto search -m news.db --regex '[0-9]+ basis points'
        recto search -m news.db --name qianxin
        recto search -m mine.db -m client.db invoice

      The text is a phrase: any part of a sentence, one character or part of a word included. Width, case,
      Chinese script and variants of characters do not matter, and other regions' words are found too (软件, 軟體),
      after the rest. The hits are marked, and in the translations names of the memory or, where there is a
      lexicon, the words that it knows as theirs; the count is of all.
      Ends with 1 when nothing was found.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, tsv
  }

  @Argument(help: ArgumentHelp("The words to find.", valueName: "text"))
  var text: String

  @OptionGroup var memory: MemorySetOptions

  @Option(name: .customLong("in"), help: "Search this language; any where it is not given.")
  var language: LanguageTag?

  @Option(help: "Show translations in this language; all where it is not given.")
  var to: LanguageTag?

  @Flag(help: "Find sentences that hold all of the words, in any order.")
  var allWords = false

  @Flag(help: "The text is a regular expression for the text as it is written, as ICU spells them.")
  var regex = false

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Only where a translation holds this phrase, too; may be repeated.", valueName: "text"))
  var translated: [String] = []

  @Option(
    help: ArgumentHelp("How long a regular expression may take.", valueName: "seconds"))
  var timeLimit = 10.0

  @Flag(help: "Find a person, company, place or institution by any spelling or reading.")
  var name = false

  @Option(help: ArgumentHelp("How many units are shown at most.", valueName: "n"))
  var limit = 50

  @Option(help: ArgumentHelp("How many units are passed over.", valueName: "n"))
  var offset = 0

  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var filter: FilterOptions

  @Option(help: "text, json or tsv (the memory if there are several, unit, found in, translation).")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit >= 1, offset >= 0 else {
      throw ValidationError("--limit takes 1 or more, --offset 0 or more")
    }
    guard [name, allWords, regex].count(where: { $0 }) <= 1 else {
      throw ValidationError("--name, --all-words and --regex do not go together")
    }
    guard !name || translated.isEmpty else {
      throw ValidationError("--with does not go with --name")
    }
    guard timeLimit > 0, timeLimit <= 86_400 else {
      throw ValidationError("--time-limit takes a number of seconds up to a day")
    }
  }

  func run() throws {
    try Failures.reporting { output in
      guard regex ? !text.isEmpty : !Folding.fold(text).isEmpty else {
        throw ValidationError("nothing to search for")
      }
      let memory = try memory.open()
      let found = name ? try showNames(memory, output) : try showUses(memory, output)
      try output.flush()
      if !found {
        if format == .text, !common.quiet {
          let place = memory.members.count > 1 ? "these memories" : "this memory"
          Messages.note(
            name
              ? "no name of \(place) is '\(text)'; recto terms --confirm takes names from its units"
              : "'\(text)' is not in \(place)")
        }
        throw ExitStatus.nothingFound.code
      }
    }
  }

  private func showNames(_ memory: MemorySet, _ output: ResultOutput) throws -> Bool {
    let names = try memory.names(matching: text)
    if !names.isEmpty { try IndexPreparation.refresh(memory, quiet: common.quiet) }
    let evidence = try names.map { try memory.evidence(for: $0, limit: min(3, limit)) }
    switch format {
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("text", text)
      NameRendering.write(names, evidence: evidence, to: &out)
      out.endObject()
      try output.write(out.bytes)
      try output.line()
    case .text:
      for (name, evidence) in zip(names, evidence) {
        try output.line(NameRendering.line(name, style: common.style))
        try ConcordanceRendering(evidence, target: to, style: common.style)
          .writeText(offset: 0, indent: "    ", output)
      }
    case .tsv:
      for name in names {
        let forms = name.names.map(\.text) + [name.kind.rawValue]
        try output.line((forms + [name.aliases.joined(separator: "|")]).joined(separator: "\t"))
      }
    }
    return !names.isEmpty
  }

  private var query: ConcordanceQuery {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return ConcordanceQuery(
      phrases: regex ? [] : allWords ? words : [text], translated: translated,
      pattern: regex ? text : nil)
  }

  private func showUses(_ memory: MemorySet, _ output: ResultOutput) throws -> Bool {
    try IndexPreparation.refresh(memory, quiet: common.quiet)
    var page = try memory.concordance(
      of: query,
      options: ConcordanceOptions(
        language: language, target: to, filter: filter.filter(), limit: limit, offset: offset,
        patternSeconds: timeLimit))
    let shelf = try lexicon.shelf()
    try page.markTranslations(of: query.phrases) { try shelf.lexicon($0, $1) }
    let rendering = ConcordanceRendering(page, target: to, style: common.style)
    switch format {
    case .json: try rendering.writeJSON(query: text, offset: offset, output)
    case .tsv: try rendering.writeTSV(output)
    case .text: try rendering.writeText(offset: offset, output)
    }
    return page.total > 0
  }
}
