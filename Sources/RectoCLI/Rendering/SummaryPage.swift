internal import Recto

/// A summary of a document as a command prints it.
struct SummaryPage: Sendable {
  var format: SummariseCommand.Format
  /// Whether every sentence is shown, with its features.
  var explain: Bool
  var style: Style

  /// - Parameters:
  ///   - isExtracted: Whether the document's text is not the file's, so that the answer holds it.
  ///   - file: What the answer calls the document.
  func write(
    _ summary: Summary, document: Document, isExtracted: Bool, file: String,
    _ output: ResultOutput
  ) throws {
    switch format {
    case .json: try write(summary, document, isExtracted, key: "file", file, output)
    case .tsv:
      for sentence in explain ? summary.all : summary.sentences {
        try output.line(SummaryRendering.row(sentence))
      }
    case .text where explain:
      try output.write(SummaryRendering.explanation(summary, style: style))
    case .text:
      for sentence in summary.sentences { try output.line(SummaryRendering.oneLine(sentence.text)) }
    }
  }

  /// A line of NDJSON, in any format.
  func writeRecord(
    _ summary: Summary, document: Document, isExtracted: Bool, id: String, _ output: ResultOutput
  ) throws {
    try write(summary, document, isExtracted, key: "id", id, output)
  }

  private func write(
    _ summary: Summary, _ document: Document, _ isExtracted: Bool, key: String, _ name: String,
    _ output: ResultOutput
  ) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field(key, name)
    if let title = document.title { out.field("title", title) }
    DocumentRendering.write(document, isExtracted: isExtracted, to: &out)
    SummaryRendering.write(summary, explain: explain, to: &out)
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }
}

extension SummariseCommand.Format {
  /// Of a file that holds it.
  var fileExtension: String { self == .text ? "txt" : rawValue }
}
