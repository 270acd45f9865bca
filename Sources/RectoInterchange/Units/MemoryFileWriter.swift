internal import RectoText

/// Writes units to a format of memories: TMX, TSV, CSV.
final class MemoryFileWriter: UnitFileWriter {
  var warnings: [Skip] { notes.notes }
  var warningCount: Int { notes.count }

  private var writer: any UnitWriter
  private let header: NewFileHeader
  private var notes = ReadingNotes()

  init(_ writer: any UnitWriter, header: NewFileHeader) {
    self.writer = writer
    self.header = header
  }

  func write(_ unit: FileUnit) throws(InterchangeError) {
    let units = unit.translationUnits(
      from: header.source, to: header.target, file: header.original, atLeast: .draft)
    if units.isEmpty {
      notes.add(
        "a unit without a translation is left out",
        at: SourceLocation(file: header.original, line: unit.line))
    }
    for unit in units { try rethrow { try writer.write(unit) } }
  }

  func finish() throws(InterchangeError) { try rethrow { try writer.finish() } }

  private func rethrow(_ body: () throws -> Void) throws(InterchangeError) {
    do {
      try body()
    } catch let error as InterchangeError {
      throw error
    } catch {
      throw InterchangeError(.cannotWrite, "\(error)")
    }
  }
}
