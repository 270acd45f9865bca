internal import Synchronization

/// Parsers that are used again, for as many threads as ask: making one costs more than reading a short record.
///
///     let pool = JSONParserPool()
///     let value = try pool.parse(Array(#"{"id": 1}"#.utf8))
public final class JSONParserPool: Sendable {
  /// A parser between two uses. Whoever takes it off the list is the only one to have it.
  private struct Idle: @unchecked Sendable {
    let parser: JSONParser
  }

  private let idle = Mutex<[Idle]>([])

  /// A pool without parsers: they are made when they are needed.
  public init() {}

  /// Reads a value that fills the bytes, white space aside.
  ///
  /// - Throws: `InterchangeError`: `malformed`, `damagedText`, `limitExceeded`, `outOfMemory`.
  /// - Complexity: O(*n*). The pool keeps as many parsers as were at work at once, each as large as its longest text.
  public func parse(_ bytes: [UInt8]) throws(InterchangeError) -> JSONValue {
    let taken: Idle
    if let idle = idle.withLock({ $0.popLast() }) {
      taken = idle
    } else {
      taken = Idle(parser: try JSONParser())
    }
    defer { idle.withLock { $0.append(taken) } }
    return try taken.parser.parse(bytes)
  }
}
