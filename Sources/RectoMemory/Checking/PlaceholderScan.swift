/// The placeholders of a text: printf's, those in braces, and tags of HTML.
///
/// `%s %d` and `%1$s %2$d` are the same ones, so that a translation may number and move them; `%d %s` are not.
struct PlaceholderScan {
  /// As far as they have to be the same, in text order.
  private(set) var keys: [String] = []

  private let bytes: [UInt8]
  private var at = 0
  /// Conversions without a number so far.
  private var unnumbered = 0
  /// Whether the text is a pattern for dates, whose parts go where the language has them.
  private let isDatePattern: Bool

  init(_ text: String) {
    bytes = Array(text.utf8)
    isDatePattern = ["%Y", "%H", "%B", "%b", "%m", "%y", "%M"].contains(where: text.contains)
    guard bytes.contains(where: { $0 == 0x25 || $0 == 0x7B || $0 == 0x3C }) else { return }
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "%"): readPercent()
      case UInt8(ascii: "{"): readBrace()
      case UInt8(ascii: "<"): readTag()
      default: at += 1
      }
    }
  }

  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  // MARK: printf

  private mutating func readPercent() {
    let start = at
    at += 1
    // A sign of its own.
    if byte(at) == UInt8(ascii: "%") {
      at += 1
      return
    }
    if isDatePattern || isPerCent(start) { return }
    if byte(at) == UInt8(ascii: "(") || byte(at) == UInt8(ascii: "{") {
      return readNamed(start, close: byte(at) == UInt8(ascii: "(") ? ")" : "}")
    }
    readConversion(start)
  }

  /// Whether a sign stands behind a number: 5 %.
  private func isPerCent(_ start: Int) -> Bool {
    var before = start - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    // A no-break space.
    if before >= 1, bytes[before] == 0xA0, bytes[before - 1] == 0xC2 { before -= 2 }
    return before >= 0 && Self.isDigit(bytes[before])
  }

  /// `%(name)s` and `%{name}`.
  private mutating func readNamed(_ start: Int, close: Character) {
    let mark = close.asciiValue ?? 0
    guard let end = bytes[at...].prefix(60).firstIndex(of: mark) else { return }
    at = end + 1
    if close == ")", Self.isLetter(byte(at)) { at += 1 }
    keys.append(text(start..<at))
  }

  private mutating func readConversion(_ start: Int) {
    var place = at
    var number: Int?
    var digits = place
    while Self.isDigit(byte(digits)) { digits += 1 }
    if digits > place {
      let value = Int(text(place..<digits))
      if byte(digits) == UInt8(ascii: "$") {
        number = value
        place = digits + 1
      } else if byte(place) != 0x30, digits - place <= 2, !Self.conversions.contains(byte(digits)),
        byte(digits) != UInt8(ascii: "."), byte(digits) != UInt8(ascii: "l")
      {
        // Qt's %1.
        keys.append("%\(text(place..<digits))")
        at = digits
        return
      }
    }
    while "-+#0'".utf8.contains(byte(place)) { place += 1 }
    while Self.isDigit(byte(place)) || byte(place) == UInt8(ascii: "*") { place += 1 }
    if byte(place) == UInt8(ascii: ".") {
      place += 1
      while Self.isDigit(byte(place)) || byte(place) == UInt8(ascii: "*") { place += 1 }
    }
    let length = place
    while "hlqjztL".utf8.contains(byte(place)) { place += 1 }
    guard Self.conversions.contains(byte(place)) else { return }
    // %dMB is a conversion, and "%Empty" is none.
    if !"dsiu".utf8.contains(byte(place)), Self.isLetter(byte(place + 1)) { return }
    unnumbered += number == nil ? 1 : 0
    let kind = byte(place) == UInt8(ascii: "i") ? "d" : text(place..<place + 1)
    keys.append("%\(number ?? unnumbered)$\(text(length..<place))\(kind)")
    at = place + 1
  }

  private static let conversions = Set("diouxXeEfFgGaAcCsSp@".utf8)

  // MARK: Braces

  /// `{0}`, `{name}`, `{{name}}`, `${name}`, `{0:d}`, `{}`; of `{count, plural, …}` the name.
  private mutating func readBrace() {
    let start = at
    at += 1
    while byte(at) == UInt8(ascii: "{") { at += 1 }
    let name = at
    while Self.isLetter(byte(at)) || Self.isDigit(byte(at)) || "_.-:$[]".utf8.contains(byte(at)) {
      at += 1
    }
    switch byte(at) {
    case UInt8(ascii: "}"):
      let end = at
      while byte(at) == UInt8(ascii: "}"), at - end < name - start { at += 1 }
      // Words in braces are words: {sic} is a name, {see page 5} is none.
      let isDollar = start > 0 && "$#".utf8.contains(bytes[start - 1])
      keys.append((isDollar ? text(start - 1..<start) : "") + text(start..<at))
    case UInt8(ascii: ","):
      if at > name { keys.append("{" + text(name..<at) + ",…}") }
    default: break
    }
  }

  // MARK: Tags

  private mutating func readTag() {
    let start = at
    at += 1
    let isClosing = byte(at) == UInt8(ascii: "/")
    if isClosing { at += 1 }
    let name = at
    while Self.isLetter(byte(at)) || Self.isDigit(byte(at)) { at += 1 }
    guard at > name, Self.tags.contains(text(name..<at).lowercased()) else {
      at = start + 1
      return
    }
    let word = text(name..<at).lowercased()
    guard let end = bytes[at...].prefix(400).firstIndex(of: UInt8(ascii: ">")),
      !bytes[at..<end].contains(UInt8(ascii: "<"))
    else { return }
    at = end + 1
    keys.append(isClosing ? "</\(word)>" : "<\(word)>")
  }

  /// Elements of HTML that stand within sentences; other words in angle brackets are for readers.
  private static let tags: Set<String> = [
    "a", "b", "i", "u", "s", "p", "br", "em", "strong", "span", "div", "code", "pre", "kbd", "tt",
    "sub", "sup", "small", "big", "font", "img", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
    "h6", "table", "tr", "td", "th", "hr", "q", "cite", "abbr", "mark", "del", "ins", "var", "samp",
    "input", "button", "nobr", "wbr", "center", "blockquote", "dl", "dt", "dd",
  ]
}
