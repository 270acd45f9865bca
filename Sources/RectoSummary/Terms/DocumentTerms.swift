internal import RectoText

/// The terms of all sentences of a document, read once for all that asks for them.
final class DocumentTerms {
  private let terms: HashedTerms
  /// Where each sentence's terms end.
  private let ends: [Int]

  /// - Parameters:
  ///   - places: The sentences.
  ///   - document: What they are of.
  ///   - stem: How many scalars of a word are kept.
  /// - Complexity: O(*n*).
  init(_ places: [Document.SentencePlace], of document: Document, stem: Int = TermSpace.stem) {
    var reader = TermReader(stem: stem)
    var terms = HashedTerms(capacity: document.text.utf8.count / 4)
    var ends: [Int] = []
    ends.reserveCapacity(places.count)
    document.withUTF8 { utf8 in
      for place in places {
        reader.read(utf8, in: place.range, into: &terms)
        ends.append(terms.count)
      }
    }
    self.terms = terms
    self.ends = ends
  }

  /// The places of a sentence's terms among all.
  func range(of sentence: Int) -> Range<Int> {
    (sentence > 0 ? ends[sentence - 1] : 0)..<ends[sentence]
  }

  /// Calls `body` with the terms of all sentences.
  func withTerms<Result>(_ body: (UnsafeBufferPointer<HashedTerm>) -> Result) -> Result {
    terms.withUnsafeBufferPointer(body)
  }
}
