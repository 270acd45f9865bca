/// Why documents cannot be put together in pairs, or be aligned as one.
public struct PairError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether what was asked for is at fault, or the documents.
  public enum Fault: Hashable, Sendable {
    /// What was asked for.
    case usage
    /// The documents.
    case documents
  }

  /// What is wrong and what to do: one clause, no trailing full stop.
  public var description: String
  /// What is at fault.
  public var fault: Fault

  /// - Parameters:
  ///   - description: One clause, no trailing full stop.
  ///   - fault: What is at fault.
  public init(_ description: String, _ fault: Fault = .documents) {
    self.description = description
    self.fault = fault
  }
}
