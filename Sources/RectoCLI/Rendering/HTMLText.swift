internal import Recto

/// Text and attributes of HTML.
enum HTMLText {
  /// Text as the content of an element or of an attribute in double quotation marks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // No HTML may hold these.
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{E}"..<"\u{20}", "\u{7F}"..<"\u{A0}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The attributes that say what an element's text is written in.
  static func language(_ tag: LanguageTag) -> String {
    " lang=\"\(escaped(tag.rawValue.replacing("_", with: "-")))\" dir=\"auto\""
  }
}
