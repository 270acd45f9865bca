/// Weights of pairs of source and target types.
struct PairTable {
  /// For each type of one side its partners on the other, ascending, with their weights.
  struct Rows {
    private let starts: [Int]
    let partners: [Int32]
    let weights: [Float]

    /// The places of a type's partners in `partners` and `weights`.
    @inline(__always)
    subscript(type: Int) -> Range<Int> { starts[type]..<starts[type + 1] }

    /// - Parameter pairs: Ascending by the partner.
    fileprivate init(_ pairs: [Pair], count: Int, type: (Pair) -> Int, partner: (Pair) -> Int32) {
      var starts = [Int](repeating: 0, count: count + 1)
      for pair in pairs { starts[type(pair) + 1] += 1 }
      for type in 0..<count { starts[type + 1] += starts[type] }
      var places = starts
      var partners = [Int32](repeating: 0, count: pairs.count)
      var weights = [Float](repeating: 0, count: pairs.count)
      for pair in pairs {
        let place = places[type(pair)]
        places[type(pair)] += 1
        partners[place] = partner(pair)
        weights[place] = pair.weight
      }
      (self.starts, self.partners, self.weights) = (starts, partners, weights)
    }
  }

  fileprivate struct Pair {
    /// The source type, then the target type.
    var key: UInt64
    var weight: Float
    var source: Int { Int(key >> 32) }
    var target: Int { Int(key & 0xffff_ffff) }
  }

  private var pairs: [Pair] = []

  /// Adds a weight above 0.
  mutating func add(_ source: Int, _ target: Int, _ weight: Float) {
    guard weight > 0 else { return }
    pairs.append(Pair(key: UInt64(source) << 32 | UInt64(target), weight: weight))
  }

  /// Leaves one weight a pair: the largest.
  mutating func unite() { unite { $0 = max($0, $1) } }

  /// Adds the weights of another table.
  func adding(_ other: PairTable, times factor: Float) -> PairTable {
    var sum = self
    for pair in other.pairs { sum.add(pair.source, pair.target, factor * pair.weight) }
    sum.unite { $0 += $1 }
    return sum
  }

  /// For each target type, source types with their weights.
  func byTarget(count: Int) -> Rows {
    Rows(pairs, count: count, type: \.target, partner: { Int32($0.source) })
  }

  /// For each source type, target types with their weights.
  func bySource(count: Int) -> Rows {
    Rows(pairs, count: count, type: \.source, partner: { Int32($0.target) })
  }

  private mutating func unite(_ join: (inout Float, Float) -> Void) {
    pairs.sort { ($0.key, $0.weight) < ($1.key, $1.weight) }
    var united: [Pair] = []
    united.reserveCapacity(pairs.count)
    for pair in pairs {
      if let last = united.indices.last, united[last].key == pair.key {
        join(&united[last].weight, pair.weight)
      } else {
        united.append(pair)
      }
    }
    pairs = united
  }
}
