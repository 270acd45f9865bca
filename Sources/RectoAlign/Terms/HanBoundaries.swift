/// Characters that no name begins or ends with.
enum HanBoundaries {
  private static let functional: Set<UInt32> = Set(
    "的了在是和与及对向由被把从为说称将也都就还而且但或并其这那此该某各每有无没不已曾正又再才只很最更所以因于之者着过到给让使要能可个位名次种些们他她它我你您谁什么等与跟同比按据经自往之前后上下里内外时年月日号第去来做"
      .unicodeScalars.map(\.value))

  /// 会 begins no name and ends many: 委员会.
  private static let assembly: UInt32 = 0x4F1A

  private static let dots: Set<UInt32> = Set("·・‧•･".unicodeScalars.map(\.value))

  /// Whether a character mostly is a word of its own, such as 的 and 在.
  static func isFunctional(_ scalar: UInt32) -> Bool { functional.contains(scalar) }

  /// Whether a run of characters begins and ends as a name may.
  static func mayBeName(_ gram: ArraySlice<UInt32>) -> Bool {
    guard let first = gram.first, let last = gram.last else { return false }
    return !functional.contains(first) && !functional.contains(last) && first != assembly
      && !dots.contains(first)
      && !dots.contains(last)
  }
}
