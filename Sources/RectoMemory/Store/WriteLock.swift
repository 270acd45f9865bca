internal import Glibc

/// The right to write to a memory: a lock on a file beside it, held by one process at a time.
///
/// SQLite's own locks would do for most; this one also keeps checkpoints to the writer, which versions of
/// SQLite before 3.51.3 need to be safe.
struct WriteLock: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// - Throws: `MemoryError` `locked` when another has held the lock for `timeoutSeconds`.
  init(beside memory: String, timeoutSeconds: Double = 10) throws {
    path = memory + ".lock"
    let deadline = ContinuousClock.now + .seconds(timeoutSeconds)
    while true {
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw MemoryError(
          .readOnly, memory,
          "no lock file can be made beside it: \(String(cString: strerror(errno)))")
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        if Self.isSameFile(descriptor, path) {
          self.descriptor = descriptor
          return
        }
        // The last holder removed the file between our two calls.
      } else if ContinuousClock.now > deadline {
        close(descriptor)
        throw MemoryError(
          .locked, memory, "somebody else is writing to it; try again when that is done")
      } else {
        usleep(20_000)
      }
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func isSameFile(_ descriptor: Int32, _ path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
