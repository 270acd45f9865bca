/// The layout of a compiled lexicon.
///
/// A header of eight 64-bit words: magic, bytes of the tables, their checksum, bytes of the learned state, its
/// checksum, two zeros, the checksum of the words before. The tables follow: for each section where it starts and how
/// long it is, then the sections, each at a multiple of eight. The state is behind them and read by learning only.
/// Numbers are little-endian.
enum LexiconFormat {
  /// "RCTOLEX" and the version of the layout, '1'.
  static let magic: UInt64 = 0x3158_454C_4F54_4352
  /// The magic without its version.
  static let magicMask: UInt64 = 0x00FF_FFFF_FFFF_FFFF
  static let headerSize = 64

  /// The parts of the tables. The raw values are in files: new ones are added at the end.
  enum Section: Int, CaseIterable {
    /// Languages and sources: `LexiconInfo`.
    case info
    case headStarts, headTexts, headLists, headListStarts, headPartners, headWeights
    case otherStarts, otherTexts, otherLists, otherListStarts, otherPartners, otherWeights
  }

  static var tableSize: Int { Section.allCases.count * 16 }

  static func aligned(_ count: Int) -> Int { (count + 7) / 8 * 8 }

  /// A weight in a file.
  ///
  /// Rounded down, so that what summed to 1 still sums to at most 1.
  static func stored(_ weight: Double) -> UInt16 {
    UInt16(max(0, min(1, weight)) * 65_535)
  }

  static func weight(_ stored: UInt16) -> Double { Double(stored) / 65_535 }

  /// Four lanes of multiplications, so that 9.8 MB are checked in 0.7 ms.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (
      0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, UInt64(bytes.count)
    )
    let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
    func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
      let product = (lane ^ word) &* factor
      return product ^ (product &>> 32)
    }
    var place = 0
    while place &+ 32 <= bytes.count {
      lanes.0 = mix(lanes.0, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      lanes.1 = mix(lanes.1, bytes.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self))
      lanes.2 = mix(lanes.2, bytes.loadUnaligned(fromByteOffset: place &+ 16, as: UInt64.self))
      lanes.3 = mix(lanes.3, bytes.loadUnaligned(fromByteOffset: place &+ 24, as: UInt64.self))
      place &+= 32
    }
    var sum = mix(mix(mix(lanes.0, lanes.1), lanes.2), lanes.3)
    while place < bytes.count {
      sum = mix(sum, UInt64(bytes[place]))
      place += 1
    }
    return sum
  }
}
