internal import ArgumentParser
internal import Recto

struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    _superCommandName: "recto",
    abstract: "Make a brief of one or several articles on a story, each sentence with its source.",
    discussion: """
      EXAMPLES
        recto brief article.txt
        recto brief --words 120 one.txt two.txt three.txt
        recto brief --query "bridge cost" --must Northaven --without football *.txt
        recto brief --lock 2.7 --exclude "Shares rose" one.txt two.txt
        recto brief --format html --output brief.html one.html two.md
        recto brief --format json --explain article.txt
        recto brief -m news.db article.txt                  # terms of the glossary in it
        recto brief --to zh -m news.db article.txt          # with translations from the memory
        recto brief --to zh -m news.db --format tsv article.txt > open.tsv

      Sentences are unchanged. One article without wishes gives those of 'recto summarise'; of several, what
      two of them say stands in the brief once, with the place of the other. A sentence is named by its
      number, ARTICLE.SENTENCE as the brief prints it, or by how it begins. A wish that cannot be met is
      told on standard error and in the brief. docs/brief.md has all of it.

      With --to each sentence has its translation in the memory below it, or the most similar sentence
      with its own and the difference, and what its names, terms and numbers become; what the memory has
      not is not made up. --format tsv has the sentences that are still to be translated: fill in the
      column of the wanted language and give the file to 'recto import -m'. docs/bilingual.md has more.
      """)

  @Argument(
    help: ArgumentHelp("Articles on one story; - is standard input.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var budget: BudgetOptions
  @OptionGroup var wishes: BriefWishOptions
  @OptionGroup var source: BriefSourceOptions

  @OptionGroup var memory: MemorySetOptions
  @OptionGroup var translation: BriefTranslationOptions

  @Option(
    help:
      "text, markdown, json, html (one page with the articles, to read and to print) or, with --to, tsv and xliff (what is to be translated)."
  )
  var format: BriefFormat = .text

  @Flag(help: "For json: every sentence of every article, its features, and the articles' texts.")
  var explain = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"))
  var output: String?

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard files.count { $0 == "-" } < 2 else {
      throw ValidationError("standard input is one article; name the others as files")
    }
    guard files.count < 2 || !source.isForOneArticle else {
      throw ValidationError(
        "--outlet, --author, --date and --address are for one article; several say it in their texts"
      )
    }
    guard !explain || format == .json else {
      throw ValidationError("--explain is for --format json; html always explains")
    }
    try translation.validate(format)
  }

  func run() throws {
    try Failures.reporting { output in
      let files = try InputFiles.orStandardInput(self.files, command: self)
      try refuseOverwriting(files + memory.paths())
      let articles = try files.map { try article($0, isOnly: files.count == 1) }
      try tellOfEmpty(articles)
      let brief = try Brief(articles, options: wishes.options(length: budget.length))
      if !common.quiet {
        for finding in brief.findings { Messages.note(BriefWords.english.message(finding)) }
      }
      let (additions, sheet) = try self.additions(brief)
      let rendering = BriefRendering(
        brief, title: source.title, additions: additions, sheet: sheet, style: style)
      let isQuoted = translation.quoted
      guard let path = self.output else {
        return try rendering.write(as: format, explain, isQuoted: isQuoted, output)
      }
      try Interruption.deferring {
        let file = try OutputFile(path: path)
        let output = ResultOutput(file)
        try rendering.write(as: format, explain, isQuoted: isQuoted, output)
        try output.flush()
        try Interruption.check()
        try file.finish()
      }
    }
  }

  /// A brief in the place of what it is made from would be a loss.
  private func refuseOverwriting(_ inputs: [String]) throws {
    guard let output else { return }
    let path = InputFiles.absolute(output)
    if let input = inputs.first(where: { $0 != "-" && InputFiles.absolute($0) == path }) {
      throw ValidationError("--output \(output) would overwrite \(input); name another file")
    }
  }

  /// A file has no colours unless they are asked for.
  private var style: Style {
    output == nil || common.color == .always ? common.style : Style(.never)
  }

  private func article(_ file: String, isOnly: Bool) throws -> Brief.Article {
    let read = try InputFiles.document(
      file, input, documents, extent: .main, quiet: common.quiet)
    var document = read.document(language: source.lang, title: isOnly ? source.title : nil)
    document.source = source.completing(document.source)
    return Brief.Article(
      name: file, document: document, text: read.format == .text ? .file : .extracted)
  }

  /// An article without text keeps its number, so that those of the others do not move.
  private func tellOfEmpty(_ articles: [Brief.Article]) throws {
    let empty = articles.filter { $0.document.text.allSatisfy(\.isWhitespace) }
    guard empty.count < articles.count else {
      throw CommandFailure(
        .badData,
        articles.count == 1
          ? "\(articles[0].name): has no text to make a brief of"
          : "none of the \(articles.count) articles has text to make a brief of")
    }
    guard !common.quiet else { return }
    for article in empty { Messages.warning("\(article.name): has no text") }
  }

  /// What stands under the sentences, and what is to be translated.
  private func additions(
    _ brief: Brief
  ) throws -> (additions: [any BriefAddition], sheet: TranslationSheet?) {
    if let target = translation.to {
      let memories = try memory.open()
      try IndexPreparation.refresh(memories, quiet: common.quiet)
      let translations = try translation.translations(of: brief, from: memories, to: target)
      if !common.quiet { translation.tell(of: translations) }
      return (
        [BriefTranslations(translations, of: brief)],
        TranslationSheet(brief, translations, to: target)
      )
    }
    guard !memory.files.isEmpty else { return ([], nil) }
    return ([BriefTerms(try memory.open().glossary(), brief)], nil)
  }
}

enum BriefFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, html, tsv, xliff
}
