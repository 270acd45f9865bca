internal import RectoText

/// A line that says where a text is from: `By Anna Example | 12 March 2026`, `来源：示例晚报 作者：示例`, an address.
struct PublicationLine: Hashable {
  /// What the line says.
  var source = DocumentSource()
  /// Whether a word of the line names what it says: `来源：`, `Source:`.
  var isLabelled = false

  /// Longer lines say other things.
  static let maxBytes = 700

  /// Without white space at the ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isTrim($0) }),
      let end = scalars.lastIndex(where: { !isTrim($0) })
    else { return "" }
    return String(text[start..<scalars.index(after: end)])
  }

  private static func isTrim(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  /// Whether a line ends as a sentence, or as what introduces another line.
  static func isEnded(_ line: String) -> Bool {
    line.last(where: { !$0.isWhitespace && !"\"'”’»」』）)]".contains($0) })
      .map { ".!?。！？…:：;；".contains($0) } ?? false
  }

  /// Reads lines of texts of one language.
  struct Reader {
    private let dates: DateText

    /// - Parameter language: What the text is written in: it settles the names of months.
    init(language: LanguageTag) { dates = DateText(language: language) }

    /// What a line says of the origin; `nil` where it says other things as well.
    ///
    /// - Complexity: O(*n*).
    func read(_ line: String) -> PublicationLine? {
      guard line.utf8.count <= 300, !line.isEmpty else { return nil }
      var found = PublicationLine()
      var left: [String] = []
      for piece in Self.pieces(line) where !take(piece, into: &found) { left.append(piece) }
      guard !found.source.isEmpty else { return nil }
      // Beside what was read, the name of a newspaper says enough.
      for piece in left {
        guard Self.isOutlet(piece) else { return nil }
        found.source.outlet = found.source.outlet ?? piece
      }
      return found
    }

    /// A line cut at bars, dots, tabs and wide gaps.
    private static func pieces(_ line: String) -> [String] {
      var pieces: [String] = []
      var piece = ""
      var gap = 0
      for character in line {
        let isGap = character == " "
        gap = isGap ? gap + 1 : 0
        if "|｜丨·•\t\u{3000}►▪".contains(character) || gap == 2 {
          pieces.append(piece)
          piece = ""
        } else {
          piece.append(character)
        }
      }
      pieces.append(piece)
      return pieces.map { PublicationLine.trimmed($0) }.filter { !$0.isEmpty }
    }

    private func take(_ piece: String, into line: inout PublicationLine) -> Bool {
      if let address = Self.address(piece) {
        line.source.address = line.source.address ?? address
        return true
      }
      let labelled = LabelledText(piece)
      if !labelled.fields.isEmpty {
        guard labelled.rest.isEmpty || takeUnlabelled(labelled.rest, into: &line) else {
          return false
        }
        for (label, value) in labelled.fields {
          guard take(value, as: label, into: &line) else { return false }
        }
        line.isLabelled = true
        return true
      }
      return takeUnlabelled(piece, into: &line)
    }

    private func take(
      _ value: String, as label: LabelledText.Label, into line: inout PublicationLine
    ) -> Bool {
      if value.isEmpty { return true }
      if value.hasSuffix("."), value.split(separator: " ").count > 4 { return false }
      switch label {
      case .author:
        guard value.count <= 80, !"。！？!?".contains(value.last ?? " ") else { return false }
        let (name, date) = dates.split(value)
        line.source.author = line.source.author ?? Self.name(name)
        line.source.date = line.source.date ?? date
      case .outlet:
        guard value.count <= 60, !"。！？!?".contains(value.last ?? " ") else { return false }
        if let address = Self.address(value) {
          line.source.address = line.source.address ?? address
          return true
        }
        let (name, date) = dates.split(value)
        line.source.outlet = line.source.outlet ?? Self.name(name)
        line.source.date = line.source.date ?? date
      case .date:
        guard value.count <= 60, value.contains(where: \.isNumber) else { return false }
        let (rest, date) = dates.split(value)
        guard let date else { return false }
        line.source.date = line.source.date ?? date
        if Self.isOutlet(rest) { line.source.outlet = line.source.outlet ?? rest }
      case .address:
        guard let address = Self.address(value) else { return false }
        line.source.address = line.source.address ?? address
      case .other: break
      }
      return true
    }

    /// A byline, a date, an outlet beside one.
    private func takeUnlabelled(_ piece: String, into line: inout PublicationLine) -> Bool {
      if let byline = Byline(piece) {
        let (name, date) = dates.split(byline.names)
        let parts = Self.affiliation(name)
        line.source.author = line.source.author ?? Self.name(parts.name)
        line.source.outlet = line.source.outlet ?? byline.outlet ?? parts.outlet
        line.source.date = line.source.date ?? date
        return line.source.author != nil
      }
      let (rest, date) = dates.split(piece)
      guard let date else { return false }
      guard rest.isEmpty || Self.isOutlet(rest) else { return false }
      line.source.date = line.source.date ?? date
      if !rest.isEmpty { line.source.outlet = line.source.outlet ?? rest }
      return true
    }

    private static func address(_ text: String) -> String? {
      let text =
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
      let lowered = text.prefix(12).lowercased()
      guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"), text.utf8.count > 10,
        !text.contains(where: \.isWhitespace), !PublicationLine.isEnded(text)
      else { return nil }
      return text
    }

    /// `Anna Example, The Example Post` as name and outlet.
    private static func affiliation(_ text: String) -> (name: String, outlet: String?) {
      for mark in [", ", " for ", " in ", " at "] {
        guard let place = text.firstPlace(of: mark) else { continue }
        let rest = PublicationLine.trimmed(text[text.index(place, offsetBy: mark.count)...])
        let name = String(text[..<place])
        if isOutlet(rest) { return (name, rest) }
        if mark == " in " || mark == " at " { return (name, nil) }
      }
      return (text, nil)
    }

    private static func name(_ text: String) -> String? {
      let marks = ",，;；、.-–—/()（）[]【】"
      var name = PublicationLine.trimmed(text)[...]
      while let last = name.last, marks.contains(last) || last.isWhitespace {
        if last == ".", name.dropLast().last?.isUppercase == true { break }
        name.removeLast()
      }
      while let first = name.first, marks.contains(first) || first.isWhitespace {
        name.removeFirst()
      }
      return name.isEmpty ? nil : String(name)
    }

    /// Whether a text without a label looks like the name of a newspaper, an agency or a site.
    static func isOutlet(_ text: String) -> Bool {
      let text = PublicationLine.trimmed(text)
      guard (2...40).contains(text.count), !PublicationLine.isEnded(text) else { return false }
      if text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
        return text.count <= 14
          && [
            "报", "報", "社", "网", "網", "新闻", "新聞", "时报", "周刊", "週刊", "电视台", "電視台", "客户端", "在线",
            "财经", "日报", "晚报", "杂志", "雜誌", "台",
          ].contains { text.hasSuffix($0) }
      }
      let words = text.split(separator: " ")
      guard words.count <= 6, words.first?.first?.isUppercase == true else { return false }
      return words.contains { Self.outletWords.contains($0.lowercased()) }
    }

    private static let outletWords: Set<String> = [
      "post", "times", "news", "herald", "tribune", "journal", "gazette", "guardian", "daily",
      "agency", "press", "magazine", "review", "weekly", "observer", "chronicle", "courier",
      "telegraph", "mail", "star", "standard", "reporter", "bulletin", "broadcasting", "radio",
      "zeitung", "tageblatt", "anzeiger", "rundschau", "kurier", "nachrichten", "le", "el",
      "journal", "diario", "periódico", "corriere", "gazzetta", "dagblad", "avisen", "tidende",
    ]
  }
}

extension String {
  /// Where a text begins in this one, without case of ASCII letters.
  func firstPlace(of needle: String) -> String.Index? {
    let wanted = Array(needle.utf8)
    let bytes = utf8
    var start = bytes.startIndex
    func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    while start != bytes.endIndex {
      if bytes[start...].prefix(wanted.count).elementsEqual(
        wanted, by: { lowered($0) == lowered($1) })
      {
        return start
      }
      bytes.formIndex(after: &start)
    }
    return nil
  }
}
