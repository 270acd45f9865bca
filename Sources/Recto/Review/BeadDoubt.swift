/// Which beads of an alignment a person should look at first.
///
/// A bead that leaves a sentence alone; one that is less than 80 % sure; and one that is less than 90 % sure and whose
/// sides have lengths that hardly go together, as where a merge holds a sentence that the other side lacks.
///
/// - Note: On novels, news and yearbooks 19 of 100 beads between 70 and 80 % are wrong, 17 between 80 and 90 %, and of
///   the latter 44 where the lengths are off by more than e^0.4.
public struct BeadDoubt: Sendable {
  /// The target's bytes for each of the source's.
  private let ratio: Double
  private let documents: AlignedDocuments

  /// Takes the documents' own ratio of lengths.
  public init(_ documents: AlignedDocuments) {
    self.documents = documents
    let sizes = documents.alignment.beads.reduce(into: (0.0, 0.0)) { sizes, bead in
      guard !bead.source.isEmpty, !bead.target.isEmpty else { return }
      let (source, target) = Self.sizes(bead, documents)
      sizes = (sizes.0 + source, sizes.1 + target)
    }
    ratio = sizes.0 > 0 && sizes.1 > 0 ? sizes.1 / sizes.0 : 1
  }

  /// Whether a bead should be looked at first.
  public func includes(_ bead: Bead) -> Bool {
    if bead.source.isEmpty || bead.target.isEmpty { return true }
    return bead.confidence < 0.8 || bead.confidence < 0.9 && hasOddLengths(bead)
  }

  /// Whether the lengths of its sides differ by half as much again from what is usual in these documents.
  func hasOddLengths(_ bead: Bead) -> Bool {
    let (source, target) = Self.sizes(bead, documents)
    // Ten bytes, as in scoring: of short sentences the length says little.
    let quotient = (source * ratio + 10) / (target + 10)
    return quotient > 1.49 || quotient < 1 / 1.49
  }

  private static func sizes(_ bead: Bead, _ documents: AlignedDocuments) -> (Double, Double) {
    (
      Double(documents.source.joined(bead.source).utf8.count),
      Double(documents.target.joined(bead.target).utf8.count)
    )
  }
}
