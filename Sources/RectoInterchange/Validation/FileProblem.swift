public import RectoText

/// Something in a file that breaks the rules of its format, or looks as if it did.
public struct FileProblem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The standard forbids it.
    case error
    /// The standard allows it or leaves it open, and it rarely means what was meant.
    case warning
  }

  public var severity: Severity
  /// A name that stays the same, for scripts: `duplicate-id`.
  public var rule: String
  /// What is wrong, one clause without a full stop.
  public var message: String
  /// Where: for XML the end of the tag that is wrong.
  public var location: SourceLocation

  public init(
    _ severity: Severity, _ rule: String, _ message: String, at location: SourceLocation
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
  }

  /// `menu.xlf:12:30: error: there are two units with the id 'u1' [duplicate-id]`.
  public var description: String { "\(location): \(severity.rawValue): \(message) [\(rule)]" }
}

/// What a file was found to be, and what is wrong with it.
public struct ValidationReport: Hashable, Sendable {
  /// Problems that are kept; further ones are only counted.
  public static let usualLimit = 1_000

  /// The format and version, for people: `XLIFF 2.1`; empty where it cannot be told.
  public var format = ""
  /// The first problems, in the order in which they were found.
  public private(set) var problems: [FileProblem] = []
  /// All errors.
  public private(set) var errorCount = 0
  /// All warnings.
  public private(set) var warningCount = 0

  private let limit: Int

  /// - Parameter limit: How many problems are kept.
  public init(limit: Int = ValidationReport.usualLimit) { self.limit = limit }

  /// Whether the standard allows the file.
  public var isValid: Bool { errorCount == 0 }

  /// Counts a problem, and keeps it while there is room.
  public mutating func add(_ problem: FileProblem) {
    switch problem.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    }
    if problems.count < limit { problems.append(problem) }
  }
}
