internal import ArgumentParser

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    _superCommandName: "recto",
    abstract: "Compile, learn and show bilingual lexicons.",
    discussion: """
      EXAMPLES
        recto lexicon import cc-cedict.txt
        recto lexicon info
        recto lexicon learn -m news.db

      A lexicon tells the aligner which words translate each other.
      'scripts/get-lexicon' gets CC-CEDICT and imports it.
      """,
    subcommands: [Import.self, Info.self, Learn.self])
}
