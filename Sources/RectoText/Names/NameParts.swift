/// The parts of a name that middle dots part, as translators into Chinese write foreign names.
public enum NameParts {
  /// The four middle dots in use: · (the Chinese one), ・ (Japanese), ‧ (hyphenation point) and
  /// • (bullet), and the half-width form of the Japanese one.
  static let dots: Set<Unicode.Scalar> = ["·", "・", "‧", "•", "･"]

  /// Where the parts of a name stand.
  ///
  ///     NameParts.ranges(in: "埃隆·马斯克")     // [0..<6, 8..<17]
  ///
  /// - Returns: Ranges of UTF-8 bytes of the text, in order; empty parts are left out, white space at
  ///   their ends is.
  /// - Complexity: O(*n*).
  public static func ranges(in name: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    var part: Range<Int>?
    for scalar in name.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if dots.contains(scalar) {
        if let part { found.append(part) }
        part = nil
      } else if !scalar.properties.isWhitespace {
        part = (part?.lowerBound ?? offset)..<end
      }
      offset = end
    }
    if let part { found.append(part) }
    return found
  }

  /// The parts themselves.
  ///
  ///     NameParts.parts(of: "让-雅克・卢梭")     // ["让-雅克", "卢梭"]
  ///
  /// - Complexity: O(*n*).
  public static func parts(of name: String) -> [String] {
    let utf8 = Array(name.utf8)
    return ranges(in: name).map { String(decoding: utf8[$0], as: UTF8.self) }
  }
}
