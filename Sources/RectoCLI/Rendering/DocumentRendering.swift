internal import Recto

/// What is known of a document beside its sentences, as JSON fields.
enum DocumentRendering {
  /// `source`, where anything is known of it, and `text` where offsets point into a text that the input does not hold.
  static func write(_ document: Document, isExtracted: Bool, to out: inout JSONWriter) {
    if let source = document.source, !source.isEmpty {
      out.key("source")
      out.object { out in
        if let outlet = source.outlet { out.field("outlet", outlet) }
        if let author = source.author { out.field("author", author) }
        if let date = source.date { out.field("date", date) }
        if let address = source.address { out.field("address", address) }
      }
    }
    if isExtracted { out.field("text", document.text) }
  }
}
