/// Moves and removes boundaries that libicu puts on the wrong side of quotation marks and brackets, and after
/// abbreviations.
///
/// libicu keeps `。“` together, so that the mark which opens the next sentence ends the one before, and it breaks inside
/// 《…！…》 and after Dr.
struct BoundaryRepair {
  private let abbreviations: Abbreviations?
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]

  init(_ text: String, language: LanguageTag) {
    abbreviations = .of(language)
    scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  /// The pieces with their boundaries repaired.
  ///
  /// - Parameters:
  ///   - pieces: UTF-8 byte offsets; they cover the text.
  ///   - allowsLowerCase: Whether a sentence may begin in lower case.
  func repaired(_ pieces: [Range<Int>], allowsLowerCase: Bool) -> [Range<Int>] {
    var ends = boundaries(pieces).compactMap(moved)
    if allowsLowerCase { ends = Set(ends).union(lowerCaseStarts()).sorted() }
    var result: [Range<Int>] = []
    var start = 0
    var titles = OpenTitles()
    for end in ends where end > start {
      titles.read(scalars, upTo: end)
      if end < scalars.count, closesSoon(titles.last, after: end) || isAbbreviated(start, end) {
        continue
      }
      result.append(offsets[start]..<offsets[end])
      start = end
      titles.close()
    }
    if start < scalars.count { result.append(offsets[start]..<offsets[scalars.count]) }
    return result
  }

  /// Where pieces end, as scalar numbers.
  private func boundaries(_ pieces: [Range<Int>]) -> [Int] {
    var place = 0
    return pieces.map { piece in
      while place < scalars.count, offsets[place] < piece.upperBound { place += 1 }
      return place
    }
  }

  /// A boundary moved to before the marks that open what follows; `nil` where nothing but marks would be left.
  private func moved(_ end: Int) -> Int? {
    guard end < scalars.count else { return end }
    // A mark with white space after it closes: German “, for one.
    var place = end
    while place > 0, Self.opens(scalars[place - 1]) { place -= 1 }
    return place > 0 ? place : nil
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  /// The titles in 《》 or 〈〉 that began in a sentence and are still open; each scalar is read once, however many
  /// boundaries are passed over.
  private struct OpenTitles {
    private var open: [Unicode.Scalar] = []
    private var place = 0

    var last: Unicode.Scalar? { open.last }

    mutating func read(_ scalars: [Unicode.Scalar], upTo end: Int) {
      for scalar in scalars[place..<end] {
        switch scalar {
        case "《", "〈": open.append(scalar)
        case "》", "〉": _ = open.popLast()
        case "\n": open.removeAll()
        default: break
        }
      }
      place = end
    }

    mutating func close() { open.removeAll() }
  }

  /// Whether an open title ends within a few words.
  private func closesSoon(_ opening: Unicode.Scalar?, after end: Int) -> Bool {
    guard let opening else { return false }
    let closing: Unicode.Scalar = opening == "《" ? "》" : "〉"
    for scalar in scalars[end...].prefix(60) {
      if scalar == closing { return true }
      if scalar == "\n" || scalar == opening { return false }
    }
    return false
  }

  /// Whether the stop before a boundary belongs to an abbreviation or an initial.
  private func isAbbreviated(_ start: Int, _ end: Int) -> Bool {
    guard let abbreviations else { return false }
    var stop = end
    while stop > start, scalars[stop - 1] == " " || scalars[stop - 1] == "\u{A0}" { stop -= 1 }
    guard stop > start + 1, stop < end, scalars[stop - 1] == "." else { return false }
    stop -= 1
    var first = stop
    while first > start, scalars[first - 1].properties.isAlphabetic || scalars[first - 1] == "." {
      first -= 1
    }
    guard first < stop else { return false }
    let word = String(String.UnicodeScalarView(scalars[first..<stop])).lowercased()
    let next = scalars[end]
    if abbreviations.neverFinal.contains(word) { return true }
    if abbreviations.beforeNumber.contains(word) {
      return next.properties.numericType != nil
    }
    // Single letters in a name are initials: George W. Bush.
    return stop == first + 1 && next.properties.isUppercase
      && scalars[first].properties.isUppercase && isInName(start, first)
  }

  /// Whether what stands before a letter begins with a capital, or nothing does: a first name.
  private func isInName(_ start: Int, _ letter: Int) -> Bool {
    var end = letter
    while end > start, scalars[end - 1] == " " { end -= 1 }
    guard end > start else { return true }
    guard end < letter, scalars[end - 1].properties.isAlphabetic || scalars[end - 1] == "." else {
      return false
    }
    var first = end
    while first > start, scalars[first - 1] != " " { first -= 1 }
    return scalars[first].properties.isUppercase
  }

  /// Where a sentence in lower case begins after `!`, `?`, an ellipsis, or a full stop after a word of four letters or
  /// more, which is seldom an abbreviation.
  private func lowerCaseStarts() -> [Int] {
    var starts: [Int] = []
    var letters = 0
    var place = 0
    while place < scalars.count {
      guard Self.ends(scalars[place]) else {
        letters = scalars[place].properties.isAlphabetic ? letters + 1 : 0
        place += 1
        continue
      }
      let first = place
      while place < scalars.count, Self.ends(scalars[place]) || Self.closes(scalars[place]) {
        place += 1
      }
      let isLone = place == first + 1 && scalars[first] == "."
      let end = place
      while place < scalars.count, scalars[place] == " " { place += 1 }
      if place > end, place < scalars.count, scalars[place].properties.isLowercase,
        !isLone || letters >= 4
      {
        starts.append(place)
      }
      letters = 0
    }
    return starts
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "'" || scalar == ")" || scalar == "”" || scalar == "’"
  }
}
