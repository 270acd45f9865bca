internal import CUnicode

/// What a scalar folds to and what that is to terms, packed into one word by `cu_folded`.
struct FoldedScalar {
  static let space = UInt32(CU_FOLDED_SPACE)
  static let wordPart = UInt32(CU_FOLDED_WORD_PART)
  static let alone = UInt32(CU_FOLDED_ALONE)
  static let letter = UInt32(CU_FOLDED_LETTER)
  static let digit = UInt32(CU_FOLDED_DIGIT)
  static let nothing = UInt32(CU_FOLDED_NOTHING)
  static let several = UInt32(CU_FOLDED_SEVERAL)

  let word: UInt32

  @inline(__always)
  init(word: UInt32) { self.word = word }

  /// What a scalar folds to.
  @inline(__always)
  init(_ scalar: UInt32) { word = cu_folded(scalar) }

  /// The folded scalar, where it is one.
  @inline(__always)
  var value: UInt32 { word & UInt32(CU_FOLDED_VALUE) }
  /// One of the kinds above.
  @inline(__always)
  var kind: UInt32 { word & UInt32(CU_FOLDED_KIND) }
  var isMark: Bool { word & UInt32(CU_FOLDED_MARK) != 0 }
  /// Whether it may fold together with what stands before it.
  @inline(__always)
  var isJoined: Bool { word & UInt32(CU_FOLDED_JOINED) != 0 }

  /// The traits of a term whose scalars all have these flags.
  @inline(__always)
  static func traits(ofAll words: UInt32) -> HashedTerm.Traits {
    var traits: UInt8 = 0
    if words & UInt32(CU_FOLDED_ALPHABETIC) != 0 { traits |= HashedTerm.Traits.letters.rawValue }
    if words & UInt32(CU_FOLDED_DECIMAL) != 0 { traits |= HashedTerm.Traits.digits.rawValue }
    return HashedTerm.Traits(rawValue: traits)
  }

  /// The scalars that one scalar folds to.
  static func folded(_ scalar: UInt32) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: 24) { out, count in
      guard let base = out.baseAddress else { return }
      count = max(0, min(24, Int(cu_fold_scalar(scalar, base, 24))))
    }
  }

  /// The entries of ASCII, by byte.
  static let ascii: [UInt32] = (0..<128).map { cu_folded($0) }
}
