/// Where the units of an alignment come from.
public struct AlignmentSource: Hashable, Sendable {
  /// The two files' names, without folders, for people.
  public var files: (source: String, target: String) { (sourceFile, targetFile) }
  private let sourceFile: String
  private let targetFile: String

  /// What the run is known by: the same pair again replaces it. It tells files of one name in two
  /// folders apart, and holds no folder's name.
  public let key: String
  private let reversedKey: String
  private let contents: String?

  /// What the memory knows the run by: the same documents the other way round, or moved without a change, are the
  /// same run.
  public var run: AlignmentRun {
    AlignmentRun(key: key, otherKeys: [reversedKey], contents: contents)
  }

  /// - Parameters:
  ///   - source: The absolute path of the source document.
  ///   - target: The absolute path of the target document.
  ///   - contents: What stands for the content of both, as `contents(_:_:)` gives it; `nil` where it is not to be
  ///     remembered.
  public init(source: String, target: String, contents: String? = nil) {
    sourceFile = Self.name(source)
    targetFile = Self.name(target)
    key = Self.key(source, target)
    reversedKey = Self.key(target, source)
    self.contents = contents
  }

  /// What stands for the content of two documents: the same whichever comes first.
  ///
  /// - Complexity: O(bytes).
  public static func contents(_ source: [UInt8], _ target: [UInt8]) -> String {
    [source, target].map { bytes in
      "\(FNVHash(bytes).text)-\(bytes.count)"
    }.sorted().joined(separator: " ")
  }

  private static func key(_ source: String, _ target: String) -> String {
    var hash = FNVHash()
    hash.add(source.utf8)
    hash.add(0 as UInt8)
    hash.add(target.utf8)
    return "\(name(source))|\(name(target))#\(hash.text)"
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension AlignedDocuments {
  /// The beads that have both sides as units: with context and origin, unreviewed and with confidence but for those
  /// that a person confirmed.
  ///
  /// - Parameters:
  ///   - files: The pair of files.
  ///   - user: Who is named as their author.
  ///   - moment: When they are dated, or `nil` for no date.
  ///   - review: What a person says of the beads: confirmed pairs have that person's texts, rejected and deleted ones
  ///     are no units.
  ///   - kept: Units of earlier runs that stay: no unit is made of the sentences that they hold.
  ///   - marks: Pairs that are no text, such as the marks of borders.
  public func units(
    from files: AlignmentSource, user: String? = nil, moment: Timestamp? = nil,
    review: Review? = nil, kept: KeptUnits = KeptUnits(), marks: Set<ReviewRow.Place> = []
  ) -> [TranslationUnit] {
    let confirmed = review?.confirmedByPlace ?? [:]
    let held = kept.sentences
    return alignment.beads.compactMap { bead -> TranslationUnit? in
      let place = ReviewRow.Place(source: bead.source, target: bead.target)
      let row = confirmed[place]
      if row == nil {
        let isHeld =
          place.source.contains(where: held.source.contains)
          || place.target.contains(where: held.target.contains)
        guard !isHeld, !marks.contains(place), review?.leavesOut(place) != true else { return nil }
      }
      return TranslationUnit(
        variants: [
          Variant(row?.sourceText ?? source.joined(bead.source), language: source.language),
          Variant(row?.targetText ?? target.joined(bead.target), language: target.language),
        ],
        sourceLanguage: source.language,
        context: source.context(of: bead.source),
        history: UnitHistory(created: moment, createdBy: user),
        origin: UnitOrigin(
          file: files.files.source, alignment: files.key,
          confidence: row == nil ? bead.confidence : nil))
    }
    .filter { $0.variants.allSatisfy { !$0.text.isEmpty } }
  }
}

extension Review {
  /// Confirmed pairs by what they pair.
  public var confirmedByPlace: [ReviewRow.Place: Confirmed] {
    Dictionary(confirmed.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a pair that is not confirmed makes no unit: it was rejected, or holds a sentence that was deleted.
  public func leavesOut(_ place: ReviewRow.Place) -> Bool {
    rejected.contains(place) || place.source.contains(where: deletedSource.contains)
      || place.target.contains(where: deletedTarget.contains)
  }
}
