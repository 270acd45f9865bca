internal import ArgumentParser
internal import Recto

extension LexiconCommand {
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a lexicon holds, where it is from and under which licence.",
      discussion: """
        EXAMPLES
          recto lexicon info
          recto lexicon info house.recto-lexicon
          recto lexicon info --format json news.db.recto-lexicon

        Without a file: the lexicon of the settings, and those that
        'recto lexicon import' keeps. Ends with 1 where there is none.
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, json
    }

    @Argument(
      help: ArgumentHelp("Lexicons, compiled or as text.", valueName: "file"))
    var files: [String] = []

    @Option(help: "text or json, a line a lexicon.") var format: Format = .text
    @OptionGroup var common: CommonOptions

    func run() throws {
      try Failures.reporting { output in
        let files = try self.files.isEmpty ? Self.atHand() : self.files
        guard !files.isEmpty else {
          if !common.quiet {
            Messages.note("no lexicon is there; scripts/get-lexicon gets CC-CEDICT")
          }
          throw ExitStatus.nothingFound.code
        }
        var isFirst = true
        for file in files {
          for lexicon in try Lexicon.lexicons(at: file) {
            if !isFirst, format == .text { try output.line() }
            isFirst = false
            try LexiconRendering.write(lexicon, path: file, json: format == .json, output)
          }
        }
      }
    }

    private static func atHand() throws -> [String] {
      let configured = try [Settings.value(.lexicon)].compactMap(\.self).filter { $0 != "none" }
      return configured + DataFolder.lexicons.filter { !configured.contains($0) }
    }
  }
}
