/// Which initials of Pinyin write the letter that a foreign word begins with.
enum FirstSounds {
  /// For a letter, the letters that a reading of the first character may begin with, a bit each; all for what is
  /// no letter from a to z.
  static func initials(of letter: UInt8?) -> UInt32 {
    guard let letter, (0x61...0x7A).contains(letter) else { return .max }
    return table[Int(letter - 0x61)]
  }

  private static let table: [UInt32] = {
    var table = [UInt32](repeating: .max, count: 26)
    for entry in [
      "a:aeoywh", "b:bpfw", "c:kgjqhsxzc", "d:dtjz", "e:aeoywhj", "f:fwh", "g:gkjqhyxnz",
      "h:hxaeoywj",
      "i:ywaeoyh", "j:jzqyhrx", "k:kgjqhn", "l:ln", "m:m", "n:nl", "o:aeoywh", "p:pbf", "q:kgjqhc",
      "r:lrh", "s:sxzcjq", "t:tdcqsxzj", "u:wyaeoh", "v:wfb", "w:whfyaeovr", "x:ksxhczg",
      "y:yaeowhj",
      "z:zjcsxqd",
    ] {
      let letters = Array(entry.utf8)
      table[Int(letters[0] - 0x61)] = letters.dropFirst(2).reduce(0) { $0 | HanText.bit($1) }
    }
    return table
  }()
}
