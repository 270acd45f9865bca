internal import Glibc
internal import Synchronization

/// Ctrl-C and the other polite ways to be stopped.
enum Interruption {
  private static let isRequested = Atomic<Bool>(false)

  /// While `body` runs, the first signal is remembered and left to `check()`; a second one ends the
  /// process at once.
  static func deferring<Result>(_ body: () throws -> Result) rethrows -> Result {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.isRequested.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    defer { for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) } }
    return try body()
  }

  /// - Throws: `CommandFailure` once a signal came.
  static func check() throws {
    if isRequested.load(ordering: .relaxed) {
      throw CommandFailure(.interrupted, "stopped; nothing of this run was kept")
    }
  }
}
