/// Well-formed UTF-8, read scalar by scalar in both directions from byte offsets on scalars' boundaries.
///
/// It does not own its bytes: it lives inside one `withUTF8`.
struct ScalarBuffer {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The scalar that begins at an offset, and where it ends; `nil` at the end of the text.
  @inline(__always)
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), offset + 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + width <= bytes.count else { return ("\u{FFFD}", bytes.count) }
    var value = first & (0x7F >> UInt32(width))
    for next in offset + 1..<offset + width { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + width)
  }

  /// The scalar that ends at an offset, and where it begins; `nil` at the start of the text.
  @inline(__always)
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, start: Int)? {
    guard offset > 0 else { return nil }
    if bytes[offset - 1] < 0x80 { return (Unicode.Scalar(bytes[offset - 1]), offset - 1) }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).map { ($0.scalar, start) }
  }

  /// The scalar at an offset; U+0000 at the end, which no rule asks for.
  func at(_ offset: Int) -> Unicode.Scalar { scalar(at: offset)?.scalar ?? "\0" }

  /// The scalar before an offset; U+0000 at the start.
  func before(_ offset: Int) -> Unicode.Scalar { scalar(before: offset)?.scalar ?? "\0" }

  /// The first offset from which no scalar of a kind follows, and no later than `limit`.
  func skipping(from offset: Int, to limit: Int, _ isSkipped: (Unicode.Scalar) -> Bool) -> Int {
    var place = offset
    while place < limit, let (scalar, end) = scalar(at: place), isSkipped(scalar) { place = end }
    return place
  }

  /// The last offset before which no scalar of a kind stands, and no earlier than `limit`.
  func skipping(backFrom offset: Int, to limit: Int, _ isSkipped: (Unicode.Scalar) -> Bool) -> Int {
    var place = offset
    while place > limit, let (scalar, start) = scalar(before: place), isSkipped(scalar) {
      place = start
    }
    return place
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
