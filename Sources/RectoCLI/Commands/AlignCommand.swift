internal import ArgumentParser
internal import Glibc
internal import Recto

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    _superCommandName: "recto",
    abstract: "Pair the sentences of two documents that translate each other.",
    discussion: """
      EXAMPLES
        recto align article.en.txt article.zh.txt
        recto align --format tmx article.en.txt article.zh.txt > article.tmx
        recto align --into -m news.db article.en.txt article.zh.txt
        recto align --lines --format ladder --from zh --to en 001.zh 001.en

      Units that --into writes are marked as unreviewed, with the aligner's confidence; the same pair
      again replaces them.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, tsv, tmx, json, ladder
  }

  @Argument(help: ArgumentHelp("The document that was translated.", valueName: "source"))
  var source: String?

  @Argument(help: ArgumentHelp("Its translation.", valueName: "target"))
  var target: String?

  @Option(help: "The source's language; found out where it is not given.")
  var from: LanguageTag?

  @Option(help: "The target's language; found out where it is not given.")
  var to: LanguageTag?

  @Flag(help: "Each line is a sentence already; blank lines keep their number.")
  var lines = false

  @Option(help: "text, tsv, tmx, json or ladder ([0,1]:[0]).")
  var format: Format?

  @Flag(help: "Write the pairs into the memory of -m instead of printing them.")
  var into = false

  @Option(help: ArgumentHelp("Who is named as the author of new units.", valueName: "name"))
  var user: String?

  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Failures.reporting { output in
      if stream.ndjson {
        guard source == nil else { throw StreamOptions.noFiles }
        guard !into, format == nil else {
          throw ValidationError("--ndjson answers on standard output: without --into and --format")
        }
        return try filter()
      }
      guard let source, let target else {
        throw ValidationError("two documents are needed: recto align SOURCE TARGET")
      }
      guard source != "-" || target != "-" else {
        throw ValidationError("only one of the two documents can be standard input")
      }
      guard into || memory.files.isEmpty else {
        throw ValidationError("-m is for --into, which writes the pairs into that memory")
      }
      let shelf = try lexicons.shelf(memory: into ? memory.path() : nil)
      let sides = try (side(source, language: from), side(target, language: to))
      let lexicon = try shelf.lexicon(sides.0.language, sides.1.language)
      let documents = try AlignedDocuments(sides.0, sides.1, with: Aligner(lexicon: lexicon))
      if !common.quiet { shelf.tell(lexicon, sides.0.language, sides.1.language) }
      if into { try store(documents, from: source, to: target, output) }
      if !into || format != nil {
        try AlignmentRendering(documents, lexicon: lexicon?.name ?? "none", style: common.style)
          .write(as: format ?? .text, files: (source, target), output)
      }
    }
  }

  private func side(_ path: String, language given: LanguageTag?) throws -> AlignmentSide {
    let text = try InputFiles.text(path, input, quiet: common.quiet)
    let language = LanguageDetector().language(of: text, given: given)
    if language == .undetermined {
      throw CommandFailure(
        .usage, "\(path): the language cannot be told; give it with --from or --to")
    }
    return lines
      ? AlignmentSide(lines: text, language: language)
      : AlignmentSide(text: text, language: language)
  }

  private func store(
    _ documents: AlignedDocuments, from source: String, to target: String, _ output: ResultOutput
  ) throws {
    let files = AlignmentSource(
      source: InputFiles.absolute(source), target: InputFiles.absolute(target))
    let units = try documents.units(
      from: files, user: user ?? Settings.value(.user),
      moment: Timestamp(secondsSince1970: Int64(time(nil))))
    let memory = try memory.open(.creating)
    let report = try Interruption.deferring {
      try memory.replaceAlignment(files.key, with: units) { _ in try Interruption.check() }
    }
    try output.line(
      "\(units.count) pairs from \(files.files.source) and \(files.files.target): "
        + ImportRendering.summary(report))
  }

  private func filter() throws {
    let shelf = try lexicons.shelf()
    let (from, to) = (from, to)
    try NDJSONFilter(stream) { record, out in
      let source = try Self.side(record, "source", default: from)
      let target = try Self.side(record, "target", default: to)
      let lexicon = try shelf.lexicon(source.language, target.language)
      let documents = try AlignedDocuments(source, target, with: Aligner(lexicon: lexicon))
      out.field("lexicon", lexicon?.name ?? "none")
      AlignmentRendering.write(beads: documents, to: &out)
    }.run()
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
