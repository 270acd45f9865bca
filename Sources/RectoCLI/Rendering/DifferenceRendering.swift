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

  /// A part of a source that is stored, or what a query has in its place.
  struct Piece: Hashable {
    enum Kind {
      case same, removed, added
    }

    var kind: Kind
    var text: String
  }

  /// The source as it is stored, each run that differs followed by what the query has there.
  func source(of match: Match, query: String) -> String {
    Self.pieces(of: match, query: query).map { piece in
      switch piece.kind {
      case .same: piece.text
      case .removed: style.removed(marked(piece.text, "−"))
      case .added: style.added(marked(piece.text, "+"))
      }
    }.joined()
  }

  /// The same as parts, none of them empty; the parts that are the same and removed are the source.
  static func pieces(of match: Match, query: String) -> [Piece] {
    guard match.similarity.base < 100, !match.edits.isEmpty else {
      return [Piece(kind: .same, text: match.source.text)]
    }
    let (source, query) = (Array(match.source.text.utf8), Array(query.utf8))
    var pieces: [Piece] = []
    func add(_ kind: Piece.Kind, _ text: String) {
      if !text.isEmpty { pieces.append(Piece(kind: kind, text: text)) }
    }
    var end = 0
    for run in runs(match.edits) {
      let stored = max(end, run.source.lowerBound)..<max(end, run.source.upperBound)
      // Edits leave out the spaces between tokens.
      add(.same, string(source, end..<stored.lowerBound))
      end = stored.upperBound
      guard !run.isMatched else {
        add(.same, string(source, stored))
        continue
      }
      add(.removed, string(source, stored))
      // Where only the query has words, so it has their spaces.
      let isAlone = stored.isEmpty && !run.query.isEmpty
      let isSpaced = pieces.last?.text.last?.isWhitespace ?? true
      if isAlone, isSpace(query, run.query.lowerBound - 1), !isSpaced { add(.same, " ") }
      add(.added, string(query, run.query))
      if isAlone, isSpace(query, run.query.upperBound), end < source.count, !isSpace(source, end) {
        add(.same, " ")
      }
    }
    add(.same, string(source, end..<source.count))
    return pieces
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
