internal import RectoText

/// A Markdown text as a document: headings, paragraphs, list items, quotations and rows of tables as text without marks.
///
/// The text of links stays, and what an image shows becomes a caption. The front matter says title and origin and is no
/// text. Blocks of code and of HTML comments are left out of the main text.
struct MarkdownDocument: FoundDocument {
  private(set) var text = ""
  private(set) var blocks: [Document.Block] = []
  private(set) var title: String?
  private(set) var source: DocumentSource?
  private(set) var language: LanguageTag?

  /// - Throws: `InterchangeError` `outOfMemory`.
  /// - Complexity: O(*n*).
  init(_ markdown: String, extent: DocumentReader.Extent) throws(InterchangeError) {
    let matter = FrontMatter(markdown)
    let utf8 = markdown.utf8
    let body = markdown[utf8.index(utf8.startIndex, offsetBy: matter?.byteCount ?? 0)...]
    let builder = MarkdownBuilder(firstLine: (matter?.lineCount ?? 0) + 1, extent: extent)
    try MarkdownParser.parse(body) { builder.hear($0) }
    if builder.blocks.isEmpty, extent == .main {
      // A file of nothing but code still has a text.
      let whole = MarkdownBuilder(firstLine: builder.firstLine, extent: .whole)
      try MarkdownParser.parse(body) { whole.hear($0) }
      (text, blocks) = (String(decoding: whole.text, as: UTF8.self), whole.blocks)
    } else {
      (text, blocks) = (String(decoding: builder.text, as: UTF8.self), builder.blocks)
    }
    let head = ArticleHead(text, blocks: blocks)
    var known = DocumentSource(
      outlet: matter?["outlet", "publisher", "publication", "site", "source"],
      author: matter?["author", "authors", "by"],
      date: matter?["date", "published", "pubdate", "created"],
      address: matter?[
        "url", "canonical", "canonical_url", "canonicalurl", "link", "source_url", "source"])
    for path in [\DocumentSource.outlet, \.address] {
      guard let value = known[keyPath: path] else { continue }
      let isAddress = value.lowercased().hasPrefix("http")
      if isAddress != (path == \.address) { known[keyPath: path] = nil }
    }
    known.fill(from: head.source)
    source = known.isEmpty ? nil : known
    title = matter?["title", "headline"] ?? builder.headline(in: text) ?? head.title
    language = matter?["lang", "language", "locale"].flatMap { try? LanguageTag($0) }
  }
}

/// Makes blocks of the events of a Markdown text.
private final class MarkdownBuilder {
  let firstLine: Int
  private let extent: DocumentReader.Extent
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Document.Block] = []

  private var kinds: [MarkdownEvent.Kind] = []
  private var start = 0
  private var line = 1
  private var links = 0
  private var images = 0
  private var linkBytes = 0
  private var bytes = 0
  private var caption: [UInt8] = []
  /// The block of the first heading that stands before any paragraph.
  private var firstHeading: Int?

  init(firstLine: Int, extent: DocumentReader.Extent) {
    self.firstLine = firstLine
    self.extent = extent
  }

  func headline(in text: String) -> String? {
    guard let firstHeading else { return nil }
    let range = blocks[firstHeading].range
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return PublicationLine.trimmed(text[from..<utf8.index(from, offsetBy: range.count)])
  }

  func hear(_ event: MarkdownEvent) {
    switch event.kind {
    case .paragraph, .heading, .row:
      if event.isEnd {
        end(event.kind)
        kinds.removeLast()
      } else {
        begin(event.line)
        kinds.append(event.kind)
      }
    case .quotation, .item, .footnote:
      if event.isEnd { kinds.removeLast() } else { kinds.append(event.kind) }
    case .list, .table: break
    case .cell: if !event.isEnd, isOpen { append([0x09]) }
    case .link: links += event.isEnd ? -1 : 1
    case .image:
      images += event.isEnd ? -1 : 1
      if event.isEnd, images == 0 { caption.append(0x0A) }
    case .text, .code: event.bytes.withMemoryRebound(to: UInt8.self) { append($0) }
    case .softBreak, .lineBreak: append([0x20])
    case .html: html(event.bytes)
    case .codeBlock:
      guard extent == .whole else { return }
      lines(event.bytes, firstLine: event.line)
    case .htmlBlock: page(event.bytes, firstLine: event.line)
    }
  }

  private var isOpen: Bool { text.count > start }

  private func begin(_ line: Int) {
    if !text.isEmpty { text += [0x0A, 0x0A] }
    start = text.count
    self.line = line + firstLine - 1
    (linkBytes, bytes) = (0, 0)
  }

  private func append(_ more: some Collection<UInt8>) {
    if images > 0 {
      caption += more
      return
    }
    text += more
    let size = more.count { $0 > 0x20 }
    bytes += size
    if links > 0 { linkBytes += size }
  }

  private func end(_ kind: MarkdownEvent.Kind) {
    while isOpen, let last = text.last, last <= 0x20 { text.removeLast() }
    if isOpen {
      let density = bytes > 0 ? Double(linkBytes) / Double(bytes) : 0
      // Before it at most pictures, and links to what a project's page shows.
      if kind == .heading, firstHeading == nil,
        blocks.allSatisfy({ $0.kind == .caption || $0.linkDensity > 0.5 })
      {
        firstHeading = blocks.count
      }
      blocks.append(
        Document.Block(
          blockKind(kind), range: start..<text.count, linkDensity: density, line: line))
    } else if start > 0 {
      text.removeLast(min(2, text.count))
    }
    start = text.count
    endCaptions()
  }

  private func endCaptions() {
    let captions = caption.split(separator: 0x0A)
    caption = []
    for words in captions where words.contains(where: { $0 > 0x20 }) {
      begin(line - firstLine + 1)
      text += words
      blocks.append(Document.Block(.caption, range: start..<text.count, line: line))
    }
    start = text.count
  }

  private func blockKind(_ kind: MarkdownEvent.Kind) -> Document.Block.Kind {
    switch kind {
    case .heading: return .heading
    case .row: return .tableRow
    default: break
    }
    switch kinds.last(where: { $0 == .item || $0 == .quotation }) {
    case .item?: return .listItem
    case .quotation?: return .quotation
    default: return .paragraph
    }
  }

  /// A tag between words ends a line or says nothing.
  private func html(_ tag: UnsafeBufferPointer<UInt8>) {
    let isBreak = tag.count >= 3 && tag[1] | 0x20 == 0x62 && tag[2] | 0x20 == 0x72
    if isBreak { append([0x20]) }
  }

  /// The lines of a block of code, a block each.
  private func lines(_ code: UnsafeBufferPointer<UInt8>, firstLine number: Int) {
    var number = number
    for words in code.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { number += 1 }
      guard words.contains(where: { $0 > 0x20 }) else { continue }
      begin(number)
      text += words
      blocks.append(Document.Block(.paragraph, range: start..<text.count, line: line))
    }
    start = text.count
  }

  /// The text of a piece of HTML between blocks.
  private func page(_ markup: UnsafeBufferPointer<UInt8>, firstLine number: Int) {
    guard
      let page = try? HTMLParser.page(String(decoding: markup, as: UTF8.self), readsHidden: false)
    else { return }
    for part in page.parts {
      begin(part.line + number - 1)
      text += page.text[part.range]
      blocks.append(
        Document.Block(
          part.kind, range: start..<text.count, linkDensity: part.linkDensity, line: line))
    }
    start = text.count
  }
}
