internal import ArgumentParser
internal import Recto

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    _superCommandName: "recto",
    abstract: "Harvest names and terms from translations; keep glossaries.",
    discussion: """
      EXAMPLES
        recto terms -m news.db > terms.tsv
        recto terms article.en.txt article.zh.txt
        recto terms -m news.db --confirm --min-score 0.8
        recto terms import -m news.db glossary.tsv
        recto terms export -m news.db glossary.tsv

      Without a subcommand it harvests: 'recto terms harvest --help' has the options.
      """,
    subcommands: [Harvest.self, Import.self, Export.self], defaultSubcommand: Harvest.self)
}
