internal import RectoText

/// A piece of a message catalogue.
struct POToken {
  enum Keyword: String {
    case domain, msgctxt, msgid
    case plural = "msgid_plural"
    case msgstr
  }

  enum Comment {
    /// `# …`, of a translator.
    case translator
    /// `#. …`, taken from the program.
    case extracted
    /// `#: …`
    case reference
    /// `#, …` and `#= …`
    case flag
  }

  enum Kind {
    case comment(Comment)
    /// A keyword; of `msgstr[2]` with its index.
    case keyword(Keyword, index: Int?)
    /// Between quotation marks, which are part of the range.
    case string
  }

  var kind: Kind
  /// In the bytes of the text.
  var range: Range<Int>
  /// From 1.
  var line: Int
  /// Where its line begins.
  var lineStart: Int
  /// Whether nothing but white space and marks of `#~` stand before it in its line.
  var isFirst: Bool
  /// Behind `#~`.
  var isObsolete = false
  /// Behind `#|`.
  var isPrevious = false
}

/// Cuts lines of a catalogue into tokens as gettext does: free in form, but for comments and strings, which end with
/// their line.
struct POLexer {
  /// Why a line is no catalogue's.
  struct Fault: Error {
    var offset: Int
    var reason: String
  }

  private(set) var tokens: [POToken] = []
  private var position: Int
  private let end: Int
  private let line: Range<Int>
  private let number: Int

  /// - Parameters:
  ///   - bytes: The text.
  ///   - line: Its part that is cut, line end excluded.
  ///   - number: The line's, from 1.
  init(_ bytes: [UInt8], line: Range<Int>, number: Int) throws(Fault) {
    self.line = line
    self.number = number
    position = line.lowerBound
    end = line.upperBound
    try scan(bytes)
  }

  private mutating func scan(_ bytes: [UInt8]) throws(Fault) {
    var (isObsolete, isPrevious) = (false, false)
    while position < end {
      let byte = bytes[position]
      if Self.isSpace(byte) {
        position += 1
      } else if byte == UInt8(ascii: "#") {
        let next = position + 1 < end ? bytes[position + 1] : 0
        if next == UInt8(ascii: "~"), tokens.isEmpty, !isObsolete {
          isObsolete = true
          position += 2
          if position < end, bytes[position] == UInt8(ascii: "|") {
            isPrevious = true
            position += 1
          }
        } else if next == UInt8(ascii: "|"), tokens.isEmpty {
          isPrevious = true
          position += 2
        } else {
          let kind: POToken.Comment =
            switch next {
            case UInt8(ascii: "."): .extracted
            case UInt8(ascii: ":"): .reference
            case UInt8(ascii: ","), UInt8(ascii: "="): .flag
            default: .translator
            }
          add(.comment(kind), to: end, isObsolete, isPrevious)
        }
      } else if byte == UInt8(ascii: "\"") {
        try scanString(bytes, isObsolete, isPrevious)
      } else {
        try scanKeyword(bytes, isObsolete, isPrevious)
      }
    }
  }

  private mutating func add(
    _ kind: POToken.Kind, to end: Int, _ isObsolete: Bool, _ isPrevious: Bool
  ) {
    tokens.append(
      POToken(
        kind: kind, range: position..<end, line: number, lineStart: line.lowerBound,
        isFirst: tokens.isEmpty, isObsolete: isObsolete, isPrevious: isPrevious))
    position = end
  }

  private mutating func scanString(
    _ bytes: [UInt8], _ isObsolete: Bool, _ isPrevious: Bool
  ) throws(Fault) {
    var place = position + 1
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard place < end else {
      throw Fault(
        offset: position, reason: "the line ends within a string; close it with a quotation mark")
    }
    add(.string, to: place + 1, isObsolete, isPrevious)
  }

  private mutating func scanKeyword(
    _ bytes: [UInt8], _ isObsolete: Bool, _ isPrevious: Bool
  ) throws(Fault) {
    var place = position
    while place < end, Self.isWord(bytes[place]) { place += 1 }
    let word = String(decoding: bytes[position..<place], as: UTF8.self)
    guard let keyword = POToken.Keyword(rawValue: word) else {
      let shown = word.isEmpty ? String(decoding: bytes[position..<end], as: UTF8.self) : word
      throw Fault(
        offset: position,
        reason:
          "'\(shown.prefix(20))' is no keyword of a catalogue; comments begin with #, texts stand in "
          + "quotation marks")
    }
    var index: Int?
    var close = place
    func skipSpace() { while close < end, Self.isSpace(bytes[close]) { close += 1 } }
    skipSpace()
    if keyword == .msgstr, close < end, bytes[close] == UInt8(ascii: "[") {
      close += 1
      skipSpace()
      let digits = close
      while close < end, (0x30...0x39).contains(bytes[close]) { close += 1 }
      index = Int(String(decoding: bytes[digits..<close], as: UTF8.self))
      skipSpace()
      guard index != nil, close < end, bytes[close] == UInt8(ascii: "]") else {
        throw Fault(offset: position, reason: "a plural form is written msgstr[0]")
      }
      place = close + 1
    }
    add(.keyword(keyword, index: index), to: place, isObsolete, isPrevious)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F
      || (0x30...0x39).contains(byte)
  }
}
