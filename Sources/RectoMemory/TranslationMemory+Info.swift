internal import GRDB
internal import Glibc
public import RectoText

/// What a memory holds.
public struct MemoryInfo: Hashable, Sendable {
  /// How much there is in a language.
  public struct Language: Hashable, Sendable {
    /// The tag as it is stored: regions and scripts are counted apart.
    public var language: LanguageTag
    /// Variants of living units.
    public var variants: Int
  }

  /// Living units.
  public var units: Int
  /// Units that are marked as deleted and still stand in the file.
  public var deletedUnits: Int
  /// By tag, most variants first.
  public var languages: [Language]
  /// Name pairs, aliases not counted.
  public var names: Int
  /// Glossary terms, each with one translation.
  public var terms: Int
  /// How often the memory has been written to, from 0.
  public var generation: Int64
  /// The version of the file's tables, from 1: `PRAGMA user_version`.
  public var schemaVersion: Int
  /// Bytes, the log included.
  public var fileSize: Int
}

extension TranslationMemory {
  /// - Throws: `MemoryError`.
  /// - Complexity: O(units).
  public func info() throws -> MemoryInfo {
    try read { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      return MemoryInfo(
        units: try count("SELECT count(*) FROM unit WHERE deleted IS NULL"),
        deletedUnits: try count("SELECT count(*) FROM unit WHERE deleted IS NOT NULL"),
        languages: try Row.fetchAll(
          db,
          sql: """
            SELECT language, count(*) AS variants FROM variant JOIN unit ON unit.id = variant.id >> 16
            WHERE deleted IS NULL GROUP BY language ORDER BY variants DESC, language
            """
        ).map { row in
          MemoryInfo.Language(
            language: try Self.tag(row), variants: try row.value(1))
        },
        names: try count("SELECT count(*) FROM name"),
        terms: try StoredTerms.exist(db) ? count("SELECT count(*) FROM term") : 0,
        generation: try Self.generation(db),
        schemaVersion: try count("PRAGMA user_version"),
        fileSize: ["", "-wal"].map { Self.fileSize(path + $0) }.reduce(0, +))
    }
  }

  private static func tag(_ row: Row) throws -> LanguageTag {
    guard let tag = try? LanguageTag(row.value(0) as String) else {
      throw DamagedRow(table: "variant", id: nil)
    }
    return tag
  }

  static func fileSize(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Properties of the headers that were imported, in the order they came.
  public var fileProperties: [Property] {
    get throws { try read { db in try FileHeaderNotes.properties(db) } }
  }

  /// Notes of the headers that were imported, in the order they came.
  public var fileNotes: [Note] {
    get throws { try read { db in try FileHeaderNotes.notes(db) } }
  }
}
