/// Where the units of an alignment come from.
public struct AlignmentSource: Hashable, Sendable {
  /// The two files' names, without folders, for people.
  public var files: (source: String, target: String) { (sourceFile, targetFile) }
  private let sourceFile: String
  private let targetFile: String

  /// What the run is known by: the same pair again replaces it. It tells files of one name in two
  /// folders apart, and holds no folder's name.
  public let key: String

  /// - Parameters:
  ///   - source: The absolute path of the source document.
  ///   - target: The absolute path of the target document.
  public init(source: String, target: String) {
    sourceFile = Self.name(source)
    targetFile = Self.name(target)
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array(source.utf8) + [0] + Array(target.utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    key = "\(sourceFile)|\(targetFile)#\(String(hash, radix: 16))"
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension AlignedDocuments {
  /// The beads that have both sides as units: unreviewed, with confidence, context and origin.
  ///
  /// - Parameters:
  ///   - files: The pair of files.
  ///   - user: Who is named as their author.
  ///   - moment: When they are dated, or `nil` for no date.
  public func units(
    from files: AlignmentSource, user: String? = nil, moment: Timestamp? = nil
  ) -> [TranslationUnit] {
    alignment.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
      TranslationUnit(
        variants: [
          Variant(source.joined(bead.source), language: source.language),
          Variant(target.joined(bead.target), language: target.language),
        ],
        sourceLanguage: source.language,
        context: source.context(of: bead.source),
        history: UnitHistory(created: moment, createdBy: user),
        origin: UnitOrigin(
          file: files.files.source, alignment: files.key, confidence: bead.confidence))
    }
    .filter { $0.variants.allSatisfy { !$0.text.isEmpty } }
  }
}
