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
        recto search -m news.db --name qianxin

      Width, case, Chinese script and variants of characters do not matter, and other regions' words are
      found too (软件, 軟體), after the rest. The hits are marked; the count is of all of them.
      Ends with 1 when nothing was found.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, tsv
  }

  @Argument(help: ArgumentHelp("The words to find.", valueName: "text"))
  var text: String

  @OptionGroup var memory: MemoryOptions

  @Option(name: .customLong("in"), help: "Search this language; any where it is not given.")
  var language: LanguageTag?

  @Option(help: "Show translations in this language; all where it is not given.")
  var to: LanguageTag?

  @Flag(help: "Find a person, company, place or institution by any spelling or reading.")
  var name = false

  @Option(help: ArgumentHelp("How many units are shown at most.", valueName: "n"))
  var limit = 50

  @Option(help: ArgumentHelp("How many units are passed over.", valueName: "n"))
  var offset = 0

  @OptionGroup var filter: FilterOptions

  @Option(help: "text, json or tsv (unit, found in, translation).")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit >= 1, offset >= 0 else {
      throw ValidationError("--limit takes 1 or more, --offset 0 or more")
    }
  }

  func run() throws {
    try Failures.reporting { output in
      guard !Folding.fold(text).isEmpty else { throw ValidationError("nothing to search for") }
      let memory = try memory.open(.existing)
      let found = name ? try showNames(memory, output) : try showUses(memory, output)
      try output.flush()
      if !found {
        if format == .text, !common.quiet { Messages.note("'\(text)' is not in this memory") }
        throw ExitStatus.nothingFound.code
      }
    }
  }

  private func showNames(_ memory: TranslationMemory, _ output: ResultOutput) throws -> Bool {
    let names = try memory.names(matching: text)
    switch format {
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("text", text)
      NameRendering.write(names, to: &out)
      out.endObject()
      try output.write(out.bytes)
      try output.line()
    case .text:
      for name in names { try output.line(NameRendering.line(name, style: common.style)) }
    case .tsv:
      for name in names {
        let forms = name.names.map(\.text) + [name.kind.rawValue]
        try output.line((forms + [name.aliases.joined(separator: "|")]).joined(separator: "\t"))
      }
    }
    return !names.isEmpty
  }

  private func showUses(_ memory: TranslationMemory, _ output: ResultOutput) throws -> Bool {
    let page = try memory.concordance(
      of: text,
      options: ConcordanceOptions(
        language: language, target: to, filter: filter.filter(), limit: limit, offset: offset))
    let rendering = ConcordanceRendering(page, target: to, style: common.style)
    switch format {
    case .json: try rendering.writeJSON(query: text, offset: offset, output)
    case .tsv: try rendering.writeTSV(output)
    case .text: try rendering.writeText(offset: offset, output)
    }
    return page.total > 0
  }
}
