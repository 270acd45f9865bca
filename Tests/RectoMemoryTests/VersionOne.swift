import GRDB
import Glibc
import Reference

@testable import RectoMemory

extension TemporaryFolder {
  /// Writes a memory's rows into a file of schema version 1, as that version made them, its variants numbered
  /// from last to first.
  ///
  /// - Returns: The path of the file.
  func versionOne(of memory: TranslationMemory, name: String = "one.db") throws -> String {
    let path = "\(path)/\(name)"
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode=WAL")
      try db.execute(sql: "ATTACH DATABASE ? AS new", arguments: [memory.path])
      try db.execute(sql: versionOneTables)
      try db.execute(
        sql: """
          INSERT INTO meta SELECT * FROM new.meta;
          INSERT INTO unit SELECT * FROM new.unit;
          UPDATE unit SET generation = 1;
          INSERT INTO variant
            SELECT 1000000 - rowid, id >> 16, id & 65535, language, language_group, text, fold_hash,
              codes, properties, notes, created, created_by, changed, changed_by, hash
            FROM new.variant;
          INSERT INTO name SELECT * FROM new.name;
          INSERT INTO name_form SELECT * FROM new.name_form;
          PRAGMA application_id=\(FileHeader.applicationID);
          PRAGMA user_version=1;
          """)
      _ = try db.checkpoint(.truncate)
      try db.execute(sql: "DETACH DATABASE new")
    }
    try queue.close()
    return path
  }
}

private let versionOneTables = """
  CREATE TABLE main.meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE main.unit (
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
  CREATE INDEX main.unit_identity ON unit(identity);
  CREATE INDEX main.unit_alignment ON unit(alignment) WHERE alignment IS NOT NULL;
  CREATE TABLE main.variant (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit(id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    language_group TEXT NOT NULL,
    text TEXT NOT NULL,
    fold_hash INTEGER NOT NULL,
    codes TEXT, properties TEXT, notes TEXT,
    created TEXT, created_by TEXT, changed TEXT, changed_by TEXT,
    hash INTEGER NOT NULL
  );
  CREATE INDEX main.variant_unit ON variant(unit, position);
  CREATE INDEX main.variant_fold ON variant(fold_hash, language_group);
  CREATE TABLE main.name (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL, note TEXT NOT NULL,
    identity INTEGER NOT NULL UNIQUE,
    hash INTEGER NOT NULL
  );
  CREATE TABLE main.name_form (
    id INTEGER PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES name(id),
    position INTEGER NOT NULL,
    language TEXT,
    text TEXT NOT NULL,
    fold_key TEXT NOT NULL,
    reading_key TEXT NOT NULL
  );
  CREATE INDEX main.name_form_name ON name_form(name, position);
  CREATE INDEX main.name_form_fold ON name_form(fold_key);
  CREATE INDEX main.name_form_reading ON name_form(reading_key);
  """
