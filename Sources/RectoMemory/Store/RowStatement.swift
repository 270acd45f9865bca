internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// A statement that is run again and again with values from `Cells`, through SQLite's C interface.
///
/// An import binds some forty values a unit; GRDB's arguments, an array of boxes each time, cost more than the
/// insertion. Everything else goes through GRDB.
struct RowStatement {
  /// Prepared and finalised by GRDB.
  private let statement: Statement
  private let handle: OpaquePointer
  private let bound = BoundColumns()

  /// The columns of the first 64 that a value is bound to: the others are NULL already.
  private final class BoundColumns {
    var bits: UInt64 = 0
  }

  /// - Throws: `DatabaseError`.
  init(_ db: Database, sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Binds a number; it stays bound.
  ///
  /// - Parameter column: From 1.
  func bind(_ number: Int64, at column: Int32) {
    bound.bits |= Self.bit(of: column)
    sqlite3_bind_int64(handle, column, number)
  }

  private static func bit(of column: Int32) -> UInt64 { column <= 64 ? 1 << UInt64(column - 1) : 0 }

  /// Binds values to the columns from 1, or a later one, on. Their texts are not copied: they must stand still
  /// until the statement has run.
  ///
  /// - Throws: `DatabaseError` for a text that is too long.
  func bind(_ range: Range<Int>, of block: Cells.Block, from first: Int32 = 1) throws {
    var column = first
    var bits = bound.bits
    defer { bound.bits = bits }
    for index in range {
      let bit = Self.bit(of: column)
      let cell = block[index]
      if case .null = cell {
        if bit == 0 || bits & bit != 0 { sqlite3_bind_null(handle, column) }
        bits &= ~bit
      } else {
        bits |= bit
      }
      switch cell {
      case .null: break
      case .integer(let number): sqlite3_bind_int64(handle, column, number)
      case .real(let number): sqlite3_bind_double(handle, column, number)
      case .text(let start, let count):
        let text = UnsafeRawPointer(block.text(start, count).baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        guard let length = Int32(exactly: count),
          sqlite3_bind_text(handle, column, text, length, nil) == SQLITE_OK
        else { throw DatabaseError(resultCode: .SQLITE_TOOBIG, message: "a text is too long") }
      }
      column += 1
    }
  }

  /// - Throws: `DatabaseError`.
  func run() throws { try rows { _ in } }

  /// Calls `body` with each row.
  ///
  /// - Throws: `DatabaseError`, or what `body` throws.
  func rows(_ body: (StatementRow) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_DONE: return
      case SQLITE_ROW: try body(StatementRow(handle))
      default:
        let connection = sqlite3_db_handle(handle)
        throw DatabaseError(
          resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
          message: String(cString: sqlite3_errmsg(connection)))
      }
    }
  }
}

/// The row that a statement stands on; it is good for the call that it is given to.
struct StatementRow {
  private let handle: OpaquePointer

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  /// - Parameter column: From 0.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// Whether a column holds a value of the same type, bit for bit.
  ///
  /// - Parameter column: From 0.
  func holds(_ cell: Cells.Cell, of block: Cells.Block, at column: Int32) -> Bool {
    let type = sqlite3_column_type(handle, column)
    switch cell {
    case .null: return type == SQLITE_NULL
    case .integer(let number):
      return type == SQLITE_INTEGER && sqlite3_column_int64(handle, column) == number
    case .real(let number):
      return type == SQLITE_FLOAT
        && sqlite3_column_double(handle, column).bitPattern == number.bitPattern
    case .text(let start, let count):
      guard type == SQLITE_TEXT, let stored = sqlite3_column_text(handle, column),
        Int(sqlite3_column_bytes(handle, column)) == count,
        let text = block.text(start, count).baseAddress
      else { return false }
      return memcmp(stored, text, count) == 0
    }
  }
}
