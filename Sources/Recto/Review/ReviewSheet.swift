/// An alignment as a table that a person edits in a spreadsheet, there and back.
///
/// The columns: the two texts under their languages, `confidence`, `bead` (numbers from 0, as in JSON), `status`,
/// `source` and `target` (numbers of the sentences, `3+4`), and `id`, which says what the row was before it was changed;
/// its name ends in a number that stands for both documents. docs/review.md says what may be edited, and how.
public struct ReviewSheet: Hashable, Sendable {
  /// In which order rows are written; reading takes any.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// As the sentences stand.
    case document
    /// The least sure first, sentences without a counterpart before all others.
    case doubtful
  }

  /// What the column `id` is called for two documents: `id#` and a hash of their sentences.
  public static func idColumn(of source: AlignmentSide, _ target: AlignmentSide) -> String {
    var hash = FNVHash()
    for side in [source, target] {
      for sentence in side.sentences {
        hash.add(sentence.utf8)
        hash.add([0])
      }
      hash.add([1])
    }
    return "id#\(hash.text)"
  }

  /// The rows of an alignment, the names of the columns first; a tab or line end inside a text is a space.
  ///
  /// - Parameter review: What a person has said already: confirmed rows bear `ok` and that person's texts, rejected and
  ///   deleted ones `no`.
  public static func table(
    of documents: AlignedDocuments, order: Order = .document, review: Review? = nil
  ) -> [[String]] {
    let header =
      [documents.source.language.rawValue, documents.target.language.rawValue]
      + ["confidence", "bead", "status", "source", "target"]
      + [idColumn(of: documents.source, documents.target)]
    let confirmed = review?.confirmedByPlace ?? [:]
    return [header]
      + order.sorted(documents.alignment.beads).map { bead in
        var row = row(of: bead, documents)
        let place = ReviewRow.Place(source: bead.source, target: bead.target)
        if let said = confirmed[place] {
          row[0] = said.sourceText ?? row[0]
          row[1] = said.targetText ?? row[1]
          row[4] = "ok"
        } else if review?.leavesOut(place) == true {
          row[4] = "no"
        }
        return row
      }
  }

  private static func row(of bead: Bead, _ documents: AlignedDocuments) -> [String] {
    let place = ReviewRow.Place(source: bead.source, target: bead.target)
    let numbers = [bead.source, bead.target]
    return [
      ReviewText.plain(documents.source.joined(bead.source)),
      ReviewText.plain(documents.target.joined(bead.target)),
      String((bead.confidence * 10_000).rounded() / 10_000),
      numbers.map { $0.map(String.init).joined(separator: ",") }.joined(separator: ":"), "",
      ReviewText.numbers(bead.source), ReviewText.numbers(bead.target), ReviewText.id(place),
    ]
  }
}

extension ReviewSheet.Order {
  /// Beads in this order.
  public func sorted(_ beads: [Bead]) -> [Bead] {
    guard self == .doubtful else { return beads }
    return beads.enumerated().sorted { a, b in
      let doubt = (Self.doubt(a.element), Self.doubt(b.element))
      return doubt.0 == doubt.1 ? a.offset < b.offset : doubt.0 < doubt.1
    }.map(\.element)
  }

  /// Lower is less sure.
  private static func doubt(_ bead: Bead) -> Double {
    bead.source.isEmpty || bead.target.isEmpty ? -1 : bead.confidence
  }
}
