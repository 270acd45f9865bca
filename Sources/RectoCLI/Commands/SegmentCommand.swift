public import ArgumentParser
public import Recto

extension SentenceSplitter.Profile: ExpressibleByArgument {}

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    _superCommandName: "recto",
    abstract: "Cut text into sentences.",
    discussion: """
      EXAMPLES
        recto segment article.txt
        recto segment --format tsv page.html
        recto segment --lang zh --format json - < article.zh.txt
        recto segment --srx house.srx --lang de article.txt
        recto segment --ndjson < documents.ndjson > sentences.ndjson
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, tsv
  }

  @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(help: "The text's language; found out where it is not given.")
  var lang: LanguageTag?

  @Option(
    help: """
      How willing to end a sentence: strict for edited text, which is the default, informal for chat.
      """)
  var profile: SentenceSplitter.Profile?

  @Option(
    help: ArgumentHelp("Cut by the rules of an SRX file, and by nothing else.", valueName: "file"))
  var srx: String?

  @Option(help: "text: one sentence a line; tsv: start, end, sentence; json.")
  var format: Format = .text

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard srx == nil || profile == nil else {
      throw ValidationError("--srx takes the place of the built-in rules; --profile is for those")
    }
  }

  func run() throws {
    try Failures.reporting { output in
      if stream.ndjson, !files.isEmpty { throw StreamOptions.noFiles }
      if !stream.ndjson { try stream.refuseShard() }
      let cutter = try SentenceCutter(profile: profile, rules: srx, quiet: common.quiet)
      if stream.ndjson { return try filter(cutter) }
      let files = try InputFiles.orStandardInput(self.files, command: self)
      for file in files {
        let read = try InputFiles.document(
          file, input, documents, extent: .whole, quiet: common.quiet)
        let language = read.language(given: lang)
        try render(
          read.text, language: language, cutter.ranges(in: read.text, language: language),
          file: file, output)
      }
    }
  }

  private func filter(_ cutter: SentenceCutter) throws {
    let lang = lang
    let detector = LanguageDetector()
    try NDJSONFilter(stream) { record, out in
      let text = try record.requiredString("text")
      let language = detector.language(of: text, given: try record.language(default: lang))
      let ranges: [Range<Int>]
      do {
        ranges = try cutter.ranges(in: text, language: language)
      } catch let error as TextError where error.code == .hostileRule {
        throw RecordError(code: "rule", message: error.description)
      }
      Self.write(text, language: language, ranges, to: &out)
    }.run()
  }

  private func render(
    _ text: String, language: LanguageTag, _ ranges: [Range<Int>], file: String,
    _ output: ResultOutput
  ) throws {
    switch format {
    case .json:
      var out = JSONWriter()
      out.beginObject()
      out.field("schema", 1)
      out.field("file", file)
      Self.write(text, language: language, ranges, to: &out)
      out.endObject()
      try output.write(out.bytes)
      try output.line()
    case .text, .tsv:
      let utf8 = Array(text.utf8)
      for range in ranges {
        let trimmed = SentenceSplitter.trimmed(range, in: text)
        if trimmed.isEmpty { continue }
        let sentence = SummaryRendering.oneLine(
          String(decoding: utf8[trimmed], as: UTF8.self))
        let offsets = "\(trimmed.lowerBound)\t\(trimmed.upperBound)\t"
        try output.line(format == .tsv ? offsets + sentence : sentence)
      }
    }
  }

  private static func write(
    _ text: String, language: LanguageTag, _ ranges: [Range<Int>], to out: inout JSONWriter
  ) {
    let utf8 = Array(text.utf8)
    out.field("lang", language.rawValue)
    out.key("sentences")
    out.beginArray()
    for range in ranges {
      out.beginObject()
      out.field("text", String(decoding: utf8[range], as: UTF8.self))
      out.field("start", range.lowerBound)
      out.field("end", range.upperBound)
      out.endObject()
    }
    out.endArray()
  }
}
