/// Values of rows on their way into the store, one after another, their texts in one piece of memory.
struct Cells {
  enum Cell {
    case null
    case integer(Int64)
    case real(Double)
    /// Bytes of `bytes`.
    case text(start: Int, count: Int)
  }

  private(set) var cells: [Cell] = []
  /// Never empty: SQLite takes a text without an address for NULL.
  private var bytes: [UInt8] = [0]

  var count: Int { cells.count }
  var byteCount: Int { bytes.count + cells.count * MemoryLayout<Cell>.stride }

  mutating func add(_ text: String?) {
    guard var text else { return cells.append(.null) }
    text.withUTF8 { utf8 in
      cells.append(.text(start: bytes.count, count: utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(_ number: Int64?) { cells.append(number.map(Cell.integer) ?? .null) }

  mutating func add(_ number: Double?) { cells.append(number.map(Cell.real) ?? .null) }

  /// Puts a number in the place of a value.
  mutating func set(_ number: Int64, at index: Int) { cells[index] = .integer(number) }

  /// Forgets the values and keeps their room.
  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    bytes.removeLast(bytes.count - 1)
  }

  /// Calls `body` with the values, which stand still meanwhile.
  func withBlock<Result>(_ body: (Block) throws -> Result) rethrows -> Result {
    try cells.withUnsafeBufferPointer { cells in
      try bytes.withUnsafeBufferPointer { bytes in try body(Block(cells: cells, bytes: bytes)) }
    }
  }

  /// Values that stand still for a call.
  struct Block {
    fileprivate let cells: UnsafeBufferPointer<Cell>
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    subscript(index: Int) -> Cell { cells[index] }

    func text(_ start: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[start..<start + count])
    }
  }
}
