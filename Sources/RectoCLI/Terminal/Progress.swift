internal import Glibc

/// A line on standard error that says how far long work is: on a terminal only, after half a second.
final class Progress {
  private let label: String
  private let isShown: Bool
  private let started = ContinuousClock.now
  private var last = ContinuousClock.now
  private var hasWritten = false

  init(_ label: String, quiet: Bool) {
    self.label = label
    isShown = !quiet && isatty(2) == 1
  }

  /// - Parameters:
  ///   - done: Units done so far.
  ///   - fraction: The share of the input read, `0...1`, where its size is known.
  func update(done: Int, fraction: Double?) {
    let share = fraction.map { " \(Int($0 * 100)) %" } ?? ""
    update("\(done)\(share)")
  }

  /// - Parameter state: What is being done.
  func update(_ state: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - started > .milliseconds(500), now - last > .milliseconds(100) else { return }
    last = now
    hasWritten = true
    Messages.write("\r\u{1B}[K\(label): \(state())")
  }

  func finish() {
    if hasWritten { Messages.write("\r\u{1B}[K") }
    hasWritten = false
  }

  deinit { finish() }
}
