internal import Recto

/// Aligns the two texts of each record of a stream.
struct AlignmentStream {
  let from: LanguageTag?
  let to: LanguageTag?
  let shelf: LexiconShelf
  let embedding: EmbedderOptions
  let quiet: Bool

  func run(_ stream: StreamOptions) throws {
    let (from, to, shelf) = (from, to, shelf)
    let asked = embedding.documentEmbedder(isOneShot: false)
    let filter = NDJSONFilter(stream, stopsOnSignal: asked != nil) { record, out in
      let source = try Self.side(record, "source", default: from)
      let target = try Self.side(record, "target", default: to)
      let lexicon = try shelf.lexicon(source.language, target.language)
      let vectors: SentenceVectors?
      do { vectors = try asked?.vectors(source, target) } catch let error as InterchangeError {
        throw RecordError(code: "embedder", message: error.detail)
      }
      let documents = try AlignedDocuments(
        source, target, with: Aligner(lexicon: lexicon), vectors: vectors)
      out.field("lexicon", lexicon?.name ?? "none")
      if let asked { out.field("embedder", asked.embedder.command) }
      AlignmentRendering.write(beads: documents, to: &out)
    }
    guard let asked else { return try filter.run() }
    try Interruption.deferring {
      try filter.run()
      EmbedderOptions.note(trouble: try asked.embedder.finish(), quiet: quiet)
    }
  }

  private static func side(
    _ record: JSONValue, _ name: String, default given: LanguageTag?
  ) throws -> AlignmentSide {
    guard let side = record[name] else { throw RecordError.missing(name) }
    guard case .object = side else { throw RecordError.type(name, "an object") }
    let given = try side.language(default: given)
    if case .array(let values)? = side["sentences"] {
      let sentences = try values.map { value -> String in
        guard case .string(let text) = value else {
          throw RecordError.type("\(name).sentences", "an array of strings")
        }
        return text
      }
      let sample = sentences.prefix(200).joined(separator: "\n")
      return AlignmentSide(
        language: LanguageDetector().language(of: sample, given: given), sentences: sentences)
    }
    let text: String
    do { text = try side.requiredString("text") } catch let error as RecordError
      where error.code == "missing"
    {
      throw RecordError.missing("\(name).text or \(name).sentences")
    }
    return AlignmentSide(
      text: text, language: LanguageDetector().language(of: text, given: given))
  }
}
