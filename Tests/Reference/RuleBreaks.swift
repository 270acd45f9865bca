import Foundation

/// Where a user's rules cut a text, by asking every rule at every place: the slow twin of the
/// splitter.
///
/// A rule that breaks is searched for with the part after it as a look-ahead. A rule that joins
/// fits a place where its first part can end with exactly the rest of the text behind it.
///
/// - Parameter rules: In the order in which they are asked; regular expressions for what stands
///   before and after.
/// - Returns: UTF-8 byte offsets inside the text, ascending.
public func referenceBreaks(
  in text: String, rules: [(breaks: Bool, before: String, after: String)]
) throws -> [Int] {
  let whole = NSRange(location: 0, length: text.utf16.count)
  let searched = try rules.map { rule in
    let expression = try NSRegularExpression(pattern: "(?:\(rule.before))(?=\(rule.after))")
    return Set(expression.matches(in: text, range: whole).map { $0.range.upperBound })
  }
  var offsets: [Int] = []
  var offset = 0
  for (place, character) in text.unicodeScalars.enumerated() {
    defer { offset += UTF8.width(character) }
    if place == 0 { continue }
    let behind = text.unicodeScalars.count - place
    let units = text.unicodeScalars.prefix(place).reduce(0) { $0 + UTF16.width($1) }
    for (number, rule) in rules.enumerated() {
      if rule.breaks {
        guard searched[number].contains(units) else { continue }
        offsets.append(offset)
        break
      }
      let expression = try NSRegularExpression(
        pattern: "(?:\(rule.before))(?=\(rule.after))(?=[\\s\\S]{\(behind)}\\z)")
      if expression.firstMatch(in: text, range: whole) != nil { break }
    }
  }
  return offsets
}

/// Sentences that run to the start of the next one: every boundary moved over the white space after
/// it.
public func referencePieces(of text: String, cutAt offsets: [Int]) -> [String] {
  var pieces: [String] = []
  var piece = ""
  var offset = 0
  var isOpen = false
  for scalar in text.unicodeScalars {
    if offsets.contains(offset) { isOpen = true }
    let isBlank = scalar.properties.isWhitespace
    let hasText = piece.unicodeScalars.contains { !$0.properties.isWhitespace }
    if isOpen, !isBlank, hasText {
      pieces.append(piece)
      piece = ""
    }
    if !isBlank { isOpen = false }
    piece.unicodeScalars.append(scalar)
    offset += UTF8.width(scalar)
  }
  return piece.isEmpty ? pieces : pieces + [piece]
}
