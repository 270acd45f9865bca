internal import ArgumentParser
internal import Recto

/// Which memory a command works on.
struct MemoryOptions: ParsableArguments {
  @Option(
    name: [.customShort("m"), .customLong("memory")],
    help: ArgumentHelp("The memory: one SQLite file.", valueName: "file"))
  var files: [String] = []

  func validate() throws {
    guard files.count < 2 else {
      throw ValidationError(
        "this command works on one memory; only lookup and search take several -m")
    }
  }

  /// The path that was given, or the one in the settings.
  func path() throws -> String {
    if let path = try files.first ?? Settings.value(.memory) { return path }
    throw Self.nothingGiven
  }

  func open(_ access: TranslationMemory.Access) throws -> TranslationMemory {
    try TranslationMemory(at: path(), access: access)
  }

  static let nothingGiven = CommandFailure(
    .usage, "no memory given; name one with -m FILE or set RECTO_MEMORY")
}

/// Which memories a command reads side by side.
struct MemorySetOptions: ParsableArguments {
  @Option(
    name: [.customShort("m"), .customLong("memory")],
    help: ArgumentHelp(
      "A memory: one SQLite file. Give several to use them side by side, the preferred one first.",
      valueName: "file"))
  var files: [String] = []

  @Flag(
    help: """
      Nobody writes to the memories meanwhile, as on a cluster: no lock is taken and nothing written beside them.
      """)
  var immutable = false

  func validate() throws {
    guard Set(files).count == files.count else {
      throw ValidationError("a memory is named twice by -m")
    }
  }

  /// The memories that are given, or else the one that is set.
  func paths() throws -> [String] {
    files.isEmpty ? try [Settings.value(.memory)].compactMap(\.self) : files
  }

  /// Opens the memories that were given, or the one in the settings.
  func open(_ penalties: MemoryPenalties? = nil) throws -> MemorySet {
    let paths = try paths()
    guard !paths.isEmpty else { throw MemoryOptions.nothingGiven }
    let points = try penalties?.points(for: paths) ?? [:]
    return MemorySet(
      try paths.map { path in
        MemorySet.Member(
          try TranslationMemory(at: path, access: immutable ? .immutable : .existing),
          penalty: points[path] ?? 0)
      })
  }
}
