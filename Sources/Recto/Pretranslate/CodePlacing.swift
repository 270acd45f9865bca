internal import RectoInterchange
internal import RectoMemory
internal import RectoText

/// Puts the inline codes of a segment into a translation that a memory offers for it.
///
/// Every code of the segment comes exactly once and in an order that keeps pairs closed, so that the file stays
/// valid. Where the memory's own codes say where they go, that is followed; else those at the ends go to the
/// ends, and those between to the word that is as far along.
struct CodePlacing {
  /// Codes of the segment's source, ascending by offset.
  var codes: [FileTranslation.Code]
  /// Whether the memory says all of it: the same codes at the same places of the same text.
  var isCertain: Bool

  /// - Parameters:
  ///   - segment: The file's source.
  ///   - match: What the memory offers.
  ///   - text: The translation that is put in: the stored one or the adapted one.
  init(_ segment: FileText, match: Match, text: String) {
    if segment.codes.isEmpty {
      codes = []
      isCertain = match.target.codes.isEmpty && match.source.codes.isEmpty
      return
    }
    if let mapped = Self.mapped(segment, match: match, text: text) {
      codes = mapped.codes
      isCertain = mapped.isCertain
      return
    }
    let estimated = Self.estimated(segment, text: text)
    let anchored = Self.anchored(estimated, segment, match: match, text: text)
    codes = Self.isNested(anchored, segment.codes) ? anchored : estimated
    // Codes around the whole text can only go around the whole translation.
    isCertain = match.source.codes.isEmpty && match.target.codes.isEmpty && Self.areOutside(segment)
  }

  // MARK: By the memory's codes

  private static func mapped(
    _ segment: FileText, match: Match, text: String
  ) -> (codes: [FileTranslation.Code], isCertain: Bool)? {
    let own = segment.codes
    let stored = match.source.codes
    guard own.count == stored.count, match.target.codes.count == own.count,
      zip(own, stored).allSatisfy({ $0.role == $1.role })
    else { return nil }
    var isUsed = [Bool](repeating: false, count: stored.count)
    var codes: [FileTranslation.Code] = []
    for code in match.target.codes {
      let free = stored.indices.filter { !isUsed[$0] && stored[$0].role == code.role }
      guard let index = free.first(where: { isSame(stored[$0], code) }) ?? free.first else {
        return nil
      }
      isUsed[index] = true
      codes.append(
        FileTranslation.Code(.source(index), offset: shifted(code.offset, in: match, text: text)))
    }
    codes.sort { $0.offset < $1.offset }
    guard isNested(codes, own) else { return nil }
    let isSameText = segment.text == match.source.text
    let isSamePlace = zip(own, stored).allSatisfy { $0.offset == $1.offset }
    return (codes, isSameText && isSamePlace)
  }

  /// Whether two codes of a unit are one in its two languages: by what pairs them, else by what they are.
  private static func isSame(_ a: InlineCode, _ b: InlineCode) -> Bool {
    for name in ["x", "id", "i", "rid"] {
      let values = (
        a.attributes.first { $0.name == name }?.value, b.attributes.first { $0.name == name }?.value
      )
      if let first = values.0, let second = values.1 { return first == second }
    }
    return a.element == b.element && a.markup == b.markup
  }

  /// Where an offset of the stored target is in the adapted one.
  private static func shifted(_ offset: Int, in match: Match, text: String) -> Int {
    var shift = 0
    for replacement in match.adapted?.replacements ?? []
    where replacement.target.upperBound <= offset {
      shift += replacement.adapted.count - replacement.target.count
    }
    return bounded(offset + (match.adapted?.text == text ? shift : 0), in: text)
  }

  /// Whether codes that open and close come in an order that nests as their pairs ask.
  private static func isNested(_ codes: [FileTranslation.Code], _ own: [InlineCode]) -> Bool {
    var open: [String] = []
    for code in codes {
      guard case .source(let index) = code.place else { continue }
      let code = own[index]
      // Pairs that are one element need it; bpt and ept are elements of their own.
      guard code.markup.isEmpty, code.element != "bpt", code.element != "ept" else { continue }
      switch code.role {
      case .opening: open.append(code.element)
      case .closing: if open.popLast() != code.element { return false }
      case .standalone: break
      }
    }
    return open.isEmpty
  }

  // MARK: By their places

  private static func areOutside(_ segment: FileText) -> Bool {
    let bytes = Array(segment.text.utf8)
    let ends = ends(of: bytes)
    return segment.codes.allSatisfy { $0.offset <= ends.lowerBound || $0.offset >= ends.upperBound }
  }

  /// The text without the blanks around it.
  private static func ends(of bytes: [UInt8]) -> Range<Int> {
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.count
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  private static func estimated(_ segment: FileText, text: String) -> [FileTranslation.Code] {
    let source = Array(segment.text.utf8)
    let target = Array(text.utf8)
    let ends = ends(of: source)
    var last = 0
    return segment.codes.enumerated().map { index, code in
      var offset: Int
      if code.offset <= ends.lowerBound {
        offset = 0
      } else if code.offset >= ends.upperBound {
        offset = target.count
      } else {
        let share = Double(code.offset - ends.lowerBound) / Double(max(1, ends.count))
        offset = wordStart(near: Int((share * Double(target.count)).rounded()), in: target)
        // What closes stands behind a word, not before the next.
        if code.role == .closing {
          while offset > 0, isBlank(target[offset - 1]) { offset -= 1 }
        }
      }
      offset = max(last, offset)
      last = offset
      return FileTranslation.Code(.source(index), offset: offset)
    }
  }

  /// The codes with the pairs moved whose words are found in the translation: what was adapted there, or the same
  /// characters (a name, a number, an address).
  private static func anchored(
    _ estimated: [FileTranslation.Code], _ segment: FileText, match: Match, text: String
  ) -> [FileTranslation.Code] {
    let source = Array(segment.text.utf8)
    let target = Array(text.utf8)
    let lead = ends(of: source).lowerBound
    let isAdapted = match.adapted.map { text.contains($0.text) } ?? false
    var codes = estimated
    for (opening, closing) in pairs(segment.codes) {
      let span = segment.codes[opening].offset..<segment.codes[closing].offset
      guard !span.isEmpty, span.upperBound <= source.count else { continue }
      let replacement = (isAdapted ? match.adapted?.replacements ?? [] : []).first {
        $0.query.lowerBound + lead == span.lowerBound
          && $0.query.upperBound + lead == span.upperBound
      }
      if let replacement {
        codes[opening].offset = replacement.adapted.lowerBound + lead
        codes[closing].offset = replacement.adapted.upperBound + lead
      } else if let place = onlyPlace(of: Array(source[span]), in: target) {
        codes[opening].offset = place
        codes[closing].offset = place + span.count
      }
    }
    return codes.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    .map(\.element)
  }

  /// The numbers of codes that open and close a span, innermost spans by the nearest partner.
  private static func pairs(_ codes: [InlineCode]) -> [(opening: Int, closing: Int)] {
    var open: [Int] = []
    var pairs: [(Int, Int)] = []
    for (index, code) in codes.enumerated() {
      if code.role == .opening { open.append(index) }
      if code.role == .closing, let start = open.popLast() { pairs.append((start, index)) }
    }
    return pairs
  }

  /// Where some bytes stand, if they stand in one place.
  private static func onlyPlace(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard needle.count <= bytes.count else { return nil }
    var found: Int?
    for start in 0...bytes.count - needle.count
    where bytes[start..<start + needle.count].elementsEqual(needle) {
      guard found == nil else { return nil }
      found = start
    }
    return found
  }

  /// The start of a word, or a character of a script without blanks, that is nearest to an offset.
  private static func wordStart(near offset: Int, in bytes: [UInt8]) -> Int {
    func isStart(_ place: Int) -> Bool {
      guard place > 0, place < bytes.count else { return true }
      if bytes[place] & 0xC0 == 0x80 { return false }
      // From U+2E80 on, three bytes: East Asian.
      return isBlank(bytes[place - 1]) || bytes[place] >= 0xE2 && bytes[place] <= 0xEF
    }
    for distance in 0...bytes.count {
      if offset - distance >= 0, isStart(offset - distance) { return offset - distance }
      if offset + distance <= bytes.count, isStart(offset + distance) { return offset + distance }
    }
    return offset
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func bounded(_ offset: Int, in text: String) -> Int {
    let bytes = Array(text.utf8)
    var offset = min(max(0, offset), bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
