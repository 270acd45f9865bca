/// Two texts side by side: how alike, what differs, and what folding hid.
public struct Comparison: Sendable {
  /// A run of the two texts.
  public struct Edit: Hashable, Sendable {
    /// What became of a run on the way from the query to the other text.
    public enum Kind: String, Hashable, Sendable, Codable {
      case matched, replaced
      /// Only the query has it.
      case removed
      /// Only the other text has it.
      case inserted
    }

    /// What became of it.
    public var kind: Kind
    /// UTF-8 byte offsets into the query's text.
    public var query: Range<Int>
    /// UTF-8 byte offsets into the other text.
    public var other: Range<Int>
  }

  /// How alike the folded texts are, each part `0...100` per cent: what was given, else computed.
  public let similarity: Similarity

  /// From the query to the other text, ascending, by tokens: words, and single characters of scripts
  /// without spaces.
  public let edits: [Edit]

  /// What folding hid in the parts that matched.
  public let hidden: Set<HiddenDifference>

  /// What the texts differ in on the whole.
  public let difference: Difference

  /// - Precondition: Both texts are simplified, or neither.
  /// - Complexity: O(*m* · *n*).
  public init(query: MatchText, other: MatchText, similarity: Similarity? = nil) {
    precondition(query.isSimplified == other.isSimplified, "both texts are compared in one script")
    let similarity = similarity ?? Similarity(query, other)
    self.similarity = similarity
    difference = Difference.between(query, other)
    let isByToken = similarity.token > similarity.char
    let script = Self.tokenScript(query, other)
    let tokenRuns = Self.tokenRuns(script, query, other)
    let sides = (query: FoldMap(query), other: FoldMap(other))
    var hidden: Set<HiddenDifference> = []
    for run in tokenRuns where run.kind == .matched {
      hidden.formUnion(Self.hidden(in: run, query, sides.query, other, sides.other))
    }
    if isByToken, Self.differsInSpacing(script, query, other) { hidden.insert(.spacing) }
    self.hidden = hidden
    edits = Self.merged(tokenRuns).map { run in
      Edit(
        kind: Self.kind(run.kind), query: sides.query.bytes(of: run.a),
        other: sides.other.bytes(of: run.b))
    }
  }

  /// Neighbours of one kind as one.
  private static func merged(_ runs: [EditScript.Run]) -> [EditScript.Run] {
    var merged: [EditScript.Run] = []
    for run in runs {
      if let last = merged.last, last.kind == run.kind {
        merged[merged.count - 1].a = last.a.lowerBound..<run.a.upperBound
        merged[merged.count - 1].b = last.b.lowerBound..<run.b.upperBound
      } else {
        merged.append(run)
      }
    }
    return merged
  }

  private static func kind(_ kind: EditScript.Run.Kind) -> Edit.Kind {
    switch kind {
    case .matched: .matched
    case .replaced: .replaced
    case .removed: .removed
    case .inserted: .inserted
    }
  }

  /// The edit script over tokens, a run a token, in places of folded scalars.
  private static func tokenRuns(
    _ script: EditScript, _ query: MatchText, _ other: MatchText
  ) -> [EditScript.Run] {
    var runs: [EditScript.Run] = []
    var (endA, endB) = (0, 0)
    for run in script.runs {
      for step in 0..<max(run.a.count, run.b.count) {
        let a = run.a.isEmpty ? endA..<endA : query.tokens[run.a.lowerBound + step]
        let b = run.b.isEmpty ? endB..<endB : other.tokens[run.b.lowerBound + step]
        runs.append(EditScript.Run(kind: run.kind, a: a, b: b))
        (endA, endB) = (a.upperBound, b.upperBound)
      }
    }
    return runs
  }

  private static func tokenScript(_ query: MatchText, _ other: MatchText) -> EditScript {
    let numbers = TokenNumbers(query)
    return EditScript(
      from: numbers.query, to: numbers.numbers(of: other.folded, tokens: other.tokens))
  }

  /// Whether two neighbours that matched stand together on one side and apart on the other.
  private static func differsInSpacing(
    _ script: EditScript, _ query: MatchText, _ other: MatchText
  ) -> Bool {
    script.runs.contains { run in
      run.kind == .matched
        && (1..<max(1, run.a.count)).contains { step in
          let (a, b) = (run.a.lowerBound + step, run.b.lowerBound + step)
          let isJoinedA = query.tokens[a - 1].upperBound == query.tokens[a].lowerBound
          let isJoinedB = other.tokens[b - 1].upperBound == other.tokens[b].lowerBound
          return isJoinedA != isJoinedB
        }
    }
  }

  /// What folding hid within a matched run: the pieces of both sides are walked until their ends meet.
  private static func hidden(
    in run: EditScript.Run, _ query: MatchText, _ mapA: FoldMap, _ other: MatchText, _ mapB: FoldMap
  ) -> Set<HiddenDifference> {
    var found: Set<HiddenDifference> = []
    var (a, b) = (mapA.piece(at: run.a.lowerBound), mapB.piece(at: run.b.lowerBound))
    while a < mapA.pieces.count, b < mapB.pieces.count {
      let (startA, startB) = (mapA.pieces[a], mapB.pieces[b])
      var (endA, endB) = (startA.folded.upperBound, startB.folded.upperBound)
      while endA - run.a.lowerBound != endB - run.b.lowerBound {
        if endA - run.a.lowerBound < endB - run.b.lowerBound {
          a += 1
          guard a < mapA.pieces.count else { return found }
          endA = mapA.pieces[a].folded.upperBound
        } else {
          b += 1
          guard b < mapB.pieces.count else { return found }
          endB = mapB.pieces[b].folded.upperBound
        }
      }
      guard endA <= run.a.upperBound else { break }
      let isWhole =
        startA.folded.lowerBound - run.a.lowerBound == startB.folded.lowerBound - run.b.lowerBound
        && startA.folded.lowerBound >= run.a.lowerBound
      let isSpace = query.folded[startA.folded].elementsEqual([0x20])
      if isWhole, !isSpace {
        found.formUnion(
          HiddenDifference.between(
            slice(query.text, startA.text.lowerBound..<mapA.pieces[a].text.upperBound),
            slice(other.text, startB.text.lowerBound..<mapB.pieces[b].text.upperBound),
            simplified: query.isSimplified))
      }
      (a, b) = (a + 1, b + 1)
      if endA == run.a.upperBound { break }
    }
    return found
  }

  private static func slice(_ text: String, _ bytes: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: bytes.count)]
  }
}
