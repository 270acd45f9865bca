public import RectoInterchange
public import RectoMemory
public import RectoText

/// Chooses translations for segments from memories.
///
///     let translator = Pretranslator(minimumScore: 75) { try lookup.matches(for: $0) }
///     let offer = try translator.offer(for: segment, context: context)
///
/// Only what the memory says for certain is given as translated: a score of 100 or 101 whose inline codes have known
/// places. Fuzzy, adapted, ambiguous and unreviewed matches, and those whose codes' places are estimated, are drafts.
///
/// Sendable where its search is: several tasks may ask at once.
public struct Pretranslator: Sendable {
  /// Finds matches, best first.
  public typealias Search = @Sendable (LookupQuery) throws -> [Match]

  /// What a memory has for a segment.
  public struct Offer: Hashable, Sendable {
    /// How it comes about.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// The same source in the same context.
      case context
      /// The same source, without a doubt.
      case exact
      /// Another source, or one with a doubt: adapted, ambiguous, unreviewed.
      case fuzzy
      /// Its sentences one by one, all of them.
      case assembled
      /// Some of its sentences; the others stay in the source language.
      case partial
    }
    /// How it comes about.
    public var kind: Kind
    /// What goes into the file.
    public var translation: FileTranslation
  }

  /// The lowest score that is taken, in per cent.
  public let minimumScore: Int
  /// Whether a segment of which only some sentences are known is given: only for a file in one language.
  public let givesParts: Bool
  private let search: Search

  /// - Parameters:
  ///   - minimumScore: In per cent, `0...101`.
  ///   - givesParts: Whether sentences without a match stay in the source language among translated ones.
  ///   - search: Finds matches, best first, none below the minimum.
  public init(minimumScore: Int, givesParts: Bool = false, search: @escaping Search) {
    self.minimumScore = minimumScore
    self.givesParts = givesParts
    self.search = search
  }

  /// What the memory has for a segment; `nil` for nothing.
  ///
  /// - Throws: What the search throws.
  public func offer(for source: FileText, context: UnitContext) throws -> Offer? {
    let edges = Edges(source.text)
    guard !edges.core.isEmpty else { return nil }
    let whole = try best(source, edges: edges, context: context)
    if let whole, whole.kind != .fuzzy { return whole }
    guard let language = source.language else { return whole }
    // Line ends of a file that is wrapped end no sentence; a blank is as long.
    let text = String(edges.core.map { $0.isNewline && $0 != "\r\n" ? " " : $0 })
    let sentences = Document(text, language: language).sentences()
    guard sentences.count > 1 else { return whole }
    guard
      let assembled = try assembled(
        sentences, of: source, edges: edges, context: context, language: language)
    else { return whole }
    let isBetter = whole.map { ($0.translation.score ?? 0) < (assembled.translation.score ?? 0) }
    return isBetter ?? true ? assembled : whole
  }

  private func best(_ source: FileText, edges: Edges, context: UnitContext) throws -> Offer? {
    let lead = edges.lead.utf8.count
    let codes = source.codes.map { code in
      var code = code
      code.offset = min(max(0, code.offset - lead), edges.core.utf8.count)
      return code
    }
    let query = LookupQuery(edges.core, context: context, codes: codes)
    guard let match = try search(query).first else { return nil }
    let text = edges.around(match.adapted?.text ?? match.target.text)
    let placing = CodePlacing(source, match: Self.shifted(match, by: lead), text: text)
    // Where the codes' places are estimated nothing is certain.
    let score = placing.isCertain ? match.score : min(match.score, 99)
    let isKnown = score >= 100 && placing.isCertain && match.kind != .fuzzy
    guard score >= minimumScore else { return nil }
    let kind: Offer.Kind = isKnown ? (match.kind == .context ? .context : .exact) : .fuzzy
    return Offer(
      kind: kind,
      translation: FileTranslation(
        text, codes: placing.codes, state: isKnown ? .translated : .draft, score: score))
  }

  /// The match with its codes where the blanks before the text put them.
  private static func shifted(_ match: Match, by lead: Int) -> Match {
    guard lead > 0 else { return match }
    var match = match
    for index in match.source.codes.indices { match.source.codes[index].offset += lead }
    for index in match.target.codes.indices { match.target.codes[index].offset += lead }
    return match
  }

  /// A translation sentence by sentence; `nil` where too little is known.
  private func assembled(
    _ sentences: [Document.Sentence], of source: FileText, edges: Edges, context: UnitContext,
    language: LanguageTag
  ) throws -> Offer? {
    let bytes = Array(source.text.utf8)
    let lead = edges.lead.utf8.count
    var parts: [(text: String, offer: Offer?, range: Range<Int>)] = []
    for (index, sentence) in sentences.enumerated() {
      let range = lead + sentence.range.lowerBound..<lead + sentence.range.upperBound
      // Codes at a border belong to the sentence that starts there, those at the end to the last.
      let isLast = index == sentences.count - 1
      var part = FileText(
        String(decoding: bytes[range], as: UTF8.self), language: language)
      part.codes = source.codes.filter {
        $0.offset >= range.lowerBound && ($0.offset < range.upperBound || isLast)
      }
      for place in part.codes.indices { part.codes[place].offset -= range.lowerBound }
      let neighbours = UnitContext(
        previous: index == 0 ? context.previous : .text(sentences[index - 1].text),
        next: isLast ? context.next : .text(sentences[index + 1].text))
      let offer = try best(part, edges: Edges(part.text), context: neighbours)
      parts.append((part.text, offer, range))
    }
    let known = parts.filter { $0.offer != nil }.count
    guard known == parts.count || givesParts && known > 0 else { return nil }
    return joined(parts, source: source, edges: edges, isWhole: known == parts.count)
  }

  private func joined(
    _ parts: [(text: String, offer: Offer?, range: Range<Int>)], source: FileText, edges: Edges,
    isWhole: Bool
  ) -> Offer? {
    var text = edges.lead
    var codes: [FileTranslation.Code] = []
    var score = 101
    var next = 0
    var position = edges.lead.utf8.count
    let bytes = Array(source.text.utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 {
        // What stands between sentences of the source stands between those of the target where it is more than a
        // blank, else what the target's script asks for.
        let gap = String(decoding: bytes[position..<part.range.lowerBound], as: UTF8.self)
        let isPlain = gap.allSatisfy { $0 == " " }
        text +=
          isPlain ? Self.gap(after: text, before: part.offer?.translation.text ?? part.text) : gap
      }
      let start = text.utf8.count
      text += part.offer?.translation.text ?? part.text
      let isLast = index == parts.count - 1
      while next < source.codes.count,
        source.codes[next].offset < part.range.upperBound || isLast
      {
        codes.append(
          FileTranslation.Code(
            .source(next),
            offset: start + offset(of: next, in: part, source: source)))
        next += 1
      }
      position = part.range.upperBound
      score = min(score, part.offer?.translation.score ?? 0)
    }
    text += edges.tail
    codes.sort { $0.offset < $1.offset }
    let isKnown = isWhole && score >= 100
    return Offer(
      kind: isWhole ? .assembled : .partial,
      translation: FileTranslation(
        text, codes: codes, state: isKnown ? .translated : .draft,
        score: isWhole ? min(score, 100) : nil))
  }

  /// Where a code of the source goes in the translation of its sentence.
  private func offset(
    of code: Int, in part: (text: String, offer: Offer?, range: Range<Int>), source: FileText
  ) -> Int {
    guard let offer = part.offer else {
      return min(max(0, source.codes[code].offset - part.range.lowerBound), part.text.utf8.count)
    }
    let first = source.codes.firstIndex { $0.offset >= part.range.lowerBound } ?? code
    let place = offer.translation.codes.first { $0.place == .source(code - first) }
    return place?.offset ?? offer.translation.text.utf8.count
  }

  private static func gap(after text: String, before next: String) -> String {
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else {
      return ""
    }
    // Chinese, Japanese, Thai and their neighbours write sentences without a blank between them.
    let isTight = { (scalar: Unicode.Scalar) in
      (0x0E00...0x0EFF).contains(scalar.value) || (0x2E80...0xD7FF).contains(scalar.value)
        || (0xFF00...0xFFEF).contains(scalar.value)
    }
    return isTight(last) && isTight(first) ? "" : " "
  }
}

/// A text and the blanks around it, which are no part of what a memory knows.
struct Edges {
  var lead: String
  var core: String
  var tail: String

  init(_ text: String) {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text[start...].lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    lead = String(text[..<start])
    core = String(text[start..<end])
    tail = String(text[end...])
  }

  /// Another text with the same blanks around it.
  func around(_ text: String) -> String { lead + text + tail }
}
