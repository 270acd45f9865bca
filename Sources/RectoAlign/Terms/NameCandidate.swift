internal import RectoText

/// Words and characters of one segment that may be one name.
struct NameCandidate: Sendable {
  /// Places among the text's words.
  var words: Range<Int>
  /// Places among the other text's scalars.
  var characters: Range<Int>
  /// Above 0, at most 1.
  var score: Double
  var kind: NamePair.Kind
  var evidence: Set<TermEvidence>

  /// Of two that share something, the one that explains more goes first.
  var weight: Double { score * Double(words.count + characters.count) }
}
