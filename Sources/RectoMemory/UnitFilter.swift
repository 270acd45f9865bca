internal import GRDB
public import RectoText

/// Which units of a memory count.
public struct UnitFilter: Hashable, Sendable {
  /// Properties that a unit has, all of them.
  public var properties: [Property] = []
  /// Who made or last changed it or one of its variants.
  public var author: String?
  /// It or one of its variants was made or last changed then or later.
  public var since: Timestamp?
  /// It and its variants were made and last changed before then.
  public var until: Timestamp?
  /// It has a variant in each of these.
  public var languages: [LanguageTag] = []

  /// Every unit.
  public static let all = UnitFilter()

  /// Every unit, to be narrowed by setting properties; all that are set must hold.
  public init() {}

  /// The latest date of a unit and its variants, `NULL` where there is none.
  private static let lastChange = """
    nullif(max(coalesce(unit.changed, unit.created, ''), coalesce((
      SELECT max(coalesce(written.changed, written.created)) FROM variant AS written
      WHERE \(VariantKey.isOfUnit("written"))), '')), '')
    """

  /// The condition on a row of `unit`, living units only.
  var condition: (sql: String, arguments: StatementArguments) {
    var sql = "unit.deleted IS NULL"
    var arguments = StatementArguments()
    for property in properties {
      sql += """
         AND EXISTS (SELECT 1 FROM json_each(unit.properties)
           WHERE json_extract(value, '$.name') = ? AND json_extract(value, '$.value') = ?)
        """
      arguments += [property.name, property.value]
    }
    if let author {
      sql += """
         AND (? IN (unit.created_by, unit.changed_by) OR EXISTS (SELECT 1 FROM variant AS written
           WHERE \(VariantKey.isOfUnit("written")) AND ? IN (written.created_by, written.changed_by)))
        """
      arguments += [author, author]
    }
    if let since {
      sql += " AND \(Self.lastChange) >= ?"
      arguments += [since.rawValue]
    }
    if let until {
      sql += " AND \(Self.lastChange) < ?"
      arguments += [until.rawValue]
    }
    for language in languages {
      sql += """
         AND EXISTS (SELECT 1 FROM variant AS named
           WHERE \(VariantKey.isOfUnit("named")) AND named.language_group = ?)
        """
      arguments += [language.group]
    }
    return (sql, arguments)
  }
}
