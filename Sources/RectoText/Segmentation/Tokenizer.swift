internal import CUnicode

/// Words of a text, for counting and for scoring.
public enum Tokenizer {
  /// The terms that summaries weigh and alignments compare, without a dictionary: folded words, and runs of
  /// characters of scripts that write no spaces.
  ///
  /// Words are letters with their marks, digits, and Katakana, cut to their first `stem` scalars. Han, Hiragana and
  /// Hangul give pairs of characters; Thai, Lao, Khmer and Burmese give triples of letters with their marks.
  /// Apostrophes and hyphens part words.
  ///
  ///     Tokenizer.terms(in: "Resuming talks", stem: 5)     // resum, talks
  ///     Tokenizer.terms(in: "央行のデータ")                  // 央行, 行の, データ
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - stem: How many scalars of a word are kept; a light stem for any alphabet.
  ///   - cut: Cuts a run of Han, Hiragana or Hangul into terms; by default pairs of characters.
  /// - Returns: Folded terms in text order. A run too short for its pair or triple is a term.
  /// - Complexity: O(*n*).
  public static func terms(
    in text: String, stem: Int = .max, cutting cut: (([Unicode.Scalar]) -> [String])? = nil
  ) -> [String] {
    var run = Run(stem: stem, cut: cut)
    for scalar in Folding.fold(text).unicodeScalars { run.add(scalar.value) }
    run.close()
    return run.terms
  }

  /// Letters of one kind that stand together, and the terms so far.
  private struct Run {
    enum Kind {
      case word, katakana, pairs, triples
    }

    let stem: Int
    let cut: (([Unicode.Scalar]) -> [String])?
    var terms: [String] = []
    private var kind = Kind.word
    private var scalars: [UInt32] = []
    /// Where each character begins in `scalars`: marks belong to the letter before them.
    private var starts: [Int] = []

    init(stem: Int, cut: (([Unicode.Scalar]) -> [String])?) {
      self.stem = stem
      self.cut = cut
    }

    mutating func add(_ scalar: UInt32) {
      switch scalarClass(scalar) {
      case .space: close()
      case .wordPart:
        if kind != .word, !scalars.isEmpty, scalar == Self.longVowel || Self.isMark(scalar) {
          append(scalar, startsCharacter: scalar == Self.longVowel)
        } else {
          append(scalar, to: .word)
        }
      case .alone:
        if kind == .triples, !scalars.isEmpty, Self.isMark(scalar) || isStacking {
          append(scalar, startsCharacter: false)
        } else if cu_is_alphabetic(scalar) {
          append(scalar, to: Self.kind(of: scalar))
        } else if Self.category(scalar) == CU_DECIMAL_NUMBER {
          append(scalar, to: .word)
        } else {
          close()
        }
      }
    }

    /// Ends the run: what comes next is another.
    mutating func close() {
      guard !scalars.isEmpty else { return }
      switch kind {
      case .word, .katakana: terms.append(Self.string(scalars.prefix(stem)))
      case .pairs:
        if let cut {
          terms += cut(scalars.compactMap(Unicode.Scalar.init))
        } else {
          closeGrams(of: 2)
        }
      case .triples: closeGrams(of: 3)
      }
      scalars.removeAll(keepingCapacity: true)
      starts.removeAll(keepingCapacity: true)
    }

    private mutating func closeGrams(of size: Int) {
      guard starts.count > size else { return terms.append(Self.string(scalars[...])) }
      starts.append(scalars.count)
      for first in 0..<starts.count - size {
        terms.append(Self.string(scalars[starts[first]..<starts[first + size]]))
      }
    }

    private mutating func append(_ scalar: UInt32, to kind: Kind) {
      if kind != self.kind { close() }
      self.kind = kind
      append(scalar, startsCharacter: true)
    }

    private mutating func append(_ scalar: UInt32, startsCharacter: Bool) {
      if startsCharacter { starts.append(scalars.count) }
      scalars.append(scalar)
    }

    /// Whether the last sign puts the next consonant under the one before it: Khmer coeng, Burmese virama.
    private var isStacking: Bool { scalars.last == 0x17D2 || scalars.last == 0x1039 }

    /// ー, which Unicode gives to no script.
    private static let longVowel: UInt32 = 0x30FC

    private static func kind(of scalar: UInt32) -> Kind {
      switch scalar {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F:
        .triples
      case 0x30A1...0x30FA, 0x31F0...0x31FF: .katakana
      default: .pairs
      }
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
      let category = category(scalar)
      return category == CU_NONSPACING_MARK || category == CU_SPACING_MARK
        || category == CU_ENCLOSING_MARK
    }

    private static func category(_ scalar: UInt32) -> Int { Int(cu_general_category(scalar)) }

    private static func string(_ scalars: ArraySlice<UInt32>) -> String {
      var view = String.UnicodeScalarView()
      for value in scalars { if let scalar = Swift.Unicode.Scalar(value) { view.append(scalar) } }
      return String(view)
    }
  }
}
