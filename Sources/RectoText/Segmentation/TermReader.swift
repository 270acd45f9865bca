/// Reads the terms of texts as numbers, at many megabytes a second.
///
/// It gives the terms of `Tokenizer.terms(in:stem:)` in the same order, hashed:
///
///     var reader = TermReader(stem: 5)
///     var terms = HashedTerms()
///     document.withUTF8 { utf8 in
///       for place in document.sentencePlaces() { reader.read(utf8, in: place.range, into: &terms) }
///     }
///
/// A text is folded scalar by scalar, without a copy, as far as none of its scalars may join with the one before it
/// (a combining mark does): else the whole of it is folded first. A property test holds it to its slow twin.
///
/// - Complexity: O(*n*). Han characters and ASCII take a few nanoseconds each.
public struct TermReader: Sendable {
  private var run: TermRun
  private let ascii = FoldedScalar.ascii

  /// - Parameter stem: How many scalars of a word are kept; a light stem for any alphabet.
  public init(stem: Int = .max) { run = TermRun(stem: stem) }

  /// Appends the terms of a part of a text.
  ///
  /// - Parameters:
  ///   - utf8: A text, well-formed.
  ///   - range: The part of it, in bytes on scalars' boundaries: folded as if it stood alone.
  ///   - terms: Where they go, in text order.
  public mutating func read(
    _ utf8: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into terms: inout HashedTerms
  ) {
    let bytes = UnsafeBufferPointer(rebasing: utf8[range])
    let count = terms.count
    if scan(bytes, isFolded: false, into: &terms) { return }
    terms.removeAll(from: count)
    run.reset()
    Folding.withFolded(utf8: bytes) { folded in
      _ = scan(folded, isFolded: true, into: &terms)
    }
  }

  /// Appends the terms of a part of a text to an array.
  ///
  /// - Parameters:
  ///   - utf8: A text, well-formed.
  ///   - range: The part of it, in bytes on scalars' boundaries: folded as if it stood alone.
  ///   - terms: Where they go, in text order.
  public mutating func read(
    _ utf8: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into terms: inout [HashedTerm]
  ) {
    var read = HashedTerms(capacity: range.count / 4)
    self.read(utf8, in: range, into: &read)
    read.withUnsafeBufferPointer { terms.append(contentsOf: $0) }
  }

  /// The terms of a text.
  public mutating func terms(in text: String) -> [HashedTerm] {
    var terms: [HashedTerm] = []
    var text = text
    text.withUTF8 { read($0, in: 0..<$0.count, into: &terms) }
    return terms
  }

  /// - Parameter isFolded: Whether the text is folded already, so that every scalar stands for itself.
  /// - Returns: False where the text has to be folded as a whole; then the terms are not its own.
  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, isFolded: Bool, into terms: inout HashedTerms
  ) -> Bool {
    let text = ScalarBuffer(bytes: bytes)
    let end = bytes.count
    return ascii.withUnsafeBufferPointer { ascii in
      var place = 0
      while place < end {
        let first = bytes[place]
        if first < 0x80 {
          let entry = FoldedScalar(word: ascii[Int(first)])
          if entry.kind == FoldedScalar.wordPart { run.beginWord(&terms) }
          if run.isPlain {
            place = run.addASCII(bytes, from: place, ascii, &terms)
          } else {
            run.part(entry, &terms)
            place += 1
          }
        } else if Self.isHan(bytes, place) {
          place = run.addHan(bytes, from: place, &terms)
        } else if !run.isStacked, Self.isEastAsianMark(bytes, place) {
          run.close(&terms)
          place += 3
        } else {
          guard let (scalar, next) = text.scalar(at: place) else { break }
          let entry = FoldedScalar(scalar.value)
          place = next
          if isFolded {
            run.add(entry, &terms)
          } else if entry.isJoined {
            return false
          } else if entry.kind == FoldedScalar.several {
            for scalar in FoldedScalar.folded(scalar.value) {
              run.add(FoldedScalar(scalar), &terms)
            }
          } else if entry.kind != FoldedScalar.nothing {
            run.add(entry, &terms)
          }
        }
      }
      run.close(&terms)
      return true
    }
  }

  /// Whether a character of the block of common Han characters begins here: each is a letter and folds to itself.
  @inline(__always)
  static func isHan(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let first = bytes[place]
    return first >= 0xE5 ? first <= 0xE9 : first == 0xE4 && bytes[place + 1] >= 0xB8
  }

  /// Whether a mark of East Asian text begins here that parts terms: each folds to itself or to marks of ASCII.
  @inline(__always)
  static func isEastAsianMark(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch bytes[place] {
    case 0xE2:
      // — “ ” …
      guard bytes[place + 1] == 0x80 else { return false }
      switch bytes[place + 2] {
      case 0x94, 0x9C, 0x9D, 0xA6: return true
      default: return false
      }
    case 0xE3:
      // 、 。 and the brackets from 〈 to 】
      guard bytes[place + 1] == 0x80 else { return false }
      switch bytes[place + 2] {
      case 0x81, 0x82, 0x88...0x91: return true
      default: return false
      }
    case 0xEF:
      // ！ （ ） ， ： ； ？
      guard bytes[place + 1] == 0xBC else { return false }
      switch bytes[place + 2] {
      case 0x81, 0x88, 0x89, 0x8C, 0x9A, 0x9B, 0x9F: return true
      default: return false
      }
    default: return false
    }
  }
}
