/// The tokens of a text of codes: what `SimilarityTokens` says of scalars.
enum TokenScan {
  /// Calls `body` with the range of each token, ascending.
  ///
  /// - Parameter classes: By code: the raw value of its `ScalarClass`.
  @inline(__always)
  static func forEachToken(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt16>, classes: [UInt8],
    _ body: (Range<Int>) -> Void
  ) {
    var start = -1
    for index in range {
      let kind = classes[Int(text[index])]
      if kind == wordPart {
        if start < 0 { start = index }
        continue
      }
      if start >= 0 { body(start..<index) }
      start = -1
      if kind == alone { body(index..<index + 1) }
    }
    if start >= 0 { body(start..<range.upperBound) }
  }

  static let wordPart: UInt8 = 1
  static let alone: UInt8 = 2
}
