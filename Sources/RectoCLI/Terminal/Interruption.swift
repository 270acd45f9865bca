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
    var before: [(number: Int32, action: sigaction)] = []
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      sigaction(number, nil, &old)
      // What was to be ignored stays so: nohup.
      if unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(SIG_IGN, to: Int.self)
      {
        continue
      }
      sigaction(number, &action, nil)
      before.append((number, old))
    }
    defer {
      for var entry in before { sigaction(entry.number, &entry.action, nil) }
    }
    return try body()
  }

  static let stopped = CommandFailure(.interrupted, "stopped; what was not finished was not kept")

  /// - Throws: `CommandFailure` once a signal came.
  static func check() throws {
    if isRequested { throw stopped }
  }
}
