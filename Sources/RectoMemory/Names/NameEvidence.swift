public import RectoText

extension MemorySet {
  /// Units that prove a name: first those that hold a form of it on one side and another form on the other, then those
  /// that hold one.
  ///
  /// - Parameters:
  ///   - name: The name with its aliases.
  ///   - limit: How many units at most.
  /// - Returns: A hit a unit, the forms marked on both sides; the total is that of these hits.
  /// - Throws: `MemoryError`.
  /// - Complexity: A concordance for each pair of forms, until there are enough.
  public func evidence(for name: NamePair, limit: Int = 3) throws -> ConcordancePage {
    var hits: [ConcordanceHit] = []
    func add(_ query: ConcordanceQuery) throws {
      guard hits.count < limit else { return }
      let page = try concordance(of: query, options: ConcordanceOptions(limit: limit * 2))
      for hit in page.hits
      where hits.count < limit
        && !hits.contains(where: { $0.unit.id == hit.unit.id && $0.memory == hit.memory })
      {
        hits.append(hit)
      }
    }
    let forms = name.names.map(\.text) + name.aliases
    for form in forms {
      for other in forms where other != form {
        try add(ConcordanceQuery(phrases: [form], translated: [other]))
      }
    }
    for form in forms { try add(ConcordanceQuery(form)) }
    return ConcordancePage(hits: hits, total: hits.count)
  }
}
