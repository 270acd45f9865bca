internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a memory holds.",
      discussion:
        "EXAMPLES\n  recto memory info news.db\n  recto memory info --format json news.db\n")

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, json
    }

    @OptionGroup var target: Target
    @Option(help: "text or json.") var format: Format = .text

    func run() throws {
      try Failures.reporting { output in
        let memory = try target.open(.existing)
        try MemoryRendering.write(memory.info(), path: target.path(), json: format == .json, output)
      }
    }
  }
}
