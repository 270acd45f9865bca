/// How rare the types of a document are, and which count at all.
struct TermRarity {
  /// By type: whether it is scored; words that only hold a sentence together are not.
  let counts: [Bool]
  /// By type: what evidence is multiplied with.
  let scales: [Float]
  /// By type: its surprise over that of a usual type.
  let bonuses: [Float]

  /// - Parameter floor: The likelihood that a term has nothing to do with the other side.
  init(_ side: SentenceTokens, floor: Double) {
    let occurrences = side.counts
    let total = Double(occurrences.reduce(0, +) + occurrences.count)
    counts = side.types.map { !FunctionWords.all.contains($0) }
    scales = occurrences.map { Float((1 - floor) * total / Double($0 + 1)) }
    // Eight nats: once in a text of three thousand words.
    bonuses = occurrences.map { Float(logarithm(total / Double($0 + 1)) / 8) }
  }
}
