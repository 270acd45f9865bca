public import ArgumentParser
public import Recto

extension CheckSeverity: ExpressibleByArgument {}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    _superCommandName: "recto",
    abstract: "Find what is wrong in the translations of a file or a memory.",
    discussion: """
      EXAMPLES
        recto check app.xlf
        recto check messages.po -m news.db --format csv > findings.csv
        recto check -m news.db --rules numbers,dates
        recto check app.xlf --without end-mark,blanks --severity error --fail

      Each finding has file and line, severity, rule and what is wrong, with both texts beneath. Rules:
        empty, untranslated    no translation; the source itself
        numbers, dates         by value: 3.5亿 against 35 million; March against April
        codes                  inline codes missing, added, closed before they open
        placeholders           %s, %1$d, {0}, ${name}, <b> and their like
        terms                  approved terms of the memory's glossary
        forbidden-terms        translations that it forbids
        inconsistent           one source with several translations
        same-target            one translation of several sources (a note)
        doubled-words, blanks, end-mark, brackets, length
      The memory of -m lends its glossary; with no file its own units are checked. Ends with 0 whether
      or not something was found, with --fail with 65 where something was.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  @Argument(help: ArgumentHelp("The files to check; - is standard input.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var memory: MemorySetOptions

  @Option(help: ArgumentHelp("Only these rules.", valueName: "rule,…"))
  var rules: String?

  @Option(help: ArgumentHelp("All rules but these.", valueName: "rule,…"))
  var without: String?

  @Option(help: "The least that is shown: note, warning or error.")
  var severity: CheckSeverity = .note

  @Option(
    help: "The language of sources that do not say theirs; of a memory, that translated from.")
  var from: LanguageTag?

  @Option(
    help: "The language of translations that do not say theirs; of several languages only this.")
  var to: LanguageTag?

  @Option(help: "text, csv (a row a finding) or json.")
  var format: Format = .text

  @Flag(help: "End with 65 when something was found.")
  var fail = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var units: UnitFileArguments
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard rules == nil || without == nil else {
      throw ValidationError("give --rules or --without, not both")
    }
    _ = try wanted()
    guard files.isEmpty || filter.isEmpty else {
      throw ValidationError("--where, --author, --since and --until are for a memory without files")
    }
  }

  func run() throws {
    try Failures.reporting { output in
      let set = try memory.paths().isEmpty ? nil : memory.open()
      guard !files.isEmpty || set != nil else {
        throw CommandFailure(.usage, "name a file to check, or a memory with -m FILE")
      }
      var run = Checks(
        wanted: try wanted(), least: severity, glossary: try set?.glossary() ?? Glossary([]),
        rendering: CheckRendering(format, style: common.style, output))
      let names = files.isEmpty ? set?.members.map(\.name) ?? [] : files
      try run.rendering.begin(files: names)
      let progress = Progress("checking", quiet: common.quiet)
      defer { progress.finish() }
      let checks = FileChecks(from: from, to: to)
      try Interruption.deferring {
        for file in files { try read(file, checks, &run, progress) }
        guard files.isEmpty, let set else { return }
        for member in set.members {
          try checks.forEachPair(of: member.memory, matching: try filter.filter()) { pair in
            try run.check(pair)
            try tell(run.tally.pairs, progress)
          }
        }
      }
      try run.rendering.end(run.tally)
      progress.finish()
      try output.flush()
      if !common.quiet { Messages.note(run.tally.line) }
      if fail, !run.tally.isEmpty { throw ExitStatus.badData.code }
    }
  }

  private func read(
    _ file: String, _ checks: FileChecks, _ run: inout Checks, _ progress: Progress
  ) throws {
    let source = try InputBytes(path: file)
    let format = try units.format(of: source)
    guard !UnitFile.isMonolingual(format), let reader = try units.reader(source, format: format)
    else {
      throw CommandFailure(
        .badData,
        "\(file): is \(format.rawValue), which holds no translations; give a bilingual file")
    }
    try checks.forEachPair(of: reader, file: file) { pair in
      try run.check(pair)
      try tell(run.tally.pairs, progress)
    }
    if common.quiet { return }
    for note in (reader.skipped + reader.warnings).prefix(20) {
      Messages.warning("\(note.location): \(note.reason)")
    }
  }

  private func tell(_ count: Int, _ progress: Progress) throws {
    guard count & 127 == 0 else { return }
    try Interruption.check()
    progress.update(done: count, fraction: nil)
  }

  private func wanted() throws -> Set<CheckRule> {
    func set(_ text: String) throws -> Set<CheckRule> {
      Set(
        try text.split(separator: ",").map { part in
          let name = String(part).trimmingBlanks
          guard let rule = CheckRule(rawValue: name) else {
            let all = CheckRule.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no rule '\(name)'; there are \(all)")
          }
          return rule
        })
    }
    if let rules { return try set(rules) }
    return Set(CheckRule.allCases).subtracting(try set(without ?? ""))
  }
}

/// Everything that a translation goes through.
private struct Checks {
  private let checker: PairChecker
  private var consistency: ConsistencyCheck
  private let least: CheckSeverity
  var rendering: CheckRendering
  var tally = CheckTally()

  init(
    wanted: Set<CheckRule>, least: CheckSeverity, glossary: Glossary, rendering: CheckRendering
  ) {
    // What is not shown need not be remembered.
    let shown = wanted.filter { $0.severity >= least }
    checker = PairChecker(rules: shown, glossary: glossary)
    consistency = ConsistencyCheck(rules: shown)
    self.least = least
    self.rendering = rendering
  }

  mutating func check(_ pair: CheckedPair) throws {
    tally.pairs += 1
    let found = checker.findings(in: pair) + consistency.findings(in: pair)
    for finding in found where finding.severity >= least {
      tally.count(finding)
      try rendering.write(finding, in: pair)
    }
  }
}
