extension PairAlignment {
  /// What makes it doubtful that the two documents translate each other, for a person; `nil` where nothing does.
  public var doubt: String? { AlignmentDoubt(documents).reason }
}

/// Whether two documents look like translations of each other: by the share of their text that stands in beads with
/// both sides, and by how sure these are.
struct AlignmentDoubt {
  /// The share of both texts' bytes that has a counterpart, `0...1`.
  private(set) var aligned = 1.0
  /// The mean confidence of beads with both sides, weighed by their bytes.
  private(set) var confidence = 1.0

  init(_ documents: AlignedDocuments) {
    var (paired, all, sure) = (0.0, 0.0, 0.0)
    for bead in documents.alignment.beads {
      let size = Double(
        documents.source.joined(bead.source).utf8.count
          + documents.target.joined(bead.target).utf8.count)
      all += size
      if bead.source.isEmpty || bead.target.isEmpty { continue }
      paired += size
      sure += size * bead.confidence
    }
    guard all > 0 else { return }
    aligned = paired / all
    confidence = paired > 0 ? sure / paired : 0
  }

  var reason: String? {
    let shares = (Int(aligned * 100), Int(confidence * 100))
    if aligned < 0.5 {
      return "only \(shares.0) % of the text has a counterpart: are these the two documents?"
    }
    // On five sets, documents paired with another's translation reach .09 to .43 (one .62), those paired with their own
    // .54 to .97, but for novels without a lexicon, of which two in six are at .12 and .30 and aligned badly.
    if confidence < 0.45 {
      return
        "the pairs are only \(shares.1) % sure on average: are these translations of each other?"
    }
    return nil
  }
}
