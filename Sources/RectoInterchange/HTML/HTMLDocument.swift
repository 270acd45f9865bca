internal import RectoText

/// A web page as a document.
struct HTMLDocument: FoundDocument {
  private(set) var text: String
  private(set) var blocks: [Document.Block] = []
  private(set) var title: String?
  private(set) var source: DocumentSource?
  private(set) var language: LanguageTag?
  /// What a person should know.
  private(set) var warning: String?

  /// - Throws: `InterchangeError` `outOfMemory`.
  /// - Complexity: O(*n*).
  init(_ markup: String, extent: DocumentReader.Extent) throws(InterchangeError) {
    var page = try HTMLParser.page(markup, readsHidden: false)
    if page.parts.isEmpty {
      page = try HTMLParser.page(markup, readsHidden: true)
      if !page.parts.isEmpty {
        warning = "has no text that a browser shows at once; what it hides is read"
      }
    }
    let main = HTMLMainContent(page)
    var numbers = extent == .main ? main.parts : Array(page.parts.indices)
    if numbers.isEmpty, !page.parts.isEmpty {
      numbers = Array(page.parts.indices)
      warning = warning ?? "has no text that looks like an article; the whole page is read"
    }
    text = ""
    (text, blocks) = Self.assembled(page, numbers)
    let lines = Self.headLines(page, main).map { page.parts[$0] }.filter { $0.range.count <= 300 }
    let metadata = HTMLMetadata(
      page.head, headline: main.headline.map { page.content(page.parts[$0]) },
      lines: lines.map { page.content($0) },
      textLanguage: LanguageDetector().detect(text)?.language ?? .undetermined)
    title = metadata.title
    source = metadata.source.isEmpty ? nil : metadata.source
    language = metadata.language
  }

  /// The parts from the headline into the article, where a page says where it is from.
  private static func headLines(_ page: HTMLPage, _ main: HTMLMainContent) -> [Int] {
    guard let first = main.parts.first else { return [] }
    let headline = main.headline.flatMap { $0 < first && first - $0 <= 8 ? $0 : nil }
    return Array((headline ?? max(0, first - 2))..<first) + main.parts.prefix(8)
  }

  /// Parts with a blank line between them.
  private static func assembled(
    _ page: HTMLPage, _ numbers: [Int]
  ) -> (String, [Document.Block]) {
    var bytes: [UInt8] = []
    var blocks: [Document.Block] = []
    blocks.reserveCapacity(numbers.count)
    for number in numbers {
      let part = page.parts[number]
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += page.text[part.range]
      blocks.append(
        Document.Block(
          part.kind, range: start..<bytes.count, linkDensity: part.linkDensity, line: part.line))
    }
    return (String(decoding: bytes, as: UTF8.self), blocks)
  }
}
