internal import Recto

/// An alignment as one HTML page to review: on paper and on a screen, without scripts and without other files.
struct AlignmentPage {
  private let documents: AlignedDocuments
  private let files: (source: String, target: String)
  private let lexicon: String
  private let order: ReviewSheet.Order
  private let rows: [Row]

  /// A bead with its number in the document, from 1, and how sure it is.
  private struct Row {
    var number: Int
    var bead: Bead
    var surety: Surety
    var confirmed: Review.Confirmed?
  }

  /// What a person is told of a bead: by a word, a sign, a line's form and a colour.
  enum Surety: String, CaseIterable {
    case alone, unlikely, doubtful, likely, sure, confirmed, rejected, blank

    init(_ bead: Bead, isBlank: Bool, isDoubtful: Bool) {
      if isBlank {
        self = .blank
      } else if bead.source.isEmpty || bead.target.isEmpty {
        self = .alone
      } else {
        switch bead.confidence {
        case 0.95...: self = .sure
        case 0.5...: self = isDoubtful ? .doubtful : .likely
        default: self = .unlikely
        }
      }
    }

    var sign: String {
      switch self {
      case .alone: "◇"
      case .unlikely: "▲"
      case .doubtful: "△"
      case .likely: "○"
      case .sure: "●"
      case .confirmed: "✓"
      case .rejected: "✗"
      case .blank: "·"
      }
    }

    var meaning: String {
      switch self {
      case .alone: "no counterpart"
      case .unlikely: "below 50 %"
      case .doubtful: "50 to 79 %; to 89 % where lengths are far apart"
      case .likely: "80 to 94 %"
      case .sure: "95 % and more"
      case .confirmed: "by a person"
      case .rejected: "by a person: it makes no unit"
      case .blank: "blank line"
      }
    }

    var isToReview: Bool { self == .alone || self == .unlikely || self == .doubtful }
  }

  init(
    _ documents: AlignedDocuments, files: (source: String, target: String), lexicon: String,
    review: Review?, order: ReviewSheet.Order
  ) {
    self.documents = documents
    self.files = files
    self.lexicon = lexicon
    self.order = order
    let confirmed = review?.confirmedByPlace ?? [:]
    let doubt = BeadDoubt(documents)
    rows = documents.alignment.beads.enumerated().map { index, bead in
      let said = confirmed[ReviewRow.Place(source: bead.source, target: bead.target)]
      let isBlank =
        documents.source.joined(bead.source).isEmpty && documents.target.joined(bead.target).isEmpty
      return Row(
        number: index + 1, bead: bead,
        surety: said != nil
          ? .confirmed
          : Self.isRejected(bead, review)
            ? .rejected : Surety(bead, isBlank: isBlank, isDoubtful: doubt.includes(bead)),
        confirmed: said)
    }
  }

  /// Whether a person said no to it, or took out a sentence of it.
  private static func isRejected(_ bead: Bead, _ review: Review?) -> Bool {
    guard let review else { return false }
    return review.rejected.contains(ReviewRow.Place(source: bead.source, target: bead.target))
      || bead.source.contains(where: review.deletedSource.contains)
      || bead.target.contains(where: review.deletedTarget.contains)
  }

  var html: String {
    let names = [files.source, files.target].map(Self.name)
    let title = "\(names[0]) ↔ \(names[1])"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="recto \(Version.number)">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(AlignmentPageStyle.css)
      </style>
      </head>
      <body>
      <header>
      <h1>\(HTMLText.escaped(title))</h1>
      \(facts)
      </header>
      <main>
      \(sections)
      </main>
      </body>
      </html>

      """
  }

  private var facts: String {
    let (source, target) = (documents.source, documents.target)
    let names = (Self.name(files.source), Self.name(files.target))
    let facts = [
      ("Source", "\(names.0), \(source.language.rawValue), \(Self.count(source)) sentences"),
      ("Target", "\(names.1), \(target.language.rawValue), \(Self.count(target)) sentences"),
      ("Aligner", "recto \(Version.number), lexicon: \(lexicon)"),
    ]
    let list = facts.map { "<div><dt>\($0)</dt><dd>\(HTMLText.escaped($1))</dd></div>" }
    let counts = Surety.allCases.compactMap { surety -> String? in
      let count = rows.count { $0.surety == surety }
      guard count > 0 else { return nil }
      return """
        <tr class="\(surety.rawValue)"><th scope="row">\(Self.badge(surety))</th>\
        <td>\(surety.meaning)</td><td class="number">\(count)</td></tr>
        """
    }
    return """
      <dl>\(list.joined(separator: "\n"))</dl>
      <table class="counts"><caption>\(rows.count) pairs, and how sure they are</caption>
      <tbody>
      \(counts.joined(separator: "\n"))
      </tbody></table>
      """
  }

  private var sections: String {
    let doubtful = Self.leastSureFirst(rows.filter(\.surety.isToReview))
    let heading = "<h2 id=\"first\">Review these first (\(doubtful.count))</h2>"
    let nothing = "<p>Every pair is at 70 % or above, and no sentence is without a counterpart.</p>"
    switch order {
    case .doubtful:
      let others = Self.leastSureFirst(rows.filter { !$0.surety.isToReview })
      let first =
        doubtful.isEmpty ? nothing : table(doubtful, caption: "The least sure first")
      return """
        <section aria-labelledby="first">\(heading)
        \(first)</section>
        <section aria-labelledby="others"><h2 id="others">The others (\(others.count))</h2>
        \(others.isEmpty ? "<p>There are none.</p>" : table(others, caption: "The least sure first"))</section>
        """
    case .document:
      let links = doubtful.map { row in
        let side = row.bead.source.isEmpty ? documents.target : documents.source
        let text = side.joined(row.bead.source.isEmpty ? row.bead.target : row.bead.source)
        return """
          <li class="\(row.surety.rawValue)"><a href="#p\(row.number)">\(row.number)</a> \
          \(Self.badge(row.surety)) \(Self.perCent(row)) \
          <span\(Self.language(side))>\(HTMLText.escaped(Self.start(of: text)))</span></li>
          """
      }
      let list = "<ul class=\"links\">\n\(links.joined(separator: "\n"))\n</ul>"
      return """
        <section aria-labelledby="first">\(heading)
        \(doubtful.isEmpty ? nothing : list)</section>
        <section aria-labelledby="all"><h2 id="all">All pairs (\(rows.count))</h2>
        \(rows.isEmpty ? "<p>There are none.</p>" : table(rows, caption: "In the order of the documents"))</section>
        """
    }
  }

  private static func leastSureFirst(_ rows: [Row]) -> [Row] {
    rows.sorted { a, b in
      let place = (rank(a), rank(b))
      return place.0 == place.1 ? a.number < b.number : place.0 < place.1
    }
  }

  private static func rank(_ row: Row) -> Double {
    switch row.surety {
    case .alone: -1
    case .confirmed: 2
    case .rejected, .blank: 3
    default: row.bead.confidence
    }
  }

  private func table(_ rows: [Row], caption: String) -> String {
    let heads = [files.source, files.target].map { HTMLText.escaped(Self.name($0)) }
    return """
      <table class="pairs"><caption>\(caption)</caption>
      <thead><tr><th scope="col">Pair</th><th scope="col">\(heads[0])</th>\
      <th scope="col">\(heads[1])</th><th scope="col" class="paper">ok / no</th></tr></thead>
      <tbody>
      \(rows.map(html).joined(separator: "\n"))
      </tbody></table>
      """
  }

  private func html(_ row: Row) -> String {
    let bead = row.bead
    return """
      <tr id="p\(row.number)" class="\(row.surety.rawValue)">\
      <th scope="row"><a href="#p\(row.number)">\(row.number)</a> \(Self.badge(row.surety)) \
      \(Self.perCent(row)) <span class="shape">\(bead.source.count)–\(bead.target.count)</span></th>\
      \(cell(documents.source, bead.source, corrected: row.confirmed?.sourceText))\
      \(cell(documents.target, bead.target, corrected: row.confirmed?.targetText))\
      <td class="paper" aria-hidden="true">☐ ☐</td></tr>
      """
  }

  private func cell(_ side: AlignmentSide, _ range: Range<Int>, corrected: String?) -> String {
    if let corrected {
      return """
        <td\(Self.language(side))><span class="n" lang="en">corrected</span> \(HTMLText.escaped(corrected))</td>
        """
    }
    if range.isEmpty { return "<td class=\"none\">— no counterpart —</td>" }
    let sentences = range.map { number in
      "<span class=\"n\">\(number)</span>\(HTMLText.escaped(SummaryRendering.oneLine(side.sentences[number])))"
    }
    return "<td\(Self.language(side))>\(sentences.joined(separator: " "))</td>"
  }

  private static func badge(_ surety: Surety) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(surety.sign)</span> <span class=\"word\">\(surety.rawValue)</span>"
  }

  private static func perCent(_ row: Row) -> String {
    if [.confirmed, .rejected, .blank].contains(row.surety) { return "" }
    return "<span class=\"number\">\(AlignmentRendering.perCent(row.bead.confidence)) %</span>"
  }

  private static func language(_ side: AlignmentSide) -> String {
    HTMLText.language(side.language)
  }

  private static func count(_ side: AlignmentSide) -> Int {
    side.sentences.count { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func start(of text: String) -> String {
    let text = SummaryRendering.oneLine(text)
    return text.count > 60 ? String(text.prefix(59)) + "…" : text
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
