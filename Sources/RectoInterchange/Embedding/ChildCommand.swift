internal import Glibc

/// A shell command that runs beside us, its standard input and output connected to us and neither of them ever
/// waited for; its standard error is ours.
///
/// The command and what it starts are one process group, so that all of it is ended. Not Sendable.
final class ChildCommand {
  /// How a command ended.
  enum Ending: Hashable {
    case exited(Int32)
    case killed(signal: Int32)
    /// Nobody can say: somebody else waited for it.
    case unknown
  }

  /// Where its input is written to; −1 once that is closed. Does not block.
  private(set) var input: Int32 = -1
  /// Where its output is read from. Does not block.
  private(set) var output: Int32 = -1
  private let process: pid_t
  private var ending: Ending?
  /// Whether it was waited for; its number may be another's then.
  private var isReaped = false

  /// Starts `sh -c COMMAND`.
  ///
  init(_ command: String) throws(SystemError) {
    let forth = try Self.pipe()
    let back: (reading: Int32, writing: Int32)
    do { back = try Self.pipe() } catch {
      for end in [forth.reading, forth.writing] { close(end) }
      throw error
    }
    (input, output) = (forth.writing, back.reading)
    var process: pid_t = -1
    let number = Self.spawn(command, input: forth.reading, output: back.writing, &process)
    self.process = process
    close(forth.reading)
    close(back.writing)
    guard number == 0 else {
      ending = .unknown
      throw SystemError(number)
    }
    for end in [input, output] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
  }

  deinit {
    kill()
    if output >= 0 { close(output) }
  }

  /// A pipe whose ends are out of the way of standard input and output, which a process may start without, and that
  /// no other child gets.
  private static func pipe() throws(SystemError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SystemError(errno) }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    let number = errno
    for end in ends { close(end) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      for end in moved where end >= 0 { close(end) }
      throw SystemError(number)
    }
    return (moved[0], moved[1])
  }

  private static func spawn(
    _ command: String, input: Int32, output: Int32, _ process: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // We ignore SIGPIPE and a thread may block signals; the command starts like any other. What is ignored on
    // purpose (nohup) stays so.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (word: String) in
      strdup(word)
    }
    defer { for word in words { free(word) } }
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, words + [nil], environ)
  }

  /// Tells the command that nothing more comes.
  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// How the command ended, if it has. It is not waited for yet, as its number is that of its group.
  func endingNow() -> Ending? {
    if ending == nil {
      var information = siginfo_t()
      let result = retryingInterrupts {
        waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
      }
      if result != 0 {
        ending = .unknown
      } else if information.si_signo == SIGCHLD {
        let status = information._sifields._sigchld.si_status
        let hasExited = information.si_code == Int32(CLD_EXITED)
        ending = hasExited ? .exited(status) : .killed(signal: status)
      }
    }
    return ending
  }

  /// Waits for the command to end by itself.
  ///
  /// - Returns: `nil` if it has not in that time.
  func waitForEnd(_ limit: Duration) -> Ending? {
    let started = ContinuousClock.now
    while endingNow() == nil, ContinuousClock.now - started < limit { poll(nil, 0, 5) }
    return ending
  }

  /// Ends the command and all that it started, which may outlive it: politely, and after a moment by force.
  func kill() {
    closeInput()
    guard process > 0, !isReaped, endingNow() != .unknown else { return }
    Glibc.kill(-process, SIGTERM)
    _ = waitForEnd(.milliseconds(300))
    // Before it is waited for: as long as it is not, nobody else can have its number.
    Glibc.kill(-process, SIGKILL)
    guard waitForEnd(.seconds(2)) != nil else { return }
    var status: Int32 = 0
    _ = retryingInterrupts { waitpid(process, &status, WNOHANG) }
    isReaped = true
  }
}

/// A failed system call.
struct SystemError: Error {
  let number: Int32
  init(_ number: Int32) { self.number = number }
}
