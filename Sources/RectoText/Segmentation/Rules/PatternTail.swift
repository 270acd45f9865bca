/// The characters that every match of a pattern ends with, as far as they are seen without
/// matching.
///
/// Nearly all rules of a file are exceptions such as `\bProf\.`, and nearly all of them are ruled
/// out by comparing a character or two. A pattern that is not understood has an empty tail, which
/// rules out nothing.
struct PatternTail: Equatable {
  /// One character of a match.
  struct Element: Equatable {
    /// What it may be: one of two scalars, as in `[Pp]`, which may be the same.
    var first: UInt32
    var second: UInt32

    /// Any one character.
    static let any = Element(first: .max, second: .max)

    init(first: UInt32, second: UInt32) { (self.first, self.second) = (first, second) }
    init(_ scalar: UInt32) { self.init(first: scalar, second: scalar) }
  }

  /// In text order.
  private(set) var elements: [Element] = []
  /// Whether the elements are all that a match holds.
  private(set) var isWhole = false
  private(set) var ignoresCase = false

  /// - Parameter pattern: One that libicu accepts.
  init(of pattern: String) {
    var reader = Reader(pattern)
    guard let elements = reader.tail() else { return }
    self.elements = elements
    ignoresCase = reader.ignoresCase
    // Case folding may change lengths.
    isWhole = reader.isWhole && !ignoresCase
  }

  /// Whether a match may end at a place; `false` is certain.
  func mayEnd(_ text: UnitText, at place: Int) -> Bool {
    var place = place
    for expected in elements.reversed() {
      guard let (scalar, width) = text.scalar(endingAt: place) else { return false }
      place -= width
      if expected.first == scalar || expected.second == scalar || expected == .any { continue }
      guard ignoresCase else { return false }
      // Beyond ASCII, case folding may change lengths: ß is ss, and K (Kelvin) is k.
      if max(expected.first, expected.second, scalar) >= 0x80 { return true }
      let lowered = Self.lowered(scalar)
      guard lowered == Self.lowered(expected.first) || lowered == Self.lowered(expected.second)
      else {
        return false
      }
    }
    return true
  }

  /// Where a match that is as long as the elements would start; `nil` before the text.
  func start(endingAt place: Int, in text: UnitText) -> Int? {
    var start = place
    for _ in elements {
      guard let (_, width) = text.scalar(endingAt: start) else { return nil }
      start -= width
    }
    return start
  }

  private static func lowered(_ scalar: UInt32) -> UInt32 {
    (0x41...0x5A).contains(scalar) ? scalar + 0x20 : scalar
  }
}

extension PatternTail {
  /// Reads a pattern piece by piece. Every function gives up with `nil` at what it does not know.
  private struct Reader {
    private let pattern: [UInt32]
    private var index = 0
    private(set) var ignoresCase = false
    private(set) var isWhole = true

    private enum Piece {
      case character(Element)
      /// Of any length; nothing is known of it.
      case group
      /// Matches a place: `\b`, `^`.
      case place
    }

    init(_ pattern: String) { self.pattern = pattern.unicodeScalars.map(\.value) }

    private func peek(_ offset: Int = 0) -> UInt32? {
      index + offset < pattern.count ? pattern[index + offset] : nil
    }

    private func isNext(_ character: Unicode.Scalar, _ offset: Int = 0) -> Bool {
      peek(offset) == character.value
    }

    mutating func tail() -> [Element]? {
      var tail: [Element] = []
      while index < pattern.count {
        guard let piece = piece(), let repetition = repetition() else { return nil }
        switch (piece, repetition) {
        case (.place, .once): break
        case (.place, _): return nil
        case (.character(let element), .once): tail.append(element)
        case (.character(let element), .atLeastOnce): (tail, isWhole) = ([element], false)
        case (.group, _), (.character, .maybe): (tail, isWhole) = ([], false)
        }
      }
      return tail
    }

    private mutating func piece() -> Piece? {
      guard let next = peek() else { return nil }
      switch Unicode.Scalar(next) {
      case "\\": return escape()
      case "[":
        let small = smallClass()
        return skipClass() ? .character(small ?? .any) : nil
      case "(": return group()
      case "^", "$":
        index += 1
        return .place
      case ".":
        index += 1
        return .character(.any)
      case "|", ")", "]", "{", "}", "*", "+", "?": return nil
      default:
        index += 1
        return .character(Element(next))
      }
    }

    private mutating func escape() -> Piece? {
      guard let next = peek(1) else { return nil }
      index += 2
      switch Unicode.Scalar(next) {
      case "b", "B", "A", "Z", "z", "G": return .place
      case "s", "S", "d", "D", "w", "W", "h", "H": return .character(.any)
      case "p", "P", "N":
        guard isNext("{"), let end = pattern[index...].firstIndex(of: 0x7D) else { return nil }
        index = end + 1
        return .character(.any)
      case "t": return .character(Element(0x09))
      case "n": return .character(Element(0x0A))
      case "r": return .character(Element(0x0D))
      case "u":
        let digits = pattern[index...].prefix(4).compactMap(Unicode.Scalar.init)
        let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
        guard digits.count == 4, let value, Unicode.Scalar(value) != nil else { return nil }
        index += 4
        return .character(Element(value))
      default:
        let isLetterOrDigit =
          (0x30...0x39).contains(next) || (0x41...0x5A).contains(next)
          || (0x61...0x7A).contains(next)
        return isLetterOrDigit || next >= 0x80 ? nil : .character(Element(next))
      }
    }

    /// What a class of one or two plain characters holds, such as `[Pp]`.
    private func smallClass() -> Element? {
      let inside = pattern[(index + 1)...].prefix { $0 != 0x5D }
      guard let first = inside.first, let last = inside.last, inside.count <= 2,
        !inside.contains(where: { #"\[^-&:"#.unicodeScalars.map(\.value).contains($0) })
      else { return nil }
      return Element(first: first, second: last)
    }

    /// Skips `[…]`.
    private mutating func skipClass() -> Bool {
      var depth = 0
      while let next = peek() {
        switch Unicode.Scalar(next) {
        case "\\":
          if isNext("Q", 1) { return false }
          index += 2
        case "[":
          depth += 1
          index += isNext("^", 1) ? 2 : 1
          if isNext("]") { return false }
        case "]":
          depth -= 1
          index += 1
          if depth == 0 { return true }
        default: index += 1
        }
      }
      return false
    }

    /// Skips `(…)`, or reads flags that hold up to the pattern's end.
    private mutating func group() -> Piece? {
      if isNext("?", 1), let flags = flags(), isNext(")", 2 + flags.count) {
        // Not with x, which changes what is text; nor with s, where . is both of CR LF at once.
        if flags.contains(where: { [0x78, 0x73, 0x2D].contains($0) }) { return nil }
        if flags.contains(0x69) { ignoresCase = true }
        index += 3 + flags.count
        return .place
      }
      var depth = 0
      while let next = peek() {
        switch Unicode.Scalar(next) {
        case "\\":
          if isNext("Q", 1) { return nil }
          index += 2
        case "[":
          guard skipClass() else { return nil }
        case "(":
          depth += 1
          if isNext("?", 1), let flags = flags() {
            // With x, spaces and comments are no text, and a comment may hold any bracket.
            if flags.contains(0x78) || isNext("#", 2) { return nil }
          }
          index += 1
        case ")":
          depth -= 1
          index += 1
          if depth == 0 { return .group }
        default: index += 1
        }
      }
      return nil
    }

    /// The letters after `(?`, with `-`; none for a group that is not of flags.
    private func flags() -> ArraySlice<UInt32>? {
      guard index + 2 < pattern.count else { return nil }
      return pattern[(index + 2)...].prefix {
        (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D
      }
    }

    private enum Repetition { case once, maybe, atLeastOnce }

    private mutating func repetition() -> Repetition? {
      guard let next = peek() else { return .once }
      let repetition: Repetition
      switch Unicode.Scalar(next) {
      case "?", "*":
        index += 1
        repetition = .maybe
      case "+":
        index += 1
        repetition = .atLeastOnce
      case "{":
        guard let end = pattern[index...].firstIndex(of: 0x7D) else { return nil }
        index = end + 1
        repetition = .maybe
      default: return .once
      }
      if isNext("?") || isNext("+") { index += 1 }
      return repetition
    }
  }
}
