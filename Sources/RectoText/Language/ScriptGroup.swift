/// Scripts as the language detector tells them apart: those of one language, and those of several.
enum ScriptGroup: Int, CaseIterable {
  case latin, cyrillic, arabic, devanagari, han, kana, hangul
  case greek, hebrew, armenian, georgian, ethiopic, bengali, tamil, thai, lao, khmer, burmese

  /// The script of a letter, by the blocks of Unicode; `nil` for what is no letter of these.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
      0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FC, 0x750...0x77F,
      0xFB50...0xFDFB, 0xFE70...0xFEFC:
      self = .arabic
    case 0x904...0x939, 0x958...0x961, 0x972...0x97F: self = .devanagari
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      self = .han
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D:
      self = .kana
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x5D0...0x5EA: self = .hebrew
    case 0x531...0x556, 0x561...0x587: self = .armenian
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x1200...0x137F: self = .ethiopic
    case 0x985...0x9B9, 0x9DC...0x9E1: self = .bengali
    case 0xB85...0xBB9: self = .tamil
    case 0xE01...0xE30, 0xE32, 0xE40...0xE46: self = .thai
    case 0xE81...0xEB0, 0xEC0...0xEC6: self = .lao
    case 0x1780...0x17B3: self = .khmer
    case 0x1000...0x102A, 0x103F, 0x1050...0x1055: self = .burmese
    default: return nil
    }
  }

  /// The one language of a script, where it has one.
  var onlyLanguage: LanguageTag? {
    switch self {
    case .hangul: LanguageTag(wellFormed: "ko")
    case .greek: LanguageTag(wellFormed: "el")
    case .hebrew: LanguageTag(wellFormed: "he")
    case .armenian: LanguageTag(wellFormed: "hy")
    case .georgian: LanguageTag(wellFormed: "ka")
    case .ethiopic: LanguageTag(wellFormed: "am")
    case .bengali: LanguageTag(wellFormed: "bn")
    case .tamil: LanguageTag(wellFormed: "ta")
    case .thai: LanguageTag(wellFormed: "th")
    case .lao: LanguageTag(wellFormed: "lo")
    case .khmer: LanguageTag(wellFormed: "km")
    case .burmese: LanguageTag(wellFormed: "my")
    case .latin, .cyrillic, .arabic, .devanagari, .han, .kana: nil
    }
  }

  /// How much a letter says beside a Latin one: a syllable or a word stands in one sign.
  var weight: Double {
    switch self {
    case .han: 3
    case .kana, .hangul: 2.5
    case .ethiopic: 1.5
    default: 1
    }
  }

  /// The least share of a text's letters that makes it one in this script. Latin names and abbreviations stand in
  /// texts of every script, seldom the other way round; Chinese beside English is as often a bilingual text.
  var neededShare: Double { self == .latin || self == .han ? 0.7 : 0.5 }
}
