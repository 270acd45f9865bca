public import RectoText

/// What can go wrong while a file is opened, read or written.
///
/// `description` is a whole message for people: `un.tmx:812: entity 'nbsp' is not supported; …`.
public struct InterchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why. New codes may come.
  public struct Code: Hashable, Sendable {
    private enum Storage: Hashable, Sendable {
      case notFound, isDirectory, cannotOpen, cannotRead, malformed, entityDeclaration,
        limitExceeded
      case unknownFormat, damagedText, unsupported, cannotWrite, brokenPipe, outOfMemory
      case interrupted, cannotCreate, embedder
    }
    private let storage: Storage

    /// There is no such file.
    public static var notFound: Self { .init(storage: .notFound) }
    /// A folder was named where a file is wanted.
    public static var isDirectory: Self { .init(storage: .isDirectory) }
    /// The file is there and the system does not let us read it.
    public static var cannotOpen: Self { .init(storage: .cannotOpen) }
    /// The system failed in the middle of a file.
    public static var cannotRead: Self { .init(storage: .cannotRead) }
    /// The content breaks the rules of its format.
    public static var malformed: Self { .init(storage: .malformed) }
    /// An XML file declares entities, uses one of its own, or sets default attributes.
    public static var entityDeclaration: Self { .init(storage: .entityDeclaration) }
    /// Something is longer or deeper than we agree to read.
    public static var limitExceeded: Self { .init(storage: .limitExceeded) }
    /// The content is of no format that we know.
    public static var unknownFormat: Self { .init(storage: .unknownFormat) }
    /// Bytes that are no text in the file's encoding.
    public static var damagedText: Self { .init(storage: .damagedText) }
    /// A format, encoding or content that we know and do not do.
    public static var unsupported: Self { .init(storage: .unsupported) }
    /// The system does not let us write, or the disk is full.
    public static var cannotWrite: Self { .init(storage: .cannotWrite) }
    /// The system does not let us make a file.
    public static var cannotCreate: Self { .init(storage: .cannotCreate) }
    /// Nobody reads the other end of a pipe any more: for a command line, a silent end.
    public static var brokenPipe: Self { .init(storage: .brokenPipe) }
    /// A signal came, and who reads wants to stop on it.
    public static var interrupted: Self { .init(storage: .interrupted) }
    /// A program that makes vectors of texts cannot be started, ended early, or did not answer.
    public static var embedder: Self { .init(storage: .embedder) }
    /// There is no memory left.
    public static var outOfMemory: Self { .init(storage: .outOfMemory) }
  }

  /// Why; what callers switch on.
  public var code: Code
  /// The file, and the line and column where they are known.
  public var location: SourceLocation?
  /// What went wrong and what to do, one clause without a full stop.
  public var detail: String

  /// - Parameters:
  ///   - code: Why.
  ///   - detail: What went wrong and what to do, one clause without a full stop.
  ///   - location: The file, and the line and column where they are known.
  public init(_ code: Code, _ detail: String, at location: SourceLocation? = nil) {
    self.code = code
    self.detail = detail
    self.location = location
  }

  /// `un.tmx:812: entity 'nbsp' is not supported; …`: the place, then the detail.
  public var description: String { location.map { "\($0): \(detail)" } ?? detail }
}

extension InterchangeError {
  /// A failure below files, at its place or else at its file.
  init(_ error: TextError, in file: String) {
    let code: Code =
      switch error.code {
      case .damagedText: .damagedText
      case .unknownEncoding: .unsupported
      case .badPattern, .hostileRule: .malformed
      default: .cannotRead
      }
    self.init(code, error.detail, at: error.location ?? SourceLocation(file: file))
  }
}
