internal import RectoText

/// Finds what is in the text of a saved page and is not the article.
///
/// It judges whole lines by a few general rules: the title repeated, phrases of captions, links, prompts and
/// notices, lines without an end mark among lines with one, and what follows the first disclaimer in the last
/// part. When nothing would be left, nothing is dropped.
struct NoiseFilter {
  /// For each sentence, what it is, or `nil` for the article itself.
  let classes: [NoiseClass?]

  init(_ document: Document, sentences: [Document.Sentence]) {
    let lines = Self.lines(document, sentences)
    var found = lines.map { Self.phraseClass($0) }
    Self.markTitles(lines, title: document.title, &found)
    Self.markFragments(lines, &found)
    Self.markEnd(lines, &found)
    if found.allSatisfy({ $0 != nil }) { found = found.map { _ in nil } }
    var byBlock: [Int: NoiseClass] = [:]
    for (line, noise) in zip(lines, found) { byBlock[line.block] = noise }
    classes = sentences.map { byBlock[$0.block] }
  }

  /// A block of the document as the rules see it.
  private struct Line {
    var block: Int
    var kind: Document.Block.Kind
    /// Folded.
    var text: String
    /// Words, or Chinese characters.
    var words: Int
    /// Whether it ends as a sentence does.
    var isEnded: Bool
  }

  private static func lines(_ document: Document, _ sentences: [Document.Sentence]) -> [Line] {
    var lines: [Line] = []
    for sentence in sentences {
      let folded = Folding.fold(sentence.text)
      let words = Tokenizer.terms(in: sentence.text).count
      let isEnded = Self.isEnded(sentence.text)
      if let last = lines.last, last.block == sentence.block {
        lines[lines.count - 1].text += " " + folded
        lines[lines.count - 1].words += words
        lines[lines.count - 1].isEnded = isEnded
      } else {
        lines.append(
          Line(
            block: sentence.block, kind: document.blocks[sentence.block].kind, text: folded,
            words: words, isEnded: isEnded))
      }
    }
    return lines
  }

  private static func isEnded(_ text: String) -> Bool {
    for character in text.reversed() {
      if "\"”’'»」』）)]】*".contains(character) || character.isWhitespace { continue }
      return ".!?。！？…؟।۔。:：".contains(character)
    }
    return false
  }

  private static func phraseClass(_ line: Line) -> NoiseClass? {
    if line.kind == .caption { return .caption }
    for rule in NoisePhrases.all where line.words <= rule.maxWords {
      let isMet = rule.phrases.contains { phrase in
        switch rule.place {
        case .start: starts(line.text, with: phrase)
        case .anywhere: line.text.contains(phrase)
        case .end: !line.isEnded && line.text.hasSuffix(phrase)
        case .whole: line.text.filter { $0.isLetter || $0 == " " } == phrase
        }
      }
      if isMet { return rule.noise }
    }
    return isByline(line) ? .byline : isDateline(line) ? .dateline : nil
  }

  /// A phrase in letters starts a line as a word, so that "sharecroppers" is not "share".
  private static func starts(_ text: String, with phrase: String) -> Bool {
    guard text.hasPrefix(phrase) else { return false }
    guard let last = phrase.last, last.isASCII, last.isLetter,
      let next = text.dropFirst(phrase.count).first
    else { return true }
    return !next.isLetter
  }

  /// "By Anna Example", "by our staff", short and without an end mark.
  private static func isByline(_ line: Line) -> Bool {
    line.text.hasPrefix("by ") && line.words <= 10 && !line.isEnded
  }

  /// A line of little but a date and a time.
  private static func isDateline(_ line: Line) -> Bool {
    guard line.words <= 12, !line.isEnded else { return false }
    let digits = line.text.count { $0.isNumber }
    let letters = line.text.count { $0.isLetter }
    return digits >= 5 && letters <= digits + 12
  }

  private static func markTitles(
    _ lines: [Line], title: String?, _ found: inout [NoiseClass?]
  ) {
    guard let title else { return }
    let wanted = Tokenizer.terms(in: title)
    guard !wanted.isEmpty else { return }
    for (place, line) in lines.enumerated() where Tokenizer.terms(in: line.text) == wanted {
      found[place] = .title
    }
  }

  /// Short lines without an end mark, where most lines have one: headings, and headlines of other articles.
  private static func markFragments(_ lines: [Line], _ found: inout [NoiseClass?]) {
    let article = lines.indices.filter { found[$0] == nil }
    let ended = article.count { lines[$0].isEnded }
    for place in article where lines[place].kind == .heading { found[place] = .heading }
    guard article.count >= 3, ended * 2 >= article.count else { return }
    for place in article where !lines[place].isEnded && lines[place].words <= 30 {
      guard lines[place].kind != .listItem, !",;，；、".contains(lines[place].text.last ?? " ") else {
        continue
      }
      found[place] = .heading
    }
  }

  /// Everything after the first disclaimer or editor's credit in the last 40 %.
  private static func markEnd(_ lines: [Line], _ found: inout [NoiseClass?]) {
    let tail = Int(Double(lines.count) * 0.6)
    guard
      let end = lines.indices.first(where: { place in
        place >= tail && (found[place] == .disclaimer || found[place] == .editorCredit)
      })
    else { return }
    for place in lines.indices where place > end && found[place] == nil { found[place] = .afterEnd }
  }
}
