/// What speaks for a line being noise: points by class, from phrases and from its shape.
struct NoiseEvidence {
  /// From so many points on a line is noise.
  static let threshold = 6
  /// The same for a sentence inside a paragraph, which has less of a shape.
  static let sentenceThreshold = 7

  private(set) var total = 0
  /// The points that phrases gave.
  private(set) var phrasePoints = 0
  /// Whether a phrase stands where only noise has it: at the start, at the end, or as the whole line.
  private(set) var isAnchored = false
  /// Whether a phrase is one that only noise has.
  private(set) var isSure = false
  /// Whether the text holds a phrase at all, wherever and however long it is: one of its sentences may be noise.
  private(set) var holdsPhrase = false
  private(set) var noise: NoiseClass?
  private var best = 0
  private var length = 0
  private var isEnded = false

  /// Collects the evidence in a folded text.
  ///
  /// - Parameters:
  ///   - folding: The text, folded and counted.
  ///   - isEnded: Whether it ends as a sentence does.
  ///   - points: One number a class, for counting; its content does not matter.
  init(
    in folding: NoiseFolding, isEnded: Bool, table: NoisePhraseTable, points: inout [Int]
  ) {
    let words = folding.words
    var (phrasePoints, isAnchored, isSure, holdsPhrase) = (0, false, false, false)
    var hasPoints = false
    // A handful of lines have phrases: the others pay for the search alone.
    func give(_ more: Int, to noise: NoiseClass, _ points: inout [Int]) {
      if !hasPoints {
        for place in points.indices { points[place] = 0 }
        hasPoints = true
      }
      points[noise.number] += more
      phrasePoints += more
    }
    folding.withBytes { text in
      var counted: [Int] = []
      table.forEachMatch(in: text) { entry, number, place in
        if entry.points > NoisePhrases.weak { holdsPhrase = true }
        guard words <= entry.maxWords else { return }
        switch entry.place {
        case .start: guard place <= Self.contentStart(text) else { return }
        case .end:
          guard !isEnded, place + Int(entry.count) >= Self.contentEnd(text) else { return }
        case .anywhere, .whole: break
        }
        // "Reporter: what do you say?" is a turn of an interview.
        if isEnded, entry.noise == .byline, entry.place == .start, entry.points < NoisePhrases.sure
        {
          return
        }
        // Once, however often it stands there.
        guard !counted.contains(number) else { return }
        counted.append(number)
        if entry.place != .anywhere { isAnchored = true }
        if entry.points >= NoisePhrases.sure { isSure = true }
        give(Int(entry.points), to: entry.noise, &points)
      }
      if words <= 24, let noise = table.noise(ofWhole: text) {
        give(NoisePhrases.sure, to: noise, &points)
        (isAnchored, isSure) = (true, true)
      }
    }
    self.phrasePoints = phrasePoints
    self.isAnchored = isAnchored
    self.isSure = isSure
    self.holdsPhrase = holdsPhrase
    length = folding.length
    self.isEnded = isEnded
    guard phrasePoints > 0 else { return }
    var shape = 0
    if folding.hasAddress { shape += 2 }
    if folding.separators > 0 { shape += 1 }
    if folding.digits >= 3, words <= 12, points[NoiseClass.dateline.number] > 0 { shape += 2 }
    if length <= 6 { shape += 2 } else if length <= 12 { shape += 1 }
    total = phrasePoints + shape
    for kind in NoiseClass.allCases where points[kind.number] > best {
      (best, noise) = (points[kind.number], kind)
    }
  }

  /// Whether a line is noise by itself.
  ///
  /// - Parameter bonus: Points of what the line alone does not show, such as its place.
  func isNoise(bonus: Int) -> Bool {
    guard phrasePoints > 0, total + bonus >= Self.threshold + lengthCharge else { return false }
    return isAnchored || isSure || phrasePoints >= (length <= 14 ? 8 : 12)
  }

  /// Points more that a long sentence needs: one phrase in it may be prose. Notices and captions are long.
  private var lengthCharge: Int {
    guard isEnded, length > 20 else { return 0 }
    switch noise {
    case .disclaimer, .cookie, .newsletter, .caption: return 0
    default: return 2
    }
  }

  /// The class that the evidence points to, be it not enough; `nil` where a single word does.
  var hint: NoiseClass? { anchoredTotal >= Self.threshold - 1 ? noise : nil }

  /// The points that count beside other evidence: none where the phrases may as well be prose.
  var anchoredTotal: Int { isAnchored || isSure ? total : 0 }

  /// Whether a sentence inside a paragraph is.
  func isNoisySentence(bonus: Int) -> Bool {
    phrasePoints > 0 && total + bonus >= Self.sentenceThreshold + lengthCharge
      && (isAnchored || isSure)
  }

  /// Behind brackets, bullets and signs, but not behind a quotation mark: who is quoted is not a prompt.
  private static func contentStart(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var place = 0
    while place < text.count {
      switch text[place] {
      // Space ( * + - # > | [ ~ = and digits' company: not " and '.
      case 0x20, 0x28, 0x2A, 0x2B, 0x2D, 0x23, 0x3E, 0x7C, 0x5B, 0x7E, 0x3D, 0x3C, 0x2E, 0x2F, 0x5F:
        place += 1
      case 0xE2:
        // General punctuation but quotation marks, arrows, shapes, emoji of the Basic Plane.
        guard place + 2 < text.count else { return place }
        if text[place + 1] == 0x80, (0x98...0x9F).contains(text[place + 2]) { return place }
        place += 3
      case 0xC2: place += 2
      case 0xF0 where place + 1 < text.count && text[place + 1] == 0x9F: place += 4
      case 0xEF where place + 2 < text.count && text[place + 1] == 0xB8: place += 3
      default: return min(place, text.count)
      }
    }
    return min(place, text.count)
  }

  /// Before brackets, quotation marks, full stops and signs.
  private static func contentEnd(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = text.count
    while end > 0 {
      switch text[end - 1] {
      case 0x20, 0x29, 0x5D, 0x22, 0x27, 0x2E, 0x21, 0x3A, 0x2A, 0x7C, 0x2D: end -= 1
      default: return end
      }
    }
    return end
  }
}

extension NoiseClass {
  /// Its place among all classes.
  var number: Int {
    switch self {
    case .title: 0
    case .heading: 1
    case .caption: 2
    case .byline: 3
    case .dateline: 4
    case .readMore: 5
    case .share: 6
    case .comment: 7
    case .newsletter: 8
    case .cookie: 9
    case .disclaimer: 10
    case .editorCredit: 11
    case .navigation: 12
    case .afterEnd: 13
    }
  }
}
