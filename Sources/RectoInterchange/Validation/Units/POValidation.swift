internal import RectoText

/// What `msgfmt` says of a catalogue beyond its form: entries that come twice, line ends that only one of the texts has,
/// what a program fills in, plural forms, the header.
struct POValidation {
  private let file: POFile

  init(_ file: POFile) { self.file = file }

  /// Reads the file to its end.
  mutating func run(into report: inout ValidationReport) throws(InterchangeError) {
    var firstPlural: Int?
    var hasEntries = false
    while let unit = try file.next() {
      hasEntries = true
      guard !unit.isObsolete else { continue }
      if unit.properties.contains(where: { $0.name == "plural" }) {
        firstPlural = firstPlural ?? unit.line
      }
      for problem in problems(unit) { report.add(problem) }
    }
    let duplicates = Set(file.duplicates)
    for warning in file.warnings {
      let isTwice = duplicates.contains(warning)
      report.add(
        FileProblem(
          isTwice ? .error : .warning, isTwice ? "duplicate-entry" : "doubtful", warning.reason,
          at: warning.location))
    }
    if !file.hasHeader, hasEntries {
      report.add(
        FileProblem(
          .warning, "no-header", "there is no header, which says the character set and language",
          at: file.location(1)))
    } else if let firstPlural, file.pluralForms == nil {
      report.add(
        FileProblem(
          .warning, "no-plural-forms",
          "the header has no Plural-Forms, and here is an entry with plural forms",
          at: file.location(firstPlural)))
    }
  }

  private func problems(_ unit: FileUnit) -> [FileProblem] {
    var problems: [FileProblem] = []
    // A fuzzy entry is not used.
    guard unit.state != .draft else { return problems }
    let place = file.location(unit.line)
    let plural = unit.properties.first { $0.name == "plural" }?.value
    let source = unit.source?.text ?? ""
    let isUsed = unit.segments.contains { $0.target?.text.isEmpty == false }
    let texts =
      [plural].compactMap(\.self)
      + unit.segments.compactMap { $0.target?.text }.filter { !$0.isEmpty }
    if isUsed || plural != nil {
      for (rule, name, has) in [
        ("line-feed-at-start", "begin", { (text: String) in text.utf8.first == 0x0A }),
        ("line-feed-at-end", "end", { (text: String) in text.utf8.last == 0x0A }),
      ] where texts.contains(where: { has($0) != has(source) }) {
        problems.append(
          FileProblem(
            .error, rule, "msgid and its translation do not both \(name) with \\n", at: place))
      }
    }
    for flag in unit.properties where flag.name == "flag" {
      for segment in unit.segments {
        guard let target = segment.target?.text, !target.isEmpty,
          let problem = POFormat.problem(
            plural ?? source, target, flag: flag.value, isPlural: plural != nil)
        else { continue }
        problems.append(FileProblem(.error, flag.value, problem, at: place))
      }
    }
    return problems
  }
}
