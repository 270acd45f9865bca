internal import Recto

/// The words that a brief is framed with: English, or Chinese where the brief is.
struct BriefWords {
  let language: LanguageTag
  let brief: String
  let sources: String
  let articles: String
  let notes: String
  let terms: String
  let forbidden: String
  /// Of marks in the articles.
  let chosen: String
  let leftOut: String
  let alike: String
  /// After a sentence's number in a link.
  let inArticle: String
  private let kind: Kind

  private enum Kind { case english, simplified, traditional }

  init(_ language: LanguageTag) {
    switch (language.language, language.script) {
    case ("zh", "Hant"): self = .traditional
    case ("zh", _): self = .simplified
    default: self = .english
    }
  }

  private init(
    _ language: LanguageTag, _ kind: Kind, brief: String, sources: String, articles: String,
    notes: String, terms: String, forbidden: String, chosen: String, leftOut: String,
    alike: String, inArticle: String
  ) {
    self.language = language
    self.kind = kind
    self.brief = brief
    self.sources = sources
    self.articles = articles
    self.notes = notes
    self.terms = terms
    self.forbidden = forbidden
    self.chosen = chosen
    self.leftOut = leftOut
    self.alike = alike
    self.inArticle = inArticle
  }

  static let english = BriefWords(
    .english, .english, brief: "Brief", sources: "Sources", articles: "Articles", notes: "Notes",
    terms: "Terms", forbidden: "(not to be used)", chosen: "in the brief", leftOut: "left out",
    alike: "says the same", inArticle: "in the article")
  static let simplified = BriefWords(
    .simplifiedChinese, .simplified, brief: "摘要", sources: "来源", articles: "原文", notes: "说明",
    terms: "术语", forbidden: "（禁用）", chosen: "摘要所选", leftOut: "已略去", alike: "内容相同",
    inArticle: "原文位置")
  static let traditional = BriefWords(
    .traditionalChinese, .traditional, brief: "摘要", sources: "來源", articles: "原文", notes: "說明",
    terms: "術語", forbidden: "（禁用）", chosen: "摘要所選", leftOut: "已略去", alike: "內容相同",
    inArticle: "原文位置")

  private func say(_ english: String, _ simplified: String, _ traditional: String) -> String {
    switch kind {
    case .english: english
    case .simplified: simplified
    case .traditional: traditional
    }
  }

  private var isChinese: Bool { kind != .english }
  private var listComma: String { isChinese ? "、" : ", " }

  /// An article's title, outlet, author, date, address and file, as far as they are known.
  ///
  /// - Parameter besides: A title that stands there already.
  func about(_ source: BriefSource, besides: String?) -> String {
    let about = source.document.source
    let title = source.title == besides ? nil : source.title
    let parts = [title, about?.outlet, about?.author, about?.date, about?.address]
    let known = parts.compactMap(\.self).map(SummaryRendering.oneLine)
    let name = source.name == "-" ? say("standard input", "标准输入", "標準輸入") : source.name
    return (known + [name]).joined(separator: " · ")
  }

  /// Where a sentence is from, why it stands there, and where else the same is said.
  func place(_ sentence: BriefSentence, in brief: Brief) -> String {
    let parts = ["\(sentence.place)", line(sentence, in: brief)] + reasons(sentence)
    return (parts + [also(sentence)].compactMap(\.self)).joined(separator: " · ")
  }

  /// The outlet, where there are several articles, and the line of the file.
  func line(_ sentence: BriefSentence, in brief: Brief) -> String {
    let line = say("line \(sentence.line)", "第\(sentence.line)行", "第\(sentence.line)行")
    guard brief.sources.count > 1,
      let outlet = brief.source(of: sentence.place).document.source?.outlet
    else { return line }
    return SummaryRendering.oneLine(outlet) + " · " + line
  }

  func also(_ sentence: BriefSentence) -> String? {
    guard !sentence.alike.isEmpty else { return nil }
    let places = sentence.alike.map(\.description).joined(separator: listComma)
    return say("also in \(places)", "另见 \(places)", "另見 \(places)")
  }

  /// The wishes that a sentence meets, and who it belongs to.
  func reasons(_ sentence: BriefSentence) -> [String] {
    sentence.reasons.compactMap { reason in
      switch reason {
      case .locked: say("locked", "已锁定", "已鎖定")
      case .must(let word): say("must: \(word)", "必含：\(word)", "必含：\(word)")
      case .query(let word): say("query: \(word)", "查询：\(word)", "查詢：\(word)")
      case .group: say("belongs to the one beside it", "与相邻句相连", "與相鄰句相連")
      case .score: nil
      }
    }
  }

  /// Words, reading time and share of the articles.
  func counts(_ brief: Brief) -> String {
    let counts = brief.counts
    let share = Int((counts.share * 100).rounded())
    let isCharacters = ["zh", "ja"].contains(brief.language.language)
    let unit =
      isCharacters ? say("characters", "字", "字") : say("words", "词", "詞")
    let whole =
      brief.sources.count > 1
      ? say(
        "of \(brief.sources.count) articles", "\(brief.sources.count)篇原文",
        "\(brief.sources.count)篇原文")
      : say("of the article", "原文", "原文")
    return say(
      "\(counts.words) \(unit), \(duration(counts.seconds)) to read, \(share) % \(whole)",
      "\(counts.words)\(unit)，阅读约\(duration(counts.seconds))，占\(whole)的\(share)%",
      "\(counts.words)\(unit)，閱讀約\(duration(counts.seconds))，占\(whole)的\(share)%")
  }

  private func duration(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    if minutes == 0 { return say("\(rest) s", "\(rest)秒", "\(rest)秒") }
    return say(
      rest == 0 ? "\(minutes) min" : "\(minutes) min \(rest) s",
      "\(minutes)分" + (rest == 0 ? "钟" : "\(rest)秒"), "\(minutes)分" + (rest == 0 ? "鐘" : "\(rest)秒")
    )
  }

  /// What speaks for a sentence, largest first.
  func score(_ sentence: ScoredSentence) -> String {
    let score = Int((sentence.score * 100).rounded())
    let parts = sentence.features.filter { abs($0.value) >= 0.05 }
      .sorted { (abs($1.value), $0.name) < (abs($0.value), $1.name) }
      .map { "\(feature($0.name)) \(SummaryRendering.signed($0.value))" }
    let rank = sentence.rank.map { say("rank \($0)", "第\($0)名", "第\($0)名") } ?? ""
    let head = [rank, say("score \(score)", "得分\(score)", "得分\(score)")].filter { !$0.isEmpty }
    return (head + parts).joined(separator: listComma)
  }

  private func feature(_ name: String) -> String {
    guard isChinese else { return name }
    return Self.features[name].map { kind == .simplified ? $0.0 : $0.1 } ?? name
  }

  private static let features: [String: (String, String)] = [
    "position": ("位置", "位置"), "order": ("次序", "次序"), "tfidf": ("词频", "詞頻"),
    "centroid": ("主题", "主題"), "title": ("标题", "標題"), "titleCentroid": ("标题与主题", "標題與主題"),
    "paragraph": ("段首", "段首"), "short": ("过短", "過短"), "long": ("过长", "過長"),
    "lead": ("与导语相近", "與導語相近"), "speech": ("含引语", "含引語"), "coverage": ("反复谈及", "反覆談及"),
    "quotation": ("引语", "引語"), "dangling": ("指代不明", "指代不明"),
    "overlap": ("与他句重合", "與他句重合"),
  ]

  /// Why a sentence could not be chosen.
  func noise(_ noise: NoiseClass) -> String {
    guard isChinese else { return noise.rawValue }
    return Self.noises[noise.rawValue].map { kind == .simplified ? $0.0 : $0.1 } ?? noise.rawValue
  }

  private static let noises: [String: (String, String)] = [
    "title": ("标题", "標題"), "heading": ("小标题", "小標題"), "caption": ("图注", "圖註"),
    "byline": ("署名", "署名"), "dateline": ("日期", "日期"), "readMore": ("延伸阅读", "延伸閱讀"),
    "share": ("分享", "分享"), "comment": ("评论", "評論"), "newsletter": ("订阅", "訂閱"),
    "cookie": ("cookie提示", "cookie提示"), "disclaimer": ("声明", "聲明"),
    "navigation": ("导航", "導覽"), "editorCredit": ("编辑署名", "編輯署名"), "afterEnd": ("文后内容", "文後內容"),
  ]

  /// A finding as a sentence without a full stop.
  func message(_ finding: BriefFinding) -> String {
    switch finding {
    case .queryNowhere(let word):
      say(
        "no sentence has '\(word)', a word of the query", "没有句子含查询词“\(word)”", "沒有句子含查詢詞「\(word)」")
    case .mustNowhere(let word):
      say("no sentence has '\(word)'", "没有句子含“\(word)”", "沒有句子含「\(word)」")
    case .mustLeftOut(let word, let place):
      say(
        "'\(word)' stands only where sentences are left out or repeat a locked one, first in \(place)",
        "“\(word)”只出现在略去或与锁定句重复的句子中，首见于 \(place)", "「\(word)」只出現在略去或與鎖定句重複的句子中，首見於 \(place)")
    case .mustAlike(let word, let place):
      say(
        "'\(word)' stands only where a sentence repeats one of the brief, first in \(place)",
        "“\(word)”只出现在与摘要句重复的句子中，首见于 \(place)", "「\(word)」只出現在與摘要句重複的句子中，首見於 \(place)")
    case .mustTooLong(let word, let place):
      say(
        "no sentence with '\(word)' fits beside the others, the shortest is \(place)",
        "含“\(word)”的句子放不下，最短的是 \(place)", "含「\(word)」的句子放不下，最短的是 \(place)")
    case .lockedTooLong(let length, let budget):
      say(
        "the locked sentences alone are longer than the budget: \(length) of \(budget)",
        "仅锁定的句子已超出篇幅：\(length)，限\(budget)", "僅鎖定的句子已超出篇幅：\(length)，限\(budget)")
    case .lockedHas(let word, let place):
      say(
        "the locked sentence \(place) has '\(word)', which none should have",
        "锁定的句子 \(place) 含有不想要的“\(word)”", "鎖定的句子 \(place) 含有不想要的「\(word)」")
    case .lockedAlike(let one, let other):
      say(
        "the locked sentences \(one) and \(other) say the same", "锁定的句子 \(one) 与 \(other) 内容相同",
        "鎖定的句子 \(one) 與 \(other) 內容相同")
    case .nothingFits(let length, let budget):
      say(
        "no sentence fits into the budget of \(budget): the brief has \(length)",
        "没有句子能放进\(budget)的篇幅，摘要为\(length)", "沒有句子能放進\(budget)的篇幅，摘要為\(length)")
    case .nothingLeft:
      say(
        "every sentence is noise, excluded or has an unwanted word", "所有句子都被略去、排除或含有不想要的词",
        "所有句子都被略去、排除或含有不想要的詞")
    }
  }
}
