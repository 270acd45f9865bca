internal import GRDB
internal import Glibc
internal import Synchronization

/// A translation memory: units, names and their history in one SQLite file.
///
///     let memory = try TranslationMemory(at: "news.db", access: .creating)
///     try memory.add([unit])
///     try memory.concordance(of: "降息").total
///
/// One process writes at a time, under a lock file beside the store; readers are never blocked. What a call
/// writes is there whole or not at all, whatever stops it, and after the call it is on the disk
/// (`synchronous=FULL`). Sendable: any number of tasks may use one.
public final class TranslationMemory: Sendable {
  /// What a memory is opened for.
  public enum Access: Hashable, Sendable {
    /// To read one that is there.
    case existing
    /// To read one that nobody writes to meanwhile, such as a copy on a node of a cluster: nothing is written beside
    /// it, no lock is taken, and an index is used where it is there and else made in memory.
    case immutable
    /// To write to one that is there.
    case writing
    /// To write; an empty one is made where there is none. A file that was made so is removed when
    /// the object goes away and nothing was written to it.
    case creating
  }

  /// As it was given.
  public let path: String

  let reader: any DatabaseReader
  /// The index and what it lacks, once something was looked up.
  let indexed = Mutex<IndexedSegments?>(nil)
  /// Opened before the readers and closed after them: the last connection to close removes the log.
  private let writer: DatabaseQueue?
  /// Whether nothing may be written beside the file.
  let isImmutable: Bool
  /// Whether this object made the file for a first import.
  private let isNew: Bool
  private let file: FileIdentity

  /// Opens a memory.
  ///
  /// A memory that cannot be written, or whose folder cannot, is read as it stands on the disk. One that an
  /// earlier version made is brought up to date, in one transaction, whatever it is opened for, where it can be
  /// written.
  ///
  /// - Throws: `MemoryError`: `notFound`, `notAMemory`, `newerVersion`, `cannotCreate`, `readOnly`, `locked`.
  public init(at path: String, access: Access) throws {
    self.path = path
    var isNew = false
    if access == .creating, Glibc.access(path, F_OK) != 0 {
      do {
        try Schema.create(at: path)
        isNew = true
      } catch let error as MemoryError where error.code == .exists {
        // Another process was first.
      }
    }
    try FileHeader.check(path)
    self.isNew = isNew
    isImmutable = access == .immutable
    (writer, reader) = try Self.connections(path, access)
    file = FileIdentity(path: path)
  }

  deinit {
    removeIfNew()
    // Nothing was left to write: an error here could lose nothing and has nobody to be told to.
    try? reader.close()
    try? writer?.close()
  }

  private static func connections(
    _ path: String, _ access: Access
  ) throws -> (writer: DatabaseQueue?, reader: any DatabaseReader) {
    do {
      guard access != .immutable, isWritable(path) else {
        guard access == .existing || access == .immutable else {
          throw MemoryError(
            .readOnly, path, "it cannot be written; look at the permissions of file and folder")
        }
        return (nil, try immutableReader(path))
      }
      do {
        // Not a pool that writes: GRDB's makes a table and drops it on opening, outside our lock, and
        // turns `synchronous` down to NORMAL.
        let writer = try DatabaseQueue(path: plain(path), configuration: configuration)
        try writer.inDatabase { db in
          if try Migration.version(db) < Schema.version {
            let lock = try WriteLock(beside: path)
            try Migration.run(db, path: path)
            _ = try? db.checkpoint(.truncate)
            _ = consume lock
          }
          _ = try generation(db)
        }
        var configuration = configuration
        configuration.readonly = true
        return (writer, try DatabasePool(path: plain(path), configuration: configuration))
      } catch let error as DatabaseError
        where access == .existing && [.SQLITE_IOERR, .SQLITE_FULL].contains(error.resultCode)
      {
        // On a full disk SQLite's shared-memory file cannot be made.
        return (nil, try immutableReader(path))
      }
    } catch let error as DatabaseError {
      throw MemoryError(error, path: path)
    }
  }

  /// A path that SQLite takes as the file it names: not as `:memory:`, nor as a URI.
  static func plain(_ path: String) -> String {
    path.hasPrefix(":") || path.hasPrefix("file:") ? "./" + path : path
  }

  /// Whether a path leads to a memory, of this or a later version.
  public static func stands(at path: String) -> Bool {
    do {
      try FileHeader.check(path)
      return true
    } catch let error as MemoryError {
      return error.code == .newerVersion
    } catch {
      return false
    }
  }

  /// Whether a memory can be made at a path, as far as its folder tells.
  ///
  /// - Throws: `MemoryError` `cannotCreate` where the folder is missing, or is none.
  public static func checkFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    var information = stat()
    guard stat(folder, &information) == 0 else {
      let number = errno
      throw MemoryError(
        .cannotCreate, path,
        number == ENOENT
          ? "cannot be made: there is no folder \(folder); make it, or name another"
          : "cannot be made: \(String(cString: strerror(number)))")
    }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw MemoryError(.cannotCreate, path, "cannot be made: \(folder) is no folder")
    }
  }

  /// Makes an empty memory.
  ///
  /// - Throws: `MemoryError` `exists` or `cannotCreate`.
  public static func create(at path: String) throws -> TranslationMemory {
    if Glibc.access(path, F_OK) == 0 {
      throw MemoryError(.exists, path, "is there already; nothing was changed")
    }
    try Schema.create(at: path)
    return try TranslationMemory(at: path, access: .writing)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;
          PRAGMA wal_autocheckpoint=0; PRAGMA secure_delete=OFF;
          """)
    }
    return configuration
  }

  private static func isWritable(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    return Glibc.access(path, W_OK) == 0 && Glibc.access(folder, W_OK) == 0
  }

  /// Reads a memory in a folder where SQLite's shared-memory file cannot be made.
  static func immutableReader(_ path: String) throws -> DatabaseQueue {
    var status = stat()
    if stat(path + "-wal", &status) == 0, status.st_size > 0 {
      throw MemoryError(
        .readOnly, path,
        "it was not closed by its last writer and cannot be written; open it once where it can be")
    }
    var configuration = configuration
    configuration.readonly = true
    let absolute = path.hasPrefix("/") ? path : workingFolder() + "/" + path
    let escaped = absolute.utf8.map { byte -> String in
      "%?#".utf8.contains(byte) || byte > 0x7E || byte < 0x21
        ? "%" + String(Int(byte) + 0x100, radix: 16).suffix(2)
        : String(UnicodeScalar(byte))
    }.joined()
    let reader = try DatabaseQueue(
      path: "file:\(escaped)?immutable=1", configuration: configuration)
    guard try reader.read(Migration.version) >= Schema.oldestReadable else {
      throw MemoryError(
        .readOnly, path,
        "an earlier version of recto made it, and it must be brought up to date, but cannot be written; "
          + "open it once where it can be")
    }
    return reader
  }

  private static func workingFolder() -> String {
    guard let folder = getcwd(nil, 0) else { return "." }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// Runs reads on one snapshot.
  ///
  /// - Throws: `MemoryError`, or what `body` throws.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try reader.read(body)
    } catch {
      throw memoryError(error)
    }
  }

  /// Runs writes as one transaction under the lock; what they change raises the generation.
  ///
  /// - Throws: `MemoryError`, or what `body` throws; then nothing is kept.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try exclusively { db in try Self.transaction(db, body) }
  }

  /// Runs something outside a transaction under the lock, then brings the log into the file.
  ///
  /// - Throws: `MemoryError`, or what `body` throws.
  func exclusively<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let writer else {
      throw MemoryError(
        .readOnly, path, "it cannot be written; look at the permissions of file and folder")
    }
    do {
      let lock = try WriteLock(beside: path)
      guard FileIdentity(path: path) == file else {
        throw MemoryError(
          .notFound, path, "another program removed or replaced it meanwhile; run this again")
      }
      let result = try writer.inDatabase { db -> Result in
        let result = try body(db)
        // A reader on an older snapshot keeps the log from being cut, and is not waited for: the next
        // writer will.
        try db.execute(sql: "PRAGMA busy_timeout=0")
        _ = try? db.checkpoint(.truncate)
        try db.execute(sql: "PRAGMA busy_timeout=10000")
        return result
      }
      _ = consume lock
      return result
    } catch {
      throw memoryError(error)
    }
  }

  /// What an error of the store means to a user; others pass as they are.
  private func memoryError(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError: MemoryError(error, path: path)
    case let error as DamagedRow: error.error(path: path)
    case is RowDecodingError: DamagedRow(table: "a row", id: nil).error(path: path)
    default: error
    }
  }

  static func transaction<Result>(
    _ db: Database, _ body: (Database) throws -> Result
  ) throws -> Result {
    try db.beginTransaction(.immediate)
    do {
      let before = db.totalChangesCount
      try StoredFolds.refresh(db)
      let result = try body(db)
      if db.totalChangesCount != before {
        try db.execute(sql: "UPDATE meta SET value = value + 1 WHERE key = 'generation'")
        try putMark(db)
      }
      try db.commit()
      return result
    } catch {
      // The statement's error is the one to tell; a failed roll-back is done by the next opening.
      try? db.rollback()
      throw error
    }
  }

  /// A file that this object made for a first import is not left behind when nothing came into it.
  private func removeIfNew() {
    guard isNew, (try? generation()) == 0 else { return }
    // Who holds the lock is about to write to it.
    guard let lock = try? WriteLock(beside: path, timeoutSeconds: 0),
      (try? generation()) == 0, FileIdentity(path: path) == file
    else { return }
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    _ = consume lock
  }

  /// How often the memory has been written to; an index is stamped with it.
  public func generation() throws -> Int64 {
    try read { db in try Self.generation(db) }
  }

  static func generation(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'generation'") ?? 0
  }
}
