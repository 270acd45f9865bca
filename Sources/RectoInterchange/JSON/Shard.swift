internal import RectoText

/// One of several parts of a stream of records: each record is in exactly one of them, wherever it stands.
///
///     let shard = Shard("2/8")
///     shard?.holds(id: .string("a17"), line: 1)
///
/// What decides is the record's id, so that the parts of a stream whose lines come in another order are the same.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// Which part, from 1 to `count`.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// - Returns: `nil` where `number` is not in `1...count`.
  public init?(number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Reads `2/8`: the second part of eight.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number: number, of: count)
  }

  /// `2/8`.
  public var description: String { "\(number)/\(count)" }

  /// Whether a record is in this part.
  ///
  /// - Parameters:
  ///   - id: The record's id. A record without one is told from others by its line.
  ///   - line: The record's place in the stream, from 1.
  /// - Note: FNV-1a (Fowler, Noll, Vo) over the id as compact JSON, and the last steps of MurmurHash3 (Appleby), as the
  ///   low bits of FNV depend on the low bits of the bytes alone.
  public func holds(id: JSONValue, line: Int) -> Bool {
    guard count > 1 else { return true }
    var writer = JSONWriter()
    if id.isNull { writer.write(line) } else { writer.write(id) }
    return Self.hash(writer.bytes) % UInt64(count) == UInt64(number - 1)
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = FNVHash(bytes).value
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
