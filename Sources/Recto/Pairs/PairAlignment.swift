/// Two documents aligned, with what a person has said of them, on their way into a memory or onto a page.
///
///     let pair = try PairedDocuments(InputBytes(path: a), InputBytes(path: b))
///     let aligned = try PairAlignment(pair, from: files, with: Aligner())
///     try aligned.store(in: memory)
public struct PairAlignment: Sendable {
  /// The documents and their beads.
  public let documents: AlignedDocuments
  /// Where they come from.
  public let files: AlignmentSource
  private let review: Review?
  private let kept: KeptUnits
  private let marks: Set<ReviewRow.Place>

  /// How many units of earlier runs stay, for a person stands for them.
  public var keptUnits: Int { kept.ids.count }

  /// How many units that a person stood for before go, as the review rejects them or leaves their sentences out.
  public let droppedUnits: Int

  /// Aligns two documents: through their borders, the pairs that a review confirms, and the units of an earlier run that
  /// a person stands for.
  ///
  /// - Parameters:
  ///   - pair: The documents.
  ///   - files: Where they come from.
  ///   - aligner: What aligns them.
  ///   - vectors: What an embedder says of the documents, or `nil` to do without.
  ///   - review: What a person says of an earlier alignment of the two.
  ///   - reviewed: Units of earlier runs that a person stands for, as `TranslationMemory.reviewedUnits(of:)` gives them.
  ///   - progress: Called now and then with the share that is done, `0...1`.
  /// - Throws: `AlignError` for documents that are too large, and for anchors that contradict borders.
  public init(
    _ pair: PairedDocuments, from files: AlignmentSource, with aligner: Aligner,
    vectors: SentenceVectors? = nil, review: Review? = nil,
    keeping reviewed: [TranslationUnit] = [], progress: ((Double) -> Void)? = nil
  ) throws {
    var kept = KeptUnits(reviewed, in: pair.source, pair.target)
    droppedUnits = review.map { kept.count(leftOutBy: $0) } ?? 0
    if let review { kept = kept.besides(review) }
    let given = Self.merged(review?.anchors ?? [], pair.borders)
    // What the person took out takes no partner from a sentence that stays.
    let aligned = try AlignedDocuments(
      pair.source.blanking(review?.deletedSource ?? []),
      pair.target.blanking(review?.deletedTarget ?? []), with: aligner,
      anchors: kept.anchors(besides: given), vectors: vectors, progress: progress)
    documents = AlignedDocuments(pair.source, pair.target, alignment: aligned.alignment)
    (self.files, self.review, self.kept, marks) = (files, review, kept, pair.marks)
  }

  /// Anchors in order, borders before what starts at them. A border that a confirmed pair reaches across gives way: the
  /// person has seen both.
  private static func merged(_ anchors: [Anchor], _ borders: [Anchor]) -> [Anchor] {
    let all = anchors + borders
    let sorted = all.sorted { a, b in
      (a.source.lowerBound, a.target.lowerBound, a.source.count + a.target.count)
        < (b.source.lowerBound, b.target.lowerBound, b.source.count + b.target.count)
    }
    let confirmed = Set(anchors)
    var result: [Anchor] = []
    for (index, anchor) in sorted.enumerated() {
      let isBorder = anchor.source.isEmpty && anchor.target.isEmpty && !confirmed.contains(anchor)
      if isBorder {
        let before = result.last { !$0.source.isEmpty || !$0.target.isEmpty }
        let after = sorted[index...].first { !$0.source.isEmpty || !$0.target.isEmpty }
        let isFree =
          anchor.source.lowerBound >= before?.source.upperBound ?? 0
          && anchor.target.lowerBound >= before?.target.upperBound ?? 0
          && anchor.source.lowerBound <= after?.source.lowerBound ?? .max
          && anchor.target.lowerBound <= after?.target.lowerBound ?? .max
        guard isFree else { continue }
      }
      result.append(anchor)
    }
    return result
  }

  /// The pairs as units of a memory.
  ///
  /// - Parameters:
  ///   - user: Who is named as their author.
  ///   - moment: When they are dated, or `nil` for no date.
  ///   - properties: What each is to bear.
  public func units(
    user: String? = nil, moment: Timestamp? = nil, properties: [Property] = []
  ) -> [TranslationUnit] {
    documents.units(
      from: files, user: user, moment: moment, review: review, kept: kept, marks: marks
    ).map { unit in
      var unit = unit
      unit.properties = properties
      return unit
    }
  }

  /// Puts the pairs into a memory, in the place of an earlier run's but for what a person stands for: one transaction.
  ///
  /// - Parameter progress: Called for each unit; what it throws leaves the memory as it was.
  /// - Returns: How many pairs there were, and what became of them.
  /// - Throws: `MemoryError`, or what `progress` throws.
  public func store(
    in memory: TranslationMemory, user: String? = nil, moment: Timestamp? = nil,
    properties: [Property] = [], progress: ((ImportProgress) throws -> Void)? = nil
  ) throws -> (pairs: Int, report: ImportReport) {
    let units = units(user: user, moment: moment, properties: properties)
    let report = try memory.replaceAlignment(
      files.run, with: units, keeping: kept.ids, progress: progress)
    return (units.count, report)
  }
}
