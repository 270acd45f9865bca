internal import ArgumentParser
internal import Recto

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Colours: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(name: [.short, .long], help: "No progress and no notes on standard error.")
  var quiet = false

  var style: Style { Style(color) }
}

/// How a command that filters NDJSON reads it.
struct StreamOptions: ParsableArguments {
  @Flag(help: "Read one JSON object a line, write one a line (docs/NDJSON.md).")
  var ndjson = false

  @Option(help: ArgumentHelp("Threads; the output is the same.", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("The longest line for --ndjson.", valueName: "bytes"))
  var maxLine = 16 << 20

  @Flag(help: "End with 65 when a record of --ndjson was bad.")
  var failOnError = false

  @Option(
    help: ArgumentHelp(
      "Answer only the records of one part of several, such as 2/8, told by their ids.",
      valueName: "i/n"))
  var shard: Shard?

  /// A stream comes from standard input, and a file that is not read must not go unnoticed.
  static var noFiles: ValidationError {
    ValidationError("--ndjson reads standard input; give it no files or texts")
  }

  /// A part that is asked for must not be the whole without a word.
  func refuseShard() throws {
    guard shard == nil else { throw ValidationError("--shard is for --ndjson") }
  }

  func validate() throws {
    guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs takes 1 to 256") }
    guard maxLine >= 1 else { throw ValidationError("--max-line takes a number of bytes") }
  }
}

/// How input files are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The input's encoding; found out where it is not given.", valueName: "name"))
  var encoding: String?

  /// Whether nobody says what the bytes are in: neither the user nor a byte-order mark.
  func isGuessed(_ source: InputBytes) throws -> Bool {
    try encoding == nil && TextEncoding.byteOrderMark(source.peek(4)) == nil
  }
}
