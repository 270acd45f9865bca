/// What Java and .NET spell otherwise than ICU: most SRX files are written for tools in those.
enum RegexDialect {
  /// A pattern that libicu refused, in its spelling as far as that is known.
  ///
  /// - A brace that repeats nothing means itself: `<0}`.
  /// - `\pL` is `\p{L}`, `\u{41}` is `\x{41}`, and `\p{IsGreek}` may be a block: `\p{InGreek}`.
  /// - The flag U of Java, letters beyond ASCII, always holds in ICU.
  static func translated(_ pattern: String) -> String {
    let input = Array(pattern.unicodeScalars)
    var output = String.UnicodeScalarView()
    var depth = 0
    var index = 0
    while index < input.count {
      let rest = input[index...]
      switch rest.first {
      case "\\":
        let (text, length) = escape(rest)
        output += text.unicodeScalars
        index += length
        continue
      case "[": depth += 1
      case "]": depth -= 1
      case "{" where depth == 0:
        if let length = intervalLength(rest) {
          output += rest.prefix(length)
          index += length
          continue
        }
        output.append("\\")
      case "}" where depth == 0: output.append("\\")
      case "(" where depth == 0:
        if let (text, length) = flags(rest) {
          output += text.unicodeScalars
          index += length
          continue
        }
      default: break
      }
      output.append(input[index])
      index += 1
    }
    return String(output)
  }

  private typealias Rest = ArraySlice<Unicode.Scalar>

  private static func string(_ scalars: Rest) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// An escape in ICU's spelling, and how long it was.
  private static func escape(_ rest: Rest) -> (String, Int) {
    guard let kind = rest.dropFirst().first else { return ("\\", 1) }
    let argument = rest.dropFirst(2)
    switch kind {
    case "p", "P":
      guard argument.first == "{" else {
        guard let letter = argument.first else { return (string(rest), rest.count) }
        return ("\\\(kind){\(letter)}", 3)
      }
      let name = argument.dropFirst().prefix { $0 != "}" }
      let isBlock = string(name.prefix(2)) == "Is" && name.count > 2
      let spelled = isBlock ? "In" + string(name.dropFirst(2)) : string(name)
      let end = string(argument.dropFirst(1 + name.count).prefix(1))
      return ("\\\(kind){\(spelled)\(end)", 3 + name.count + end.utf8.count)
    case "u" where argument.first == "{": return ("\\x", 2)
    case "Q":
      // Quoted as it is, up to \E.
      var end = argument
      while let next = end.first, !(next == "\\" && end.dropFirst().first == "E") {
        end.removeFirst()
      }
      let length = rest.count - end.count
      return (string(rest.prefix(length)), length)
    default: return (string(rest.prefix(2)), 2)
    }
  }

  /// The length of `{2}`, `{2,}` or `{2,5}`, also as the argument of an escape.
  private static func intervalLength(_ rest: Rest) -> Int? {
    let inside = rest.dropFirst().prefix { ("0"..."9").contains($0) || $0 == "," }
    guard inside.first.map({ ("0"..."9").contains($0) }) == true,
      inside.filter({ $0 == "," }).count <= 1, rest.dropFirst(1 + inside.count).first == "}"
    else { return nil }
    return inside.count + 2
  }

  /// `(?iU)` and `(?U:` without the U, and how long they were.
  private static func flags(_ rest: Rest) -> (String, Int)? {
    guard rest.dropFirst().first == "?" else { return nil }
    let letters = rest.dropFirst(2).prefix { $0.properties.isAlphabetic || $0 == "-" }
    guard letters.contains("U"), let end = rest.dropFirst(2 + letters.count).first,
      end == ")" || end == ":"
    else { return nil }
    let kept = string(letters.filter { $0 != "U" }[...])
    let text = kept.isEmpty && end == ")" ? "" : "(?\(kept)\(end)"
    return (text, 3 + letters.count)
  }
}
