internal import RectoText

/// Marks a run as one that somebody has to look at, in yellow.
enum WordHighlight {
  /// A run's properties with a highlight in the place that the schema has for it; those that have one keep theirs.
  ///
  /// - Parameters:
  ///   - properties: The element's bytes; `nil` for a run without properties.
  ///   - prefix: Of elements, with the colon.
  ///   - attributes: The prefix of attributes; without one there is no way to say it.
  static func added(to properties: [UInt8]?, prefix: String, attributes: String?) -> [UInt8] {
    guard let attributes else { return properties ?? [] }
    let mark = Array("<\(prefix)highlight \(attributes)val=\"yellow\"/>".utf8)
    let start = Array("<\(prefix)rPr>".utf8)
    let end = Array("</\(prefix)rPr>".utf8)
    guard var properties else { return start + mark + end }
    var tokens = XMLTokens(properties)
    guard let outer = tokens.next(), outer.kind == .start else { return start + mark + end }
    while let token = tokens.next() {
      switch token.kind {
      case .end:
        properties.insert(contentsOf: mark, at: token.range.lowerBound)
        return properties
      case .start, .empty:
        let name = String(decoding: properties[token.name], as: UTF8.self)
        if name == prefix + "highlight" { return properties }
        if later.contains(where: { name == prefix + $0 }) {
          properties.insert(contentsOf: mark, at: token.range.lowerBound)
          return properties
        }
        if token.kind == .start { _ = tokens.skipElement() }
      default: break
      }
    }
    return properties
  }

  /// What stands behind a highlight.
  private static let later = [
    "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
    "eastAsianLayout", "specVanish", "oMath", "rPrChange",
  ]
}
