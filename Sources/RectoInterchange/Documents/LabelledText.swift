internal import RectoText

/// A text cut at words that name what follows them: `来源：示例晚报 作者：示例`, `Published: 12 March 2026`.
struct LabelledText {
  /// What a label names.
  enum Label: Hashable {
    case author, outlet, date, address
    /// What is read past: an editor, a count of readers.
    case other
  }

  /// In their order, values trimmed.
  private(set) var fields: [(label: Label, value: String)] = []
  /// What stands before the first label, trimmed.
  private(set) var rest = ""

  /// A text without a label has no fields.
  ///
  /// - Complexity: O(*n* · labels) for a text of one line.
  init(_ text: String) {
    var current: Label?
    var valueStart = text.startIndex
    var place = text.startIndex
    var canStart = true
    func end(_ value: Substring) {
      let value = PublicationLine.trimmed(value)
      if let current { fields.append((current, value)) } else { rest = value }
    }
    while place < text.endIndex {
      if canStart, let found = Self.label(at: text[place...]) {
        end(text[valueStart..<place])
        current = found.label
        place = found.end
        valueStart = place
        continue
      }
      let character = text[place]
      // Chinese labels need no space before them.
      canStart =
        character.isWhitespace || "([（【,，;；/".contains(character)
        || character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      text.formIndex(after: &place)
    }
    end(text[valueStart...])
    if fields.isEmpty { rest = "" }
  }

  private static func label(at text: Substring) -> (label: Label, end: String.Index)? {
    guard let first = text.first, first.isLetter else { return nil }
    let head = text.prefix(24)
    guard let colon = head.firstIndex(where: { ":：".contains($0) }) else { return nil }
    let name = head[..<colon].lowercased().filter { !$0.isWhitespace || $0 == " " }
    guard let label = table[PublicationLine.trimmed(name)] else { return nil }
    return (label, text.index(after: colon))
  }

  private static let table: [String: Label] = {
    var table: [String: Label] = [:]
    let words: [(Label, String)] = [
      (
        .author,
        "author|authors|written by|words by|reporter|story by|byline|作者|记者|記者|撰文|撰稿|文|本报记者|autor|autorin|auteur|autore|auteurs|autores|автор|저자|기자|著者|執筆|yazar|tác giả|penulis|författare|forfatter"
      ),
      (
        .outlet,
        "source|sources|publisher|outlet|publication|newspaper|来源|來源|稿源|信息来源|文章来源|稿件来源|新闻来源|出处|出處|媒体|quelle|fuente|fonte|источник|出典|配信|출처|kaynak|nguồn|sumber|källa|kilde|bron"
      ),
      (
        .date,
        "date|published|published on|published at|publication date|posted|posted on|updated|last updated|日期|时间|時間|发布时间|發布時間|发布日期|发表时间|发布于|更新时间|更新時間|fecha|publicado|datum|veröffentlicht|data|publié|publié le|date de publication|дата|公開日|更新日|입력|tarih|ngày|tanggal|publisert|publicerad"
      ),
      (
        .address,
        "url|link|address|original|original article|permalink|web|网址|網址|链接|連結|原文链接|原文地址|原文|地址|lien|enlace|ссылка"
      ),
      (
        .other,
        "editor|edited by|editing by|编辑|責任編輯|责任编辑|责编|責編|校对|审核|阅读|浏览|点击|字号|评论|views|comments|photo by|摄影"
      ),
    ]
    for (label, names) in words {
      for name in names.split(separator: "|") { table[String(name)] = label }
    }
    return table
  }()
}

/// A line that names who wrote: `By Anna Example`, `Von Anna Beispiel`, `本报记者 示例`, `文/示例`.
struct Byline {
  /// The names, and what may stand behind them.
  let names: String
  /// The newspaper that stands before the reporter's name.
  let outlet: String?

  /// `nil` for any other line.
  init?(_ line: String) {
    if let chinese = Self.chinese(line) {
      (names, outlet) = chinese
      return
    }
    let lowered = line.prefix(12).lowercased()
    guard !PublicationLine.isEnded(line) || line.hasSuffix("."),
      let opener = Self.openers.first(where: { lowered.hasPrefix($0.word + " ") })
    else { return nil }
    let rest = PublicationLine.trimmed(line.dropFirst(opener.word.count))
    let words = rest.split(separator: " ")
    guard (1...14).contains(words.count), words[0].first?.isLetter == true else { return nil }
    if opener.isStrict {
      // "Por Madrid pasan" is no name: of the words before a comma all but particles begin in upper case.
      let name = rest.prefix { !",;|".contains($0) }.split(separator: " ")
      guard (2...7).contains(name.count),
        name.allSatisfy({
          $0.first?.isUppercase == true || Self.particles.contains(String($0))
        })
      else { return nil }
    } else {
      guard words[0].first?.isUppercase == true || words[0].lowercased() == "our",
        !PublicationLine.isEnded(line)
      else { return nil }
    }
    names = rest
    outlet = nil
  }

  private static let openers: [(word: String, isStrict: Bool)] = [
    ("by", false), ("von", true), ("par", true), ("por", true), ("di", true), ("door", true),
    ("av", true), ("af", true), ("przez", true), ("od", true), ("texte", true), ("text", true),
  ]

  private static let particles: Set<String> = [
    "and", "und", "et", "y", "e", "og", "och", "en", "i", "de", "da", "do", "dos", "del", "della",
    "di", "du", "la", "le", "van", "der", "den", "von", "zu", "af", "bin", "al", "el",
  ]

  private static func chinese(_ line: String) -> (String, String?)? {
    guard line.count <= 40 else { return nil }
    for label in ["文/", "文／", "文｜", "撰文/", "作者/", "作者丨", "作者｜"] where line.hasPrefix(label) {
      let name = PublicationLine.trimmed(line.dropFirst(label.count))
      return isChineseName(name) ? (name, nil) : nil
    }
    for label in ["见习记者", "特约记者", "记者", "記者", "通讯员", "特派员"] {
      guard let place = line.firstPlace(of: label) else { continue }
      let before = line[..<place].drop { "□■◎●▲（(【 ".contains($0) }
      let after = line[line.index(place, offsetBy: label.count)...]
      guard before.count <= 10, let first = after.first,
        first.isWhitespace || ":：/丨｜".contains(first)
      else { return nil }
      var name = PublicationLine.trimmed(after.dropFirst())
      for tail in ["报道", "報導", "摄", "文", "）", ")", "】"] where name.hasSuffix(tail) {
        name = PublicationLine.trimmed(name.dropLast(tail.count))
      }
      let paper = PublicationLine.trimmed(before)
      let isOwn = paper.isEmpty || ["本报", "本社", "本网", "本刊", "本報"].contains(paper)
      guard isChineseName(name), isOwn || PublicationLine.Reader.isOutlet(paper) else { return nil }
      return (name, isOwn ? nil : paper)
    }
    return nil
  }

  private static func isChineseName(_ text: String) -> Bool {
    (2...24).contains(text.count) && !text.contains { "，。！？：；“”".contains($0) }
  }
}
