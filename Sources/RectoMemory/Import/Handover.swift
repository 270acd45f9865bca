internal import Foundation
internal import RectoText

/// What passes between the thread that reads units and the one that writes them.
///
/// The reader puts batches in and waits while too much is under way, so that memory does not grow with the file.
/// The writer takes them out, and before it commits it waits for the reader's word: what stops the reading, such
/// as Ctrl-C, may come until then.
///
/// Unchecked: every access to the state is between `condition.lock()` and `unlock()`.
final class Handover: @unchecked Sendable {
  /// What a reader says when it is at its end.
  struct Ending: Sendable {
    var skipped: [Skip]
    var skippedCount: Int
    var properties: [Property]
    var notes: [Note]
  }

  /// That the other side has ended early; the reason is the other side's to tell.
  struct Ended: Error {}

  enum Message {
    case units(PreparedBatch)
    case end(Ending)
  }

  /// Bytes of units under way above which the reader waits.
  private static let limit = 4 << 20

  private let condition = NSCondition()
  private var batches: [(units: PreparedBatch, size: Int)] = []
  private var size = 0
  private var used: [PreparedBatch] = []
  /// Whether the writer's last batch held units to write.
  private var bringsNews = true
  private var ending: Ending?
  private var isReadyToCommit = false
  private var mayCommit = false
  private var isCancelled = false
  private var result: Result<ImportReport, any Error>?

  private func locked<Value>(_ body: () throws -> Value) rethrows -> Value {
    condition.lock()
    defer { condition.unlock() }
    return try body()
  }

  // MARK: The reader's side

  /// An empty batch.
  func batch() -> PreparedBatch {
    let batch = locked { used.popLast() } ?? PreparedBatch()
    batch.removeAll()
    return batch
  }

  /// Gives a batch to the writer; it is the writer's from then on.
  ///
  /// - Throws: `Ended` where the writer has failed.
  func put(_ units: PreparedBatch) throws {
    let size = units.size
    try locked {
      while result == nil, self.size > 0, self.size + size > Self.limit { condition.wait() }
      guard result == nil else { throw Ended() }
      batches.append((units, size))
      self.size += size
      condition.broadcast()
    }
  }

  /// Whether there is more for the writer to write than it comes to write.
  var isBehind: Bool { locked { bringsNews && size > Self.limit / 2 } }

  func end(_ ending: Ending) {
    locked {
      self.ending = ending
      condition.broadcast()
    }
  }

  /// Waits a moment for the writer.
  ///
  /// - Returns: Whether it is ready to commit, or has failed.
  func waitForWriter() -> Bool {
    locked {
      if !isReadyToCommit, result == nil {
        _ = condition.wait(until: Date(timeIntervalSinceNow: 0.1))
      }
      return isReadyToCommit || result != nil
    }
  }

  func allowCommit() {
    locked {
      mayCommit = true
      condition.broadcast()
    }
  }

  /// Has the writer undo everything.
  func cancel() {
    locked {
      isCancelled = true
      condition.broadcast()
    }
  }

  /// Waits until the writer is done, and gives what came of it.
  func writersResult() throws -> ImportReport {
    try locked {
      while true {
        if let result { return try result.get() }
        condition.wait()
      }
    }
  }

  // MARK: The writer's side

  /// The next units, or the reader's last word.
  ///
  /// - Throws: `Ended` where the reader has failed.
  func next() throws -> Message {
    try locked {
      while true {
        if isCancelled { throw Ended() }
        if let batch = batches.first {
          batches.removeFirst()
          size -= batch.size
          condition.broadcast()
          return .units(batch.units)
        }
        if let ending { return .end(ending) }
        condition.wait()
      }
    }
  }

  /// Gives a batch back.
  ///
  /// - Parameter areNew: Whether any of its units was not in the memory yet.
  func giveBack(_ units: PreparedBatch, areNew: Bool) {
    locked {
      used.append(units)
      bringsNews = areNew
    }
  }

  /// Whether the reader has failed.
  var isStopped: Bool { locked { isCancelled } }

  /// Waits for the reader's word.
  ///
  /// - Throws: `Ended` where it has failed.
  func waitToCommit() throws {
    try locked {
      isReadyToCommit = true
      condition.broadcast()
      while !mayCommit, !isCancelled { condition.wait() }
      if isCancelled { throw Ended() }
    }
  }

  func finish(_ result: Result<ImportReport, any Error>) {
    locked {
      self.result = result
      condition.broadcast()
    }
  }
}
