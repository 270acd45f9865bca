/// The number that a variant is stored under: its unit's in the upper bits, its place in the unit in the lower
/// sixteen, so that a unit's variants stand together and in order.
package enum VariantKey {
  /// How many variants a unit may have.
  static let mostVariants = 65_535

  /// Why a unit with more is read past.
  static let reason = "it has more than 65,535 variants; divide it"

  /// SQL for whether a column named `id` of a table is of the unit in a row of `unit`.
  static func isOfUnit(_ table: String) -> String {
    "\(table).id BETWEEN unit.id << 16 AND unit.id << 16 | 65535"
  }

  /// All that a unit's variants may have.
  static func keys(of unit: Int64) -> ClosedRange<Int64> {
    of(unit: unit, position: 0)...of(unit: unit, position: 0xFFFF)
  }

  package static func of(unit: Int64, position: Int) -> Int64 { unit << 16 | Int64(position) }

  package static func unit(of key: Int64) -> Int64 { key >> 16 }

  package static func position(of key: Int64) -> Int { Int(key & 0xFFFF) }
}
