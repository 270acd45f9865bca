internal import CMatch
internal import Glibc

/// The bytes of an index, mapped from its file. Each block is compared with its checksum before it is first believed.
///
/// Sendable: the bytes are read only, and which blocks were compared is kept in atomic words.
final class IndexImage: @unchecked Sendable {
  let stamp: IndexStamp
  /// The highest id that was added.
  let lastID: Int64
  /// By language group: where each section stands among the data.
  let sides: [String: [IndexFormat.Section: Range<Int>]]

  private let mapping: UnsafeRawPointer
  private let size: Int
  private let descriptor: Int32
  /// The sections: what offsets count from.
  let data: OpaquePointer

  /// Maps a file.
  ///
  /// - Parameter descriptor: Is closed with the image, or when this throws.
  init(descriptor: Int32) throws(IndexError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size >= IndexFormat.dataStart,
      let mapping = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0),
      mapping != MAP_FAILED
    else {
      close(descriptor)
      throw .damaged
    }
    let size = Int(status.st_size)
    do throws(IndexError) {
      let header = try IndexHeader(UnsafeRawBufferPointer(start: mapping, count: size))
      let table = UnsafeRawBufferPointer(start: mapping, count: size)[header.table]
      guard cm_checksum(table.bytes, table.count) == header.tableChecksum else {
        throw .damaged
      }
      var reader = TableReader(UnsafeRawBufferPointer(rebasing: table))
      let blocks = (header.dataSize + Int(CM_BLOCK) - 1) / Int(CM_BLOCK)
      let checksums = try reader.skip(blocks * 8)
      stamp = try reader.stamp()
      lastID = try reader.number()
      sides = try reader.sides(dataSize: header.dataSize)
      guard
        let data = cm_image_create(
          mapping.advanced(by: IndexFormat.dataStart).assumingMemoryBound(to: UInt8.self),
          header.dataSize, checksums.assumingMemoryBound(to: UInt64.self))
      else { throw .outOfMemory }
      self.data = data
    } catch {
      munmap(mapping, size)
      close(descriptor)
      throw error
    }
    self.mapping = UnsafeRawPointer(mapping)
    self.size = size
    self.descriptor = descriptor
  }

  deinit {
    cm_image_destroy(data)
    munmap(UnsafeMutableRawPointer(mutating: mapping), size)
    close(descriptor)
  }

  /// Whether the file still is as long as it was mapped: reading past its end would be a fault of the bus.
  var isWhole: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && Int(status.st_size) >= size
  }

  var bytes: UnsafePointer<UInt8> { cm_image_bytes(data) }

  /// - Throws: `damaged` where bytes of the sections are not what was written.
  func check(_ range: Range<Int>) throws(IndexError) {
    guard cm_image_holds(data, range.lowerBound, range.count) else { throw .damaged }
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  /// The first byte of a slice that is not empty.
  fileprivate var bytes: UnsafePointer<UInt8>? {
    UnsafeRawBufferPointer(rebasing: self).baseAddress?.assumingMemoryBound(to: UInt8.self)
  }
}

/// The first bytes of an index file.
struct IndexHeader {
  var dataSize: Int
  var table: Range<Int>
  var tableChecksum: UInt64

  init(dataSize: Int, tableSize: Int, tableChecksum: UInt64) {
    self.dataSize = dataSize
    let start = IndexFormat.dataStart + IndexFormat.aligned(dataSize)
    table = start..<start + tableSize
    self.tableChecksum = tableChecksum
  }

  /// - Throws: `damaged` for a file of another kind or length.
  init(_ file: UnsafeRawBufferPointer) throws(IndexError) {
    func word(_ place: Int) -> UInt64 {
      file.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self)
    }
    guard word(0) == IndexFormat.magic,
      let dataSize = Int(exactly: word(1)), let tableSize = Int(exactly: word(2)),
      dataSize <= file.count, tableSize <= file.count, word(4) == Self.checksum(of: file)
    else { throw .damaged }
    self.init(dataSize: dataSize, tableSize: tableSize, tableChecksum: word(3))
    guard table.upperBound == file.count else { throw .damaged }
  }

  var bytes: [UInt8] {
    let words = [IndexFormat.magic, UInt64(dataSize), UInt64(table.count), tableChecksum]
    var bytes = words.flatMap { word in withUnsafeBytes(of: word) { Array($0) } }
    let checksum = bytes.withUnsafeBytes { Self.checksum(of: $0) }
    withUnsafeBytes(of: checksum) { bytes += $0 }
    return bytes + [UInt8](repeating: 0, count: IndexFormat.headerSize - bytes.count)
  }

  private static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard let start = bytes.baseAddress else { return 0 }
    return cm_checksum(start.assumingMemoryBound(to: UInt8.self), 32)
  }
}

/// Reads the table of an index: lengths before texts, all numbers of eight bytes.
private struct TableReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func skip(_ count: Int) throws(IndexError) -> UnsafeRawPointer {
    guard count >= 0, count <= bytes.count - place, let start = bytes.baseAddress else {
      throw .damaged
    }
    place += count
    return start + (place - count)
  }

  mutating func number() throws(IndexError) -> Int64 {
    try skip(8).loadUnaligned(as: Int64.self)
  }

  mutating func text() throws(IndexError) -> String {
    guard let count = Int(exactly: try number()) else { throw .damaged }
    let start = try skip(count)
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }

  mutating func stamp() throws(IndexError) -> IndexStamp {
    IndexStamp(mark: try number(), generation: try number(), fold: try text())
  }

  mutating func sides(
    dataSize: Int
  ) throws(IndexError) -> [String: [IndexFormat.Section: Range<Int>]] {
    var sides: [String: [IndexFormat.Section: Range<Int>]] = [:]
    for _ in 0..<(try number()) {
      let group = try text()
      var sections: [IndexFormat.Section: Range<Int>] = [:]
      for section in IndexFormat.Section.allCases {
        let (start, end) = (Int(try number()), Int(try number()))
        guard 0 <= start, start <= end, end <= dataSize, start % IndexFormat.alignment == 0 else {
          throw .damaged
        }
        sections[section] = start..<end
      }
      sides[group] = sections
    }
    return sides
  }
}
