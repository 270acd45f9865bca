internal import RectoText

/// An entry of a ZIP archive, as the archive's directory has it.
struct ZipEntry {
  /// Without a promise: it may lead out of a folder. UTF-8, other bytes as U+FFFD.
  var name: String
  /// As it stands there.
  var nameBytes: ArraySlice<UInt8>
  var isEncrypted: Bool
  /// 0 stored, 8 deflated.
  var method: Int
  var packedSize: Int
  /// What the archive claims.
  var size: Int
  /// The entry's bytes: its local header, its content, what describes that behind it.
  var record: Range<Int>
  /// The packed content.
  var content: Range<Int>
  /// What the directory says of it.
  var directoryRecord: Range<Int>
}

/// Where everything stands in a ZIP archive, from its central directory; every place is within the bytes, and no
/// two entries overlap.
struct ZipDirectory {
  private(set) var entries: [ZipEntry] = []
  /// Where the directory starts: behind the last entry.
  private(set) var start = 0
  /// Where it ends.
  private(set) var end = 0
  /// The record that ends the archive.
  private(set) var closing = 0
  /// The record and the locator of an archive whose numbers take 64 bits.
  private(set) var wideClosing: (record: Int, locator: Int)?

  /// - Parameter location: The archive, for messages.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  init(
    _ bytes: [UInt8], limits: UnitFileLimits, at location: SourceLocation
  ) throws(InterchangeError) {
    func damaged(_ what: String) -> InterchangeError {
      InterchangeError(
        .malformed, "is a damaged ZIP archive: \(what); get or save the file again", at: location)
    }
    let bytes = ZipBytes(bytes)
    guard let closing = bytes.closingRecord() else {
      throw damaged("its directory is missing, the file is cut off or has lost its end")
    }
    self.closing = closing
    var count = bytes.number(2, at: closing + 10)
    var size = bytes.number(4, at: closing + 12)
    start = bytes.number(4, at: closing + 16)
    var bound = closing
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      let locator = closing - 20
      guard bytes.has(0x0706_4B50, at: locator, length: 20) else {
        throw damaged("the place of its directory is missing")
      }
      let record = bytes.number(8, at: locator + 8)
      guard bytes.has(0x0606_4B50, at: record, length: 56), record + 56 <= locator else {
        throw damaged("the place of its directory is missing")
      }
      count = bytes.number(8, at: record + 32)
      size = bytes.number(8, at: record + 40)
      start = bytes.number(8, at: record + 48)
      wideClosing = (record, locator)
      bound = record
    }
    guard count <= limits.entries else {
      throw InterchangeError(
        .limitExceeded, "is a ZIP archive of \(count) entries; at most \(limits.entries) are read",
        at: location)
    }
    guard start <= bound, size <= bound - start else {
      throw damaged("its directory is not where it says")
    }
    end = start + size
    var place = start
    entries.reserveCapacity(count)
    for number in 0..<count {
      guard bytes.has(0x0201_4B50, at: place, length: 46), place + 46 <= end else {
        throw damaged("its directory breaks off at entry \(number + 1) of \(count)")
      }
      let lengths = (28...32).filter { $0 % 2 == 0 }.map { bytes.number(2, at: place + $0) }
      let next = place + 46 + lengths.reduce(0, +)
      guard next <= end else { throw damaged("its directory breaks off") }
      guard lengths[0] <= limits.nameBytes else {
        throw InterchangeError(
          .limitExceeded,
          "is a ZIP archive with a name of \(lengths[0]) bytes; at most \(limits.nameBytes) are read",
          at: location)
      }
      guard
        let entry = bytes.entry(
          place..<next, nameLength: lengths[0], extraLength: lengths[1], bound: start)
      else { throw damaged("entry \(number + 1) of \(count) is not where it says") }
      entries.append(entry)
      place = next
    }
    guard place == end else { throw damaged("its directory holds more than its entries") }
    try findRecords(damaged)
  }

  /// Each record reaches to the next one or to the directory at most.
  private mutating func findRecords(
    _ damaged: (String) -> InterchangeError
  ) throws(InterchangeError) {
    let order = entries.indices.sorted {
      entries[$0].record.lowerBound < entries[$1].record.lowerBound
    }
    for (place, index) in order.enumerated() {
      let next =
        place + 1 < order.count ? entries[order[place + 1]].record.lowerBound : start
      guard entries[index].content.upperBound <= next else {
        throw damaged("'\(entries[index].name)' overlaps another entry")
      }
      let tail = min(next, entries[index].record.upperBound)
      entries[index].record = entries[index].record.lowerBound..<tail
    }
  }
}

/// Reads an archive's numbers and records.
struct ZipBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number of little end first, within `Int`; 0 outside of the bytes.
  func number(_ length: Int, at place: Int) -> Int {
    guard place >= 0, place <= bytes.count - length else { return 0 }
    var value: UInt64 = 0
    for offset in (0..<length).reversed() { value = value << 8 | UInt64(bytes[place + offset]) }
    return Int(clamping: value)
  }

  func has(_ mark: Int, at place: Int, length: Int) -> Bool {
    place >= 0 && place <= bytes.count - length && number(4, at: place) == mark
  }

  /// The last record of the archive: the last place whose comment reaches to the end of the bytes.
  func closingRecord() -> Int? {
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 22 - 0xFFFF) {
      if has(0x0605_4B50, at: place, length: 22),
        place + 22 + number(2, at: place + 20) == bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// - Returns: `nil` where the entry's bytes are not before `bound`.
  func entry(
    _ record: Range<Int>, nameLength: Int, extraLength: Int, bound: Int
  ) -> ZipEntry? {
    let place = record.lowerBound
    let name = bytes[place + 46..<place + 46 + nameLength]
    var size = number(4, at: place + 24)
    var packed = number(4, at: place + 20)
    var header = number(4, at: place + 42)
    let extra = place + 46 + nameLength..<place + 46 + nameLength + extraLength
    if var wide = self.extra(1, in: extra)?.lowerBound {
      for path in 0..<3 {
        let value = number(8, at: wide)
        switch path {
        case 0 where size == 0xFFFF_FFFF: size = value
        case 1 where packed == 0xFFFF_FFFF: packed = value
        case 2 where header == 0xFFFF_FFFF: header = value
        default: continue
        }
        wide += 8
      }
    }
    guard has(0x0403_4B50, at: header, length: 30), header + 30 <= bound else { return nil }
    let content = header + 30 + number(2, at: header + 26) + number(2, at: header + 28)
    guard content <= bound, packed <= bound - content else { return nil }
    let end = content + packed
    // Behind the content of an entry that was written to a pipe stand its lengths, with or without a mark.
    let isDescribed = number(2, at: header + 6) & 8 != 0
    let isMarked = has(0x0807_4B50, at: end, length: 4)
    let isWide = self.extra(1, in: header + 30 + number(2, at: header + 26)..<content) != nil
    let tail = isDescribed ? (isMarked ? 4 : 0) + (isWide ? 20 : 12) : 0
    return ZipEntry(
      name: String(decoding: name, as: UTF8.self), nameBytes: name,
      isEncrypted: number(2, at: place + 8) & 1 != 0, method: number(2, at: place + 10),
      packedSize: packed, size: size, record: header..<end + tail, content: content..<end,
      directoryRecord: record)
  }

  /// The value of an extra field.
  func extra(_ kind: Int, in range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while place + 4 <= range.upperBound {
      let length = number(2, at: place + 2)
      guard place + 4 + length <= range.upperBound else { return nil }
      if number(2, at: place) == kind { return place + 4..<place + 4 + length }
      place += 4 + length
    }
    return nil
  }
}
