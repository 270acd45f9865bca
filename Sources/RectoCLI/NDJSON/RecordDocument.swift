internal import Recto

extension JSONValue {
  /// The document of a record that has `html` or `markdown` in place of `text`; `nil` for any other record.
  ///
  /// - Throws: `RecordError` for a field of the wrong type or more than one of the three.
  func markedUpDocument() throws -> ReadDocument? {
    let fields: [(name: String, format: DocumentFormat)] = [
      ("html", .html), ("markdown", .markdown),
    ]
    for field in fields {
      guard let markup = try optionalString(field.name) else { continue }
      let others = (["text"] + fields.map(\.name)).filter { $0 != field.name }
      if let other = try others.first(where: { try optionalString($0) != nil }) {
        throw RecordError.type(field.name, "the only text: the record has '\(other)' as well")
      }
      return try DocumentReader(format: field.format).read(markup)
    }
    return nil
  }
}
