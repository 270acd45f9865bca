/// What can go wrong below files and databases.
public struct TextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why. New codes may come.
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable {
      case unicodeLibrary, unknownEncoding, damagedText, badPattern, hostileRule
    }
    private let storage: Storage
    /// libicu refused: out of memory, or its data is missing.
    public static var unicodeLibrary: Self { .init(storage: .unicodeLibrary) }
    /// No such character set.
    public static var unknownEncoding: Self { .init(storage: .unknownEncoding) }
    /// Bytes that are no text in the encoding.
    public static var damagedText: Self { .init(storage: .damagedText) }
    /// A pattern of a user's rule that is no regular expression.
    public static var badPattern: Self { .init(storage: .badPattern) }
    /// A user's rule that takes too long or too much memory on a text.
    public static var hostileRule: Self { .init(storage: .hostileRule) }
  }

  /// Why; what callers switch on.
  public var code: Code
  /// One clause, no trailing full stop.
  public var detail: String
  /// Where the text is damaged: a byte offset from the start of the input.
  public var byteOffset: Int?
  /// The file and line of the rule that is at fault, where it came from a file.
  public var location: SourceLocation?

  /// - Parameters:
  ///   - code: Why.
  ///   - detail: One clause, no trailing full stop.
  ///   - byteOffset: Where the text is damaged, from the start of the input.
  ///   - location: The file and line of the rule that is at fault.
  public init(
    _ code: Code, _ detail: String, byteOffset: Int? = nil, at location: SourceLocation? = nil
  ) {
    self.code = code
    self.detail = detail
    self.byteOffset = byteOffset
    self.location = location
  }

  /// The detail, after the rule's file and line where it has them: `rules.srx:12: the rule …`.
  public var description: String { location.map { "\($0): \(detail)" } ?? detail }
}
