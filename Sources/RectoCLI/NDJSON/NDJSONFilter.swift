internal import ArgumentParser
internal import Dispatch
internal import Recto
internal import Synchronization

/// Answers each line of standard input with one line of standard output, in order.
struct NDJSONFilter {
  /// Writes the fields of an answer after `schema` and `id`.
  typealias Answer = @Sendable (_ record: JSONValue, _ out: inout JSONWriter) throws -> Void

  private let options: StreamOptions
  private let stopsOnSignal: Bool
  private let answer: Answer
  private let parsers = JSONParserPool()
  private var jobs: Int { options.jobs ?? 1 }

  /// - Parameter stopsOnSignal: Whether signals are deferred and end the stream between two batches.
  init(_ options: StreamOptions, stopsOnSignal: Bool = false, answer: @escaping Answer) {
    self.options = options
    self.stopsOnSignal = stopsOnSignal
    self.answer = answer
  }

  /// - Throws: `ExitCode` 65 at the end when a record was bad and that was asked for.
  func run() throws {
    let input = try InputBytes(path: "-")
    if stopsOnSignal { input.stopsOnSignal = { Interruption.isRequested } }
    let lines = NDJSONLines(input, maxLine: options.maxLine)
    let output = ResultOutput()
    var failures = 0
    while true {
      let batch = try nextBatch(lines)
      if batch.isEmpty { break }
      let answers = answers(to: batch)
      if stopsOnSignal { try Interruption.check() }
      for answered in answers {
        failures += answered.isFailure ? 1 : 0
        try output.write(answered.line)
      }
      if !lines.hasLine { try output.flush() }
    }
    try output.flush()
    if failures > 0, options.failOnError { throw ExitStatus.badData.code }
  }

  /// What is here already and fits the jobs: nobody waits for an answer until more lines come.
  private func nextBatch(_ lines: NDJSONLines) throws -> [Question] {
    let count = jobs == 1 ? 1 : jobs * 16
    var batch: [Question] = []
    var bytes = 0
    while batch.count < count, bytes < options.maxLine, batch.isEmpty || lines.hasLine,
      let line = try lines.next()
    {
      if case .line(let content) = line { bytes += content.count }
      batch.append(Question(line: line, number: lines.lineNumber))
    }
    return batch
  }

  private struct Question: Sendable {
    var line: NDJSONLines.Record
    /// The line's, from 1.
    var number: Int
  }

  private struct Answered: Sendable {
    /// With its LF; nothing for a record of another part.
    var line: [UInt8]
    var isFailure: Bool
  }

  private func answers(to batch: [Question]) -> [Answered] {
    if batch.count == 1 { return [answered(batch[0])] }
    let results = Mutex([Answered?](repeating: nil, count: batch.count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, batch.count)) { _ in
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < batch.count else { break }
        let answered = answered(batch[place])
        results.withLock { $0[place] = answered }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  private func answered(_ question: Question) -> Answered {
    var id = JSONValue.null
    let others = Answered(line: [], isFailure: false)
    do {
      let record = try record(question.line)
      id = record["id"] ?? .null
      guard holds(id, question) else { return others }
      var out = Self.opened(id)
      try answer(record, &out)
      return Self.closed(&out, isFailure: false)
    } catch {
      guard holds(id, question) else { return others }
      let failure =
        error as? RecordError ?? RecordError(code: "internal", message: String(describing: error))
      var out = Self.opened(id)
      out.key("error")
      out.beginObject()
      out.field("code", failure.code)
      out.field("message", failure.message)
      out.endObject()
      return Self.closed(&out, isFailure: true)
    }
  }

  private func holds(_ id: JSONValue, _ question: Question) -> Bool {
    options.shard?.holds(id: id, line: question.number) ?? true
  }

  private func record(_ line: NDJSONLines.Record) throws -> JSONValue {
    guard case .line(let bytes) = line else {
      throw RecordError(code: "too-long", message: "the line is too long; raise --max-line")
    }
    let value: JSONValue
    do {
      value = try parsers.parse(bytes)
    } catch {
      throw RecordError(code: "json", message: error.detail)
    }
    guard case .object = value else {
      throw RecordError(code: "json", message: "the line is not a JSON object")
    }
    return value
  }

  private static func opened(_ id: JSONValue) -> JSONWriter {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.key("id")
    out.write(id)
    return out
  }

  private static func closed(_ out: inout JSONWriter, isFailure: Bool) -> Answered {
    out.endObject()
    out.endLine()
    return Answered(line: out.take(), isFailure: isFailure)
  }
}
