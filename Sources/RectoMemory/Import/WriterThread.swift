internal import Foundation
internal import Glibc

/// A thread beside the caller's.
enum WriterThread {
  /// Starts one. Signals stay with the threads that are there, so that one still ends a read that waits for input.
  static func start(_ body: @escaping @Sendable () -> Void) {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    // A thread begins with the mask of the one that starts it.
    pthread_sigmask(SIG_SETMASK, &all, &before)
    let thread = Thread(block: body)
    thread.name = "recto-writer"
    thread.start()
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
