internal import Recto

/// Alignments in the formats of `recto align`.
struct AlignmentRendering {
  private let aligned: PairAlignment
  private let files: (source: String, target: String)
  private let lexicon: String
  private let embedder: String?
  private let review: Review?
  private let style: Style
  private let order: ReviewSheet.Order
  private let isQuoted: Bool
  private let properties: [Property]

  private var documents: AlignedDocuments { aligned.documents }

  /// - Parameters:
  ///   - files: The documents' paths, the source first.
  ///   - lexicon: The lexicon's name, or `none`.
  ///   - embedder: The command that gave vectors, if any.
  ///   - review: What a person has said of the pairs.
  ///   - isQuoted: Whether a TSV is for a spreadsheet.
  ///   - properties: What each unit of a TMX is to bear.
  init(
    _ aligned: PairAlignment, files: (source: String, target: String), lexicon: String,
    embedder: String?, review: Review?, style: Style, order: ReviewSheet.Order, isQuoted: Bool,
    properties: [Property] = []
  ) {
    self.aligned = aligned
    self.files = files
    self.lexicon = lexicon
    self.embedder = embedder
    self.review = review
    self.style = style
    self.order = order
    self.isQuoted = isQuoted
    self.properties = properties
  }

  func write(as format: AlignCommand.Format, _ output: ResultOutput) throws {
    switch format {
    case .ladder: try output.write(documents.alignment.ladder)
    case .text: try writeText(output)
    case .tsv: try writeSheet(output)
    case .html:
      let page = AlignmentPage(
        documents, files: files, lexicon: lexicon, review: review, order: order)
      try output.write(page.html)
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("lexicon", lexicon)
      if let embedder { out.field("embedder", embedder) }
      out.field("sourceLang", documents.source.language.rawValue)
      out.field("targetLang", documents.target.language.rawValue)
      Self.write(beads: documents, to: &out)
      out.endObject()
      try output.write(out.bytes)
      try output.line()
    case .tmx:
      let bytes = MemoryOutput()
      var writer = try TMXWriter(
        bytes,
        header: TMXHeader(
          sourceLanguage: documents.source.language, toolVersion: Version.number))
      for unit in aligned.units(properties: properties) { try writer.write(unit) }
      try writer.finish()
      try output.write(bytes.bytes)
    }
  }

  static func write(beads documents: AlignedDocuments, to out: inout JSONWriter) {
    out.field("beads", documents.alignment.beads) { out, bead in
      out.object { out in
        out.field("source", bead.source)
        out.field("target", bead.target)
        out.field("confidence", (bead.confidence * 10_000).rounded() / 10_000)
        out.field("sourceText", documents.source.joined(bead.source))
        out.field("targetText", documents.target.joined(bead.target))
      }
    }
  }

  /// A confidence for people: whole per cents, not rounded up to a sureness that it has not.
  static func perCent(_ confidence: Double) -> Int {
    var number = Int(confidence * 100)
    // 0.29 * 100 is less than 29.
    if Double(number + 1) / 100 <= confidence { number += 1 }
    return number
  }

  /// Pairs one below the other, the doubtful ones marked.
  private func writeText(_ output: ResultOutput) throws {
    let doubt = BeadDoubt(documents)
    for bead in order.sorted(documents.alignment.beads) {
      let perCent = "\(Self.perCent(bead.confidence)) %"
      let shape = "\(bead.source.count)-\(bead.target.count)"
      let label = "\(shape)  \(perCent)"
      try output.line(doubt.includes(bead) ? style.doubtful(label + "  ?") : style.dim(label))
      for (side, range) in [(documents.source, bead.source), (documents.target, bead.target)] {
        let text = range.isEmpty ? "–" : SummaryRendering.oneLine(side.joined(range))
        try output.line("  " + text)
      }
    }
  }

  /// The table that `--review` takes back.
  private func writeSheet(_ output: ResultOutput) throws {
    let table = ReviewSheet.table(of: documents, order: order, review: review)
    try Self.write(sheet: table, isQuoted: isQuoted, output)
  }

  /// Rows as raw TSV, or as a spreadsheet reads them: with quotation marks and a byte order mark.
  static func write(sheet rows: [[String]], isQuoted: Bool, _ output: ResultOutput) throws {
    if isQuoted { try output.write([0xEF, 0xBB, 0xBF]) }
    for row in rows {
      try output.line(row.map { isQuoted ? Self.quoted($0) : $0 }.joined(separator: "\t"))
    }
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains("\"") ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
