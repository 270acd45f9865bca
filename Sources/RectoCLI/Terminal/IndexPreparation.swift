internal import Recto

/// Brings a memory's index up to date and says how far that is.
enum IndexPreparation {
  /// Makes the index if it is missing or lacks many units. A signal stops it; the memory is as it was.
  static func refresh(_ memory: TranslationMemory, quiet: Bool) throws {
    try run(quiet: quiet) { try memory.refreshIndex(progress: $0) }
  }

  /// The same of several memories.
  static func refresh(_ memories: MemorySet, quiet: Bool) throws {
    for member in memories.members { try refresh(member.memory, quiet: quiet) }
  }

  /// Makes the index anew.
  static func rebuild(_ memory: TranslationMemory, quiet: Bool) throws {
    try run(quiet: quiet) { try memory.rebuildIndex(progress: $0) }
  }

  private static func run(
    quiet: Bool, _ make: ((IndexProgress) throws -> Void) throws -> Void
  ) throws {
    let progress = Progress("indexing", quiet: quiet)
    defer { progress.finish() }
    try Interruption.deferring {
      try make { done in
        try Interruption.check()
        progress.update(done: done.segments, fraction: nil)
      }
    }
  }
}
