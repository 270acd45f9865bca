/// What an element of HTML means for the text of a page.
struct HTMLElement: OptionSet {
  let rawValue: UInt32

  /// Its text is a part of its own: a browser begins a new line for it.
  static let block = HTMLElement(rawValue: 1 << 0)
  /// Nothing in it is text to read.
  static let unread = HTMLElement(rawValue: 1 << 1)
  /// Shown only where something else is not.
  static let substitute = HTMLElement(rawValue: 1 << 2)
  /// A field or button of a form.
  static let control = HTMLElement(rawValue: 1 << 3)
  static let heading = HTMLElement(rawValue: 1 << 4)
  static let item = HTMLElement(rawValue: 1 << 5)
  static let caption = HTMLElement(rawValue: 1 << 6)
  static let quotation = HTMLElement(rawValue: 1 << 7)
  static let row = HTMLElement(rawValue: 1 << 8)
  static let cell = HTMLElement(rawValue: 1 << 9)
  static let figure = HTMLElement(rawValue: 1 << 10)
  /// Keeps its white space.
  static let preformatted = HTMLElement(rawValue: 1 << 11)
  static let link = HTMLElement(rawValue: 1 << 12)
  static let time = HTMLElement(rawValue: 1 << 13)
  static let code = HTMLElement(rawValue: 1 << 14)
  static let article = HTMLElement(rawValue: 1 << 15)
  static let main = HTMLElement(rawValue: 1 << 16)
  /// Beside the content by what it is: navigation, asides, dialogs.
  static let aside = HTMLElement(rawValue: 1 << 17)
  /// Beside the content by its class or identifier.
  static let extra = HTMLElement(rawValue: 1 << 18)
  /// What readers wrote.
  static let comments = HTMLElement(rawValue: 1 << 19)
  static let byline = HTMLElement(rawValue: 1 << 20)
  /// Marked as the article's text.
  static let articleBody = HTMLElement(rawValue: 1 << 21)
  /// A browser does not show it.
  static let hidden = HTMLElement(rawValue: 1 << 22)
  /// Many of its kind stand beside one another: lists, tables.
  static let collection = HTMLElement(rawValue: 1 << 23)
  static let paragraph = HTMLElement(rawValue: 1 << 24)
  static let author = HTMLElement(rawValue: 1 << 25)
  static let bodyOrRoot = HTMLElement(rawValue: 1 << 26)
  /// What stands above the content, of the page or of an article.
  static let header = HTMLElement(rawValue: 1 << 27)

  /// By the name of the element, in lower case.
  static func named(_ name: String) -> HTMLElement { table[name] ?? [] }

  private static let table: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [:]
    let rows: [(HTMLElement, String)] = [
      (
        .block,
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp caption"
      ),
      (.paragraph, "p h1 h2 h3 h4 h5 h6 dt summary legend caption figcaption"),
      (.bodyOrRoot, "html body"),
      (.header, "header"), (.heading, "h1 h2 h3 h4 h5 h6"), (.item, "li dd dt"),
      (.caption, "figcaption caption"),
      (.quotation, "blockquote"), (.row, "tr"), (.cell, "td th"), (.figure, "figure"),
      (.preformatted, "pre listing plaintext xmp textarea"), (.link, "a"), (.time, "time"),
      (.code, "code samp kbd"), (.article, "article"), (.main, "main"),
      (.aside, "nav aside footer dialog menu"), (.collection, "ul ol dl table dir menu"),
      (.control, "button select option optgroup textarea input datalist"),
      (
        .unread,
        "script style svg canvas audio video object applet map rt rp rtc iframe embed colgroup datalist param"
      ),
      (.substitute, "noscript template noframes noembed"),
    ]
    for (element, names) in rows {
      for name in names.split(separator: " ") { table[String(name), default: []].insert(element) }
    }
    return table
  }()
}

extension HTMLElement {
  /// By the attributes of an element: its role, its class and identifier, whether it is hidden.
  static func marked(by attributes: [HTMLAttribute]) -> HTMLElement {
    var element: HTMLElement = []
    for attribute in attributes {
      let value = attribute.value
      switch attribute.name {
      case "hidden": if value.lowercased() != "until-found" { element.insert(.hidden) }
      case "aria-hidden": if value.lowercased() == "true" { element.insert(.hidden) }
      case "style": if isInvisible(value) { element.insert(.hidden) }
      case "role": element.formUnion(role(value.lowercased()))
      case "itemprop":
        switch value.lowercased() {
        case "articlebody": element.insert(.articleBody)
        case "author": element.insert(.author)
        case "comment": element.insert(.comments)
        default: break
        }
      case "rel": if value.lowercased() == "author" { element.insert(.author) }
      case "class", "id": element.formUnion(words(of: value))
      default: break
      }
    }
    return element
  }

  private static func isInvisible(_ style: String) -> Bool {
    guard style.utf8.count < 2_000 else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  private static func role(_ role: String) -> HTMLElement {
    switch role {
    case "main": .main
    case "article": .article
    case "navigation", "complementary", "contentinfo", "banner", "dialog", "alertdialog", "search",
      "menu", "menubar", "toolbar", "tablist":
      .aside
    default: []
    }
  }

  private static func words(of value: String) -> HTMLElement {
    guard value.utf8.count < 1_000 else { return [] }
    var element: HTMLElement = []
    var word = ""
    func end() {
      if let known = classWords[word] { element.formUnion(known) }
      word = ""
    }
    var wasLower = false
    for character in value.unicodeScalars {
      let isLetter = character.properties.isAlphabetic
      // readMore and read-more alike.
      if !isLetter || wasLower && character.properties.isUppercase { end() }
      if isLetter { word.unicodeScalars.append(character) }
      wasLower = character.properties.isLowercase
      if character.properties.isUppercase {
        word.unicodeScalars.removeLast()
        word += character.properties.lowercaseMapping
      }
    }
    end()
    return element
  }

  private static let classWords: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [:]
    let rows: [(HTMLElement, String)] = [
      (
        .extra,
        "nav navbar navigation menu sidebar footer breadcrumb breadcrumbs share sharing social sns related recommend recommended recommendation recommendations recirculation promo promotion promotions advert advertisement advertising ads ad adsense adbox sponsor sponsored newsletter subscribe subscription signup cookie cookies consent gdpr ccpa popup modal overlay toolbar pagination pager login signin skip masthead copyright disclaimer outbrain taboola trending popular mostread readmore tagcloud tags toc relatedposts feedback donate donation onetrust didomi cookiebanner cookieconsent cookiebar cookielaw xiangguan tuijian fenxiang daohang guanggao hot rank qrcode"
      ),
      (.caption, "caption captions cutline"),
      (.comments, "comment comments disqus respond commentlist pinglun responses replies"),
      (.byline, "byline author authors dateline timestamp pubdate pubtime"),
    ]
    for (element, names) in rows {
      for name in names.split(separator: " ") { table[String(name), default: []].insert(element) }
    }
    return table
  }()
}

/// An attribute that a page's text or head may depend on, its name in lower case.
struct HTMLAttribute {
  var name: String
  var value: String

  /// The names that are looked at.
  static let read: Set<String> = [
    "class", "id", "role", "hidden", "aria-hidden", "style", "lang", "xml:lang", "itemprop", "rel",
    "href", "content", "name", "property", "http-equiv", "datetime", "type", "charset",
  ]
}

extension [HTMLAttribute] {
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}
