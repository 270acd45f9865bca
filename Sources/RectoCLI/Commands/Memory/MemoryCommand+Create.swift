internal import ArgumentParser
internal import Recto

extension MemoryCommand {
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an empty memory.",
      discussion: "EXAMPLES\n  recto memory create news.db\n")

    @OptionGroup var target: Target

    func run() throws {
      try Failures.reporting { _ in _ = try TranslationMemory.create(at: target.path()) }
    }
  }
}
