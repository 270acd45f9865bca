internal import ArgumentParser
internal import Recto

/// What an editor wishes of a brief besides its length.
struct BriefWishOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Sentences with these words first, then those near them; \"two words\" in quotation marks are a phrase.",
      valueName: "words"))
  var query: [String] = []

  @Option(
    help: ArgumentHelp(
      "This word or phrase stands in the brief if it can; may be repeated.", valueName: "word"))
  var must: [String] = []

  @Option(
    help: ArgumentHelp("No sentence with this word or phrase; may be repeated.", valueName: "word"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "This sentence stands in the brief: its number, such as 2.7, or how it begins; may be repeated.",
      valueName: "sentence"))
  var lock: [String] = []

  @Option(
    help: ArgumentHelp(
      "This sentence does not, nor any other that begins so; may be repeated.",
      valueName: "sentence"))
  var exclude: [String] = []

  @Flag(help: "In the order in which sentences were chosen, not in that of the articles.")
  var byRank = false

  func options(length: SummaryLength) -> BriefOptions {
    BriefOptions(
      length: length, query: query, must: must, without: without,
      locked: lock.map(SentenceSelector.init), excluded: exclude.map(SentenceSelector.init),
      order: byRank ? .rank : .document)
  }
}

/// What heads a brief, where the articles do not say it.
struct BriefSourceOptions: ParsableArguments {
  @Option(help: "The headline: of the article, of several that of the brief.")
  var title: String?

  @Option(help: "The language of the articles; found out where it is not given.")
  var lang: LanguageTag?

  @Option(help: ArgumentHelp("Who published the article.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Who wrote it.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("When it was published, as it shall be printed.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("Where it was published.", valueName: "URL"))
  var address: String?

  /// Whether anything is given that only one article can have.
  var isForOneArticle: Bool { [outlet, author, date, address].contains { $0 != nil } }

  /// What the article says, with what was given in its place.
  func completing(_ source: DocumentSource?) -> DocumentSource? {
    var source = source ?? DocumentSource()
    if let outlet { source.outlet = outlet }
    if let author { source.author = author }
    if let date { source.date = date }
    if let address { source.address = address }
    return source.isEmpty ? nil : source
  }
}
