public import ArgumentParser
internal import Glibc
public import Recto

extension ReviewSheet.Order: ExpressibleByArgument {}

struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    _superCommandName: "recto",
    abstract: "Pair the sentences of documents that translate each other.",
    discussion: """
      EXAMPLES
        recto align article.en.txt article.zh.txt
        recto align page.en.html page.zh.md
        recto align --into -m news.db article.en.txt article.zh.txt
        recto align --pairs corpus --into -m news.db
        recto align --pairs list.tsv --format tmx --out aligned
        recto align --format html article.en.txt article.zh.txt > review.html
        recto align --format tsv --quoted article.en.txt article.zh.txt > sheet.tsv
        recto align --review sheet.tsv --into -m news.db article.en.txt article.zh.txt
        recto align --embedder ./embed novel.zh.txt novel.en.txt
        recto align --lines --format ladder --from zh --to en 001.zh 001.en

      Units that --into writes are marked as unreviewed, with the aligner's confidence; the same pair
      again replaces them. --pairs takes a folder, in which names differ by a language tag only
      (a.en.txt and a.zh.txt, en/a.txt and zh/a.txt), or a TSV of two paths a line. --review takes a
      sheet of --format tsv back, in which rows were confirmed, corrected, merged, split or deleted
      (docs/review.md).
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, tsv, tmx, json, ladder, html
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

  @Option(
    help: ArgumentHelp(
      "Sentences that stand for each other, the first for the first, such as '^(Chapter|第.+章)' or '^\\.EOA$'.",
      valueName: "regex"))
  var border: String?

  @Option(help: "text, tsv, tmx, json, html (a page to review) or ladder ([0,1]:[0]).")
  var format: Format?

  @Option(help: "The order of text, tsv and html: document, or doubtful (the least sure first).")
  var order: ReviewSheet.Order?

  @Flag(help: "Write tsv for a spreadsheet: quotes as in RFC 4180, and a byte-order mark.")
  var quoted = false

  @Option(
    help: ArgumentHelp(
      "A sheet of --format tsv with what a person says of the pairs; the rest is aligned around it.",
      valueName: "file"))
  var review: String?

  @Flag(help: "Write the pairs into the memory of -m instead of printing them.")
  var into = false

  @Option(
    help: ArgumentHelp(
      "Align many pairs: a folder, or a TSV of two paths a line.", valueName: "folder|file"))
  var pairs: String?

  @Option(
    help: ArgumentHelp(
      "How names make pairs in the folder of --pairs: '{lang}/{name}.txt', or two, the sources' and the targets'.",
      valueName: "pattern"))
  var pattern: [String] = []

  @Option(
    help: ArgumentHelp("The folder that --pairs writes a file a pair to.", valueName: "folder"))
  var out: String?

  @Flag(help: "Align pairs again that the memory has and that did not change.")
  var again = false

  @Flag(
    help:
      "Align each pair alone where there is no dictionary, not with the words that all of --pairs teach."
  )
  var noLearning = false

  @Option(help: ArgumentHelp("Who is named as the author of new units.", valueName: "name"))
  var user: String?

  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var embedding: EmbedderOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var documents: DocumentOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if stream.ndjson {
      guard source == nil, pairs == nil, review == nil else { throw StreamOptions.noFiles }
      guard !into, format == nil, out == nil else {
        throw ValidationError("--ndjson answers on standard output: without --into and --format")
      }
      return
    }
    try stream.refuseShard()
    guard into || memory.files.isEmpty else {
      throw ValidationError("-m is for --into, which writes the pairs into that memory")
    }
    guard user == nil || into else {
      throw ValidationError("--user names the author of units that --into writes")
    }
    guard !quoted || format == .tsv else { throw ValidationError("--quoted is for --format tsv") }
    guard pairs == nil else { return try validatePairs() }
    guard pattern.isEmpty, out == nil, !again, !noLearning else {
      throw ValidationError("--pattern, --out, --again and --no-learning are for --pairs")
    }
    guard let source, let target else {
      throw ValidationError("two documents are needed: recto align SOURCE TARGET")
    }
    guard [source, target, review].filter({ $0 == "-" }).count < 2 else {
      throw ValidationError("only one of the files can be standard input")
    }
  }

  private func validatePairs() throws {
    guard source == nil else {
      throw ValidationError("--pairs names all documents; give no others beside it")
    }
    guard review == nil else { throw ValidationError("--review is for one pair of documents") }
    guard into || out != nil else {
      throw ValidationError(
        "--pairs writes into a memory (--into -m FILE) or a folder (--out FOLDER)")
    }
    guard out != nil || format == nil else {
      throw ValidationError("--format with --pairs needs a folder for its files: --out FOLDER")
    }
    guard !again || into else { throw ValidationError("--again is for --into") }
  }

  func run() throws {
    try Failures.reporting { output in
      if stream.ndjson {
        return try AlignmentStream(
          from: from, to: to, shelf: lexicons.shelf(), embedding: embedding, quiet: common.quiet
        ).run(stream)
      }
      if let pairs { return try alignPairs(pairs, output) }
      guard let source, let target else { return }
      try align(source, target, output)
    }
  }

  /// How documents are read.
  var options: PairOptions {
    var options = PairOptions()
    options.from = from
    options.to = to
    options.cut = lines ? .lines : .sentences
    options.border = border
    options.encoding = input.encoding
    options.format = documents.inputFormat
    return options
  }

  /// Who is named as the author of new units.
  func author() throws -> String? { try user ?? Settings.value(.user) }

  /// This moment.
  var now: Timestamp { Timestamp(secondsSince1970: Int64(time(nil))) }
}
