internal import Recto

/// A match's source with what differs from the query marked in it.
///
/// In colour what the memory has and the query has not is struck out in red, what the query has instead is bold and
/// blue; without colour they are `[−memory]` and `[+query]`.
struct DifferenceRendering {
  private let style: Style

  init(_ style: Style) { self.style = style }

  /// A run of edits of one kind, `matched` or not, as byte ranges.
  private struct Run {
    var isMatched: Bool
    var query: Range<Int>
    var source: Range<Int>
  }

  /// What people are told where less than the words differs.
  static func note(_ difference: Difference) -> String? {
    switch difference {
    case .punctuation: "only punctuation differs"
    case .numbers: "only numbers differ"
    case .none, .forms, .text: nil
    }
  }

  /// The source as it is stored, each run that differs followed by what the query has there.
  func source(of match: Match, query: String) -> String {
    guard match.similarity.base < 100, !match.edits.isEmpty else { return match.source.text }
    let (source, query) = (Array(match.source.text.utf8), Array(query.utf8))
    var text = ""
    var end = 0
    for run in Self.runs(match.edits) {
      let stored = max(end, run.source.lowerBound)..<max(end, run.source.upperBound)
      // Edits leave out the spaces between tokens.
      text += Self.string(source, end..<stored.lowerBound)
      end = stored.upperBound
      guard !run.isMatched else {
        text += Self.string(source, stored)
        continue
      }
      text += style.removed(marked(Self.string(source, stored), "−"))
      // Where only the query has words, so it has their spaces.
      let isAlone = stored.isEmpty && !run.query.isEmpty
      if isAlone, Self.isSpace(query, run.query.lowerBound - 1), text.last?.isWhitespace == false {
        text += " "
      }
      text += style.added(marked(Self.string(query, run.query), "+"))
      if isAlone, Self.isSpace(query, run.query.upperBound), end < source.count,
        !Self.isSpace(source, end)
      {
        text += " "
      }
    }
    return text + Self.string(source, end..<source.count)
  }

  /// Edits that differ in a row as one.
  private static func runs(_ edits: [Comparison.Edit]) -> [Run] {
    var runs: [Run] = []
    for edit in edits {
      let isMatched = edit.kind == .matched
      if let last = runs.last, !isMatched, !last.isMatched {
        runs[runs.count - 1].query = joined(last.query, edit.query)
        runs[runs.count - 1].source = joined(last.source, edit.other)
      } else {
        runs.append(Run(isMatched: isMatched, query: edit.query, source: edit.other))
      }
    }
    return runs
  }

  private static func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    if a.isEmpty { return b }
    return b.isEmpty ? a : a.lowerBound..<max(a.upperBound, b.upperBound)
  }

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// White space outside ASCII counts as the words do that it stands between: it is in the matched text.
  private static func isSpace(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place) && (bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]))
  }

  private func marked(_ text: String, _ sign: String) -> String {
    text.isEmpty || style.isOn ? text : "[\(sign)\(text)]"
  }
}
