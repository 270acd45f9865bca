internal import Glibc

/// An embedder that runs: texts go in as lines of JSON, vectors come out, in the same order.
///
/// Reading and writing go on at the same time, whatever the command waits for first, so that neither side ever waits
/// for the other for ever. Not Sendable.
final class EmbedderProcess {
  /// How many numbers each vector has; `nil` before the first answer.
  var dimension: Int?
  /// How many texts were answered.
  private(set) var answered = 0

  let command: String
  private let timeoutSeconds: Int
  private let isStopped: @Sendable () -> Bool
  let child: ChildCommand
  let parser: JSONParser
  private var asked = 0
  private var outgoing: [UInt8] = []
  private var written = 0
  private var incoming: [UInt8] = []
  /// Bytes of `incoming` that are known to hold no line end.
  private var searched = 0

  private static let longestLine = 16 << 20
  private static let chunk = 1 << 16

  /// - Parameters:
  ///   - timeoutSeconds: The longest time without an answer.
  ///   - isStopped: Asked several times a second: whether to give up.
  /// - Throws: `InterchangeError` `embedder`.
  init(
    _ command: String, timeoutSeconds: Int, isStopped: @escaping @Sendable () -> Bool
  ) throws(InterchangeError) {
    self.command = command
    self.timeoutSeconds = timeoutSeconds
    self.isStopped = isStopped
    parser = try JSONParser()
    do throws(SystemError) {
      child = try ChildCommand(command)
    } catch {
      throw Self.failure(command, "cannot be started: \(systemMessage(error.number))")
    }
  }

  /// Asks for the vectors of some texts.
  ///
  /// - Parameters:
  ///   - isLast: No text follows: the command's input ends with these.
  ///   - take: Called once for each text, in order, with its number in `texts` and its vector.
  /// - Throws: `InterchangeError`: `embedder`, `malformed`, `interrupted`.
  func ask(
    _ texts: [String], isLast: Bool, _ take: (Int, [Float]) throws(InterchangeError) -> Void
  ) throws(InterchangeError) {
    let first = answered
    var next = 0
    var lastAnswer = SuspendingClock.now
    while answered - first < texts.count {
      while next < texts.count, outgoing.count - written < Self.chunk {
        append(texts[next])
        next += 1
      }
      try wait(since: lastAnswer)
      try write()
      if isLast, next == texts.count, written == outgoing.count { child.closeInput() }
      if try receive() == 0 {
        // The last line may lack its end.
        guard !incoming.isEmpty else { throw earlyEnd(of: first + texts.count) }
        incoming.append(0x0A)
      }
      while answered - first < texts.count, let line = try nextLine() {
        let vector = try self.vector(line)
        lastAnswer = .now
        answered += 1
        try take(answered - first - 1, vector)
      }
    }
    if try nextLine() != nil { throw tooMany }
  }

  /// Says that nothing more comes, and checks how the command ends.
  ///
  /// - Throws: `InterchangeError`: `embedder`, `malformed`, `interrupted`.
  func finish() throws(InterchangeError) {
    child.closeInput()
    let started = ContinuousClock.now
    var hasOutput = true
    while hasOutput || child.endingNow() == nil {
      guard !isStopped() else { throw Self.interrupted }
      guard ContinuousClock.now - started < .seconds(min(timeoutSeconds, 10)) else {
        throw failure("goes on although its input has ended; it must stop there")
      }
      var waiting = pollfd(fd: hasOutput ? child.output : -1, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, hasOutput ? 50 : 5) > 0 { hasOutput = try receive() != 0 }
      guard incoming.allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }) else { throw tooMany }
      incoming.removeAll()
    }
    if let ending = child.endingNow(), ending != .exited(0), ending != .unknown {
      throw failure("\(ending.description) after its last answer")
    }
  }

  private func append(_ text: String) {
    if written > 0 {
      outgoing.removeSubrange(..<written)
      written = 0
    }
    var line = JSONWriter()
    line.beginObject()
    line.key("id")
    line.write(asked)
    line.key("text")
    line.write(text)
    line.endObject()
    line.endLine()
    outgoing += line.take()
    asked += 1
  }

  /// Waits until something can be read or written, or a signal comes, or it has been too long.
  private func wait(since lastAnswer: SuspendingClock.Instant) throws(InterchangeError) {
    while true {
      guard !isStopped() else { throw Self.interrupted }
      let hasMore = written < outgoing.count
      var ends = [
        pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
        // A descriptor of −1 is passed over.
        pollfd(fd: hasMore ? child.input : -1, events: Int16(POLLOUT), revents: 0),
      ]
      let isReady = poll(&ends, 2, 100) > 0
      if SuspendingClock.now - lastAnswer > .seconds(timeoutSeconds) {
        throw failure(
          "gave no answer for \(timeoutSeconds) s; it must write out every answer at once, or it needs "
            + "a longer --embedder-timeout")
      }
      if isReady { return }
    }
  }

  private func write() throws(InterchangeError) {
    guard written < outgoing.count, child.input >= 0 else { return }
    let length = outgoing.withUnsafeBytes {
      Glibc.write(child.input, $0.baseAddress?.advanced(by: written), outgoing.count - written)
    }
    if length > 0 {
      written += length
    } else if errno == EPIPE {
      // It may have answered before it stopped reading; what is missing is told by what can be read.
      child.closeInput()
    } else if errno != EAGAIN, errno != EINTR {
      throw failure("cannot be written to: \(systemMessage(errno))")
    }
  }

  /// Takes what is there.
  ///
  /// - Returns: How many bytes; 0 at the end of the output, `nil` where nothing is there yet.
  private func receive() throws(InterchangeError) -> Int? {
    var bytes = [UInt8](repeating: 0, count: Self.chunk)
    let length = bytes.withUnsafeMutableBytes { Glibc.read(child.output, $0.baseAddress, $0.count) }
    if length >= 0 {
      incoming += bytes[..<length]
      return length
    }
    guard errno == EAGAIN || errno == EINTR else {
      throw failure("cannot be read from: \(systemMessage(errno))")
    }
    return nil
  }

  private func nextLine() throws(InterchangeError) -> [UInt8]? {
    guard let end = indexOfLineFeed(in: incoming, from: searched) else {
      searched = incoming.count
      if searched > Self.longestLine {
        throw malformed("it is longer than \(Self.longestLine >> 20) MiB")
      }
      return nil
    }
    let line = Array(incoming[..<end])
    incoming.removeSubrange(...end)
    searched = 0
    return line
  }
}
