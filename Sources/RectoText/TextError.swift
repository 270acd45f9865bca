/// What can go wrong below files and databases.
public struct TextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why. New codes may come.
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable { case unicodeLibrary, unknownEncoding, damagedText }
    private let storage: Storage
    /// libicu refused: out of memory, or its data is missing.
    public static var unicodeLibrary: Self { .init(storage: .unicodeLibrary) }
    /// No such character set.
    public static var unknownEncoding: Self { .init(storage: .unknownEncoding) }
    /// Bytes that are no text in the encoding.
    public static var damagedText: Self { .init(storage: .damagedText) }
  }

  /// Why; what callers switch on.
  public var code: Code
  /// One clause, no trailing full stop.
  public var detail: String
  /// Where the text is damaged: a byte offset from the start of the input.
  public var byteOffset: Int?

  /// - Parameters:
  ///   - code: Why.
  ///   - detail: One clause, no trailing full stop.
  ///   - byteOffset: Where the text is damaged, from the start of the input.
  public init(_ code: Code, _ detail: String, byteOffset: Int? = nil) {
    self.code = code
    self.detail = detail
    self.byteOffset = byteOffset
  }

  /// The detail alone: there is no file to name.
  public var description: String { detail }
}
