internal import RectoText

/// Tells numbers that name a thing from numbers that count: iPhone 15, chapter 3, 12号线. What a name means
/// is not certain when its number is another, and neither is how it is written.
enum LabelContext {
  static func isLabel(_ side: NumberChange.Side) -> Bool {
    switch side.mention.quantity {
    case .amount(_, .one): return isLabelled(side, isOrdinal: false) || isInChain(side)
    case .amount(_, .ordinal): return isLabelled(side, isOrdinal: true)
    default: return false
    }
  }

  /// #5, v2, 3.x, 2/3, A5: signs that make codes.
  private static func isInChain(_ side: NumberChange.Side) -> Bool {
    let text = side.text
    let (start, end) = (side.mention.range.lowerBound, side.mention.range.upperBound)
    if let before = text.character(before: start), "#№§@_/\\&=.:*".contains(before) { return true }
    guard let after = text.character(after: end) else { return false }
    if "_/\\@=*:#".contains(after) { return true }
    return after.isLetter && after.isASCII && !MeasureSigns.follow(side)
  }

  private static func isLabelled(_ side: NumberChange.Side, isOrdinal: Bool) -> Bool {
    let text = side.text
    let start = side.mention.range.lowerBound
    var place = text.beforeSpace(start)
    // Phone: 12345678
    if let sign = text.character(before: place), ":：".contains(sign) {
      place = text.beforeSpace(place - String(sign).utf8.count)
    }
    if let next = text.character(after: text.afterSpace(side.mention.range.upperBound)),
      hanAfter.contains(next) || isOrdinal && hanAfterOrdinals.contains(next)
    {
      return true
    }
    let before = text[0..<place]
    if hanBefore.contains(where: { before.hasSuffix($0) }) { return true }
    let word = text.word(before: place)
    guard !word.isEmpty else { return false }
    if labels.contains(word.lowercased()) { return true }
    // A Latin name within Chinese: Windows 11.
    if ["zh", "ja", "ko"].contains(side.language.language) { return true }
    guard side.language.language != "de", word.first?.isUppercase == true else { return false }
    // Iphone 15; but a sentence may begin with "About 15".
    let isFirst = place == word.utf8.count
    return !(isFirst && openers.contains(word.lowercased()))
  }

  private static let hanAfter = Set<Character>("章号號線线路楼樓室栋棟版型")
  /// After 第 only: 12条 are twelve of something.
  private static let hanAfterOrdinals = Set<Character>("节節條条款页頁卷册冊编編期课課回集")

  private static let hanBefore = [
    "编号", "编码", "代码", "型号", "版本", "电话", "邮编", "航班", "房间", "序号", "单号", "卡号", "账号", "端口",
    "代号", "图", "表", "式", "步骤", "选项", "错误", "编號", "型號", "號碼", "号码", "车次", "股票", "QQ",
  ]

  private static let labels: Set<String> = [
    "chapter", "section", "article", "clause", "paragraph", "page", "figure", "table", "volume",
    "part",
    "appendix", "annex", "no", "nos", "number", "step", "version", "room", "flight", "route",
    "line", "port",
    "code", "error", "level", "phase", "type", "model", "series", "episode", "season", "exhibit",
    "rule",
    "note", "item", "option", "form", "grade", "class", "unit", "gate", "platform", "channel",
    "track",
    "iphone", "kapitel", "seite", "artikel", "abschnitt", "chapitre", "page", "article", "capítulo",
    "página", "artículo", "windows", "point", "question", "exercise", "lesson", "day", "week",
    "year",
    "id", "build", "release", "schedule", "equation", "slot", "zone", "area", "building", "house",
    "phone", "tel", "telephone", "fax", "telefon", "extension", "postcode", "account", "pin",
  ]

  private static let openers: Set<String> = [
    "about", "over", "some", "nearly", "almost", "the", "all", "around", "roughly", "by", "in",
    "at", "on",
    "for", "after", "within", "from", "of", "with", "and", "to", "only", "just", "up", "another",
    "approximately", "these", "those", "than", "exactly", "between", "under", "below", "above",
    "every",
    "until", "since", "during", "before", "wait", "add", "use", "take", "select", "choose", "enter",
    "our",
    "his", "her", "their", "its", "my", "your", "as", "last", "next", "more", "fewer", "another",
    "sold",
    "an", "a", "keep", "allow", "set", "press", "insert", "store", "run", "charge", "heat",
    "delete", "remove", "save", "open", "show", "print", "send", "copy", "move",
    "close", "download", "upload", "buy", "sell", "get", "display", "read", "repeat", "spend",
    "includes",
  ]
}
