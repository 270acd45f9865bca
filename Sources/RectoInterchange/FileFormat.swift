internal import RectoText

/// A format of files that we read.
///
///     let input = try InputBytes(path: path)
///     let format = try FileFormat.detect(input.peek(FileFormat.prefixSize), fileName: path)
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
  /// Translation Memory eXchange: `TMXReader`.
  case tmx
  /// XLIFF 1.0 to 1.2 and 2.0 to 2.2.
  case xliff
  /// XLIFF 1.2 with the additions of SDL Trados Studio.
  case sdlxliff
  /// XLIFF 1.2 with the additions of Phrase (Memsource).
  case mxliff
  /// XLIFF 1.2 with the additions of memoQ.
  case mqxliff
  /// TermBase eXchange, version 2 (`martif`) and 3.
  case tbx
  /// Segmentation Rules eXchange: `SRXReader`.
  case srx
  /// A message catalogue of gettext.
  case po
  /// A document of Word (Office Open XML).
  case docx
  /// A workbook of Excel (Office Open XML).
  case xlsx
  /// Subtitles, SubRip.
  case srt
  /// Subtitles, WebVTT.
  case vtt
  /// One JSON value.
  case json
  /// A Markdown text.
  case markdown
  /// A web page.
  case html
  /// Tab-separated units: `DelimitedReader`.
  case tsv
  /// Comma- or semicolon-separated units: `DelimitedReader`.
  case csv
  /// A list of names, tab-separated with a column `kind`: `NamesReader`.
  case names
  /// One JSON object a line: `NDJSONLines`.
  case ndjson
  /// Plain text: `TextInput`.
  case text

  /// How many bytes `detect` wants to see.
  public static let prefixSize = 1 << 16

  /// What a file is, by its content and, where that does not say, by its name.
  ///
  /// XML is known by its root element, a ZIP archive by what it holds. A first row with two or more known language tags is a table: with a
  /// column `kind` a list of names. A first line that is a JSON object is NDJSON. Else the name's
  /// ending decides, else it is text.
  ///
  /// - Parameters:
  ///   - prefix: The first `prefixSize` bytes, or all if there are fewer.
  ///   - fileName: The name or path, `-` for standard input.
  /// - Throws: `InterchangeError`: `unsupported` for content that is no text, `unknownFormat` for XML
  ///   with another root element.
  public static func detect(
    _ prefix: [UInt8], fileName: String
  ) throws(InterchangeError) -> FileFormat {
    if let packed = packedFormat(prefix, fileName: fileName) { return packed }
    try TextInput.refuseBinary(prefix, name: fileName)
    let hint = byName(fileName)
    let start = decodedStart(prefix)
    if let root = rootElement(start) {
      let format = xmlFormat(root: root, start: start)
      // A page that is called .tmx is no page that somebody wanted to be read.
      let isOther = format == .html && hint.map(xmlFormats.contains) == true
      if let format, !isOther { return format }
      if hint.map(xmlFormats.contains) == true || start.hasPrefix("<?xml") {
        throw InterchangeError(
          .unknownFormat,
          "is XML with the root element <\(root)>; of XML TMX, XLIFF, TBX and SRX are read, convert "
            + "it to one of them",
          at: SourceLocation(file: fileName))
      }
    }
    let line = String(start.prefix { !$0.isNewline })
    if line.hasPrefix("WEBVTT"), line.count == 6 || line.dropFirst(6).first?.isWhitespace == true {
      return .vtt
    }
    if line.first == "{", (try? JSONValue(parsing: Array(line.utf8)))?.members != nil,
      hint != .json || start.utf8.count > line.utf8.count + 2
    {
      return .ndjson
    }
    if let table = tableFormat(line, hint: hint) { return table }
    if let hint { return hint }
    if looksLikePO(start) { return .po }
    return looksLikeSRT(start) ? .srt : .text
  }

  private static let xmlFormats: Set<FileFormat> = [
    .tmx, .xliff, .sdlxliff, .mxliff, .mqxliff, .tbx, .srx,
  ]

  /// What an XML document is by its root element and, among XLIFF's relatives, by whose names it uses.
  private static func xmlFormat(root: String, start: String) -> FileFormat? {
    switch root {
    case "tmx": return .tmx
    case "martif", "tbx", "TBX": return .tbx
    case "srx": return .srx
    case "html", "HTML": return .html
    case "xliff":
      if start.contains("http://sdl.com/FileTypes/SdlXliff") { return .sdlxliff }
      if start.contains("http://www.memsource.com/mxlf") { return .mxliff }
      if start.contains("\"MQXliff\"") || start.contains("'MQXliff'") { return .mqxliff }
      return .xliff
    default: return nil
    }
  }

  /// What a ZIP archive is by the names of its first entries, else by its own.
  private static func packedFormat(_ prefix: [UInt8], fileName: String) -> FileFormat? {
    guard prefix.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let hint = byName(fileName)
    if hint == .docx || hint == .xlsx { return hint }
    let text = String(decoding: prefix, as: Unicode.ASCII.self)
    if text.contains("word/") { return .docx }
    return text.contains("xl/workbook") || text.contains("xl/worksheets") ? .xlsx : nil
  }

  /// An entry of a catalogue stands near the start: `msgid "`, perhaps after comments.
  private static func looksLikePO(_ start: String) -> Bool {
    for line in start.split(whereSeparator: \.isNewline).prefix(200) {
      if line.hasPrefix("msgid \"") || line.hasPrefix("msgctxt \"") { return true }
      guard line.hasPrefix("#") || line.hasPrefix("msgid") else { return false }
    }
    return false
  }

  /// The first line that is not a number is two times with an arrow between.
  private static func looksLikeSRT(_ start: String) -> Bool {
    let lines = start.split(whereSeparator: \.isNewline).prefix(2)
    return lines.contains { line in
      line.contains(" --> ") && line.first?.isNumber == true && line.contains(":")
    }
  }

  /// What the ending of a name says; `nil` for one that says nothing.
  public static func byName(_ name: String) -> FileFormat? {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "tmx": return .tmx
    case "xlf", "xliff", "xlif": return .xliff
    case "sdlxliff": return .sdlxliff
    case "mxliff": return .mxliff
    case "mqxliff": return .mqxliff
    case "tbx": return .tbx
    case "srx": return .srx
    case "po", "pot": return .po
    case "docx", "docm": return .docx
    case "xlsx", "xlsm": return .xlsx
    case "srt": return .srt
    case "vtt": return .vtt
    case "json": return .json
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    case "tsv", "tab": return .tsv
    case "csv": return .csv
    case "ndjson", "jsonl": return .ndjson
    case "txt", "text": return .text
    default: return nil
    }
  }

  /// The first characters in whatever encoding they are.
  private static func decodedStart(_ prefix: [UInt8]) -> String {
    let isXML = prefix.first == 0x3C
    let encoding =
      isXML
      ? XMLEncoding.detect(prefix)
      : TextEncoding.detect(prefix, isWhole: prefix.count < prefixSize)
    guard let decoder = try? TextDecoder(encoding: encoding),
      let text = try? decoder.decode(prefix)
    else { return String(decoding: prefix, as: UTF8.self) }
    return text
  }

  /// The name of the first element after declarations, comments and instructions, without a prefix;
  /// `nil` where the text is no XML.
  private static func rootElement(_ text: String) -> String? {
    var rest = text.utf8[...]
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if rest.starts(with: "<?".utf8) {
        guard let end = skip(rest, past: "?>") else { return nil }
        rest = end
      } else if rest.starts(with: "<!--".utf8) {
        guard let end = skip(rest, past: "-->") else { return nil }
        rest = end
      } else if rest.starts(with: "<!DOCTYPE".utf8) {
        // An internal subset holds declarations of its own.
        guard let end = skip(rest, past: ">") else { return nil }
        let isSubset = rest.prefix(rest.count - end.count).contains(UInt8(ascii: "["))
        guard let end = isSubset ? skip(rest, past: "]>") : end else { return doctypeName(rest) }
        rest = end
      } else {
        guard rest.first == 0x3C else { return nil }
        let name = rest.dropFirst().prefix {
          !($0 == 0x20 || (0x09...0x0D).contains($0) || $0 == 0x3E || $0 == 0x2F)
        }
        let local = name.split(separator: UInt8(ascii: ":")).last
        return local.map { String(Substring($0)) }
      }
    }
  }

  /// The root that a document type names, where its subset does not end in sight.
  private static func doctypeName(_ text: Substring.UTF8View) -> String? {
    let words = text.dropFirst("<!DOCTYPE".utf8.count).split {
      $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == UInt8(ascii: "[")
    }
    return words.first.map { String(Substring($0)) }
  }

  private static func skip(
    _ text: Substring.UTF8View, past end: String
  ) -> Substring.UTF8View? {
    var rest = text
    while !rest.isEmpty {
      if rest.starts(with: end.utf8) { return rest.dropFirst(end.utf8.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func tableFormat(_ line: String, hint: FileFormat?) -> FileFormat? {
    let tabbed = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if NamesReader.isHeader(tabbed) { return .names }
    if DelimitedColumns(unquoted(tabbed)).languages.count >= 2 {
      return hint == .csv ? .csv : .tsv
    }
    // "No, so": prose may start like that.
    guard hint != .text else { return nil }
    for separator in [",", ";"] as [Character] {
      let cells = line.split(separator: separator, omittingEmptySubsequences: false).map(
        String.init)
      if DelimitedColumns(unquoted(cells)).languages.count >= 2 { return .csv }
    }
    return nil
  }

  private static func unquoted(_ cells: [String]) -> [String] {
    cells.map { cell in
      let cell = DelimitedColumns.trimmed(cell)
      let isQuoted = cell.count >= 2 && cell.first == "\"" && cell.last == "\""
      return isQuoted ? String(cell.dropFirst().dropLast()) : cell
    }
  }
}
