/// What can go wrong in aligning and with lexicons.
public struct AlignError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why. New codes may come.
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable {
      case notCovering, tooLarge, contradictoryAnchors, cannotOpen, notALexicon, damaged
    }
    private let storage: Storage
    /// Beads that do not hold every sentence once, in order.
    public static var notCovering: Self { .init(storage: .notCovering) }
    /// Documents of more sentences than the narrowest band has room for, or more terms and pairs than a lexicon's
    /// file has.
    public static var tooLarge: Self { .init(storage: .tooLarge) }
    /// Anchors that cross, overlap or lie outside the documents.
    public static var contradictoryAnchors: Self { .init(storage: .contradictoryAnchors) }
    /// A lexicon's file that is not there or cannot be read.
    public static var cannotOpen: Self { .init(storage: .cannotOpen) }
    /// A file that is no compiled lexicon, or one of another version.
    public static var notALexicon: Self { .init(storage: .notALexicon) }
    /// A compiled lexicon whose bytes are not those that were written.
    public static var damaged: Self { .init(storage: .damaged) }
  }

  /// Why; what callers switch on.
  public var code: Code
  /// One clause, no trailing full stop.
  public var detail: String

  /// - Parameter detail: One clause, no trailing full stop.
  public init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  /// The detail alone, which names the file where there is one.
  public var description: String { detail }
}
