/// The Levenshtein distance by the textbook's table: the slow twin of every fast one.
///
/// - Complexity: O(*m* · *n*).
public func referenceDistance<Symbol: Equatable>(_ a: [Symbol], _ b: [Symbol]) -> Int {
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let next = min(diagonal + (a[i] == b[j] ? 0 : 1), row[j] + 1, row[j + 1] + 1)
      diagonal = row[j + 1]
      row[j + 1] = next
    }
  }
  return row[b.count]
}
