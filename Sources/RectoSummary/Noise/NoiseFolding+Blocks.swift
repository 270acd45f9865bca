extension NoiseFolding {
  /// Folds eight bytes of ASCII at a time, as far as there is nothing among them but letters, digits, single spaces
  /// and marks that are not counted.
  ///
  /// A byte's top bit says whether it is of a kind: adding 0x80 less *c* sets it for those from *c* on.
  ///
  /// - Returns: Where it stops.
  @inline(__always)
  static func foldBlocks(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, _ isInWord: inout Bool,
    _ out: UnsafeMutableBufferPointer<UInt8>, _ counts: inout Counts
  ) -> Int {
    guard let target = UnsafeMutableRawPointer(out.baseAddress) else { return start }
    let bytes = UnsafeRawBufferPointer(utf8)
    var sums = LaneSums()
    var place = start
    var written = counts.bytes
    var wasSpace: UInt64 = written == 0 || out[written &- 1] == 0x20 ? 0x80 : 0
    var carry: UInt64 = isInWord ? 0x80 : 0
    let limit = min(utf8.count &- 8, start &+ 8 &* (LaneSums.most &- 1))
    while place <= limit {
      let block = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let printable = from(0x20, block)
      guard (block | ~printable) & tops == 0 else { break }
      let space = ~from(0x21, block) & tops
      guard space & (space << 8 | wasSpace) == 0 else { break }
      let capital = from(0x41, block) & ~from(0x5B, block) & tops
      let lower = block | capital >> 2
      let letter = from(0x61, lower) & ~from(0x7B, lower) & tops
      let digit = from(0x30, block) & ~from(0x3A, block) & tops
      let wordPart = letter | digit
      let mark = tops & ~(wordPart | space)
      // Where a word has begun and no space ended it: a mark behind one of its letters goes on with it.
      var inside = wordPart
      if mark != 0 {
        // > @ |
        let counted =
          from(0x3E, block) & ~from(0x3F, block) | from(0x40, block) & ~from(0x41, block)
          | from(0x7C, block) & ~from(0x7D, block)
        guard counted & tops == 0 else { break }
        while true {
          let wider = inside | (inside << 8 | carry) & mark
          if wider == inside { break }
          inside = wider
        }
      }
      sums.add(letter: letter, digit: digit, word: wordPart & ~(inside << 8 | carry))
      target.storeBytes(of: lower.littleEndian, toByteOffset: written, as: UInt64.self)
      carry = inside >> 56
      wasSpace = space >> 56
      written &+= 8
      place &+= 8
    }
    isInWord = carry != 0
    counts.bytes = written
    counts.words &+= LaneSums.total(sums.words)
    counts.letters &+= LaneSums.total(sums.letters)
    counts.digits &+= LaneSums.total(sums.digits)
    return place
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The top bits of bytes below 0x80 that are `least` or more.
  @inline(__always)
  private static func from(_ least: UInt64, _ block: UInt64) -> UInt64 {
    block &+ ones &* (0x80 &- least)
  }
}

/// Counts of eight bytes side by side, a byte each.
private struct LaneSums {
  var letters: UInt64 = 0
  var digits: UInt64 = 0
  var words: UInt64 = 0

  /// So many blocks fit a byte's count.
  static let most = 255

  /// Adds the bytes whose top bit is set.
  @inline(__always)
  mutating func add(letter: UInt64, digit: UInt64, word: UInt64) {
    letters &+= letter >> 7
    digits &+= digit >> 7
    words &+= word >> 7
  }

  /// The sum of the eight counts.
  @inline(__always)
  static func total(_ lanes: UInt64) -> Int {
    let pairs = (lanes & 0x00FF_00FF_00FF_00FF) &+ (lanes >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}
