internal import CMatch
internal import Glibc

/// Writes an index: sections one after another, then the table and the header.
///
/// A file appears under its name whole or not at all.
struct IndexWriter: ~Copyable {
  private let descriptor: Int32
  /// The file's name while it is written, `nil` for one that is in memory only.
  private let temporary: String?
  private let path: String?
  private var size = 0
  private var checksums: [UInt64] = []
  /// What was written of the block that is not full.
  private var block: [UInt8] = []
  private var table: [UInt8] = []
  private var sides = 0
  private var isFinished = false

  /// - Parameter path: Where the file is to appear; `nil` keeps it in memory.
  init(path: String?) throws(IndexError) {
    self.path = path
    if let path {
      let name = "\(path).new-\(getpid())"
      descriptor = Glibc.open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      temporary = name
    } else {
      descriptor = cm_memory_file()
      temporary = nil
    }
    guard descriptor >= 0 else { throw .cannotWrite(errno) }
    guard ftruncate(descriptor, off_t(IndexFormat.dataStart)) == 0,
      lseek(descriptor, off_t(IndexFormat.dataStart), SEEK_SET) >= 0
    else {
      let error = errno
      close(descriptor)
      throw .cannotWrite(error)
    }
    block.reserveCapacity(Int(CM_BLOCK))
  }

  deinit {
    guard !isFinished else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Begins the sections of a language group; each kind is written once, in the order of the format.
  mutating func beginSide(_ group: String) {
    sides += 1
    append(group)
  }

  mutating func write<Element: BitwiseCopyable>(
    _ section: IndexFormat.Section, _ elements: UnsafeBufferPointer<Element>
  ) throws(IndexError) {
    try pad()
    let start = size
    try write(UnsafeRawBufferPointer(elements))
    append(Int64(start))
    append(Int64(size))
  }

  mutating func write<Element: BitwiseCopyable>(
    _ section: IndexFormat.Section, _ elements: [Element]
  ) throws(IndexError) {
    try pad()
    let start = size
    var failure: IndexError?
    elements.withUnsafeBytes { bytes in
      do throws(IndexError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    append(Int64(start))
    append(Int64(size))
  }

  private mutating func pad() throws(IndexError) {
    let zeros = [UInt8](repeating: 0, count: IndexFormat.aligned(size) - size)
    var failure: IndexError?
    zeros.withUnsafeBytes { bytes in
      do throws(IndexError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    try put(bytes)
    size += bytes.count
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Int(CM_BLOCK) - block.count)
      block += part
      rest = rest.dropFirst(part.count)
      if block.count == Int(CM_BLOCK) { endBlock() }
    }
  }

  private mutating func endBlock() {
    block.withUnsafeBufferPointer { checksums.append(cm_checksum($0.baseAddress, $0.count)) }
    block.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, min(part.count, 1 << 30))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .cannotWrite(errno) }
      rest = rest.dropFirst(count)
    }
  }

  private mutating func append(_ number: Int64) {
    withUnsafeBytes(of: number) { table += $0 }
  }

  private mutating func append(_ text: String) {
    append(Int64(text.utf8.count))
    table += text.utf8
  }

  /// Writes the rest and gives the file its name.
  ///
  /// - Returns: The index, mapped.
  consuming func finish(
    _ stamp: IndexStamp, lastID: Int64
  ) throws(IndexError) -> IndexImage {
    let dataSize = size
    if !block.isEmpty { endBlock() }
    let sides = table
    table = checksums.withUnsafeBytes { Array($0) }
    append(stamp.mark)
    append(stamp.generation)
    append(stamp.fold)
    append(lastID)
    append(Int64(self.sides))
    table += sides
    let padding = [UInt8](repeating: 0, count: IndexFormat.aligned(dataSize) - dataSize)
    let header = IndexHeader(
      dataSize: dataSize, tableSize: table.count,
      tableChecksum: table.withUnsafeBufferPointer { cm_checksum($0.baseAddress, $0.count) })
    let tail = padding + table
    var failure: IndexError?
    tail.withUnsafeBytes { bytes in
      do throws(IndexError) { try put(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    let bytes = header.bytes
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw .cannotWrite(errno)
    }
    if let temporary, let path {
      // Not forced to the disk: what a power cut spoils, the checksums tell.
      guard rename(temporary, path) == 0 else { throw .cannotWrite(errno) }
    }
    isFinished = true
    return try IndexImage(descriptor: descriptor)
  }
}
