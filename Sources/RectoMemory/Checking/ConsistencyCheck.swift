internal import RectoText

/// Finds, unit by unit, sources that were translated in another way before and translations that stood for another
/// source.
///
/// Texts that differ in blanks alone count as the same; for `same-target` so do those that differ in case, width,
/// marks and digits.
///
/// - Complexity: memory grows with the distinct texts.
public struct ConsistencyCheck {
  private struct Earlier {
    var text: [UInt8]
    var shown: String
    var location: SourceLocation
    var unit: String?
  }

  private struct Key: Hashable {
    var text: [UInt8]
    var languages: String
    var contextName: String?
  }

  private let rules: Set<CheckRule>
  private var bySource: [Key: Earlier] = [:]
  private var byTarget: [Key: Earlier] = [:]

  /// - Parameter rules: `inconsistent` and `same-target` or one of them; others are passed over.
  public init(rules: Set<CheckRule> = [.inconsistent, .sameTarget]) { self.rules = rules }

  /// What the next unit contradicts.
  ///
  /// - Returns: At most one finding a rule, with the place of the first unit of the other text.
  public mutating func findings(in pair: CheckedPair) -> [CheckFinding] {
    let source = Array(Folding.collapsingWhiteSpace(pair.source.text).utf8)
    let target = Array(Folding.collapsingWhiteSpace(pair.target.text).utf8)
    guard !source.isEmpty, !target.isEmpty, source != target else { return [] }
    let languages = "\(pair.source.language.group) \(pair.target.language.normalized)"
    var findings: [CheckFinding] = []
    if rules.contains(.inconsistent) {
      let key = Key(text: source, languages: languages, contextName: pair.contextName)
      if let earlier = bySource[key] {
        if earlier.text != target {
          findings.append(
            CheckFinding(
              .inconsistent, nil, "the same source is '\(earlier.shown)' \(place(earlier, pair))"))
        }
      } else {
        bySource[key] = Earlier(
          text: target, shown: Self.short(pair.target.text), location: pair.location,
          unit: pair.unit)
      }
    }
    if rules.contains(.sameTarget) {
      let key = Key(text: target, languages: languages, contextName: nil)
      let letters = Self.letters(of: pair.source.text)
      if let earlier = byTarget[key] {
        if earlier.text != letters {
          findings.append(
            CheckFinding(
              .sameTarget, nil,
              "the same translation stands for '\(earlier.shown)' \(place(earlier, pair))"))
        }
      } else {
        byTarget[key] = Earlier(
          text: letters, shown: Self.short(pair.source.text), location: pair.location,
          unit: pair.unit)
      }
    }
    return findings
  }

  private func place(_ earlier: Earlier, _ pair: CheckedPair) -> String {
    if let line = earlier.location.line {
      return earlier.location.file == pair.location.file
        ? "in line \(line)" : "in \(earlier.location)"
    }
    return earlier.unit.map { "in unit \($0)" } ?? "elsewhere"
  }

  /// The folded letters of a text.
  private static func letters(of text: String) -> [UInt8] {
    var letters = String.UnicodeScalarView()
    for scalar in Folding.fold(text).unicodeScalars where scalar.properties.isAlphabetic {
      letters.append(scalar)
    }
    return Array(String(letters).utf8)
  }

  private static func short(_ text: String) -> String {
    let line = Folding.collapsingWhiteSpace(text)
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
