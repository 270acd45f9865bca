/// The quotation marks of a text, counted.
///
/// Languages write them in many ways („…“, “…”, ”…”), and texts mix them, so that what is asked is whether their number is
/// even; corner brackets and guillemets tell opening from closing.
struct QuotationMarks {
  /// What lacks its other; `nil` where nothing does.
  private(set) var fault: String?
  /// Whether a single mark stands where a quotation may begin or end.
  private(set) var mayQuoteSingly = false

  init(_ text: String) {
    var doubles = 0
    var guillemets = 0
    var corners = 0
    var last: Unicode.Scalar = " "
    var holdsInches = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "＂":
        // Behind a digit it may be inches or seconds.
        if ("0"..."9").contains(last) { holdsInches = true }
        doubles += 1
      case "“", "”", "„", "‟": doubles += 1
      case "«", "»": guillemets += 1
      case "「", "『": corners += 1
      case "」", "』": corners -= 1
      case "'", "‘", "‚", "‛":
        if last.properties.isWhitespace || "(（\"“«-–—:".unicodeScalars.contains(last) {
          mayQuoteSingly = true
        }
      default: break
      }
      last = scalar
    }
    let end = text.unicodeScalars.last { !$0.properties.isWhitespace }
    if let end, "'’".unicodeScalars.contains(end) { mayQuoteSingly = true }
    if doubles % 2 == 1, !holdsInches {
      fault = "a quotation mark lacks its other"
    } else if guillemets % 2 == 1 {
      fault = "a '«' or '»' lacks its other"
    } else if corners != 0 {
      fault = corners > 0 ? "a '「' or '『' is not closed" : "a '」' or '』' closes nothing"
    }
  }
}
