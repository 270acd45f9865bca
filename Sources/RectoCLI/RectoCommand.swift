internal import ArgumentParser
internal import Glibc
internal import Recto

/// The command line: `recto VERB …`.
struct RectoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recto",
    abstract: "Briefs from articles, memories from translations, answers from memories.",
    discussion: """
      EXAMPLES
        recto summarise article.txt --sentences 3
        recto brief --words 120 one.txt two.txt
        recto align article.en.txt article.zh.txt --into -m news.db
        recto lookup -m news.db "The central bank cut its key rate."
        recto search -m news.db 降息
        recto analyse app.xlf -m news.db
        recto pretranslate app.xlf -m news.db
        recto check app.xlf

      Results go to standard output, everything else to standard error.

      Exit codes: 0; 1 found nothing; 64 usage; 65 bad data; 66 no input;
      70 internal; 73 cannot create; 74 I/O; 130 import or export stopped.
      """,
    subcommands: [
      SummariseCommand.self, BriefCommand.self, AlignCommand.self, LookupCommand.self,
      SearchCommand.self,
      ImportCommand.self, ExportCommand.self, InspectCommand.self, ValidateCommand.self,
      ConvertCommand.self,
      AnalyseCommand.self, PretranslateCommand.self, CheckCommand.self, SegmentCommand.self,
      MemoryCommand.self, LexiconCommand.self, TermsCommand.self,
    ])

  @Flag(help: "Print the version; with --json those of ICU, Unicode and folding too.")
  var version = false

  @Flag(help: "With --version: as JSON.")
  var json = false

  func validate() throws {
    guard version || !json else {
      throw ValidationError("--json goes with --version; commands take --format json")
    }
  }

  func run() throws {
    guard version else { throw CleanExit.helpRequest(self) }
    try Failures.reporting { output in
      try output.write(json ? Version.json() : "recto \(Version.number)\n")
    }
  }
}

/// The program.
public enum CommandLineTool {
  /// Runs the command line of this process and ends it.
  public static func run() {
    // A reader that goes away is told by EPIPE, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    // Straight to the command that is named: parsing from the root costs 3 ms of start-up, and takes the
    // root's flags from among its words.
    guard let name = arguments.first, let command = command(name) else {
      return RectoCommand.main(arguments)
    }
    do {
      var parsed = try command.parseAsRoot(Array(arguments.dropFirst()))
      try parsed.run()
    } catch {
      let status = command.exitCode(for: error)
      // The parser knows the command by its own name only.
      let message = command.fullMessage(for: error)
        .replacing("See '\(command._commandName)", with: "See 'recto \(command._commandName)")
      if !message.isEmpty {
        status.isSuccess ? Messages.answer(message + "\n") : Messages.write(message + "\n")
      }
      exit(status.rawValue)
    }
  }

  private static func command(_ name: String) -> (any ParsableCommand.Type)? {
    RectoCommand.configuration.subcommands.first {
      $0.configuration.commandName == name || $0.configuration.aliases.contains(name)
    }
  }
}
