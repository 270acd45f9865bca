internal import CUnicode

extension Romanizer {
  /// What spellings of one name share: the reading without tones, spaces, hyphens, apostrophes and
  /// case. `奇安信`, `Qi An Xin`, `Qi'anxin` and `Qí Ān Xìn` answer "qianxin".
  ///
  /// A text has one such key; `keys(of:)` has also those of other readings and of other orders.
  ///
  /// - Complexity: O(*n*).
  public static func readingKey(_ text: String) -> String {
    letterKey(pinyin(text))
  }

  /// The key of a person's name: as `readingKey`, with the surname read as a surname.
  ///
  ///     Romanizer.personKey("单雄信")          // "shanxiongxin"
  ///     Romanizer.personKey("Shan Xiongxin")  // the same
  ///
  /// - Complexity: O(*n*).
  public static func personKey(_ name: String) -> String {
    guard name.utf8.count <= longestName, let reading = nameReadings(of: name, limit: 1).first
    else {
      return readingKey(name)
    }
    return reading.parts.joined().map(\.key).joined()
  }

  /// The keys under which to look for a name: its own `readingKey` first, then those of other readings.
  ///
  ///     Romanizer.keys(of: "齐向东")           // ["qixiangdong", "xiangdongqi", "jixiangdong", …]
  ///     Romanizer.keys(of: "Xiangdong Qi")    // ["xiangdongqi", "qixiangdong"]
  ///     Romanizer.keys(of: "Lyu Bu")          // ["lyubu", "lubu", …]
  ///
  /// Two spellings can be one name if a key of one is the `readingKey` of the other, or both have a key
  /// in common; `NameReading.match(of:for:)` then tells how well they fit. Characters give surname
  /// readings, other readings of one character at a time, and the surname behind; Latin letters give
  /// the last word put first, ü however it was typed, and what the letters read as Wade–Giles. Initials
  /// give no key: as QAX they are an alias.
  ///
  /// - Returns: Distinct keys, at most 24.
  /// - Complexity: O(*n*).
  public static func keys(of text: String) -> [String] {
    var keys = KeyList(readingKey(text))
    // Names are short; a longer text is nobody's other spelling.
    guard text.utf8.count <= longestName else { return keys.all }
    if let name = HanName(text) {
      addKeys(of: name, to: &keys)
    } else {
      addKeys(ofLatin: LatinLetters(text), to: &keys)
    }
    return keys.all
  }

  private static var longestName: Int { 96 }

  private static func addKeys(of name: HanName, to keys: inout KeyList) {
    // Beyond the third, readings are those of old books.
    for reading in nameReadings(of: name, limit: KeyList.limit, depth: 3) {
      keys.add(reading.parts)
      if name.surnameLengths.first != nil { keys.add(reading.parts.reversed()) }
    }
  }

  private static func addKeys(ofLatin latin: LatinLetters, to keys: inout KeyList) {
    guard latin.isWhole, !latin.letters.isEmpty else { return }
    var orders = [latin]
    let words = latin.wordStarts
    if (2...4).contains(words.count), let last = words.last {
      orders.append(latin.rotated(from: last))
    }
    for order in orders {
      keys.add(String(decoding: order.letters, as: UTF8.self))
      let pinyin = SyllableSplits(order, .pinyin, limit: 4).all
      for syllables in pinyin { keys.add([syllables]) }
      // What reads as Pinyin is seldom Wade–Giles, unless hyphens or apostrophes say so.
      if pinyin.isEmpty || order.breaks.contains(where: { $0 == .hyphen || $0 == .apostrophe }) {
        for syllables in SyllableSplits(order, .wadeGiles, limit: 4).all { keys.add([syllables]) }
      }
    }
  }

  /// Letters and digits alone, in lower case and without marks.
  static func letterKey(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    var isASCII = true
    for scalar in Folding.fold(text).unicodeScalars {
      let plain = LatinLetters.plain(scalar)
      isASCII = isASCII && plain.isASCII
      key.append(plain)
    }
    var plain = String(key)
    if !isASCII {
      plain =
        transformed(plain) { utf8, length, out, capacity, error in
          cu_transliterate("Latin-ASCII", utf8, length, out, capacity, error)
        } ?? plain
    }
    return String(String.UnicodeScalarView(plain.unicodeScalars.filter(isLetterOrDigit)))
  }
}

/// Distinct keys in the order they came, up to a limit.
private struct KeyList {
  static let limit = 24
  private(set) var all: [String]

  init(_ first: String) { all = first.isEmpty ? [] : [first] }

  mutating func add(_ key: String) {
    guard all.count < Self.limit, !key.isEmpty, !all.contains(key) else { return }
    all.append(key)
  }

  mutating func add(_ parts: [[PinyinSyllable]]) {
    add(parts.joined().map { $0.key }.joined())
  }
}
