internal import Recto

/// Adapted targets in the formats of `recto lookup`.
enum AdaptationRendering {
  /// The field `adapted` of a match.
  static func write(_ adapted: AdaptedTarget, to out: inout JSONWriter) {
    out.key("adapted")
    out.object { out in
      out.field("text", adapted.text)
      out.field("replacements", adapted.replacements) { out, replacement in
        out.object { out in
          out.field("kind", replacement.kind.rawValue)
          for (name, range) in [
            ("query", replacement.query), ("source", replacement.source),
            ("target", replacement.target),
            ("adapted", replacement.adapted),
          ] {
            out.field(name, [range.lowerBound, range.upperBound])
          }
        }
      }
    }
  }

  /// The text with the replaced places marked.
  static func marked(_ adapted: AdaptedTarget, style: Style) -> String {
    let bytes = Array(adapted.text.utf8)
    var text = ""
    var end = 0
    for place in adapted.replacements.map(\.adapted) {
      text += String(decoding: bytes[end..<place.lowerBound], as: UTF8.self)
      text += style.hit(String(decoding: bytes[place], as: UTF8.self))
      end = place.upperBound
    }
    return text + String(decoding: bytes[end...], as: UTF8.self)
  }
}
