internal import CMatch
internal import Glibc

/// The segments of a memory, searchable by similarity and by the words in them, in a file that is mapped.
///
/// The file is derived: it is made from a store, stamped with what it was made from, and made anew where it is stale
/// or damaged. Exact: an answer is what comparing with every segment gives.
///
///     let index = try SegmentIndex.build(at: path, stamp: stamp, groups: ["en"]) { _, add in
///       try add(IndexSide.Owner(id: 7, kinds: 1), MatchText("Save the file").folded)
///     }
///     let side = try index.side("en")
///
/// Sendable: any number of threads may search one.
public final class SegmentIndex: Sendable {
  private let image: IndexImage

  private init(_ image: IndexImage) { self.image = image }

  /// What it was made from.
  public var stamp: IndexStamp { image.stamp }

  /// The highest id that was added.
  public var lastID: Int64 { image.lastID }

  /// Opens an index that was made before.
  ///
  /// - Throws: `missing`, `stale` where it was made under another version of folding, `damaged`. What it was made from
  ///   is the caller's to judge by its stamp.
  public static func map(_ path: String, fold: String) throws(IndexError) -> SegmentIndex {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .missing }
    let image = try IndexImage(descriptor: descriptor)
    guard image.stamp.fold == fold else { throw .stale }
    return SegmentIndex(image)
  }

  /// The language groups that have segments.
  public var groups: [String] { image.sides.keys.sorted() }

  /// The index of one language group, or `nil` where it has no segments.
  ///
  /// - Throws: `damaged`.
  /// - Complexity: O(words).
  public func side(_ group: String) throws(IndexError) -> IndexSide? {
    guard let sections = image.sides[group] else { return nil }
    guard image.isWhole else { throw .damaged }
    return try IndexSide(image, sections)
  }

  /// Whether what is mapped still is there to be read.
  public var isWhole: Bool { image.isWhole }

  /// Makes an index.
  ///
  /// - Parameters:
  ///   - path: Where it is to appear, whole or not at all; `nil` keeps it in memory.
  ///   - stamp: What it is made from.
  ///   - companionSets: What owners' `companions` number: texts without line ends, up to 255.
  ///   - groups: The language groups; `collect` is asked for one after another, so that memory holds one at a time.
  ///   - collect: Adds the segments of a group.
  ///   - progress: Called now and then; what it throws stops the making and leaves no file.
  /// - Throws: `IndexError`, or what the closures throw.
  public static func build(
    at path: String?, stamp: IndexStamp, groups: [String], companionSets: [String] = [],
    progress: () throws -> Void = {},
    collect: (_ group: String, _ add: (IndexSide.Owner, [UInt32]) throws -> Void) throws -> Void
  ) throws -> SegmentIndex {
    var writer = try IndexWriter(path: path)
    var lastID = Int64.min
    for group in groups {
      var builder = SideBuilder()
      try collect(group) { owner, folded in
        lastID = max(lastID, owner.id)
        try builder.add(owner, folded)
      }
      if builder.isEmpty { continue }
      try builder.write(
        group: group, companionSets: companionSets, to: &writer, progress: progress)
    }
    return SegmentIndex(try writer.finish(stamp, lastID: lastID))
  }
}
