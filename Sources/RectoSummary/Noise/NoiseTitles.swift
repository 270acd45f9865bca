internal import RectoText

/// The title of a document where its text repeats it.
enum NoiseTitles {
  static func mark(
    _ lines: [NoiseLine], document: Document, places: [Document.SentencePlace],
    text: UnsafeBufferPointer<UInt8>, _ found: inout [NoiseClass?]
  ) {
    guard let title = document.title else { return }
    var reader = TermReader()
    let wanted = reader.terms(in: title)
    guard !wanted.isEmpty else { return }
    let known = Set(wanted)
    let length = title.utf8.count
    for (place, line) in lines.enumerated() {
      // What ends as a sentence repeats nothing but the title; a line that does not may name the site too.
      let longest = line.isEnded ? length + length / 2 + 4 : 2 * length + 80
      guard line.range.count <= longest, line.range.count * 3 >= length else { continue }
      var terms: [HashedTerm] = []
      for sentence in line.sentences { reader.read(text, in: places[sentence].range, into: &terms) }
      if repeats(terms, wanted, known, isEnded: line.isEnded) { found[place] = .title }
    }
  }

  /// Whether a line's terms are the title's, but for the name of a site at the end of either.
  private static func repeats(
    _ terms: [HashedTerm], _ wanted: [HashedTerm], _ known: Set<HashedTerm>, isEnded: Bool
  ) -> Bool {
    if terms == wanted { return true }
    let distinct = Set(terms)
    guard distinct.count >= 3, known.count >= 3 else { return false }
    let common = Double(distinct.intersection(known).count)
    let (ofLine, ofTitle) = (common / Double(distinct.count), common / Double(known.count))
    if isEnded { return ofLine >= 0.9 && ofTitle >= 0.9 }
    return (ofTitle >= 0.8 && ofLine >= 0.6) || (ofLine >= 0.9 && ofTitle >= 0.6)
  }
}
