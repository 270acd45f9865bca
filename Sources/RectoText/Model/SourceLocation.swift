/// A place in a file, for people.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it; `-` for standard input.
  public var file: String
  /// From 1.
  public var line: Int?
  /// From 1, in UTF-8 bytes.
  public var column: Int?

  /// - Parameters:
  ///   - file: The file as the user named it.
  ///   - line: From 1, where it is known.
  ///   - column: From 1, in UTF-8 bytes. Only with a line.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `un.tmx:812:7`.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
  }
}
