internal import RectoText

/// Which part of a text each folded scalar comes from.
package struct FoldMap {
  /// A part of the text that folds by itself.
  struct Piece {
    /// UTF-8 byte offsets into the text.
    var text: Range<Int>
    /// Scalar numbers of the folded text; empty for what folding drops at the ends.
    var folded: Range<Int>
  }

  /// Ascending and covering text and folded text.
  let pieces: [Piece]

  /// The finest division that holds: grapheme clusters fold alone nearly always; where one does not
  /// (a mark composes across, a Chinese phrase is converted whole), words; then the whole text.
  package init(_ text: MatchText) {
    pieces =
      Self.pieces(of: text, units: Self.clusters(text.text))
      ?? Self.pieces(of: text, units: Self.words(text.text))
      ?? [Piece(text: 0..<text.text.utf8.count, folded: 0..<text.folded.count)]
  }

  /// The piece that a folded scalar is in.
  func piece(at scalar: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].folded.upperBound <= scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The part of the text, in UTF-8 bytes, that a range of folded scalars comes from.
  package func bytes(of scalars: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return 0..<0 }
    if scalars.isEmpty {
      let piece = piece(at: scalars.lowerBound)
      let place =
        piece < pieces.count
        ? pieces[piece].text.lowerBound : pieces[pieces.count - 1].text.upperBound
      return place..<place
    }
    let first = pieces[piece(at: scalars.lowerBound)].text.lowerBound
    return first..<max(first, pieces[piece(at: scalars.upperBound - 1)].text.upperBound)
  }

  private struct Unit {
    var text: Substring
    var isSpace: Bool
  }

  private static func clusters(_ text: String) -> [Unit] {
    var units: [Unit] = []
    var spaceStart: String.Index?
    for index in text.indices {
      let isSpace = text[index].unicodeScalars.allSatisfy(\.properties.isWhitespace)
      if isSpace {
        spaceStart = spaceStart ?? index
        continue
      }
      if let start = spaceStart { units.append(Unit(text: text[start..<index], isSpace: true)) }
      spaceStart = nil
      units.append(Unit(text: text[index...index], isSpace: false))
    }
    if let start = spaceStart { units.append(Unit(text: text[start...], isSpace: true)) }
    return units
  }

  private static func words(_ text: String) -> [Unit] {
    var units: [Unit] = []
    for cluster in clusters(text) {
      if let last = units.last, !last.isSpace, !cluster.isSpace {
        units[units.count - 1].text = text[last.text.startIndex..<cluster.text.endIndex]
      } else {
        units.append(cluster)
      }
    }
    return units
  }

  private static func pieces(of text: MatchText, units: [Unit]) -> [Piece]? {
    var pieces: [Piece] = []
    var (byte, scalar) = (0, 0)
    /// Where invisible characters begin that stand at the start or after a space: they belong to what follows.
    var waiting: Int?
    for unit in units {
      let bytes = byte..<byte + unit.text.utf8.count
      byte = bytes.upperBound
      let folded: [UInt32]
      if unit.isSpace {
        let isInside = scalar > 0 && scalar < text.folded.count
        folded = isInside ? [0x20] : []
      } else {
        let written = text.isSimplified ? Folding.simplified(String(unit.text)) : String(unit.text)
        folded = Folding.fold(written).unicodeScalars.map(\.value)
      }
      guard text.folded[scalar...].starts(with: folded) else { return nil }
      let followsSpace = pieces.last.map { text.folded[$0.folded].elementsEqual([0x20]) } ?? true
      if folded.isEmpty, !unit.isSpace, followsSpace || waiting != nil {
        waiting = waiting ?? bytes.lowerBound
        continue
      }
      if folded.isEmpty, !unit.isSpace, let last = pieces.last {
        // An invisible character belongs to what it follows.
        pieces[pieces.count - 1].text = last.text.lowerBound..<bytes.upperBound
      } else {
        pieces.append(
          Piece(
            text: (waiting ?? bytes.lowerBound)..<bytes.upperBound,
            folded: scalar..<scalar + folded.count))
        waiting = nil
      }
      scalar += folded.count
    }
    if let waiting {
      pieces.append(Piece(text: waiting..<byte, folded: scalar..<scalar))
    }
    return scalar == text.folded.count ? pieces : nil
  }
}
