internal import Recto

/// What people are told about translations, in the language of a brief's frame: English or Chinese.
struct TranslationWords {
  let language: LanguageTag

  /// - Parameter language: Any; what is not Chinese is English.
  init(_ language: LanguageTag) { self.language = BriefWords(language).language }

  static let english = TranslationWords(.english)

  private func say(_ english: String, _ simplified: String, _ traditional: String) -> String {
    switch language {
    case .simplifiedChinese: simplified
    case .traditionalChinese: traditional
    default: english
    }
  }

  /// What the state of a sentence is called.
  func state(_ state: SentenceTranslation.State) -> String {
    switch state {
    case .context: say("translated, same context", "已译，上下文相同", "已譯，上下文相同")
    case .exact: say("translated", "已译", "已譯")
    case .doubtful: say("translated, pair to be confirmed", "已译，配对待确认", "已譯，配對待確認")
    case .wider: say("translated together with what is beside it", "与邻句合译", "與鄰句合譯")
    case .fuzzy: say("not translated, similar sentence", "未译，有相似句", "未譯，有相似句")
    case .none: say("not translated", "未译", "未譯")
    }
  }

  /// How many sentences are translated: 2 of 3.
  func translated(_ count: Int, of all: Int) -> String {
    say(
      "\(count) of \(all) sentences translated", "\(all)句中已译\(count)句", "\(all)句中已譯\(count)句")
  }

  /// Before what only the stored sentence has, and what only this one has, for voices.
  var memoryHas: String { say("there:", "库中：", "庫中：") }
  var sentenceHas: String { say("here:", "本句：", "本句：") }
  var similar: String { say("Similar sentence", "相似句", "相似句") }
  /// The same with what the signs mean.
  var similarSigns: String {
    say(
      "Similar sentence (− only there, + only here)", "相似句（− 仅库中有，+ 仅本句有）",
      "相似句（− 僅庫中有，+ 僅本句有）")
  }
  var together: String { say("Together", "合译的原文", "合譯的原文") }
  var itsTranslation: String { say("Its translation", "其译文", "其譯文") }
  var adapted: String {
    say(
      "Its translation, with the numbers and names of this sentence", "其译文，已换上本句的数字和名称",
      "其譯文，已換上本句的數字和名稱")
  }
  var stored: String { say("As stored", "库中译文", "庫中譯文") }
  var also: String { say("Also translated", "另有译文", "另有譯文") }
  var names: String { say("Names", "名称", "名稱") }
  var terms: String { say("Terms", "术语", "術語") }
  var numbers: String { say("Numbers", "数字", "數字") }
  var not: String { say("not", "不用", "不用") }
  var forbidden: String { say("forbidden term", "含禁用术语", "含禁用術語") }
  var aligner: String { say("aligner", "对齐把握", "對齊把握") }
  /// What stands between a label and what it says.
  var colon: String { say(": ", "：", "：") }

  /// What less than the words differs.
  func difference(_ difference: Difference) -> String? {
    switch difference {
    case .punctuation: say("only punctuation differs", "仅标点不同", "僅標點不同")
    case .numbers: say("only numbers differ", "仅数字不同", "僅數字不同")
    case .none, .forms, .text: nil
    }
  }

  /// Why points were taken off.
  func penalty(_ penalty: Penalty) -> String {
    let name =
      switch penalty.kind {
      case .case: say("case", "大小写", "大小寫")
      case .width: say("width", "全半角", "全半形")
      case .spacing: say("spacing", "空格", "空格")
      case .invisible: say("invisible", "不可见字符", "不可見字元")
      case .form: say("form", "字形", "字形")
      case .script: say("script", "简繁", "簡繁")
      case .variant: say("variant", "地区", "地區")
      case .codes: say("codes", "代码", "代碼")
      case .adapted: say("adapted", "改动", "改動")
      case .ambiguous: say("ambiguous", "译文不一", "譯文不一")
      case .unreviewed: say("unreviewed", "未确认", "未確認")
      case .memory: say("memory", "记忆库", "記憶庫")
      }
    return "\(name) −\(penalty.points)"
  }
}

extension SentenceTranslation.State {
  /// Tells the states apart where there is no colour.
  var sign: String {
    switch self {
    case .context, .exact: "="
    case .doubtful: "?"
    case .wider: "⊂"
    case .fuzzy: "≈"
    case .none: "–"
    }
  }
}
