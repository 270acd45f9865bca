import Foundation
import Testing

/// A temporary folder that goes away with its owner.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "recto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? []
  }
}

/// A run of the built program.
struct Run {
  var status: Int32
  var output: String
  var errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The output's lines as JSON objects.
  func objects() throws -> [[String: Any]] {
    try lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}

/// Where the build put the program: beside the bundle that holds these tests.
let program: URL = {
  let folders = [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])]
    .flatMap { [$0.deletingLastPathComponent(), $0] }
  let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/debug")
  return (folders + [here]).map { $0.appending(path: "recto") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    ?? here.appending(path: "recto")
}()

/// A program that ends before it has read its input must not end the tests.
private let ignoringBrokenPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

/// Starts the program, or another.
func start(
  _ arguments: [String], of executable: URL = program, in folder: Folder? = nil,
  environment: [String: String] = [:]
) throws -> (process: Process, input: Pipe, output: Pipe, errors: Pipe) {
  ignoringBrokenPipes
  let process = Process()
  process.executableURL = executable
  process.arguments = arguments
  if let folder { process.currentDirectoryURL = folder.url }
  var variables = ProcessInfo.processInfo.environment
  variables["RECTO_MEMORY"] = nil
  variables["RECTO_LEXICON"] = nil
  variables["RECTO_USER"] = nil
  variables["XDG_CONFIG_HOME"] = "/nonexistent"
  variables["XDG_DATA_HOME"] = "/nonexistent"
  variables["SWIFT_BACKTRACE"] = "enable=no"
  process.environment = variables.merging(environment) { $1 }
  let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
  process.standardInput = pipes.input
  process.standardOutput = pipes.output
  process.standardError = pipes.errors
  try withoutBlockedSignals { try process.run() }
  Watchdog.shared.watch(process)
  return (process, pipes.input, pipes.output, pipes.errors)
}

/// A child inherits the signal mask of the thread that starts it, and the threads that tests run on block
/// nearly all signals: Ctrl-C and `terminate()` would not reach it.
private func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
  var (none, before) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}

/// Ends programs that hang, so that a test fails instead of waiting for ever.
private struct Watchdog: Sendable {
  static let shared = Watchdog()
  private let secondsAllowed = 120.0

  func watch(_ process: Process) {
    let number = process.processIdentifier
    let isRunning: @Sendable () -> Bool = { [weak process] in process?.isRunning ?? false }
    DispatchQueue.global().asyncAfter(deadline: .now() + secondsAllowed) {
      if isRunning() { kill(number, SIGKILL) }
    }
  }
}

/// Runs the program to its end.
func recto(
  _ arguments: String..., input: String = "", bytes: Data? = nil, in folder: Folder? = nil,
  environment: [String: String] = [:]
) throws -> Run {
  try recto(arguments, input: input, bytes: bytes, in: folder, environment: environment)
}

/// Runs the program to its end.
func recto(
  _ arguments: [String], input: String = "", bytes: Data? = nil, in folder: Folder? = nil,
  environment: [String: String] = [:]
) throws -> Run {
  let (process, stdin, stdout, stderr) = try start(
    arguments, in: folder, environment: environment)
  let data = bytes ?? Data(input.utf8)
  let writer = Thread {
    try? stdin.fileHandleForWriting.write(contentsOf: data)
    try? stdin.fileHandleForWriting.close()
  }
  writer.start()
  let errors = Drain(stderr)
  let output = stdout.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Run(
    status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
    errors: String(decoding: errors.data(), as: UTF8.self))
}

/// Reads a pipe beside another, so that neither fills up.
private final class Drain: @unchecked Sendable {
  // `group` orders the one write before the one read.
  private var bytes = Data()
  private let group = DispatchGroup()

  init(_ pipe: Pipe) {
    DispatchQueue.global().async(group: group) {
      self.bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    }
  }

  func data() -> Data {
    group.wait()
    return bytes
  }
}
