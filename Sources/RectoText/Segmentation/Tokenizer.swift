internal import CUnicode

/// Words of a text, for counting and for scoring.
public enum Tokenizer {
  /// The terms that summaries weigh and alignments compare: alphabetic words folded and cut to their
  /// first `stem` letters, and the character pairs of scripts written without spaces.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - stem: How many scalars of an alphabetic word are kept; a light stem for any alphabet.
  /// - Returns: Folded terms in text order. A lone character of a script without spaces is a term.
  /// - Complexity: O(*n*).
  public static func terms(in text: String, stem: Int = .max) -> [String] {
    let scalars = Folding.fold(text).unicodeScalars.map(\.value)
    var terms: [String] = []
    var run: [UInt32] = []
    var isWord = false
    func flush() {
      if run.isEmpty { return }
      if isWord {
        terms.append(string(run.prefix(stem)))
      } else if run.count == 1 {
        terms.append(string(run[...]))
      } else if run.count > 1 {
        for start in 0..<run.count - 1 { terms.append(string(run[start...start + 1])) }
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in scalars {
      switch scalarClass(scalar) {
      case .wordPart:
        if !isWord { flush() }
        isWord = true
        run.append(scalar)
      case .alone where cu_is_alphabetic(scalar):
        if isWord { flush() }
        isWord = false
        run.append(scalar)
      default:
        flush()
      }
    }
    flush()
    return terms
  }

  private static func string(_ scalars: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Swift.Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }
}
