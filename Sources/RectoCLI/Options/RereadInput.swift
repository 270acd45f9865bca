internal import Recto

/// A file that is read more than once; standard input is kept for that.
struct RereadInput {
  private let path: String
  private let bytes: [UInt8]?

  init(_ path: String) throws {
    self.path = path
    bytes = path == "-" ? try InputBytes(path: path).readAll(limit: 512 << 20) : nil
  }

  /// The file, at its start.
  func open() throws -> InputBytes {
    if let bytes { return InputBytes(bytes, name: path) }
    return try InputBytes(path: path)
  }
}
