internal import GRDB
internal import RectoText

/// Writes units with their variants to the tables, by prepared statements.
struct UnitRows {
  private let db: Database
  private let insertUnit: RowStatement
  private let insertVariant: RowStatement
  private let insertTwoVariants: RowStatement
  private let updateUnit: RowStatement
  private let deleteVariants: RowStatement

  /// - Parameter generation: What the units are written in.
  /// - Throws: `DatabaseError`.
  init(_ db: Database, generation: Int64) throws {
    self.db = db
    let marks = { (count: Int) in [String](repeating: "?", count: count).joined(separator: ",") }
    let unitMarks = marks(UnitRow.valueCount)
    insertUnit = try RowStatement(
      db, sql: "INSERT INTO unit (\(UnitRow.values), generation) VALUES (\(unitMarks), ?)")
    updateUnit = try RowStatement(
      db, sql: "UPDATE unit SET (\(UnitRow.values), generation) = (\(unitMarks), ?) WHERE id = ?")
    for statement in [insertUnit, updateUnit] {
      statement.bind(generation, at: Int32(UnitRow.valueCount) + 1)
    }
    let insertion = "INSERT INTO variant (\(VariantRecord.columns)) VALUES"
    let variantMarks = "(\(marks(VariantRecord.valueCount + 1)))"
    insertVariant = try RowStatement(db, sql: "\(insertion) \(variantMarks)")
    insertTwoVariants = try RowStatement(db, sql: "\(insertion) \(variantMarks), \(variantMarks)")
    deleteVariants = try RowStatement(db, sql: "DELETE FROM variant WHERE id BETWEEN ? AND ?")
  }

  /// Writes a new unit that was prepared.
  ///
  /// - Returns: Its number.
  func insert(_ entry: PreparedBatch.Entry, in block: Cells.Block) throws -> Int64 {
    try insertUnit.bind(entry.firstCell..<entry.firstCell + UnitRow.valueCount, of: block)
    try insertUnit.run()
    let id = db.lastInsertedRowID
    try insertVariants(of: id, entry, block)
    return id
  }

  /// Writes a new unit.
  ///
  /// - Returns: Its number; the one that it bears is not looked at.
  func insert(_ unit: TranslationUnit) throws -> Int64 {
    var id: Int64 = 0
    try prepared(unit) { entry, block in id = try insert(entry, in: block) }
    return id
  }

  /// Writes a unit in the place of the one with its id.
  func replace(_ unit: TranslationUnit) throws {
    try prepared(unit) { entry, block in
      try updateUnit.bind(entry.firstCell..<entry.firstCell + UnitRow.valueCount, of: block)
      updateUnit.bind(unit.id, at: Int32(UnitRow.valueCount) + 2)
      try updateUnit.run()
      let keys = VariantKey.keys(of: unit.id)
      deleteVariants.bind(keys.lowerBound, at: 1)
      deleteVariants.bind(keys.upperBound, at: 2)
      try deleteVariants.run()
      try insertVariants(of: unit.id, entry, block)
    }
  }

  private func prepared(
    _ unit: TranslationUnit, _ body: (PreparedBatch.Entry, Cells.Block) throws -> Void
  ) throws {
    let batch = PreparedBatch()
    try batch.add(unit, options: ImportOptions())
    try batch.cells.withBlock { block in
      for entry in batch.entries { try body(entry, block) }
    }
  }

  private func insertVariants(
    of unit: Int64, _ entry: PreparedBatch.Entry, _ block: Cells.Block
  ) throws {
    func bind(_ statement: RowStatement, _ position: Int, from column: Int32) throws {
      let first = entry.firstCell(ofVariant: position)
      statement.bind(VariantKey.of(unit: unit, position: position), at: column)
      try statement.bind(first..<first + VariantRecord.valueCount, of: block, from: column + 1)
      if case .null = block[first + VariantRecord.foldPlace],
        case .text(let start, let count) = block[first + VariantRecord.textPlace]
      {
        let hash = TranslationMemory.foldHash(ofUTF8: block.text(start, count))
        statement.bind(hash, at: column + 1 + Int32(VariantRecord.foldPlace))
      }
    }
    if entry.variantCount == 2 {
      // What nearly all units have: one statement run less.
      try bind(insertTwoVariants, 0, from: 1)
      try bind(insertTwoVariants, 1, from: Int32(VariantRecord.valueCount) + 2)
      return try insertTwoVariants.run()
    }
    for position in 0..<entry.variantCount {
      try bind(insertVariant, position, from: 1)
      try insertVariant.run()
    }
  }
}
