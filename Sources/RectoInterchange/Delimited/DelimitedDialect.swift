/// How rows of text are cut into cells.
public struct DelimitedDialect: Hashable, Sendable {
  /// What stands between cells.
  public enum Separator: UInt8, Hashable, Sendable {
    case tab = 0x09
    case comma = 0x2C
    case semicolon = 0x3B
  }

  /// What stands between two cells of a row; one byte, so it is found in UTF-8 without decoding.
  public var separator: Separator
  /// Whether a cell may stand in quotation marks, as RFC 4180 describes, and then hold anything.
  public var isQuoted: Bool

  /// A dialect other than the four that have names.
  public init(separator: Separator, isQuoted: Bool) {
    self.separator = separator
    self.isQuoted = isQuoted
  }

  /// Raw TSV: cut at every tab and line end, no quoting, no escapes.
  public static var tsv: Self { .init(separator: .tab, isQuoted: false) }
  /// TSV with quoting.
  public static var quotedTSV: Self { .init(separator: .tab, isQuoted: true) }
  /// CSV, comma between cells.
  public static var csv: Self { .init(separator: .comma, isQuoted: true) }
  /// CSV as spreadsheets write it where the comma is the decimal point.
  public static var semicolonCSV: Self { .init(separator: .semicolon, isQuoted: true) }

  /// The quoted dialect of a file by its first row: the separator that stands there most often outside
  /// quotation marks; a comma where none does.
  ///
  /// - Parameter row: Text whose first line counts.
  public static func quoted(byFirstRow row: String) -> Self {
    var counts: [UInt8: Int] = [:]
    var isInside = false
    for byte in row.utf8 {
      if byte == 0x22 { isInside.toggle() }
      if isInside { continue }
      if byte == 0x0A { break }
      counts[byte, default: 0] += 1
    }
    let candidates: [Separator] = [.comma, .semicolon, .tab]
    var best = Separator.comma
    for candidate in candidates
    where counts[candidate.rawValue, default: 0] > counts[best.rawValue, default: 0] {
      best = candidate
    }
    return Self(separator: best, isQuoted: true)
  }
}
