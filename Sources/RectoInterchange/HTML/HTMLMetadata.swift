internal import RectoText

/// The title and the origin of a page, from its head, its linked data and its visible lines.
struct HTMLMetadata {
  private(set) var title: String?
  private(set) var source = DocumentSource()
  private(set) var language: LanguageTag?

  /// - Parameters:
  ///   - headline: The first heading, as it stands in the page.
  ///   - lines: The first lines of the article.
  init(_ head: HTMLHead, headline: String?, lines: [String], textLanguage: LanguageTag) {
    let data = LinkedArticle(head.linkedData)
    let site = Self.plain(head.meta["og:site_name"]) ?? Self.plain(head.meta["application-name"])
    source.outlet = Self.plain(site ?? data.publisher)
    source.author =
      Self.author(
        head.meta["author"] ?? head.meta["article:author"] ?? head.meta["dc.creator"]
          ?? head.meta["parsely-author"]) ?? Self.author(data.author)
    source.date =
      Self.plain(
        head.meta["article:published_time"] ?? head.meta["datepublished"] ?? head.meta["pubdate"]
          ?? head.meta["date"] ?? head.meta["dc.date"] ?? head.meta["publishdate"])
      ?? Self.plain(data.date)
    source.address =
      Self.address(head.canonical) ?? Self.address(head.meta["og:url"])
      ?? Self.address(data.address)
    readLines(head, lines, textLanguage)
    source.date = source.date ?? Self.plain(head.time)
    title = Self.title(
      [head.meta["og:title"], data.headline, headline, head.meta["twitter:title"], head.title],
      headline: headline, site: source.outlet)
    if source.outlet == nil, let title { source.outlet = Self.site(in: head.title, behind: title) }
    if source.author == source.outlet { source.author = nil }
    let tag = head.language ?? data.language ?? head.meta["content-language"]
    language = tag.flatMap { try? LanguageTag(String($0.prefix { $0 != "," && $0 != " " })) }
  }

  private mutating func readLines(
    _ head: HTMLHead, _ lines: [String], _ language: LanguageTag
  ) {
    guard source.author == nil || source.date == nil || source.outlet == nil else { return }
    let reader = PublicationLine.Reader(language: language)
    for (text, isName) in head.bylines {
      if let line = reader.read(text) {
        source.fill(from: line)
      } else if isName, text.count <= 80, !PublicationLine.isEnded(text) {
        source.author = source.author ?? text
      }
    }
    for text in lines {
      guard var line = reader.read(text) else { continue }
      // An address in a page leads elsewhere.
      line.source.address = nil
      source.fill(from: line)
    }
  }

  /// The first text that is one, without the site's name.
  private static func title(
    _ candidates: [String?], headline: String?, site: String?
  ) -> String? {
    for candidate in candidates {
      guard let text = plain(candidate) else { continue }
      let short = withoutSite(text, headline: plain(headline), site: site)
      if short != site { return short }
    }
    return plain(candidates.last ?? nil)
  }

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", "｜", "_", " |", "| ", "-", "|",
  ]

  /// `Harbour reopens | The Example Post` as `Harbour reopens`.
  static func withoutSite(_ title: String, headline: String?, site: String?) -> String {
    if let headline, headline.count >= 8, title.count > headline.count, title.hasPrefix(headline) {
      let rest = title.dropFirst(headline.count).drop { $0.isWhitespace }
      if let mark = rest.first, "|-–—:»·_｜（(".contains(mark) { return headline }
    }
    if let headline, headline.count >= 8, title.hasSuffix(headline) {
      let mark = title.dropLast(headline.count).last { !$0.isWhitespace }
      if let mark, "|-–—:»·_｜：".contains(mark) { return headline }
    }
    if let site, title.hasSuffix(site) || title.hasPrefix(site + " ") {
      var short = title.hasSuffix(site) ? title.dropLast(site.count) : title.dropFirst(site.count)
      let marks: Set<Character> = ["|", "-", "–", "—", ":", "»", "«", "·", "_", "｜"]
      var hasMark = false
      while let last = short.last, last.isWhitespace || marks.contains(last) {
        hasMark = hasMark || marks.contains(last)
        short.removeLast()
      }
      while let first = short.first, first.isWhitespace || marks.contains(first) {
        hasMark = hasMark || marks.contains(first)
        short.removeFirst()
      }
      if hasMark, !short.isEmpty { return String(short) }
    }
    if headline == title { return title }
    for separator in separators {
      // Without spaces around it a hyphen is part of words, but for Chinese titles.
      if separator == "-" || separator == "|" || separator == "_" {
        guard title.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) else {
          continue
        }
      }
      var parts = title.split(separator: separator).map { PublicationLine.trimmed($0) }
      guard parts.count >= 2, let last = parts.last else { continue }
      let first = parts[0]
      // What is longest is the headline, the site and its sections stand behind or before it.
      if first.count >= 8 || last.count < first.count { return first }
      parts.sort { $0.count > $1.count }
      return parts[0]
    }
    return title
  }

  /// `The Example Post` in `Harbour reopens | News | The Example Post`.
  private static func site(in whole: String, behind title: String) -> String? {
    guard whole.hasPrefix(title), whole.count > title.count else { return nil }
    let rest = whole.dropFirst(title.count)
    let marks: Set<Character> = ["|", "-", "–", "—", "»", "·", "_", "｜"]
    guard let mark = rest.first(where: { !$0.isWhitespace }), marks.contains(mark) else {
      return nil
    }
    let names = rest.split { marks.contains($0) }.map { PublicationLine.trimmed($0) }
    guard let last = names.last(where: { !$0.isEmpty }), last.count <= 40 else { return nil }
    return last
  }

  private static func author(_ text: String?) -> String? {
    guard let text = plain(text), !text.lowercased().hasPrefix("http"), text.count <= 120 else {
      return nil
    }
    return text.lowercased().hasPrefix("by ") ? String(text.dropFirst(3)) : text
  }

  private static func address(_ text: String?) -> String? {
    guard let text = plain(text), text.lowercased().hasPrefix("http"), text.utf8.count < 2_000
    else {
      return nil
    }
    return text
  }

  /// On one line, trimmed; `nil` for nothing.
  private static func plain(_ text: String?) -> String? {
    guard let text, text.utf8.count < 4_000 else { return nil }
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line
  }
}

/// What JSON-LD says of an article: schema.org's `Article` and its kinds.
struct LinkedArticle {
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var date: String?
  private(set) var address: String?
  private(set) var language: String?

  /// Scripts that are no JSON are read past.
  init(_ scripts: [String]) {
    for script in scripts {
      guard let value = try? JSONValue(parsing: Array(script.utf8)) else { continue }
      for object in Self.objects(value, depth: 0) where Self.isArticle(object) {
        headline = headline ?? object["headline"]?.string ?? object["name"]?.string
        author = author ?? Self.names(object["author"])
        publisher = publisher ?? Self.names(object["publisher"])
        date = date ?? object["datePublished"]?.string ?? object["dateCreated"]?.string
        address =
          address ?? object["url"]?.string ?? object["mainEntityOfPage"]?.string
          ?? object["mainEntityOfPage"]?["@id"]?.string
        language = language ?? object["inLanguage"]?.string
      }
    }
  }

  private static func objects(_ value: JSONValue, depth: Int) -> [JSONValue] {
    if let list = value.array { return list.prefix(100).flatMap { objects($0, depth: depth + 1) } }
    guard value.members != nil else { return [] }
    guard depth < 4, let graph = value["@graph"] else { return [value] }
    return [value] + objects(graph, depth: depth + 1)
  }

  private static func isArticle(_ object: JSONValue) -> Bool {
    let kinds = object["@type"]?.string.map { [$0] } ?? object["@type"]?.array?.compactMap(\.string)
    return (kinds ?? []).contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report"
    }
  }

  /// A name, an object with one, or several of these.
  private static func names(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if let text = value.string { return text.isEmpty ? nil : text }
    if let list = value.array {
      let names = list.prefix(10).compactMap { Self.names($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return value["name"]?.string
  }
}
