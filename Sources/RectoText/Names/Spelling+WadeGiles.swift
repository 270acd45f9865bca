extension Spelling {
  /// As Wade–Giles spells a syllable of Pinyin, ê as e; with apostrophes and ü left out less surely.
  ///
  /// - Note: H. A. Giles, "A Chinese–English Dictionary" (1912), table of sounds.
  static func wadeGiles(of syllable: [UInt8]) -> [Spelling] {
    let text = String(decoding: syllable, as: UTF8.self)
    var ways: [Spelling] = []
    for letters in wadeGilesForms(of: text) {
      let parts = letters.split(separator: "'", maxSplits: 1)
      let apostrophe = parts.count == 2 ? parts[0].utf8.count : 0
      let plain = Array(letters.utf8.filter { $0 != UInt8(ascii: "'") })
      ways.append(Spelling(letters: plain, apostrophe: apostrophe, weight: 1))
      if plain.contains(UInt8(ascii: "v")) {
        let typed = plain.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }
        ways.append(Spelling(letters: typed, apostrophe: apostrophe, weight: 0.97))
      }
    }
    return ways
  }

  /// With `'` for aspiration and v for ü.
  private static func wadeGilesForms(of pinyin: String) -> [String] {
    if let whole = irregular[pinyin] { return whole }
    guard let initial = initials.first(where: { pinyin.hasPrefix($0.pinyin) }) else {
      return [pinyin]
    }
    var final = String(pinyin.dropFirst(initial.pinyin.utf8.count))
    if "jqx".contains(initial.pinyin), final.hasPrefix("u") { final = "v" + final.dropFirst() }
    return [initial.wadeGiles + ending(final, after: initial.pinyin)]
  }

  private static let initials: [(pinyin: String, wadeGiles: String)] = [
    ("zh", "ch"), ("ch", "ch'"), ("sh", "sh"), ("b", "p"), ("p", "p'"), ("m", "m"), ("f", "f"),
    ("d", "t"), ("t", "t'"), ("n", "n"), ("l", "l"), ("g", "k"), ("k", "k'"), ("h", "h"),
    ("j", "ch"), ("q", "ch'"), ("x", "hs"), ("r", "j"), ("z", "ts"), ("c", "ts'"), ("s", "s"),
  ]

  private static let irregular: [String: [String]] = [
    "zhi": ["chih"], "chi": ["ch'ih"], "shi": ["shih"], "ri": ["jih"],
    "zi": ["tzu", "tsu"], "ci": ["tz'u", "ts'u"], "si": ["ssu", "szu"],
    "yi": ["i", "yi"], "er": ["erh"], "e": ["o", "e"], "ge": ["ko", "ke"], "ke": ["k'o", "k'e"],
    "he": ["ho", "he"], "gui": ["kuei"], "kui": ["k'uei"], "shuo": ["shuo"], "yo": ["yo"],
    "you": ["yu"], "yong": ["yung"], "ye": ["yeh"], "yan": ["yen"], "yu": ["yv"], "yue": ["yveh"],
    "yuan": ["yvan"], "yun": ["yvn"],
  ]

  private static func ending(_ final: String, after initial: String) -> String {
    switch final {
    case "ie": "ieh"
    case "ian": "ien"
    case "ve": "veh"
    case "ong": "ung"
    case "iong": "iung"
    // kuo, k'uo, huo, shuo; but to, lo, tso.
    case "uo": ["g", "k", "h", "sh"].contains(initial) ? "uo" : "o"
    default: final
    }
  }
}
