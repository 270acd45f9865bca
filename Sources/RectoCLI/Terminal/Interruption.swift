internal import Glibc
internal import Synchronization

/// Ctrl-C and the other polite ways to be stopped.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  /// Whether a signal came.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// While `body` runs, the first signal is remembered and left to `check()`; a second one ends the
  /// process at once.
  static func deferring<Result>(_ body: () throws -> Result) rethrows -> Result {
    // Without SA_RESTART, so that a read which waits for input is given up; SA_RESETHAND lets the second
    // signal through.
    var action = sigaction()
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.requested.store(true, ordering: .relaxed)
    }
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaction(number, &action, nil) }
    defer { for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) } }
    return try body()
  }

  static let stopped = CommandFailure(.interrupted, "stopped; what was not finished was not kept")

  /// - Throws: `CommandFailure` once a signal came.
  static func check() throws {
    if isRequested { throw stopped }
  }
}
