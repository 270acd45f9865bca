internal import Recto

/// What memories know of a sentence, below it in a brief: as text and Markdown for people, as JSON for programs.
struct TranslationRendering {
  let translation: SentenceTranslation
  let style: Style
  let words: TranslationWords

  init(_ translation: SentenceTranslation, style: Style, words: TranslationWords) {
    self.translation = translation
    self.style = style
    self.words = words
  }

  /// Lines of text, without indentation: the translation, or the similar sentence with its own; then names, terms and
  /// numbers where the sentence is open.
  var lines: [String] {
    var lines: [String] = []
    let sign = translation.state.sign
    if let target = translation.translation {
      lines.append("\(sign) \(style.bold(Self.line(target.text)))")
      lines.append(
        "  " + style.dim(([words.state(translation.state)] + facts).joined(separator: ", ")))
    } else if let match = translation.match {
      let label = ([words.state(translation.state)] + facts).joined(separator: ", ")
      lines.append("\(sign) \(style.doubtful(label))")
      if let beside = translation.beside {
        let text = beside.before + style.bold(translation.source.text) + beside.after
        lines.append("  \(words.together)\(words.colon)\(Self.line(text))")
      } else {
        let difference = DifferenceRendering(style).source(
          of: match, query: translation.source.text)
        lines.append("  \(words.similar)\(words.colon)\(Self.line(difference))")
      }
      if let adapted = match.adapted {
        let marked = AdaptationRendering.marked(adapted, style: style)
        lines.append("  \(words.adapted)\(words.colon)\(Self.line(marked))")
        lines.append(
          "  " + style.dim("\(words.stored)\(words.colon)\(Self.line(match.target.text))"))
      } else {
        lines.append("  \(words.itsTranslation)\(words.colon)\(Self.line(match.target.text))")
      }
    } else {
      lines.append("\(sign) \(style.doubtful(words.state(.none)))")
    }
    for other in translation.alternatives {
      lines.append(
        "  \(words.also)\(words.colon)\(Self.line(other.target.text))  \(style.dim("\(other.score) %"))"
      )
    }
    for (label, entries) in help where !entries.isEmpty {
      lines.append("  \(style.dim(label + words.colon))\(entries.joined(separator: "; "))")
    }
    return lines
  }

  /// The same as lines of Markdown, to stand below the sentence.
  var markdown: [String] {
    var items: [String] = []
    let state = words.state(translation.state)
    let facts = Self.escaped(([state] + self.facts).joined(separator: ", "))
    func item(_ label: String, _ text: String) {
      items.append("\(label)\(words.colon)\(Self.escaped(text))")
    }
    if let target = translation.translation {
      items.append("→ **\(Self.escaped(target.text))** (\(facts))")
    } else {
      items.append("→ *\(facts)*")
    }
    if translation.translation == nil, let match = translation.match {
      if let beside = translation.beside {
        item(words.together, beside.before + translation.source.text + beside.after)
      } else {
        let difference = Self.marked(match, query: translation.source.text)
        items.append("\(words.similar)\(words.colon)\(difference)")
      }
      if let adapted = match.adapted {
        item(words.adapted, adapted.text)
        item(words.stored, match.target.text)
      } else {
        item(words.itsTranslation, match.target.text)
      }
    }
    for other in translation.alternatives { item(words.also, other.target.text) }
    for (label, entries) in help where !entries.isEmpty {
      item(label, entries.joined(separator: "; "))
    }
    return items
  }

  /// Score, what it is made of, and where the match is from.
  private var facts: [String] {
    guard let match = translation.match else { return [] }
    return ["\(match.score) %"] + Self.facts(of: match, translation.forbidden, words)
  }

  /// What is said of a match beside its score.
  static func facts(
    of match: Match, _ forbidden: [TermHit], _ words: TranslationWords
  ) -> [String] {
    var facts = [words.difference(match.difference)].compactMap(\.self)
    facts += match.penalties.map { penalty in
      guard penalty.kind == .unreviewed, let confidence = match.unit.origin.confidence else {
        return words.penalty(penalty)
      }
      return
        "\(words.penalty(penalty)) (\(words.aligner) \(AlignmentRendering.perCent(confidence)) %)"
    }
    facts += [match.memory].compactMap(\.self)
    if let file = match.unit.origin.file {
      facts.append(match.unit.origin.line.map { "\(file):\($0)" } ?? file)
    }
    var seen: Set<String> = []
    return facts
      + forbidden.map { "\(words.forbidden)\(words.colon)\($0.term.target.text)" }
      .filter { seen.insert($0).inserted }
  }

  /// Names, terms and numbers with what they become.
  private var help: [(label: String, entries: [String])] {
    Self.help(translation, words)
  }

  static func help(
    _ translation: SentenceTranslation, _ words: TranslationWords
  ) -> [(label: String, entries: [String])] {
    var seen: Set<String> = []
    func once(_ texts: [String]) -> [String] { texts.filter { seen.insert($0).inserted } }
    return [
      (words.names, once(translation.names.map { "\($0.source) = \($0.target)" })),
      (
        words.terms,
        TermNotes.grouped(translation.terms).map { terms in
          let targets = terms.map {
            $0.status == .approved ? $0.target.text : "\(words.not) \($0.target.text)"
          }
          return "\(terms[0].source.text) = \(targets.joined(separator: ", "))"
        }
      ),
      (words.numbers, once(translation.numbers.map { "\($0.source) = \($0.target)" })),
    ]
  }

  // MARK: JSON

  /// The field `translation` of a sentence.
  func write(to out: inout JSONWriter) {
    out.key("translation")
    out.object { out in
      out.field("state", translation.state.rawValue)
      out.field("lang", (translation.translation?.language ?? translation.target).rawValue)
      out.key("text")
      if let text = translation.translation?.text { out.write(text) } else { out.writeNull() }
      let matches = [translation.match].compactMap(\.self) + translation.alternatives
      out.field("matches", Array(matches.enumerated())) { out, entry in
        // Alternatives are told, the best is judged.
        MatchRendering.write(
          entry.element, explain: true, forbidden: entry.offset == 0 ? translation.forbidden : [],
          to: &out)
      }
      out.field("names", translation.names) { out, name in
        out.object { out in
          out.field("source", name.source)
          out.field("target", name.target)
          out.field("kind", name.name.kind.rawValue)
          out.field("places", name.ranges) { out, range in
            out.object { out in
              out.field("start", range.lowerBound)
              out.field("end", range.upperBound)
            }
          }
        }
      }
      TermNotes.write(translation.terms, to: &out)
      out.field("numbers", translation.numbers) { out, number in
        out.object { out in
          out.field("source", number.source)
          out.field("target", number.target)
          out.field("start", number.range.lowerBound)
          out.field("end", number.range.upperBound)
        }
      }
    }
  }

  // MARK: Markdown

  /// The stored source with what differs: struck out what only it has, underlined what only the sentence has.
  private static func marked(_ match: Match, query: String) -> String {
    DifferenceRendering.pieces(of: match, query: query).map { piece in
      let text = escaped(piece.text)
      // A mark beside a space is no mark.
      guard piece.kind != .same, let first = text.first, let last = text.last,
        !first.isWhitespace, !last.isWhitespace
      else { return text }
      return piece.kind == .removed ? "<del>\(text)</del>" : "<ins>\(text)</ins>"
    }.joined()
  }

  private static func line(_ text: String) -> String { SummaryRendering.oneLine(text) }

  private static func escaped(_ text: String) -> String { BriefMarkdown.escaped(line(text)) }
}
