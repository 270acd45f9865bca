internal import CZip
internal import RectoText

extension ZipArchive {
  /// Writes the archive with other content in some entries; every other byte of it is copied: packed content, names, times,
  /// order, comments, extra fields, even what stands between the entries. Only the directory's offsets move along.
  ///
  /// - Parameter contents: What is put into entries, by their numbers.
  /// - Throws: What the output throws; `limitExceeded` for an archive that would grow beyond 4 GiB.
  func write(
    replacing contents: [Int: [UInt8]], to output: any OutputBytes
  ) throws(InterchangeError) {
    guard !contents.isEmpty else { return try output.write(bytes) }
    var written = 0
    /// How far everything behind a place has moved, ascending.
    var moves: [(from: Int, by: Int)] = [(0, 0)]
    var changed: [Int: Packed] = [:]
    var position = 0
    func put(_ piece: [UInt8]) throws(InterchangeError) {
      try output.write(piece)
      written += piece.count
    }
    for index in contents.keys.sorted(by: { startOfRecord($0) < startOfRecord($1) }) {
      guard let content = contents[index] else { continue }
      let entry = entries[index]
      try put(Array(bytes[position..<entry.record.lowerBound]))
      let packed = try Packed(content, method: entry.method, name: name)
      changed[index] = packed
      try put(localHeader(entry, packed))
      try put(packed.bytes)
      position = entry.record.upperBound
      moves.append((position, written - position))
    }
    try put(Array(bytes[position..<directory.start]))
    let shift = written - directory.start
    var tail = Array(bytes[directory.start...])
    for (index, entry) in entries.enumerated() {
      let record = entry.directoryRecord
      let move = moves.last { $0.from <= entry.record.lowerBound }?.by ?? 0
      set(entry.record.lowerBound + move, wideIn: record, path: 2, field: 42, &tail)
      guard let packed = changed[index] else { continue }
      let flags = ZipBytes(bytes).number(2, at: record.lowerBound + 8) & ~8
      tail.set(flags, 2, at: record.lowerBound + 8 - directory.start)
      tail.set(Int(packed.crc), 4, at: record.lowerBound + 16 - directory.start)
      set(packed.bytes.count, wideIn: record, path: 1, field: 20, &tail)
      set(packed.size, wideIn: record, path: 0, field: 24, &tail)
    }
    guard written + tail.count < 0xFFFF_FFFF else {
      throw InterchangeError(
        .limitExceeded, "would become larger than 4 GiB", at: SourceLocation(file: name))
    }
    if let wide = directory.wideClosing {
      tail.set(directory.start + shift, 8, at: wide.record + 48 - directory.start)
      tail.set(wide.record + shift, 8, at: wide.locator + 8 - directory.start)
    }
    let place = directory.closing + 16
    if ZipBytes(bytes).number(4, at: place) != 0xFFFF_FFFF {
      tail.set(directory.start + shift, 4, at: place - directory.start)
    }
    try output.write(tail)
  }

  private func startOfRecord(_ index: Int) -> Int { entries[index].record.lowerBound }

  /// New content as it stands in the archive.
  private struct Packed {
    var bytes: [UInt8]
    var size: Int
    var crc: UInt32

    init(_ content: [UInt8], method: Int, name: String) throws(InterchangeError) {
      size = content.count
      crc = content.withUnsafeBufferPointer { cz_crc32($0.baseAddress, Int64($0.count)) }
      bytes = content
      guard method != 0 else { return }
      var length: Int64 = 0
      bytes = [UInt8](unsafeUninitializedCapacity: Int(cz_deflate_bound(Int64(size)))) {
        out, count in
        length = content.withUnsafeBufferPointer {
          cz_deflate($0.baseAddress, Int64($0.count), out.baseAddress, Int64(out.count))
        }
        count = max(0, Int(length))
      }
      if length < 0 {
        throw InterchangeError(
          .outOfMemory, "there is no memory to pack it", at: SourceLocation(file: name))
      }
    }
  }

  /// The entry's own local header with the new lengths in it, and without the note that they follow.
  private func localHeader(_ entry: ZipEntry, _ packed: Packed) -> [UInt8] {
    let start = entry.record.lowerBound
    var header = Array(bytes[start..<entry.content.lowerBound])
    let old = ZipBytes(header)
    header.set(old.number(2, at: 6) & ~8, 2, at: 6)
    header.set(Int(packed.crc), 4, at: 14)
    let extra = 30 + old.number(2, at: 26)..<header.count
    let wide = old.extra(1, in: extra)
    for (field, value, path) in [(22, packed.size, 0), (18, packed.bytes.count, 1)] {
      // Lengths of 64 bits stand in the extra field where those of 32 say so; both or none.
      if old.number(4, at: field) == 0xFFFF_FFFF, let wide, wide.count >= 16 {
        header.set(value, 8, at: wide.lowerBound + path * 8)
      } else {
        header.set(value, 4, at: field)
      }
    }
    return header
  }

  /// Sets a number of a directory record where it stands: in 32 bits, or in 64 in the extra field.
  private func set(
    _ value: Int, wideIn record: Range<Int>, path: Int, field: Int, _ tail: inout [UInt8]
  ) {
    let start = record.lowerBound
    let old = ZipBytes(bytes)
    let isWide = { (field: Int) in old.number(4, at: start + field) == 0xFFFF_FFFF }
    let nameEnd = start + 46 + old.number(2, at: start + 28)
    let extra = nameEnd..<nameEnd + old.number(2, at: start + 30)
    if isWide(field), let wide = old.extra(1, in: extra) {
      let before = [24, 20, 42].prefix(path).count { isWide($0) }
      tail.set(value, 8, at: wide.lowerBound + before * 8 - directory.start)
    } else {
      tail.set(value, 4, at: start + field - directory.start)
    }
  }
}

extension [UInt8] {
  /// Puts a number there, little end first.
  fileprivate mutating func set(_ value: Int, _ length: Int, at place: Int) {
    guard place >= 0, place + length <= count else { return }
    for offset in 0..<length { self[place + offset] = UInt8(value >> (8 * offset) & 0xFF) }
  }
}
