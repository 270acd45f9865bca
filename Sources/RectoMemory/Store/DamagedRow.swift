internal import GRDB

/// A row that does not hold what its columns promise: something else than this library wrote to it.
struct DamagedRow: Error {
  var table: String
  var id: Int64?

  /// Reads a row; whatever it cannot be read for becomes this error.
  static func reading<Value>(
    _ table: String, _ row: Row, _ body: (Row) throws -> Value
  ) throws -> Value {
    do {
      return try body(row)
    } catch {
      throw DamagedRow(table: table, id: try? row.value(0))
    }
  }

  func error(path: String) -> MemoryError {
    MemoryError(
      .damaged, path,
      "\(table)\(id.map { " \($0)" } ?? "") cannot be read; run 'recto memory check' and go back to a copy"
    )
  }
}

extension Row {
  /// A column that is never NULL. GRDB's subscript would trap on damage.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value {
    try decode(Value.self, atIndex: index)
  }

  /// A column that may be NULL.
  func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value? {
    hasNull(atIndex: index) ? nil : try decode(Value.self, atIndex: index)
  }
}
