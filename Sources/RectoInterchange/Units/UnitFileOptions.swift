public import RectoText

/// How the units of a file are read.
public struct UnitFileOptions: Hashable, Sendable {
  /// The character set; `nil` for what the file says or shows.
  public var encoding: String?
  /// The names of the columns of a table without a first row that names them.
  public var columns: [String]?
  /// What it is translated from, for files that do not say.
  public var sourceLanguage: LanguageTag?
  /// What it is translated into, for files that do not say; an editor writes it where it is missing.
  public var targetLanguage: LanguageTag?
  /// What a file may hold at most.
  public var limits = UnitFileLimits()

  /// Everything as the file says.
  public init() {}
}

/// What a file may hold at most; more is an error that names the limit.
public struct UnitFileLimits: Hashable, Sendable {
  /// How deep elements, objects or lists may be nested.
  public var depth = 1_000
  /// Bytes of one tag.
  public var tagBytes = 64 << 10
  /// Bytes of one text.
  public var textBytes = 16 << 20
  /// Bytes of one unit with all that it holds.
  public var unitBytes = 64 << 20
  /// Units of a file.
  public var units = 100_000_000
  /// Bytes of a file that is read whole, and of all entries of a packed one together.
  public var totalBytes = 512 << 20
  /// How many times larger than packed the content of a ZIP archive may be.
  public var packingRatio = 200
  /// Entries of a ZIP archive.
  public var entries = 20_000
  /// Bytes of the name of an entry.
  public var nameBytes = 1_024

  /// The defaults.
  public init() {}
}
