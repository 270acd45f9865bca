/// A syllable of Pinyin as it sounds in a foreign name.
struct SyllableSound: Sendable {
  /// A number of `SoundTable`.
  let initial: Int
  let isNasal: Bool
  /// 尔, 耳: no more than an r or an l.
  let isEr: Bool
  private let vowels: [UInt8]
  /// What a lone consonant before it costs: 斯, 克, 布 are written for s, k, b.
  private let costWithoutVowel: Int

  init(of syllable: PinyinSyllable) {
    let letters = SyllableTable.shared.ascii[Int(syllable.base)]
    let (initial, length) = SoundTable.shared.initial(of: letters)
    var final = letters[length...]
    self.initial = initial
    isEr = letters == Array("er".utf8)
    let hasNasal = final.last == UInt8(ascii: "n") || final.last == UInt8(ascii: "g")
    isNasal = hasNasal
    while let last = final.last, last == UInt8(ascii: "n") || last == UInt8(ascii: "g") {
      final.removeLast()
    }
    vowels = final.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }
    let text = String(decoding: final, as: UTF8.self)
    costWithoutVowel =
      !hasNasal && ["e", "i", "u", "v"].contains(text)
      ? 3 : ["uo", "o", "a"].contains(text) && !hasNasal ? 30 : 45
  }

  func cost(ofVowels letters: ArraySlice<UInt8>) -> Int {
    if letters.isEmpty { return costWithoutVowel }
    let excess = max(0, letters.count - 2) * 10
    if letters.contains(where: vowels.contains) { return excess }
    return excess + (letters.contains { vowels.contains(where: Self.near($0).contains) } ? 15 : 35)
  }

  private static func near(_ vowel: UInt8) -> [UInt8] {
    switch vowel {
    case UInt8(ascii: "a"): Array("oe".utf8)
    case UInt8(ascii: "e"): Array("iao".utf8)
    case UInt8(ascii: "i"): Array("ey".utf8)
    case UInt8(ascii: "o"): Array("ua".utf8)
    case UInt8(ascii: "u"): Array("oai".utf8)
    default: Array("iu".utf8)
    }
  }
}

/// Which consonants of foreign names Chinese initials write, and which letters spell them.
struct SoundTable: Sendable {
  struct Rule: Sendable {
    var letters: [UInt8]
    var sound: Int
    /// The letters of which one must follow; empty for any.
    var before: [UInt8]
  }

  static let shared = SoundTable()
  /// The sound before a vowel that begins a syllable.
  static let none = 0

  let rules: [Rule]
  /// By sound and initial, in hundredths; `nil` where one never writes the other.
  private let costs: [[Int?]]
  private let initials: [[UInt8]]

  private init() {
    // Longer initials first; the empty one is the last.
    let names = "zh ch sh b p m f d t n l g k h j q x r z c s w y".split(separator: " ")
    initials = names.map { Array($0.utf8) } + [[]]
    var sounds: [Substring: Int] = [:]
    var costs: [[Int?]] = []
    for (number, line) in Self.likeness.description.split(separator: "\n").enumerated() {
      let fields = line.split(separator: " ")
      guard let sound = fields.first else { continue }
      sounds[sound] = number
      var row = [Int?](repeating: nil, count: initials.count)
      for field in fields.dropFirst() {
        let name = field.prefix { $0.isLetter }
        let place = names.firstIndex(of: name) ?? names.count
        row[place] = Int(field.drop { !$0.isNumber })
      }
      costs.append(row)
    }
    self.costs = costs
    rules = Self.spellings.description.split(whereSeparator: \.isWhitespace).compactMap { entry in
      let fields = entry.split(separator: "/", omittingEmptySubsequences: false)
      guard fields.count == 3, let sound = sounds[fields[1]] else { return nil }
      return Rule(letters: Array(fields[0].utf8), sound: sound, before: Array(fields[2].utf8))
    }
  }

  func cost(_ sound: Int, _ initial: Int) -> Int? { costs[sound][initial] }

  /// The initial that a syllable begins with, and its letters.
  func initial(of syllable: [UInt8]) -> (number: Int, length: Int) {
    let number = initials.firstIndex { syllable.starts(with: $0) } ?? initials.count - 1
    return (number, initials[number].count)
  }

  /// A sound a line, then the initials that write it, with what each costs; `-` is no initial.
  private static let likeness: StaticString = """
    - -0 y5 w5 h30
    b b0 p30 f60 w50
    p p0 b25
    m m0
    f f0 w40 h40
    v w0 f10 b30
    t t0 d20 c40 q40
    d d0 t25
    n n0 l50
    l l0 n50
    r l0 r30 h50
    k k0 g20 j30 q30 h40
    g g0 k25 j20 h40
    j j0 zh10 q25 y20 h30 r30
    ch q0 ch0 x20 k20 sh20 zh20 h20 c30 j30
    s s0 x5 sh15 z15 c30 j40 q40 zh40
    sh sh0 x0 s20 q40 ch40
    z z5 j25 c10 s10 x15 q20 zh20 sh30
    h h0 x20 -15
    w w0 h20 f30 y50
    y y0 -20
    th t0 s15 x15 d30 sh40
    ks k20 s20 x10 sh20 h40 c40 z30
    """

  /// Letters, the sound they can be, and what must follow, if anything must.
  private static let spellings: StaticString = """
    tsch/ch/ sch/sh/ tch/ch/ ch/ch/ ch/k/ cz/ch/ cz/k/ sh/sh/ sz/sh/ sj/sh/ zh/sh/ zh/j/ rz/sh/ th/th/
    ph/f/ ck/k/ kh/h/ kh/k/ gh/h/ gh/g/ qu/k/ q/k/ ts/z/ ts/ch/ tz/z/ tz/ch/ cs/z/ cs/ch/ dj/j/ dg/j/
    wh/w/ wr/r/ kn/n/ gn/n/ pf/f/ rh/r/ bh/b/ dh/d/ lh/l/ sc/sh/ei c/s/eiy c/k/ c/ch/ei g/g/ g/j/eiy
    x/ks/ j/j/ j/y/ j/h/ z/z/ w/w/ w/v/ y/y/ t/t/ t/sh/i b/b/ p/p/ m/m/ f/f/ v/v/ d/d/ n/n/ l/l/ r/r/
    k/k/ s/s/ h/h/
    """
}
