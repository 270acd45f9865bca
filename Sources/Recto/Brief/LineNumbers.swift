/// The lines of the file in which a document's sentences begin.
struct LineNumbers {
  private let document: Document
  private let text: BriefSource.Text
  /// Where each line of the document's text begins, as UTF-8 offsets.
  private let starts: [Int]

  /// - Complexity: O(*n*).
  init(_ document: Document, _ text: BriefSource.Text) {
    self.document = document
    self.text = text
    var starts = [0]
    var text = document.text
    text.withUTF8 { utf8 in
      for (offset, byte) in utf8.enumerated() {
        // CR LF ends one line.
        let isEnd =
          byte == 0x0A || byte == 0x0D && !(offset + 1 < utf8.count && utf8[offset + 1] == 0x0A)
        if isEnd { starts.append(offset + 1) }
      }
    }
    self.starts = starts
  }

  /// The line in which a sentence begins, from 1; of a text that was taken out of a page, the line in which its block
  /// begins.
  func line(of sentence: ScoredSentence) -> Int {
    if text == .extracted, let line = document.blocks[sentence.block].line { return line }
    return line(at: sentence.range.lowerBound)
  }

  /// Binary search.
  private func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
