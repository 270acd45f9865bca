internal import RectoText

/// Which terms stand in which sentences, and how often: a sparse matrix, kept by sentence and by term.
struct TermIncidence {
  /// How many terms each sentence has, repeated ones included.
  let lengths: [Int]
  /// Where each sentence's terms begin; one more than there are sentences.
  let starts: [Int]
  /// By number, ascending in each sentence.
  let terms: [Int32]
  /// How often each stands in its sentence.
  let counts: [Int32]
  /// Each term as it was first met, by number.
  let firsts: [HashedTerm]
  /// How often each term stands in all sentences together.
  let frequencies: [Int]
  /// Where each term's sentences begin; one more than there are terms.
  let columnStarts: [Int]
  /// Sentences by number, ascending for each term.
  let sentences: [Int32]
  /// Where each sentence's term is in `terms`.
  let entries: [Int32]
  /// The numbers of the terms that were asked for, as far as they were met.
  let known: [Int32]

  /// - Parameters:
  ///   - hashes: Terms, sentence after sentence.
  ///   - ranges: The places of each sentence's terms.
  ///   - asked: Terms of which the numbers are wanted.
  /// - Complexity: O(*n*): sentences are sorted by term and back, by counting.
  init(
    _ hashes: UnsafeBufferPointer<HashedTerm>, ranges: [Range<Int>], asked: [HashedTerm] = []
  ) {
    let total = ranges.reduce(0) { $0 + $1.count }
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: total + 1)
    let columns = UnsafeMutablePointer<Column>.allocate(capacity: total + 1)
    defer {
      cells.deallocate()
      columns.deallocate()
    }
    var numbers = TermNumbers(capacity: total)
    var starts = [0]
    starts.reserveCapacity(ranges.count + 1)
    var count = 0
    for (sentence, range) in ranges.enumerated() {
      let sentence = Int32(truncatingIfNeeded: sentence)
      for place in range {
        let met = numbers.count
        let term = numbers.number(of: hashes[place].hash)
        if term == met { (columns + term).initialize(to: Column(first: place)) }
        columns[term].frequency &+= 1
        if columns[term].sentence == sentence {
          cells[Int(columns[term].cell)].count &+= 1
          continue
        }
        columns[term].sentence = sentence
        columns[term].spread &+= 1
        columns[term].cell = Int32(truncatingIfNeeded: count)
        (cells + count).initialize(to: Cell(number: Int32(truncatingIfNeeded: term), count: 1))
        count &+= 1
      }
      starts.append(count)
    }
    lengths = ranges.map(\.count)
    self.starts = starts
    firsts = Self.list(numbers.count) { hashes[Int(columns[$0].first)] }
    frequencies = Self.list(numbers.count) { Int(columns[$0].frequency) }
    known = asked.compactMap { term in
      numbers.known(term.hash).map { Int32(truncatingIfNeeded: $0) }
    }
    (columnStarts, sentences, entries) = Self.transpose(cells, starts, columns, numbers.count)
    terms = Self.list(count) { cells[$0].number }
    counts = Self.list(count) { cells[$0].count }
  }

  /// A term of a sentence, or a sentence of a term, with how often the term stands there.
  private struct Cell {
    var number: Int32
    var count: Int32
  }

  /// What is counted of each term.
  private struct Column {
    /// The place of the term as it was first met.
    var first: Int32
    var frequency: Int32 = 0
    /// How many sentences have it.
    var spread: Int32 = 0
    /// The sentence that had it last.
    var sentence: Int32 = -1
    /// Its cell there; later where its next cell goes.
    var cell: Int32 = 0

    init(first: Int) { self.first = Int32(truncatingIfNeeded: first) }
  }

  /// Sorts cells by term, by counting, and back again, so that terms ascend in each sentence.
  private static func transpose(
    _ cells: UnsafeMutablePointer<Cell>, _ starts: [Int], _ columns: UnsafeMutablePointer<Column>,
    _ termCount: Int
  ) -> (columnStarts: [Int], sentences: [Int32], entries: [Int32]) {
    let count = starts[starts.count - 1]
    var columnStarts = [Int](repeating: 0, count: termCount + 1)
    for term in 0..<termCount {
      columnStarts[term + 1] = columnStarts[term] &+ Int(columns[term].spread)
      columns[term].cell = Int32(truncatingIfNeeded: columnStarts[term])
    }
    let byTerm = UnsafeMutablePointer<Cell>.allocate(capacity: count + 1)
    defer { byTerm.deallocate() }
    for sentence in 0..<starts.count - 1 {
      for cell in starts[sentence]..<starts[sentence + 1] {
        let term = Int(cells[cell].number)
        let place = columns[term].cell
        columns[term].cell = place &+ 1
        (byTerm + Int(place)).initialize(
          to: Cell(number: Int32(truncatingIfNeeded: sentence), count: cells[cell].count))
      }
    }
    var next = starts
    let entries = [Int32](unsafeUninitializedCapacity: count) { entries, initialized in
      next.withUnsafeMutableBufferPointer { next in
        for term in 0..<termCount {
          let number = Int32(truncatingIfNeeded: term)
          for place in columnStarts[term]..<columnStarts[term + 1] {
            let sentence = Int(byTerm[place].number)
            let entry = next[sentence]
            next[sentence] = entry &+ 1
            cells[entry] = Cell(number: number, count: byTerm[place].count)
            entries[place] = Int32(truncatingIfNeeded: entry)
          }
        }
      }
      initialized = count
    }
    return (columnStarts, list(count) { byTerm[$0].number }, entries)
  }

  @inline(__always)
  private static func list<Element>(_ count: Int, _ element: (Int) -> Element) -> [Element] {
    [Element](unsafeUninitializedCapacity: count) { out, initialized in
      if let base = out.baseAddress {
        for place in 0..<count { (base + place).initialize(to: element(place)) }
      }
      initialized = count
    }
  }
}
