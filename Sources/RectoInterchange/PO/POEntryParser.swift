internal import RectoText

/// The entries of a catalogue, one after another, as gettext's grammar has them.
final class POEntryParser {
  let text: RewrittenText
  /// What escapes beyond ASCII are in.
  private let encoding: String
  private var waiting: [POToken] = []
  private var notes: (String, Int) -> Void
  private var domain: String?

  /// - Parameters:
  ///   - encoding: What escapes beyond ASCII are in.
  ///   - warn: Hears what is odd and was read all the same, with the line.
  init(_ text: RewrittenText, encoding: String, warn: @escaping (String, Int) -> Void) {
    self.text = text
    self.encoding = encoding
    notes = warn
  }

  /// The next entry, or `nil` at the end of the file, where comments alone may be left.
  ///
  /// The entry before it should be released first.
  ///
  /// - Throws: `InterchangeError` with file and line.
  func next() throws(InterchangeError) -> POEntry? {
    var entry = POEntry()
    while let token = try peek() {
      switch token.kind {
      case .comment:
        if entry.isComplete { return ended(entry, at: token) }
        if entry.id != nil { notes("a comment stands inside an entry", token.line) }
        entry.comments.append(token)
        waiting.removeFirst()
      case .string:
        throw fault("a text stands without a keyword such as msgid before it", token)
      case .keyword(let keyword, let index):
        if entry.isComplete, keyword != .msgstr { return ended(entry, at: token) }
        waiting.removeFirst()
        try take(keyword, index, token, into: &entry)
      }
    }
    if entry.isComplete {
      entry.end = text.bytes.count
      return entry
    }
    if let first = entry.first ?? entry.previous.first?.keyword { throw missing(entry, first) }
    return nil
  }

  /// Writes and lets go what lies before an offset.
  func release(upTo end: Int) throws(InterchangeError) {
    try text.release(upTo: end)
    for index in waiting.indices {
      waiting[index].range =
        (waiting[index].range.lowerBound - end)..<(waiting[index].range.upperBound - end)
      waiting[index].lineStart -= end
    }
  }

  private func ended(_ entry: POEntry, at token: POToken) -> POEntry {
    var entry = entry
    entry.end = token.isFirst ? token.lineStart : token.range.lowerBound
    return entry
  }

  private func take(
    _ keyword: POToken.Keyword, _ index: Int?, _ token: POToken, into entry: inout POEntry
  ) throws(InterchangeError) {
    var part = POText(keyword: token)
    while let next = try peek(), case .string = next.kind {
      if next.isObsolete != token.isObsolete || next.isPrevious != token.isPrevious {
        throw fault("#~ or #| stands before some lines of the text and not before others", next)
      }
      waiting.removeFirst()
      part.strings.append(next)
      do {
        part.values.append(try POString.decoded(text.bytes, next.range, encoding: encoding))
      } catch {
        throw fault(error.reason, next, offset: error.offset)
      }
    }
    guard !part.strings.isEmpty else {
      throw fault("\(keyword.rawValue) has no text in quotation marks behind it", token)
    }
    if token.isPrevious {
      guard keyword != .domain, keyword != .msgstr else {
        throw fault("#| \(keyword.rawValue) means nothing", token)
      }
      guard entry.first == nil else { throw missing(entry, token) }
      entry.previous.append(part)
      return
    }
    if let first = entry.first, first.isObsolete != token.isObsolete {
      throw fault("#~ stands before some lines of the entry and not before others", token)
    }
    switch keyword {
    case .domain:
      guard entry.first == nil else { throw missing(entry, token) }
      domain = part.text
    case .msgctxt:
      guard entry.first == nil else { throw missing(entry, token) }
      entry.context = part
    case .msgid:
      guard entry.id == nil else { throw missing(entry, token) }
      entry.id = part
      entry.domain = domain
    case .plural:
      guard entry.id != nil, entry.plural == nil, entry.forms.isEmpty else {
        throw fault("msgid_plural stands behind no msgid", token)
      }
      entry.plural = part
    case .msgstr: try take(form: part, index, into: &entry)
    }
  }

  private func take(
    form: POText, _ index: Int?, into entry: inout POEntry
  ) throws(InterchangeError) {
    guard entry.id != nil else { throw fault("msgstr stands behind no msgid", form.keyword) }
    if let index {
      guard entry.plural != nil else {
        throw fault("msgstr[\(index)] has no msgid_plural before it", form.keyword)
      }
      guard index == entry.forms.count else {
        throw fault(
          "msgstr[\(index)] stands where msgstr[\(entry.forms.count)] is due", form.keyword)
      }
    } else {
      guard entry.plural == nil else {
        throw fault("an entry with msgid_plural has msgstr[0], not msgstr", form.keyword)
      }
      guard entry.forms.isEmpty else {
        throw fault("the entry has a second msgstr", form.keyword)
      }
    }
    entry.forms.append(form)
  }

  private func missing(_ entry: POEntry, _ token: POToken) -> InterchangeError {
    let line = entry.first?.line ?? token.line
    let what = entry.id == nil ? "msgid" : entry.plural == nil ? "msgstr" : "msgstr[0]"
    return InterchangeError(
      .malformed, "the entry has no \(what); is the file cut off?", at: text.location(line))
  }

  private func fault(
    _ reason: String, _ token: POToken, offset: Int? = nil
  ) -> InterchangeError {
    let column = (offset ?? token.range.lowerBound) - token.lineStart + 1
    return InterchangeError(.malformed, reason, at: text.location(token.line, column: column))
  }

  /// The next token, which stays where it is.
  private func peek() throws(InterchangeError) -> POToken? {
    while waiting.isEmpty {
      guard let line = try text.readLine() else { return nil }
      do {
        waiting = try POLexer(text.bytes, line: text.content(line), number: text.lineNumber).tokens
      } catch {
        throw InterchangeError(
          .malformed, error.reason,
          at: text.location(text.lineNumber, column: error.offset - line.lowerBound + 1))
      }
    }
    return waiting.first
  }
}
