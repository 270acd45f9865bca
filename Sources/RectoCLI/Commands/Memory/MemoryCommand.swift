internal import ArgumentParser
internal import Recto

struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    _superCommandName: "recto",
    abstract: "Make, check and keep up memories.",
    discussion: """
      EXAMPLES
        recto memory create news.db
        recto memory info news.db
        recto memory check news.db
        recto memory add -m news.db --from en --to zh "Save the file" 保存文件
        recto memory inconsistencies news.db

      Units are added, edited, deleted and settled in operations that 'history' shows and 'undo' takes back.
      """,
    subcommands: [
      Create.self, Info.self, Check.self, Index.self, Compact.self, Add.self, Edit.self,
      Delete.self, Undo.self, Redo.self,
      History.self, Duplicates.self, Inconsistencies.self, Settle.self,
    ])

  /// The memory that a subcommand works on: an argument, or -m as everywhere.
  struct Target: ParsableArguments {
    @Argument(
      help: ArgumentHelp("The memory; the one of -m where it is not given.", valueName: "file"))
    var file: String?

    @OptionGroup var memory: MemoryOptions

    func path() throws -> String { try file ?? memory.path() }

    func open(_ access: TranslationMemory.Access) throws -> TranslationMemory {
      try TranslationMemory(at: path(), access: access)
    }
  }
}
