internal import Recto

/// Alignments in the formats of `recto align`.
struct AlignmentRendering {
  private let documents: AlignedDocuments
  private let lexicon: String
  private let style: Style

  init(_ documents: AlignedDocuments, lexicon: String, style: Style) {
    self.documents = documents
    self.lexicon = lexicon
    self.style = style
  }

  func write(
    as format: AlignCommand.Format, files: (source: String, target: String),
    _ output: ResultOutput
  ) throws {
    switch format {
    case .ladder: try output.write(documents.alignment.ladder)
    case .text: try writeText(output)
    case .tsv: try writeTSV(output)
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("lexicon", lexicon)
      out.field("sourceLang", documents.source.language.rawValue)
      out.field("targetLang", documents.target.language.rawValue)
      Self.write(beads: documents, to: &out)
      out.endObject()
      try output.write(out.bytes)
      try output.line()
    case .tmx:
      try output.flush()
      let files = AlignmentSource(
        source: InputFiles.absolute(files.source), target: InputFiles.absolute(files.target))
      var writer = try TMXWriter(
        StandardOutput(),
        header: TMXHeader(
          sourceLanguage: documents.source.language, toolVersion: Version.number))
      for unit in documents.units(from: files) { try writer.write(unit) }
      try writer.finish()
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

  /// Pairs one below the other, the doubtful ones marked.
  private func writeText(_ output: ResultOutput) throws {
    for bead in documents.alignment.beads {
      let perCent = "\(Int((bead.confidence * 100).rounded())) %"
      let shape = "\(bead.source.count)-\(bead.target.count)"
      let isDoubtful = bead.confidence < 0.7 || bead.source.isEmpty || bead.target.isEmpty
      let label = "\(shape)  \(perCent)"
      try output.line(isDoubtful ? style.doubtful(label + "  ?") : style.dim(label))
      for (side, range) in [(documents.source, bead.source), (documents.target, bead.target)] {
        let text = range.isEmpty ? "–" : SummaryRendering.oneLine(side.joined(range))
        try output.line("  " + text)
      }
    }
  }

  /// Source, target, confidence, sentence numbers; a tab or line end inside a text becomes a space.
  private func writeTSV(_ output: ResultOutput) throws {
    let languages = (documents.source.language.rawValue, documents.target.language.rawValue)
    try output.line("\(languages.0)\t\(languages.1)\tconfidence\tbead")
    for bead in documents.alignment.beads {
      let texts = [documents.source.joined(bead.source), documents.target.joined(bead.target)]
        .map(SummaryRendering.oneLine)
      let numbers = [bead.source, bead.target]
        .map { $0.map(String.init).joined(separator: ",") }.joined(separator: ":")
      let confidence = String((bead.confidence * 10_000).rounded() / 10_000)
      try output.line((texts + [confidence, numbers]).joined(separator: "\t"))
    }
  }
}
