internal import Dispatch
internal import Synchronization

/// Work on several threads whose results are taken in order, one at a time, as soon as they are there.
///
/// No more than a few results wait, so that memory does not grow with the work.
final class OrderedWork<Result: Sendable>: Sendable {
  private let count: Int
  private let body: @Sendable (Int) -> Result
  private let results: Mutex<[Int: Result]> = Mutex([:])
  private let next = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let room: DispatchSemaphore
  /// One for each result that may wait: a result's turn comes after the one before it at its place was taken.
  private let arrivals: [DispatchSemaphore]

  /// Starts the work.
  ///
  /// - Parameters:
  ///   - count: How many results there will be.
  ///   - jobs: How many threads work.
  ///   - body: Makes a result from its number, on any thread.
  init(count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = body
    room = DispatchSemaphore(value: 0)
    arrivals = (0..<jobs * 4).map { _ in DispatchSemaphore(value: 0) }
    for _ in arrivals { room.signal() }
    let queue = DispatchQueue(label: "work", attributes: .concurrent)
    for _ in 0..<min(jobs, count) { queue.async { self.work() } }
  }

  private func work() {
    while true {
      room.wait()
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count, !isStopped.load(ordering: .relaxed) else {
        // The others wait for room, too.
        room.signal()
        return
      }
      let result = body(number)
      results.withLock { $0[number] = result }
      arrival(of: number).signal()
    }
  }

  /// A result, once it is there. Each is taken once, in order.
  ///
  /// - Parameter waiting: Called several times a second meanwhile; what it throws ends the work.
  func result(_ number: Int, waiting: () throws -> Void) throws -> Result {
    while arrival(of: number).wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      do {
        try waiting()
      } catch {
        stop()
        throw error
      }
    }
    room.signal()
    guard let result = results.withLock({ $0.removeValue(forKey: number) }) else {
      preconditionFailure("a result is taken once")
    }
    return result
  }

  private func arrival(of number: Int) -> DispatchSemaphore { arrivals[number % arrivals.count] }

  /// Lets the threads end with what they are at.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    room.signal()
  }
}
