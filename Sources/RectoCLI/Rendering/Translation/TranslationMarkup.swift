internal import Recto

/// What memories know of a sentence, as HTML to stand below it: every text with its language, differences as `ins` and
/// `del` with signs, states by word, sign and form of the line, and only then by colour.
struct TranslationMarkup {
  private let translation: SentenceTranslation
  private let words: TranslationWords

  init(_ translation: SentenceTranslation, words: TranslationWords) {
    self.translation = translation
    self.words = words
  }

  var html: String {
    let state = translation.state
    return """
      <div class="translation \(state.rawValue)">
      \(([head] + texts + help).joined(separator: "\n"))
      </div>
      """
  }

  /// The state with its facts.
  private var head: String {
    let state = translation.state
    var label = """
      <span class="sign" aria-hidden="true">\(state.sign)</span> \
      <span class="word">\(words.state(state))</span>
      """
    if let match = translation.match {
      let facts = TranslationRendering.facts(of: match, translation.forbidden, words)
      let list = ["<span class=\"score\">\(match.score) %</span>"] + facts.map(HTMLText.escaped)
      label += " · " + list.joined(separator: " · ")
    }
    return "<p class=\"state\">\(label)</p>"
  }

  private var texts: [String] {
    var texts: [String] = []
    if let target = translation.translation {
      texts.append(
        "<p class=\"target\"\(HTMLText.language(target.language))>\(HTMLText.escaped(target.text))</p>"
      )
    } else if let match = translation.match {
      if let beside = translation.beside {
        let unit =
          HTMLText.escaped(beside.before)
          + "<strong>\(HTMLText.escaped(translation.source.text))</strong>"
          + HTMLText.escaped(beside.after)
        texts.append(labelled(words.together, unit, translation.source.language, "like"))
      } else {
        let source = Self.difference(match, query: translation.source.text, words)
        texts.append(labelled(words.similarSigns, source, match.source.language, "like"))
      }
      let stored = HTMLText.escaped(match.target.text)
      if let adapted = match.adapted {
        texts.append(
          labelled(words.adapted, Self.adaptation(adapted), match.target.language, "adapted"))
        texts.append(labelled(words.stored, stored, match.target.language, "stored"))
      } else {
        texts.append(labelled(words.itsTranslation, stored, match.target.language, "stored"))
      }
    }
    texts += translation.alternatives.map {
      labelled(words.also, HTMLText.escaped($0.target.text), $0.target.language, "also")
    }
    return texts
  }

  private func labelled(
    _ label: String, _ html: String, _ language: LanguageTag, _ name: String
  ) -> String {
    """
    <p class="\(name)"><span class="label">\(label)\(words.colon)</span>\
    <span\(HTMLText.language(language))>\(html)</span></p>
    """
  }

  /// The stored sentence with what differs from this one. What a screen does by signs, a voice says in words.
  private static func difference(
    _ match: Match, query: String, _ words: TranslationWords
  ) -> String {
    DifferenceRendering.pieces(of: match, query: query).map { piece in
      let text = HTMLText.escaped(piece.text)
      func said(_ text: String) -> String {
        "<span class=\"voice\"\(HTMLText.language(words.language))>\(text) </span>"
      }
      switch piece.kind {
      case .same: return text
      case .removed: return "<del>\(said(words.memoryHas))\(text)</del>"
      case .added: return "<ins>\(said(words.sentenceHas))\(text)</ins>"
      }
    }.joined()
  }

  private static func adaptation(_ adapted: AdaptedTarget) -> String {
    let bytes = Array(adapted.text.utf8)
    func text(_ range: Range<Int>) -> String {
      HTMLText.escaped(String(decoding: bytes[range], as: UTF8.self))
    }
    var html = ""
    var end = 0
    for place in adapted.replacements.map(\.adapted) where place.lowerBound >= end {
      html += text(end..<place.lowerBound) + "<strong>\(text(place))</strong>"
      end = place.upperBound
    }
    return html + text(end..<bytes.count)
  }

  // MARK: Names, terms, numbers

  private var help: [String] {
    let (source, target) = (translation.source.language, translation.target)
    func pair(_ a: String, _ b: String) -> String {
      "\(Self.span(a, source)) = \(Self.span(b, target))"
    }
    let names = translation.names.map { pair($0.source, $0.target) }
    let terms = TermNotes.grouped(translation.terms).map { terms in
      let targets = terms.map { term in
        let text = Self.span(term.target.text, term.target.language)
        return term.status == .approved
          ? text : "<span class=\"forbidden\">\(words.not) \(text)</span>"
      }
      return "\(Self.span(terms[0].source.text, source)) = \(targets.joined(separator: ", "))"
    }
    let numbers = translation.numbers.map { pair($0.source, $0.target) }
    let lists = [(words.names, names), (words.terms, terms), (words.numbers, numbers)].filter {
      !$0.1.isEmpty
    }
    guard !lists.isEmpty else { return [] }
    var seen: Set<String> = []
    let items = lists.map { label, entries in
      let once = entries.filter { seen.insert(label + $0).inserted }
      return "<div><dt>\(label)</dt><dd>\(once.joined(separator: "; "))</dd></div>"
    }
    return ["<dl class=\"words\">\(items.joined(separator: "\n"))</dl>"]
  }

  private static func span(_ text: String, _ tag: LanguageTag) -> String {
    "<span\(HTMLText.language(tag))>\(HTMLText.escaped(text))</span>"
  }
}
