public import RectoText

/// Makes a new file of units, one after another.
///
///     let writer = try UnitFile.writer(OutputFile(path: "app.xlf"), format: .xliff, languages: …)
///     while let unit = try reader.next() { try writer.write(unit) }
///     try writer.finish()
public protocol UnitFileWriter: AnyObject {
  /// Writes the next unit.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  func write(_ unit: FileUnit) throws(InterchangeError)

  /// Ends the file and stores it.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  func finish() throws(InterchangeError)

  /// The first thousand places where the file says less than the units did.
  var warnings: [Skip] { get }
  /// All of them.
  var warningCount: Int { get }
}

/// What a new file says about itself.
public struct NewFileHeader: Hashable, Sendable {
  /// What it is translated from.
  public var source: LanguageTag
  /// What it is translated into; `nil` where nothing is yet.
  public var target: LanguageTag?
  /// The format's version: XLIFF's 1.2, 2.0 and 2.1; `nil` for the usual one.
  public var version: String?
  /// The name of the file that the units are from, without its folder.
  public var original: String

  /// - Parameters:
  ///   - source: What it is translated from.
  ///   - target: What it is translated into.
  ///   - version: `nil` for the usual one.
  ///   - original: The name of the file that the units are from.
  public init(
    source: LanguageTag, target: LanguageTag?, version: String? = nil, original: String = "memory"
  ) {
    self.source = source
    self.target = target
    self.version = version
    self.original = original
  }
}
