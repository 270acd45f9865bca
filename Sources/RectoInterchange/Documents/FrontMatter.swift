/// The lines between `---` and `---` that a Markdown file may begin with: names and values of YAML.
///
/// Only what an article's head needs is read: `name: value`, quoted or not, a list in brackets or on lines of its own,
/// and a text folded by `>` or `|`.
struct FrontMatter {
  /// Names in lower case with their values, those of a list joined by commas.
  private(set) var values: [String: String] = [:]
  /// How many bytes of the text it takes, its last line end included.
  private(set) var byteCount = 0
  /// How many lines it takes.
  private(set) var lineCount = 0

  private static let maxLines = 500

  /// `nil` where the text does not begin with one.
  init?(_ text: String) {
    let utf8 = Array(text.utf8.prefix(1 << 16))
    guard utf8.starts(with: "---".utf8) else { return nil }
    var lines: [String] = []
    var start = 0
    while start < utf8.count, lines.count < Self.maxLines {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      var line = String(decoding: utf8[start..<end], as: UTF8.self)
      if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
      start = min(end + 1, utf8.count)
      let bare = Self.trimmed(line)
      if lines.isEmpty {
        guard bare == "---" else { return nil }
      } else if bare == "---" || bare == "..." {
        read(Array(lines.dropFirst()))
        guard !values.isEmpty else { return nil }
        byteCount = start
        lineCount = lines.count + 1
        return
      }
      lines.append(line)
    }
    return nil
  }

  subscript(names: String...) -> String? {
    names.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
  }

  private mutating func read(_ lines: [String]) {
    var name: String?
    for line in lines {
      let bare = Self.trimmed(line)
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      let isIndented = line.first == " " || line.first == "\t"
      if let name, isIndented || bare.hasPrefix("- ") {
        let isItem = bare.hasPrefix("- ")
        let value = Self.plain(isItem ? String(bare.dropFirst(2)) : bare)
        let before = values[name, default: ""]
        values[name] = before.isEmpty ? value : before + (isItem ? ", " : " ") + value
        continue
      }
      guard !isIndented, let colon = bare.firstIndex(of: ":"), colon != bare.startIndex else {
        name = nil
        continue
      }
      let key = Self.trimmed(String(bare[..<colon])).lowercased()
      let value = Self.trimmed(String(bare[bare.index(after: colon)...]))
      // The first of two with one name counts, and what follows the second is not added to it.
      guard values[key] == nil else {
        name = nil
        continue
      }
      name = key
      values[key] = [">", "|", ">-", "|-", ">+", "|+"].contains(value) ? "" : Self.plain(value)
    }
  }

  /// A value without its quotation marks, brackets or remark.
  private static func plain(_ value: String) -> String {
    if let inner = unquoted(value) { return inner }
    if value.hasPrefix("["), value.hasSuffix("]") {
      return value.dropFirst().dropLast().split(separator: ",")
        .map { item in
          let item = trimmed(String(item))
          return unquoted(item) ?? item
        }.joined(separator: ", ")
    }
    if let remark = value.range(ofBytes: " #") { return trimmed(String(value[..<remark])) }
    return value
  }

  /// What stands between quotation marks; `nil` where a value does not begin with one or it does not end.
  private static func unquoted(_ value: String) -> String? {
    guard let quote = value.utf8.first, quote == 0x22 || quote == 0x27 else { return nil }
    let inner = value.utf8.dropFirst()
    return inner.lastIndex(of: quote).map { String(value[inner.startIndex..<$0]) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension String {
  /// Where a text begins in this one, compared by bytes.
  fileprivate func range(ofBytes needle: String) -> String.Index? {
    var start = utf8.startIndex
    while start != utf8.endIndex {
      if utf8[start...].starts(with: needle.utf8) { return start }
      utf8.formIndex(after: &start)
    }
    return nil
  }
}
