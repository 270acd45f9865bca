internal import GRDB

/// Tells whether a unit of the memory is one that comes in again, byte for byte, without decoding it: what a
/// file holds that is imported once more.
struct StoredTwin {
  private let unit: RowStatement
  private let variants: RowStatement
  /// The columns of a unit that joining takes no notice of: they stay the first one's.
  private let passedOver: Set<Int>

  /// - Throws: `DatabaseError`.
  init(_ db: Database) throws {
    unit = try RowStatement(db, sql: "SELECT \(UnitRow.values) FROM unit WHERE id = ?")
    variants = try RowStatement(
      db,
      sql: "SELECT \(VariantRecord.values) FROM variant WHERE id BETWEEN ? AND ? ORDER BY id")
    let names = UnitRow.values.split { $0 == "," || $0.isWhitespace }
    passedOver = Set(
      ["origin_file", "origin_line", "hash"].compactMap { names.firstIndex(of: $0) })
  }

  /// Whether joining would change nothing.
  func stands(at id: Int64, of entry: PreparedBatch.Entry, in block: Cells.Block) throws -> Bool {
    var isSame = false
    unit.bind(id, at: 1)
    try unit.rows { row in
      isSame = (0..<UnitRow.valueCount).allSatisfy { column in
        passedOver.contains(column)
          || row.holds(block[entry.firstCell + column], of: block, at: Int32(column))
      }
    }
    guard isSame else { return false }
    let keys = VariantKey.keys(of: id)
    variants.bind(keys.lowerBound, at: 1)
    variants.bind(keys.upperBound, at: 2)
    var count = 0
    try variants.rows { row in
      let first = entry.firstCell(ofVariant: count)
      isSame =
        isSame && count < entry.variantCount
        && (0..<VariantRecord.valueCount).allSatisfy { column in
          // It follows from the text.
          column == VariantRecord.foldPlace
            || row.holds(block[first + column], of: block, at: Int32(column))
        }
      count += 1
    }
    return isSame && count == entry.variantCount
  }
}

extension PreparedBatch.Entry {
  /// The values of a variant's row.
  func firstCell(ofVariant position: Int) -> Int {
    firstCell + UnitRow.valueCount + position * VariantRecord.valueCount
  }
}
