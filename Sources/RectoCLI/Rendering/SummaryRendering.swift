internal import Recto

/// Summaries as JSON fields, rows and pages.
enum SummaryRendering {
  static func write(_ summary: Summary, explain: Bool, to out: inout JSONWriter) {
    out.field("lang", summary.language.rawValue)
    out.field("summary", summary.text)
    out.field("sentences", summary.sentences) { out, sentence in
      out.object { out in
        place(sentence, to: &out)
        out.field("score", rounded(sentence.score))
      }
    }
    if explain { write(reasons: summary, to: &out) }
  }

  private static func write(reasons summary: Summary, to out: inout JSONWriter) {
    out.key("explain")
    out.object { out in
      out.field("profile", summary.profile.rawValue)
      out.field("sentences", summary.all) { out, sentence in
        out.object { out in
          place(sentence, to: &out)
          out.field("selected", sentence.isSelected)
          out.field("score", rounded(sentence.score))
          out.key("features")
          out.object { out in
            for feature in sentence.features { out.field(feature.name, rounded(feature.value)) }
          }
          out.field("excluded", sentence.excluded.map { .string($0.rawValue) } ?? .null)
        }
      }
    }
  }

  private static func place(_ sentence: ScoredSentence, to out: inout JSONWriter) {
    out.field("text", sentence.text)
    out.field("start", sentence.range.lowerBound)
    out.field("end", sentence.range.upperBound)
    out.field("rank", sentence.rank.map { .number(String($0)) } ?? .null)
  }

  /// Rank, score, start, end, sentence or the reason why it is left out.
  static func row(_ sentence: ScoredSentence) -> String {
    [
      sentence.rank.map(String.init) ?? sentence.excluded?.rawValue ?? "",
      String(rounded(sentence.score)), String(sentence.range.lowerBound),
      String(sentence.range.upperBound), oneLine(sentence.text),
    ].joined(separator: "\t")
  }

  /// A page for people: what was taken, what was not, and why.
  static func explanation(_ summary: Summary, style: Style) -> String {
    var page = style.dim("profile \(summary.profile.rawValue)") + "\n"
    for sentence in summary.all {
      let mark = sentence.isSelected ? style.good("●") : " "
      let rank = sentence.rank.map { "#\($0)" } ?? "–"
      let score = String(Int((sentence.score * 100).rounded()))
      let text = oneLine(sentence.text)
      page += "\(mark) \(padded(rank, 4)) \(padded(score, 4))"
      page += sentence.isSelected ? text : style.dim(text)
      if let reason = sentence.excluded {
        page += " " + style.doubtful("(left out: \(reason.rawValue))")
      } else {
        let reasons = sentence.features.filter { abs($0.value) >= 0.005 }
          .map { "\($0.name) \(signed($0.value))" }.joined(separator: ", ")
        page += "\n            " + style.dim(reasons)
      }
      page += "\n"
    }
    return page
  }

  /// A text on one line: each run of white space with a line end or a tab in it as one space.
  ///
  /// - Complexity: O(*n*); a regular expression takes cubic time on long runs.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: breaksLine) else { return text }
    var line = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    var isBroken = false
    func endRun() {
      if isBroken { line.append(" ") } else { line.append(contentsOf: run) }
      run.removeAll(keepingCapacity: true)
      isBroken = false
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        run.append(scalar)
        isBroken = isBroken || breaksLine(scalar)
      } else {
        if !run.isEmpty { endRun() }
        line.append(scalar)
      }
    }
    if !run.isEmpty { endRun() }
    return String(line)
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  static func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "+") + String((abs(value) * 100).rounded() / 100)
  }

  /// Four decimals: more would differ from one machine to the next.
  static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
