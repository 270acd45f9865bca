internal import RectoText

/// What stands above and below the text of an article: its headline, and lines that say where it is from.
struct ArticleHead {
  /// The headline as it stands in the text.
  private(set) var title: String?
  /// What the lines say; the first of two that say the same thing counts.
  private(set) var source = DocumentSource()
  /// The numbers of the blocks that are such lines.
  private(set) var lines: Set<Int> = []

  /// Blocks that are looked at above the text, and below it.
  private static let headCount = 15
  private static let tailCount = 4
  private static let maxTitleCharacters = 200

  /// - Parameters:
  ///   - text: What the blocks point into.
  ///   - blocks: Ascending.
  /// - Complexity: O(1), but for steps over the text.
  init(_ text: String, blocks: [Document.Block]) {
    let utf8 = text.utf8
    func content(_ block: Document.Block) -> String? {
      guard block.range.count <= PublicationLine.maxBytes else { return nil }
      let start = utf8.index(utf8.startIndex, offsetBy: block.range.lowerBound)
      let end = utf8.index(start, offsetBy: block.range.count)
      return PublicationLine.trimmed(String(text[start..<end]))
    }
    let language = LanguageDetector().detect(text)?.language ?? .undetermined
    let reader = PublicationLine.Reader(language: language)
    var headline: (text: String, number: Int)?
    for (number, block) in blocks.prefix(Self.headCount).enumerated() {
      if block.kind == .heading { continue }
      guard let line = content(block) else { break }
      if let found = reader.read(line) {
        source.fill(from: found)
        lines.insert(number)
      } else if headline == nil, block.kind == .paragraph, !PublicationLine.isEnded(line),
        line.count <= Self.maxTitleCharacters, block.linkDensity == 0
      {
        headline = (line, number)
      } else {
        // The first line of the text; what stands above it is the head.
        break
      }
    }
    for number in blocks.indices.suffix(Self.tailCount) where number >= Self.headCount / 3 {
      guard let line = content(blocks[number]), !lines.contains(number),
        let found = reader.read(line), found.isLabelled
      else { continue }
      source.fill(from: found)
      lines.insert(number)
    }
    if let headline, Self.standsAlone(headline.number, blocks, lines) { title = headline.text }
  }

  /// Whether a blank line follows a block, lines of the origin apart, and something after that.
  private static func standsAlone(
    _ number: Int, _ blocks: [Document.Block], _ lines: Set<Int>
  ) -> Bool {
    var place = number
    while place + 1 < blocks.count {
      if let line = blocks[place].line, let next = blocks[place + 1].line, next > line + 1 {
        return true
      }
      place += 1
      guard lines.contains(place) else { return false }
    }
    return false
  }
}

extension DocumentSource {
  /// Takes what is not known yet.
  mutating func fill(from other: PublicationLine) {
    outlet = outlet ?? other.source.outlet
    author = author ?? other.source.author
    date = date ?? other.source.date
    address = address ?? other.source.address
  }

  /// Takes what is not known yet.
  mutating func fill(from other: DocumentSource) {
    outlet = outlet ?? other.outlet
    author = author ?? other.author
    date = date ?? other.date
    address = address ?? other.address
  }
}
