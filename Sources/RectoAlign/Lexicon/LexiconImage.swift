internal import Glibc

/// The bytes of a compiled lexicon, mapped from its file or kept in memory, and found whole.
///
/// Sendable: the bytes are read only, and nothing else changes after `init`.
final class LexiconImage: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  private let tables: UnsafeRawBufferPointer
  /// What learning goes on from; empty in a dictionary.
  private let stateBytes: UnsafeRawBufferPointer
  private let stateChecksum: UInt64

  /// Maps a file and checks it.
  ///
  /// - Throws: `AlignError`: `cannotOpen`, `notALexicon`, `damaged`.
  /// - Complexity: O(bytes), some milliseconds for a large dictionary.
  convenience init(path: String) throws(AlignError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw AlignError(.cannotOpen, "\(path): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw AlignError(.cannotOpen, "\(path): is no file; name a compiled lexicon")
    }
    let size = Int(status.st_size)
    guard size >= LexiconFormat.headerSize else { throw Self.notALexicon(path) }
    let mapping = mmap(nil, size, PROT_READ, MAP_PRIVATE | Int32(MAP_POPULATE), descriptor, 0)
    guard let mapping, mapping != MAP_FAILED else {
      throw AlignError(.cannotOpen, "\(path): \(String(cString: strerror(errno)))")
    }
    try self.init(
      UnsafeRawBufferPointer(start: mapping, count: size), isMapped: true, name: path)
  }

  /// Takes bytes that were just compiled.
  convenience init(_ content: [UInt8], name: String) throws(AlignError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 16)
    copy.copyBytes(from: content)
    try self.init(UnsafeRawBufferPointer(copy), isMapped: false, name: name)
  }

  private init(
    _ bytes: UnsafeRawBufferPointer, isMapped: Bool, name: String
  ) throws(AlignError) {
    self.bytes = bytes
    self.isMapped = isMapped
    do throws(AlignError) {
      let parts = try Self.checked(bytes, name: name)
      (tables, stateBytes, stateChecksum) = (parts.tables, parts.state, parts.stateChecksum)
    } catch {
      // `deinit` does not run for what was never whole.
      Self.release(bytes, isMapped: isMapped)
      throw error
    }
  }

  deinit { Self.release(bytes, isMapped: isMapped) }

  private static func release(_ bytes: UnsafeRawBufferPointer, isMapped: Bool) {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  /// Whether a file of these first bytes says that it is a compiled lexicon, of any version.
  static func isLexicon(_ prefix: some Collection<UInt8>) -> Bool {
    prefix.count >= 8 && prefix.prefix(7).elementsEqual("RCTOLEX".utf8)
  }

  private static func notALexicon(_ name: String) -> AlignError {
    AlignError(
      .notALexicon, "\(name): is no compiled lexicon; make one with recto lexicon import")
  }

  private static func checked(
    _ bytes: UnsafeRawBufferPointer, name: String
  ) throws(AlignError) -> (
    tables: UnsafeRawBufferPointer, state: UnsafeRawBufferPointer, stateChecksum: UInt64
  ) {
    func word(_ place: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
    }
    guard bytes.count >= LexiconFormat.headerSize,
      word(0) & LexiconFormat.magicMask == LexiconFormat.magic & LexiconFormat.magicMask
    else { throw notALexicon(name) }
    guard word(0) == LexiconFormat.magic else {
      throw AlignError(
        .notALexicon, "\(name): was made by another version of recto; make it anew")
    }
    let damaged = AlignError(
      .damaged, "\(name): is damaged or not whole; make it anew with recto lexicon import or learn")
    let header = UnsafeRawBufferPointer(rebasing: bytes[..<56])
    guard LexiconFormat.checksum(header) == word(7),
      let tableBytes = Int(exactly: word(1)), let stateBytes = Int(exactly: word(3)),
      tableBytes >= LexiconFormat.tableSize, tableBytes <= bytes.count, stateBytes <= bytes.count,
      LexiconFormat.headerSize + tableBytes + stateBytes == bytes.count
    else { throw damaged }
    let start = LexiconFormat.headerSize
    let tables = UnsafeRawBufferPointer(rebasing: bytes[start..<start + tableBytes])
    guard LexiconFormat.checksum(tables) == word(2) else { throw damaged }
    let state = UnsafeRawBufferPointer(rebasing: bytes[(start + tableBytes)...])
    return (tables, state, word(4))
  }

  /// The bytes of a section; none where the file says something that cannot be.
  func section(_ section: LexiconFormat.Section) -> UnsafeRawBufferPointer {
    let place = section.rawValue * 16
    let start = tables.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let count = tables.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
    guard let start = Int(exactly: UInt64(littleEndian: start)),
      let count = Int(exactly: UInt64(littleEndian: count)),
      start <= tables.count, count <= tables.count - start
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: tables[start..<start + count])
  }

  /// Calls `body` with what learning stored.
  ///
  /// - Throws: `AlignError` `damaged`, or what `body` throws.
  func withState<Result>(
    name: String, _ body: (UnsafeRawBufferPointer) throws(AlignError) -> Result
  ) throws(AlignError) -> Result {
    guard LexiconFormat.checksum(stateBytes) == stateChecksum else {
      throw AlignError(
        .damaged, "\(name): what was learned is damaged; learn anew with recto lexicon learn --anew"
      )
    }
    return try body(stateBytes)
  }
}
