internal import RectoText

/// Writes a file again in the character set that it was read in, byte-order mark included.
///
/// In a character set of Unicode what is kept comes out as it was. In any other one, each piece of the
/// original is encoded again while it is read (`keepsBytes`), and a file whose bytes would not come back
/// is refused before anything else is done with it.
final class RewrittenOutput {
  /// What a character is written as that the set does not have: a reference in XML, `nil` for no way.
  typealias Escape = (Unicode.Scalar) -> String?

  private let output: any OutputBytes
  private let encoder: TextEncoder?
  private let escape: Escape

  /// - Parameters:
  ///   - prefix: The first bytes of the original, four or more where there are as many.
  ///   - encoding: What it is read in.
  init(
    _ output: any OutputBytes, prefix: [UInt8], encoding: String, escape: @escaping Escape
  ) throws(InterchangeError) {
    self.output = output
    self.escape = escape
    let target = Self.target(prefix, encoding)
    do {
      encoder = target.name == "UTF-8" ? nil : try TextEncoder(encoding: target.name)
    } catch {
      throw InterchangeError(error, in: output.name)
    }
    if !target.mark.isEmpty { try output.write(target.mark) }
  }

  /// Writes text: UTF-8, whole characters.
  func write(_ utf8: [UInt8]) throws(InterchangeError) {
    guard !utf8.isEmpty else { return }
    guard let encoder else { return try output.write(utf8) }
    let bytes: [UInt8]
    do {
      bytes = try encoder.encode(utf8, replacing: escape)
    } catch {
      throw InterchangeError(
        .unsupported,
        "\(error.detail), and the file is in it; convert the file to UTF-8 first",
        at: SourceLocation(file: output.name))
    }
    try output.write(bytes)
  }

  /// Ends the output.
  func finish() throws(InterchangeError) { try output.finish() }

  /// The encoder's name and the byte-order mark of a file.
  static func target(_ prefix: [UInt8], _ encoding: String) -> (name: String, mark: [UInt8]) {
    if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", [0xEF, 0xBB, 0xBF]) }
    if prefix.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", [0xFF, 0xFE, 0, 0]) }
    if prefix.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", [0, 0, 0xFE, 0xFF]) }
    if prefix.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", [0xFF, 0xFE]) }
    if prefix.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", [0xFE, 0xFF]) }
    if prefix.starts(with: [0x84, 0x31, 0x95, 0x33]) {
      return ("GB18030", [0x84, 0x31, 0x95, 0x33])
    }
    return (encoding, [])
  }
}
