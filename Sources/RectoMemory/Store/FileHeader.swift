internal import Glibc

/// What the first bytes of a file say about it, read without opening it as a database.
struct FileHeader {
  /// "Rcto": `PRAGMA application_id` of every memory.
  static let applicationID: UInt32 = 0x5263_746F

  /// Checks that a file is a memory that this version can read.
  ///
  /// - Throws: `MemoryError`: `notFound`, `notAMemory`, `newerVersion`, `inputOutput`.
  /// - Note: SQLite's file format, section 1.3: application_id at 68, user_version at 60.
  static func check(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let detail =
        errno == ENOENT
        ? "no such memory; 'recto import' makes one" : String(cString: strerror(errno))
      throw MemoryError(errno == ENOENT ? .notFound : .inputOutput, path, detail)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw MemoryError(.notFound, path, "is a folder, not a memory")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw MemoryError(.notAMemory, path, "is no file; give the path of a memory made by recto")
    }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw MemoryError(
        .inputOutput, path, "cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &bytes, 100)
    guard count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw MemoryError(.notAMemory, path, "not a memory; give the path of one made by recto")
    }
    guard number(bytes, at: 68) == applicationID else {
      throw MemoryError(
        .notAMemory, path, "an SQLite file of another program, not a memory; it was left alone")
    }
    guard number(bytes, at: 60) <= Schema.version else {
      throw MemoryError(
        .newerVersion, path, "made by a newer version of recto; use that one, or export from it")
    }
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
