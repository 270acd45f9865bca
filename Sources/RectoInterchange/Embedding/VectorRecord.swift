internal import RectoText

/// How the cache stores the vector of a text: the text's hash, the numbers, a checksum over both, little-endian.
enum VectorRecord {
  /// Bytes of a record.
  static func size(_ dimension: Int) -> Int { TextHash.size + 4 * dimension + 8 }

  static func bytes(_ hash: TextHash, _ vector: [Float]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size(vector.count))
    LittleEndian.append(hash.high, to: &bytes)
    LittleEndian.append(hash.low, to: &bytes)
    for number in vector { LittleEndian.append(number.bitPattern, to: &bytes) }
    LittleEndian.append(FNVHash(bytes).value, to: &bytes)
    return bytes
  }

  /// Whether the checksum is right.
  static func isSound(_ record: [UInt8]) -> Bool {
    LittleEndian.read64(record, record.count - 8) == FNVHash(record[..<(record.count - 8)]).value
  }

  /// The vector, if the record is sound and this text's.
  static func vector(in record: [UInt8], of hash: TextHash) -> [Float]? {
    guard TextHash(record, at: 0) == hash, isSound(record) else { return nil }
    return stride(from: TextHash.size, to: record.count - 8, by: 4).map {
      Float(bitPattern: LittleEndian.read32(record, $0))
    }
  }
}

/// 128 bits that stand for a text: FNV-1a over its UTF-8.
struct TextHash: Hashable {
  static let size = 16
  let high: UInt64
  let low: UInt64

  init(_ text: String) {
    let hash = FNVHash128(text.utf8).value
    (high, low) = (UInt64(truncatingIfNeeded: hash >> 64), UInt64(truncatingIfNeeded: hash))
  }

  /// One that was stored.
  init(_ bytes: [UInt8], at place: Int) {
    (high, low) = (LittleEndian.read64(bytes, place), LittleEndian.read64(bytes, place + 8))
  }
}

/// Whole numbers as bytes, the lowest first.
enum LittleEndian {
  static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  static func read32(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
  }

  static func read64(_ bytes: [UInt8], _ place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << (8 * UInt64($1)) }
  }
}
