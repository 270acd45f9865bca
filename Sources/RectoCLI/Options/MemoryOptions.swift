internal import ArgumentParser
internal import Recto

/// Which memory a command works on.
struct MemoryOptions: ParsableArguments {
  @Option(
    name: [.customShort("m"), .customLong("memory")],
    help: ArgumentHelp("The memory: one SQLite file.", valueName: "file"))
  var file: String?

  /// The path that was given, or the one in the settings.
  func path() throws -> String {
    if let path = try file ?? Settings.value(.memory) { return path }
    throw CommandFailure(.usage, "no memory given; name one with -m FILE or set RECTO_MEMORY")
  }

  func open(_ access: TranslationMemory.Access) throws -> TranslationMemory {
    try TranslationMemory(at: path(), access: access)
  }
}
