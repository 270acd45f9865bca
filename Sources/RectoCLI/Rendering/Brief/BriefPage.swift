internal import Recto

/// A brief as one HTML page with its articles: to read, to check and to print, without scripts and without other files.
struct BriefPage {
  private let rendering: BriefRendering
  private let brief: Brief
  private let words: BriefWords
  /// By place: the sentence of the brief.
  private let chosen: [SentencePlace: BriefSentence]
  /// By place: the sentence of the brief that says the same.
  private let alike: [SentencePlace: BriefSentence]

  init(_ rendering: BriefRendering) {
    self.rendering = rendering
    brief = rendering.brief
    words = BriefWords(brief.language)
    chosen = Dictionary(brief.sentences.map { ($0.place, $0) }) { first, _ in first }
    alike = Dictionary(
      brief.sentences.flatMap { sentence in sentence.alike.map { ($0, sentence) } }
    ) { first, _ in first }
  }

  var html: String {
    let title = HTMLText.escaped(SummaryRendering.oneLine(rendering.title))
    let css = ([BriefPageStyle.css] + rendering.additions.map(\.css)).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html\(HTMLText.language(words.language))>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="recto \(Version.number)">
      <title>\(title)</title>
      <style>
      \(css)
      </style>
      </head>
      <body>
      <header>
      <h1\(HTMLText.language(brief.language))>\(title)</h1>
      \(sources)
      </header>
      <main>
      <section aria-labelledby="brief">
      <h2 id="brief">\(words.brief)</h2>
      \(sentences)
      \(rendering.counts(words).map { "<p class=\"counts\">\(HTMLText.escaped($0))</p>" }.joined())
      \(findings)
      </section>
      <section aria-labelledby="articles">
      <h2 id="articles">\(words.articles)</h2>
      \(legend)
      \(brief.sources.map(article).joined(separator: "\n"))
      </section>
      </main>
      </body>
      </html>

      """
  }

  private var sources: String {
    let items = brief.sources.map { source in
      let about = source.document.source
      let title = HTMLText.escaped(SummaryRendering.oneLine(source.title))
      let parts = [about?.outlet, about?.author, about?.date].compactMap(\.self)
        .map { "<span>\(HTMLText.escaped(SummaryRendering.oneLine($0)))</span>" }
      let address = about?.address.map(link)
      let file =
        source.name == "-" ? [] : ["<span class=\"file\">\(HTMLText.escaped(source.name))</span>"]
      let rest = (parts + [address].compactMap(\.self) + file).joined(separator: " · ")
      let heading =
        "<a href=\"#a\(source.number)\"><cite\(HTMLText.language(source.document.language))>\(title)</cite></a>"
      return """
        <li><span class="n">\(source.number)</span> \(heading)\
        \(rest.isEmpty ? "" : "<br>\(rest)")</li>
        """
    }
    return
      "<ol class=\"sources\" aria-label=\"\(words.sources)\">\n\(items.joined(separator: "\n"))\n</ol>"
  }

  /// A link for addresses of the web; others are shown only.
  private func link(_ address: String) -> String {
    let text = HTMLText.escaped(SummaryRendering.oneLine(address))
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isWeb
      ? "<a href=\"\(text)\" rel=\"noreferrer\">\(text)</a>" : "<span>\(text)</span>"
  }

  private var sentences: String {
    let items = brief.sentences.map { sentence in
      let also = sentence.alike.map { "<a href=\"#s\($0)\">\($0)</a>" }
      let alsoText =
        also.isEmpty ? "" : " · \(HTMLText.escaped(words.alike)): \(also.joined(separator: ", "))"
      let additions = rendering.additions.map { $0.html(of: sentence, words: words) }.joined()
      return """
        <li id="b\(sentence.number)" value="\(sentence.number)">\
        <p class="kept"\(HTMLText.language(sentence.language))>\(HTMLText.escaped(sentence.text))</p>\
        \(additions)\
        <p class="why"><a href="#s\(sentence.place)">\(sentence.place)<span class="hidden"> \
        \(words.inArticle)</span></a> · \(HTMLText.escaped(words.line(sentence, in: brief)))\(alsoText)<br>\
        <span id="w\(sentence.number)">\(HTMLText.escaped(why(sentence)))</span></p></li>
        """
    }
    return "<ol class=\"brief\">\n\(items.joined(separator: "\n"))\n</ol>"
  }

  private func why(_ sentence: BriefSentence) -> String {
    (words.reasons(sentence) + [words.score(sentence.scored)]).joined(separator: " · ")
  }

  private var findings: String {
    guard !brief.findings.isEmpty else { return "" }
    let items = brief.findings.map { "<li>\(HTMLText.escaped(words.message($0)))</li>" }
    return """
      <aside aria-labelledby="notes"><h3 id="notes">\(words.notes)</h3><ul>\(items.joined())</ul></aside>
      """
  }

  private var legend: String {
    var marks = ["<mark><span class=\"ref\">1</span></mark> \(words.chosen)"]
    if !alike.isEmpty {
      marks.append("<span class=\"alike\"><span class=\"tag\">= 1</span></span> \(words.alike)")
    }
    let hasNoise = brief.sources.contains { $0.summary.all.contains { $0.excluded != nil } }
    if hasNoise {
      marks.append("<span class=\"noise\"><span class=\"tag\">×</span></span> \(words.leftOut)")
    }
    return "<p class=\"legend\">\(marks.joined(separator: " &nbsp; "))</p>"
  }

  private func article(_ source: BriefSource) -> String {
    let text = BriefArticleText(source.document, source.summary) { number, content in
      marked(SentencePlace(article: source.number - 1, sentence: number), content, source)
    }
    return """
      <article id="a\(source.number)" aria-labelledby="t\(source.number)">
      <h3 id="t\(source.number)"><span class="n">\(source.number)</span> \
      <span\(HTMLText.language(source.document.language))>\(HTMLText.escaped(SummaryRendering.oneLine(source.title)))</span></h3>
      <div class="text"\(HTMLText.language(source.document.language))>
      \(text.html)
      </div>
      </article>
      """
  }

  /// A sentence of an article as it stands to the brief.
  private func marked(
    _ place: SentencePlace, _ content: String, _ source: BriefSource
  ) -> String {
    let text = HTMLText.escaped(content)
    if let sentence = chosen[place] {
      return """
        <mark id="s\(place)"><a class="ref" href="#b\(sentence.number)" aria-describedby="w\(sentence.number)"\
        >\(sentence.number)</a>\(text)<span class="tip" aria-hidden="true"\(HTMLText.language(words.language))>\
        \(HTMLText.escaped(why(sentence)))</span></mark>
        """
    }
    let scored = source.summary.all[place.sentence]
    if let noise = scored.excluded {
      return """
        <span class="noise" id="s\(place)"><span class="tag"\(HTMLText.language(words.language))>\
        × \(HTMLText.escaped(words.noise(noise)))</span> \(text)</span>
        """
    }
    if let kept = alike[place] {
      return """
        <span class="alike" id="s\(place)"><a class="tag" href="#b\(kept.number)">= \(kept.number)</a> \(text)</span>
        """
    }
    return "<span id=\"s\(place)\">\(text)</span>"
  }
}
