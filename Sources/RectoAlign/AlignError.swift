/// What can go wrong in aligning.
public struct AlignError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why. New codes may come.
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable { case notCovering, tooLarge, contradictoryAnchors }
    private let storage: Storage
    /// Beads that do not hold every sentence once, in order.
    public static var notCovering: Self { .init(storage: .notCovering) }
    /// Documents of more sentences than the narrowest band has room for.
    public static var tooLarge: Self { .init(storage: .tooLarge) }
    /// Anchors that cross, overlap or lie outside the documents.
    public static var contradictoryAnchors: Self { .init(storage: .contradictoryAnchors) }
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

  /// The detail alone: there is no file to name.
  public var description: String { detail }
}
