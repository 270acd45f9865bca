public import ArgumentParser
public import Recto

struct SummariseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    _superCommandName: "recto",
    abstract: "Pick the sentences that say most, unchanged and in their order.",
    discussion: """
      EXAMPLES
        recto summarise article.txt
        recto summarise --sentences 4 page.html notes.md
        recto summarise --words 60 --explain article.txt
        recto summarise --lang zh --characters 200 - < article.zh.txt
        recto summarise --ndjson --sentences 3 --jobs 2 < articles.ndjson
        recto summarise --ndjson --shard 2/8 < articles.ndjson
        recto summarise articles --out briefs --format json
        recto summarise --ndjson articles > briefs.ndjson

      Of folders every text, Markdown and HTML file is read. --out writes a file a
      document, on all cores; the next run makes only what is missing or has
      changed (docs/batch.md).
      """,
    aliases: ["summarize"])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, tsv
  }

  @Argument(
    help: ArgumentHelp("Files and folders to read; - is standard input.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var budget: BudgetOptions

  @Option(help: "The headline, where the text does not begin with it.")
  var title: String?

  @Option(help: "The text's language; found out where it is not given.")
  var lang: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "news, document or transcript: what the sentences are weighed by; found out where it is not given.",
      valueName: "profile"))
  var profile: SummaryProfile?

  @Flag(help: "The best sentence first, instead of the order of the text.")
  var byRank = false

  @Flag(help: "Show every sentence with its score, its features and why it was left out.")
  var explain = false

  @Option(help: "text, json or tsv (rank, score, start, end, sentence).")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Write a file a document to this folder instead of printing.", valueName: "folder"))
  var out: String?

  @Flag(help: "With --out: make answers again that are there and for which nothing changed.")
  var again = false

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try validateBatch() }

  func run() throws {
    try Failures.reporting { output in
      let length = budget.length
      if isBatch { return try summariseBatch(length, output) }
      if !stream.ndjson { try stream.refuseShard() }
      if stream.ndjson {
        guard files.isEmpty else { throw StreamOptions.noFiles }
        return try filter(length)
      }
      let files = try InputFiles.orStandardInput(self.files, command: self)
      let summarise = summariser(length)
      var failures = FileFailures()
      var isFirst = true
      for file in files {
        try failures.goingOn(output) {
          let read = try InputFiles.document(
            file, input, documents, extent: .main, quiet: common.quiet)
          let document = read.document(language: lang, title: title)
          let summary = try summarise(document, true)
          if files.count > 1, format == .text {
            try output.line((isFirst ? "" : "\n") + common.style.bold("== \(file)"))
          }
          isFirst = false
          try SummaryPage(format: format, explain: explain, style: common.style)
            .write(
              summary, document: document, isExtracted: read.format != .text, file: file, output)
        }
      }
      try failures.end()
    }
  }

  /// What makes a document's summary; the second argument is whether its features are told.
  func summariser(_ length: SummaryLength) -> @Sendable (Document, Bool) throws -> Summary {
    let (profile, order) = (profile, byRank ? SummaryOrder.rank : .document)
    return { document, explain in
      var summary = try document.summary(
        length: length, profile: profile, explain: explain, ranking: explain ? .all : .chosen)
      summary.order = order
      return summary
    }
  }

  private func filter(_ length: SummaryLength) throws {
    let (lang, title, explain, summarise) = (lang, title, explain, summariser(length))
    let detector = LanguageDetector()
    try NDJSONFilter(stream) { record, out in
      if let read = try record.markedUpDocument() {
        let document = read.document(
          language: try record.language(default: lang),
          title: try record.optionalString("title") ?? title)
        let summary = try summarise(document, explain)
        if let title = document.title { out.field("title", title) }
        DocumentRendering.write(document, isExtracted: true, to: &out)
        return SummaryRendering.write(summary, explain: explain, to: &out)
      }
      let text = try record.requiredString("text")
      let language = detector.language(of: text, given: try record.language(default: lang))
      let document = Document(
        text, language: language, title: try record.optionalString("title") ?? title)
      let summary = try summarise(document, explain)
      SummaryRendering.write(summary, explain: explain, to: &out)
    }.run()
  }

  /// What makes the answer of a document in a batch, on any thread.
  func answer(
    _ length: SummaryLength, style: Style
  ) -> @Sendable (InputBytes, String) throws -> DocumentsRun.Answer {
    let (lang, title, explain, isStream) = (lang, title, explain, stream.ndjson)
    let summarise = summariser(length)
    let reader = DocumentReader(
      format: documents.inputFormat, extent: .main, encoding: input.encoding)
    let page = SummaryPage(format: format, explain: explain, style: style)
    return { source, name in
      let read = try reader.read(source)
      let document = read.document(language: lang, title: title)
      let isExtracted = read.format != .text
      let summary = try summarise(document, explain || !isStream)
      let output = MemoryOutput()
      let result = ResultOutput(output)
      if isStream {
        try page.writeRecord(
          summary, document: document, isExtracted: isExtracted, id: name, result)
      } else {
        try page.write(
          summary, document: document, isExtracted: isExtracted, file: name, result)
      }
      try result.flush()
      let guesses =
        read.isEncodingGuessed ? InputFiles.notes(of: source.name, guessed: read.encoding) : []
      let notes = guesses + read.warnings.map { "\($0.location): \($0.reason)" }
      return DocumentsRun.Answer(bytes: output.bytes, notes: notes)
    }
  }
}

extension SummaryProfile: ExpressibleByArgument {}

/// How long a summary may be.
struct BudgetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("At most so many sentences (3 where nothing is given).", valueName: "n"))
  var sentences: Int?

  @Option(
    help: ArgumentHelp(
      "At most so many words (in Chinese and Japanese, characters), and one sentence at least.",
      valueName: "n"))
  var words: Int?

  @Option(
    help: ArgumentHelp(
      "At most so many characters, white space not counted, and one sentence at least.",
      valueName: "n"))
  var characters: Int?

  @Option(
    help: ArgumentHelp("At most this share of the text's words, above 0 to 1.", valueName: "share"))
  var ratio: Double?

  @Option(
    help: ArgumentHelp(
      "At most what an adult reads in so many seconds, and one sentence at least.", valueName: "n"))
  var seconds: Int?

  var length: SummaryLength {
    if let words { return .words(words) }
    if let characters { return .characters(characters) }
    if let ratio { return .ratio(ratio) }
    if let seconds { return .seconds(seconds) }
    return .sentences(sentences ?? 3)
  }

  func validate() throws {
    let given = [sentences, words, characters, seconds].compactMap(\.self)
    guard given.count + (ratio == nil ? 0 : 1) <= 1 else {
      throw ValidationError("give one of --sentences, --words, --characters, --ratio and --seconds")
    }
    guard given.allSatisfy({ $0 >= 1 }) else { throw ValidationError("a budget is 1 or more") }
    if let ratio, !(ratio > 0 && ratio <= 1) {
      throw ValidationError("--ratio takes a share above 0 and at most 1, such as 0.2")
    }
  }
}
