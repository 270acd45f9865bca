internal import RectoText

/// Units on their way into a memory, all that can be done without the memory done.
///
/// One thread at a time has it: the reader's fills and empties it, the writer's reads it in between, so that
/// memory is freed where it was taken and counts of references are not fought over.
final class PreparedBatch {
  /// Why a memory cannot hold a unit.
  enum Obstacle {
    case tooManyVariants, nullCharacter

    var reason: String {
      switch self {
      case .tooManyVariants: VariantKey.reason
      case .nullCharacter: NullCharacters.reason
      }
    }
  }

  /// What is known of a unit beside its values.
  struct Entry {
    var identity: Int64 = 0
    /// The first of its row's values; those of its variants' rows follow.
    var firstCell: Int
    var variantCount: Int
    var obstacle: Obstacle?
    /// Whether its date is the import's, so that it is not the newest for having come today.
    var isDatedByImport: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var units: [TranslationUnit] = []
  private(set) var cells = Cells()

  /// About how many bytes it takes.
  var size: Int { cells.byteCount * 2 + units.count * 1024 }

  func removeAll() {
    entries.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    cells.removeAll()
  }

  /// - Throws: `EncodingError`.
  func add(_ unit: consuming TranslationUnit, options: ImportOptions) throws {
    let isDated = unit.history.created != nil || options.moment == nil
    if unit.history.createdBy == nil { unit.history.createdBy = options.user }
    if unit.history.created == nil { unit.history.created = options.moment }
    var entry = Entry(
      firstCell: cells.count, variantCount: unit.variants.count, obstacle: Self.obstacle(to: unit),
      isDatedByImport: !isDated)
    if entry.obstacle == nil {
      entry.identity = try UnitRow.encode(unit, into: &cells)
      for index in unit.variants.indices {
        try VariantRecord.encode(unit.variants[index], into: &cells)
      }
    }
    entries.append(entry)
    units.append(unit)
  }

  /// Does the folding that `VariantRecord.encode` leaves to the writer.
  func foldTexts() {
    for entry in entries where entry.obstacle == nil {
      for position in 0..<entry.variantCount {
        let first = entry.firstCell(ofVariant: position)
        let hash = cells.withBlock { block -> Int64? in
          guard case .text(let start, let count) = block[first + VariantRecord.textPlace] else {
            return nil
          }
          return TranslationMemory.foldHash(ofUTF8: block.text(start, count))
        }
        if let hash { cells.set(hash, at: first + VariantRecord.foldPlace) }
      }
    }
  }

  private static func obstacle(to unit: TranslationUnit) -> Obstacle? {
    if unit.variants.count > VariantKey.mostVariants { return .tooManyVariants }
    return NullCharacters.stand(in: unit) ? .nullCharacter : nil
  }
}
