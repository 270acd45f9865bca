internal import CMatch

/// A query as numbers of scalars or of words, prepared for comparisons.
struct QuerySymbols {
  let symbols: [UInt32]
  /// The kernel's, or `nil` where the query is too long for it.
  private let kernel: OpaquePointer?
  private let pattern: EditPattern?

  init(_ symbols: [UInt32], kernel: OpaquePointer) {
    self.symbols = symbols
    let fits = cm_pattern_set(kernel, symbols, symbols.count)
    self.kernel = fits ? kernel : nil
    pattern = fits ? nil : EditPattern(symbols)
  }

  /// The distance to a text, or `nil` where it exceeds the limit.
  func distance(to text: UnsafeBufferPointer<UInt16>, limit: Int) -> Int? {
    guard limit >= 0 else { return nil }
    if let kernel, text.count <= Int(CM_PATTERN_LIMIT) {
      let distance = Int(cm_distance16(kernel, text.baseAddress, text.count, UInt32(limit)))
      return distance > limit ? nil : distance
    }
    return slowDistance(to: text.map(UInt32.init), limit: limit)
  }

  /// The distance to a list of tokens, or `nil` where it exceeds the limit.
  func distance(to tokens: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
    guard limit >= 0 else { return nil }
    if let kernel, tokens.count <= Int(CM_PATTERN_LIMIT) {
      let distance = Int(cm_distance32(kernel, tokens.baseAddress, tokens.count, UInt32(limit)))
      return distance > limit ? nil : distance
    }
    return slowDistance(to: Array(tokens), limit: limit)
  }

  private func slowDistance(to text: [UInt32], limit: Int) -> Int? {
    let pattern = pattern ?? EditPattern(symbols)
    return text.withUnsafeBufferPointer { pattern.distance(to: $0, limit: limit) }
  }
}
