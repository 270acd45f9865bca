import RectoText
import Reference
import Testing

@testable import RectoSummary

/// Texts of words, marks and hostile scalars.
struct MixedText {
  private var numbers: SplitMix
  private var hostile: HostileText
  private static let parts = [
    "Read", "more", "SHARE", "this", "the", "harbour", "©", "2026", "12:30", "|", "›", "@port",
    "港口",
    "重新开放", "，", "。", "责任编辑", "：", "Ａ１", "ท่าเรือ", "Ё", "й", "Ả", "\u{A0}", "\t", "“", "”",
    "newsletter", "subscribe", "home", "By", "said", "'", "-", "...", "「", "」", "\"",
    "all rights reserved",
  ]

  init(_ seed: UInt64) {
    numbers = SplitMix(seed)
    hostile = HostileText(seed)
  }

  /// A text of up to so many parts.
  mutating func next(parts: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...parts, using: &numbers) {
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0: text += hostile.next(length: 4)
      case 1...3: text += " "
      default: text += Self.parts[Int.random(in: Self.parts.indices, using: &numbers)]
      }
    }
    return text
  }
}

@Suite struct NoiseTwinTests {
  @Test("folding gives the bytes and the counts of its slow twin")
  func folding() {
    var texts = MixedText(3)
    var folding = NoiseFolding()
    for round in 0..<3_000 {
      // Runs longer than what is counted at once, too.
      var text =
        round % 100 == 0
        ? String(repeating: texts.next(parts: 40), count: 30) : texts.next(parts: 30)
      let twin = PlainNoiseFolding(text)
      text.withUTF8 { folding.fold($0) }
      #expect(folding.withBytes { Array($0) } == twin.bytes, "\(text.debugDescription)")
      #expect(folding.words == twin.words, "\(text.debugDescription)")
      #expect(folding.letters == twin.letters, "\(text.debugDescription)")
      #expect(folding.isDense == (twin.dense * 2 > twin.words))
      #expect(folding.digits == twin.digits && folding.separators == twin.separators)
      #expect(folding.hasAddress == twin.hasAddress)
    }
  }

  @Test("the matches are those of trying every phrase at every place")
  func matches() {
    let phrases: [[UInt8]] = [
      "read more", "read more about", "share", "sha", "(c)", "责任编辑", "责任", "港口重新",
      "all rights reserved",
      " by ", "ả", "news", "newsletter",
    ].map { Array($0.utf8) }
    var group = NoisePhrases(.share, .anywhere, NoisePhrases.sure, maxWords: 9, "")
    group.phrases = phrases.filter { $0.count >= 3 }
    let table = NoisePhraseTable([group])
    var texts = MixedText(7)
    var folding = NoiseFolding()
    var total = 0
    for _ in 0..<3_000 {
      var text = texts.next(parts: 20)
      text.withUTF8 { folding.fold($0) }
      let utf8 = folding.withBytes { Array($0) }
      var found: [Int: Int] = [:]
      utf8.withUnsafeBufferPointer { utf8 in
        table.forEachMatch(in: utf8) { entry, _, place in
          found[place, default: 0] += Int(entry.count)
        }
      }
      #expect(found == reference(group.phrases, in: utf8), "\(text.debugDescription)")
      total += found.count
    }
    #expect(total > 100)
  }

  /// The slow twin: for each place the lengths of the phrases that stand there, added up.
  private func reference(_ phrases: [[UInt8]], in utf8: [UInt8]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var isInWord = false
    for place in utf8.indices where utf8[place] & 0xC0 != 0x80 && place + 3 <= utf8.count {
      let byte = utf8[place]
      let isWord =
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || (0xC3...0xDF).contains(byte)
        || byte == 0xE1 && (0xBA...0xBB).contains(utf8[place + 1])
      defer { isInWord = isWord }
      if isWord, isInWord { continue }
      for phrase in phrases where utf8[place...].starts(with: phrase) {
        let end = place + phrase.count
        let isLetter = phrase.last.map { (0x61...0x7A).contains($0) } ?? false
        if isLetter, end < utf8.count,
          (0x61...0x7A).contains(utf8[end]) || (0xC3...0xD4).contains(utf8[end])
        {
          continue
        }
        found[place, default: 0] += phrase.count
      }
    }
    return found
  }

  @Test(
    "a line of a phrase alone is known, whatever marks and digits stand around it",
    arguments: [
      ("share", true), ("* share! 12", true), ("share this", true), ("12 (share) this...", true),
      ("shares", false), ("sha", false), ("share that", false), ("", false), ("分享", true),
      ("「分享」", true),
      ("分享吧", false), ("ad", false),
    ])
  func whole(_ line: String, isKnown: Bool) {
    var wholes = WholePhrases()
    for phrase in ["share", "share this", "分享", "abc"] { wholes.add(Array(phrase.utf8), .share) }
    wholes.add(Array("share".utf8), .comment)
    var line = line
    #expect(line.withUTF8 { wholes.noise(of: $0) } == (isKnown ? .share : nil))
  }
}
