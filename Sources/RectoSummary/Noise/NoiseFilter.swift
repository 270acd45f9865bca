internal import RectoText

/// Finds what is in the text of a saved page and is not the article.
///
/// It judges lines, and sentences inside paragraphs, by evidence: phrases of captions, links, prompts and notices
/// with points, the shape of a line, links in it, the title repeated, lines without an end mark among lines with
/// one, what shares no words with the article behind its end. When nothing would be left, nothing is dropped.
///
/// - Complexity: O(*n*) in the text: one pass that folds each line and finds all phrases.
struct NoiseFilter {
  /// For each sentence, what it is, or `nil` for the article itself.
  let classes: [NoiseClass?]

  /// - Parameters:
  ///   - document: The text.
  ///   - places: Its sentences.
  ///   - terms: Their terms.
  init(_ document: Document, places: [Document.SentencePlace], terms: DocumentTerms) {
    classes = document.withUTF8 { utf8 in
      var pass = NoisePass(document, places: places, terms: terms, text: utf8)
      return pass.classes()
    }
  }
}

/// One run of the filter over a document.
private struct NoisePass {
  private let document: Document
  private let places: [Document.SentencePlace]
  private let terms: DocumentTerms
  private let text: UnsafeBufferPointer<UInt8>
  private let table = NoisePhraseTable.shared
  private var lines: [NoiseLine] = []
  private var found: [NoiseClass?] = []
  /// The class that a line's phrases point to, though they may not be enough.
  private var hints: [NoiseClass?] = []
  /// The points of each line.
  private var totals: [Int] = []
  /// Whether a line may hold a sentence that is noise.
  private var isMixed: [Bool] = []
  private var folding = NoiseFolding()
  private var points = [Int](repeating: 0, count: NoiseClass.allCases.count)

  /// Longer lines are paragraphs, of which only single sentences can be noise; in bytes.
  private static let longestLine = 900
  /// The longest sentence inside a paragraph that is looked at, in bytes.
  private static let longestSentence = 360

  init(
    _ document: Document, places: [Document.SentencePlace], terms: DocumentTerms,
    text: UnsafeBufferPointer<UInt8>
  ) {
    self.document = document
    self.places = places
    self.terms = terms
    self.text = text
    lines.reserveCapacity(min(places.count, document.blocks.count))
    var first = 0
    while first < places.count {
      var end = first + 1
      while end < places.count, places[end].block == places[first].block { end += 1 }
      let block = document.blocks[places[first].block]
      lines.append(
        NoiseLine(
          block: places[first].block, kind: block.kind, linkDensity: block.linkDensity,
          sentences: first..<end,
          range: places[first].range.lowerBound..<places[end - 1].range.upperBound))
      first = end
    }
    found.reserveCapacity(lines.count)
    hints.reserveCapacity(lines.count)
    totals.reserveCapacity(lines.count)
    isMixed.reserveCapacity(lines.count)
  }

  mutating func classes() -> [NoiseClass?] {
    judgeLines()
    NoiseTitles.mark(lines, document: document, places: places, text: text, &found)
    NoiseFragments.mark(lines, hints: hints, &found)
    NoiseStrangers.mark(
      lines, terms: terms, places: places, text: text, points: totals, hints: hints,
      language: document.language, &found)
    nameChronicle()
    var classes = [NoiseClass?](repeating: nil, count: places.count)
    for (line, noise) in zip(lines, found) where noise != nil {
      for number in line.sentences { classes[number] = noise }
    }
    judgeSentences(&classes)
    return classes.allSatisfy { $0 != nil } ? classes.map { _ in nil } : classes
  }

  /// Dates that stand alone again and again are the headings of a chronicle.
  private mutating func nameChronicle() {
    let dates = lines.indices.filter { found[$0] == .dateline && lines[$0].words <= 4 }
    if dates.count >= 3 { for place in dates { found[place] = .heading } }
  }

  private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[range])
  }

  // MARK: Lines

  private mutating func judgeLines() {
    let length = max(1, lines.last?.range.upperBound ?? 1)
    for place in lines.indices {
      let utf8 = bytes(lines[place].range)
      lines[place].readEnds(utf8)
      guard utf8.count <= Self.longestLine else {
        lines[place].words = utf8[0] < 0xE3 ? utf8.count / 6 : utf8.count / 3
        lines[place].length = lines[place].words
        found.append(lines[place].kind == .caption ? .caption : nil)
        hints.append(nil)
        isMixed.append(true)
        totals.append(0)
        continue
      }
      folding.fold(utf8)
      lines[place].words = folding.words
      lines[place].length = folding.length
      lines[place].readEllipsis()
      let evidence = NoiseEvidence(
        in: folding, isEnded: lines[place].isEnded, table: table, points: &points)
      let isAtEdge = place < 2 || lines[place].range.lowerBound * 10 >= length * 7
      hints.append(evidence.hint)
      isMixed.append(evidence.holdsPhrase)
      totals.append(evidence.anchoredTotal)
      found.append(noise(of: lines[place], evidence, isAtEdge: isAtEdge))
    }
  }

  private func noise(
    of line: NoiseLine, _ evidence: NoiseEvidence, isAtEdge: Bool
  ) -> NoiseClass? {
    if line.kind == .caption { return .caption }
    if line.kind == .heading { return evidence.isNoise(bonus: 0) ? evidence.noise : .heading }
    var bonus = isAtEdge ? 1 : 0
    if line.linkDensity >= 0.5 { bonus += 3 }
    if evidence.isNoise(bonus: bonus), isWhole(line, evidence) { return evidence.noise }
    if line.linkDensity >= 0.6, line.words <= 40, !line.isEnded || line.linkDensity >= 0.95 {
      return line.kind == .tableRow || line.words <= 4 ? .navigation : .readMore
    }
    return shapeClass(of: line)
  }

  /// Whether a line's evidence is about all of it: of several sentences only those with the phrase may be noise,
  /// but notices have several.
  private func isWhole(_ line: NoiseLine, _ evidence: NoiseEvidence) -> Bool {
    if line.sentences.count == 1 || line.length <= 12 { return true }
    switch evidence.noise {
    case .disclaimer, .cookie, .newsletter: return true
    case .caption: return line.sentences.count == 2 || line.length <= 40
    case .editorCredit: return line.length <= 25
    default: return false
    }
  }

  /// What a line's shape alone tells in any language.
  private func shapeClass(of line: NoiseLine) -> NoiseClass? {
    guard !line.isEnded else { return nil }
    if folding.words <= 12, folding.digits >= 5, folding.letters <= folding.digits + 12 {
      return .dateline
    }
    if folding.words <= 9, NoiseByline.isByline(bytes(line.range)) { return .byline }
    let parts = folding.separators + 1
    if parts >= 3, line.kind != .tableRow, folding.words <= parts * 4 + 2, folding.digits < 6 {
      return .navigation
    }
    return nil
  }

  // MARK: Sentences

  /// Prompts and credits that stand inside a paragraph.
  private mutating func judgeSentences(_ classes: inout [NoiseClass?]) {
    for place in lines.indices where found[place] == nil && isMixed[place] {
      let line = lines[place]
      guard line.sentences.count > 1 else { continue }
      var (dropped, droppedBytes) = (0, 0)
      for number in line.sentences {
        let utf8 = bytes(places[number].range)
        guard utf8.count <= Self.longestSentence else { continue }
        guard let noise = noise(ofSentence: number, in: line) else { continue }
        classes[number] = noise
        dropped += 1
        droppedBytes += utf8.count
      }
      if dropped > 0, droppedBytes * 2 > line.range.count {
        // Mostly prompts: the rest belongs to them.
        let noise = line.sentences.first { classes[$0] != nil }.flatMap { classes[$0] }
        for number in line.sentences where classes[number] == nil { classes[number] = noise }
      }
    }
  }

  private mutating func noise(ofSentence number: Int, in line: NoiseLine) -> NoiseClass? {
    let utf8 = bytes(places[number].range)
    folding.fold(utf8)
    var ends = NoiseLine(
      block: line.block, kind: line.kind, linkDensity: 0, sentences: number..<number + 1,
      range: places[number].range)
    ends.readEnds(utf8)
    let evidence = NoiseEvidence(
      in: folding, isEnded: ends.isEnded, table: table, points: &points)
    let isAtEdge = number == line.sentences.lowerBound || number == line.sentences.upperBound - 1
    return evidence.isNoisySentence(bonus: isAtEdge ? 1 : 0) ? evidence.noise : nil
  }
}
