internal import GRDB
internal import Glibc

/// The tables of a memory.
enum Schema {
  /// `PRAGMA user_version`; each migration raises it by one.
  static let version: UInt32 = 3

  /// The earliest whose tables can be read as they are, where the file cannot be written: it only lacks the
  /// glossary.
  static let oldestReadable: UInt32 = 2

  /// Makes an empty memory: whole under its name, or not at all.
  ///
  /// - Throws: `MemoryError` `exists` or `cannotCreate`.
  static func create(at path: String) throws {
    guard !path.isEmpty else { throw MemoryError(.cannotCreate, "''", "no file has such a name") }
    let place = TranslationMemory.plain(path)
    try TranslationMemory.checkFolder(of: place)
    let temporary = "\(place).new-\(getpid())"
    // A process of the same number may have been killed at this; containers number theirs alike.
    let removeTemporary = {
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(temporary + suffix) }
    }
    removeTemporary()
    defer { removeTemporary() }
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous=FULL") }
      let queue = try DatabaseQueue(path: temporary, configuration: configuration)
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA page_size=8192; PRAGMA journal_mode=WAL")
      }
      try queue.write { db in
        try db.execute(sql: tables)
        try StoredFolds.stamp(db)
        try db.execute(sql: "PRAGMA application_id=\(FileHeader.applicationID)")
        try db.execute(sql: "PRAGMA user_version=\(version)")
      }
      try queue.close()
    } catch let error as DatabaseError {
      let failure = MemoryError(error, path: path)
      throw MemoryError(
        failure.code == .full ? .full : .cannotCreate, path,
        "cannot be made: \(failure.detail)")
    }
    // link() does not replace a memory that another process has made meanwhile.
    guard link(temporary, place) == 0 else {
      throw errno == EEXIST
        ? MemoryError(.exists, path, "is there already; nothing was changed")
        : MemoryError(.cannotCreate, path, "cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  /// A random number for each of the last generations: by it an index of one of them is told from an index of another
  /// store, or of this one before it was put back from a copy.
  static let markTable =
    "CREATE TABLE mark (generation INTEGER PRIMARY KEY, value INTEGER NOT NULL);"

  /// After the table's name. `id` is a `VariantKey`.
  static let variantColumns = """
    (
      id INTEGER PRIMARY KEY,
      language TEXT NOT NULL,
      language_group TEXT NOT NULL,
      text TEXT NOT NULL,
      fold_hash INTEGER NOT NULL,
      codes TEXT, properties TEXT, notes TEXT,
      created TEXT, created_by TEXT, changed TEXT, changed_by TEXT,
      hash INTEGER NOT NULL
    )
    """

  /// The indexes that an import may drop and make anew.
  enum Index: String {
    case identity = "unit_identity"
    case generation = "unit_generation"
    case fold = "variant_fold"

    var sql: String {
      switch self {
      case .identity: "CREATE INDEX unit_identity ON unit(identity);"
      case .generation: "CREATE INDEX unit_generation ON unit(generation);"
      case .fold: "CREATE INDEX variant_fold ON variant(fold_hash, language_group);"
      }
    }
  }

  /// What was done to the memory, and to which units.
  static let upkeepTables = """
    CREATE TABLE operation (
      generation INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      at TEXT NOT NULL, by TEXT,
      undone INTEGER
    );
    CREATE TABLE change (
      generation INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      action TEXT NOT NULL,
      PRIMARY KEY (generation, unit)
    ) WITHOUT ROWID;
    """

  /// A glossary: terms with a translation that is approved or forbidden.
  static let termTable = """
    CREATE TABLE term (
      id INTEGER PRIMARY KEY,
      source_language TEXT NOT NULL, source TEXT NOT NULL,
      target_language TEXT NOT NULL, target TEXT NOT NULL,
      status TEXT NOT NULL, note TEXT NOT NULL,
      identity INTEGER NOT NULL UNIQUE,
      hash INTEGER NOT NULL
    );
    """

  private static let tables = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
    INSERT INTO meta VALUES ('generation', 0);

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY,
      source_language TEXT,
      previous_kind INTEGER NOT NULL, previous TEXT,
      next_kind INTEGER NOT NULL, next TEXT,
      created TEXT, created_by TEXT, changed TEXT, changed_by TEXT,
      origin_file TEXT, origin_line INTEGER, alignment TEXT, confidence REAL,
      properties TEXT, notes TEXT,
      identity INTEGER NOT NULL,
      hash INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      deleted INTEGER
    );
    \(Index.identity.sql)
    \(Index.generation.sql)
    CREATE INDEX unit_alignment ON unit(alignment) WHERE alignment IS NOT NULL;

    CREATE TABLE variant \(variantColumns);
    \(Index.fold.sql)

    \(upkeepTables)
    \(markTable)

    CREATE TABLE name (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL, note TEXT NOT NULL,
      identity INTEGER NOT NULL UNIQUE,
      hash INTEGER NOT NULL
    );
    CREATE TABLE name_form (
      id INTEGER PRIMARY KEY,
      name INTEGER NOT NULL REFERENCES name(id),
      position INTEGER NOT NULL,
      language TEXT,
      text TEXT NOT NULL,
      fold_key TEXT NOT NULL,
      reading_key TEXT NOT NULL
    );
    CREATE INDEX name_form_name ON name_form(name, position);
    CREATE INDEX name_form_fold ON name_form(fold_key);
    CREATE INDEX name_form_reading ON name_form(reading_key);

    \(termTable)
    """
}
