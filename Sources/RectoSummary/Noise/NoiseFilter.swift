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
    let text = Array(line.text.utf8)
    let letters = Array(line.text.filter { $0.isLetter || $0 == " " }.utf8)
    for rule in NoisePhrases.all where line.words <= rule.maxWords {
      let isMet = rule.phrases.contains { phrase in
        switch rule.place {
        case .start: starts(text, with: phrase)
        case .anywhere: contains(text, phrase)
        case .end: !line.isEnded && text.reversed().starts(with: phrase.reversed())
        case .whole: letters == phrase
        }
      }
      if isMet { return rule.noise }
    }
    return isByline(line) ? .byline : isDateline(line) ? .dateline : nil
  }

  /// A phrase in letters starts a line as a word, so that "sharecroppers" is not "share".
  private static func starts(_ text: [UInt8], with phrase: [UInt8]) -> Bool {
    guard text.starts(with: phrase) else { return false }
    guard let last = phrase.last, (0x61...0x7A).contains(last), text.count > phrase.count else {
      return true
    }
    let next = String(decoding: text[phrase.count...].prefix(8), as: UTF8.self).first
    return next.map { !$0.isLetter } ?? true
  }

  /// Bytes, as the standard library's search for one string in another costs a hundred times more; a
  /// character's bytes never begin inside another's.
  private static func contains(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      phrase.withUnsafeBufferPointer { phrase in
        guard let first = phrase.first, phrase.count <= text.count else { return false }
        for start in 0...text.count - phrase.count where text[start] == first {
          if text[start..<start + phrase.count].elementsEqual(phrase) { return true }
        }
        return false
      }
    }
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
