internal import RectoText

extension XMLContent {
  /// The content with another text: what both have in common at the start and at the end keeps its bytes, and
  /// codes are copied as they are spelled.
  ///
  /// - Parameters:
  ///   - translation: The new text; its codes are numbers of codes of `source` and of this content.
  ///   - source: Where codes of the source are copied from.
  /// - Returns: The new bytes, UTF-8, and how many characters XML cannot hold, each of which became U+FFFD.
  /// - Complexity: O(*n*).
  func rewritten(
    with translation: FileTranslation, source: XMLContent
  ) -> (bytes: [UInt8], lostCharacters: Int) {
    let new = Self.pieces(translation, own: self, source: source)
    let old = ownPieces()
    var head = 0
    while head < min(old.count, new.count), old[head].matches(new[head]) { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail].matches(new[new.count - 1 - tail])
    {
      tail += 1
    }
    // A piece may be part of a run that only goes as a whole.
    while head > 0, !old[head - 1].endsRun { head -= 1 }
    while tail > 0, !old[old.count - tail].startsRun { tail -= 1 }
    var out: [UInt8] = []
    let keptEnd = head == 0 ? 0 : old[head - 1].raw.upperBound
    let tailStart = tail == 0 ? raw.count : old[old.count - tail].raw.lowerBound
    // Comments and instructions at the cut stay with what is before them.
    let gapEnd = head < old.count - tail ? old[head].raw.lowerBound : tailStart
    out += raw[..<max(keptEnd, min(gapEnd, tailStart))]
    var lost = 0
    let escapesGreater = !Self.holdsPlainGreater(self) && !Self.holdsPlainGreater(source)
    for piece in new[head..<new.count - tail] {
      lost += piece.write(to: &out, escapesGreater: escapesGreater)
    }
    out += raw[tailStart...]
    return (out, lost)
  }

  /// A character or a code, with the bytes it stands in.
  private struct Piece {
    /// A character's bytes, or none for a code.
    var character: ArraySlice<UInt8>
    /// A code's bytes.
    var code: ArraySlice<UInt8>
    var raw: Range<Int> = 0..<0
    var startsRun = true
    var endsRun = true

    func matches(_ other: Piece) -> Bool { character == other.character && code == other.code }

    /// - Returns: How many characters XML cannot hold.
    func write(to out: inout [UInt8], escapesGreater: Bool) -> Int {
      out += code
      if character.first == 0x3E, !escapesGreater, !out.suffix(2).elementsEqual([0x5D, 0x5D]) {
        out.append(0x3E)
        return 0
      }
      return character.withUnsafeBufferPointer {
        XMLText.append($0, to: &out, isAttribute: false)
      }
    }
  }

  private func ownPieces() -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.count + codes.count)
    var next = 0
    for run in runs {
      appendCodes(upTo: run.raw.lowerBound, from: &next, to: &pieces)
      for range in Self.characters(of: text, in: run.text) {
        let isFirst = range.lowerBound == run.text.lowerBound
        let isLast = range.upperBound == run.text.upperBound
        let raw =
          run.isPlain
          ? run.raw.lowerBound + range.lowerBound - run.text.lowerBound..<run.raw.lowerBound
            + range.upperBound - run.text.lowerBound
          : run.raw
        pieces.append(
          Piece(
            character: text[range], code: [], raw: raw, startsRun: run.isPlain || isFirst,
            endsRun: run.isPlain || isLast))
      }
    }
    appendCodes(upTo: Int.max, from: &next, to: &pieces)
    return pieces
  }

  /// Codes stand in the order of their bytes, which text of the same offset cannot tell.
  private func appendCodes(upTo place: Int, from next: inout Int, to pieces: inout [Piece]) {
    while next < codes.count, codeRanges[next].lowerBound < place {
      let range = codeRanges[next]
      pieces.append(Piece(character: [], code: raw[range], raw: range))
      next += 1
    }
  }

  private static func pieces(
    _ translation: FileTranslation, own: XMLContent, source: XMLContent
  ) -> [Piece] {
    let text = Array(translation.text.utf8)
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.count + translation.codes.count)
    var position = 0
    func appendText(upTo end: Int) {
      for range in characters(of: text, in: position..<max(position, min(end, text.count))) {
        pieces.append(Piece(character: text[range], code: []))
      }
      position = max(position, min(end, text.count))
    }
    for code in translation.codes {
      appendText(upTo: code.offset)
      let (content, index) =
        switch code.place {
        case .source(let index): (source, index)
        case .target(let index): (own, index)
        }
      guard content.codeRanges.indices.contains(index) else { continue }
      pieces.append(Piece(character: [], code: content.raw[content.codeRanges[index]]))
    }
    appendText(upTo: text.count)
    return pieces
  }

  private static func characters(of text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(range.count)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private static func holdsPlainGreater(_ content: XMLContent) -> Bool {
    content.runs.contains { $0.isPlain && content.raw[$0.raw].contains(0x3E) }
  }
}
