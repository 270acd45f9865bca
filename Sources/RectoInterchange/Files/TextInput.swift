internal import RectoText

/// The whole text of a file.
///
///     let article = try TextInput(InputBytes(path: "article.txt"))
///     print(article.text.count, article.encoding)
public struct TextInput: Hashable, Sendable {
  /// The input as the user named it.
  public var name: String
  /// The text, without a byte-order mark. An empty file is an empty text.
  public var text: String
  /// The character set it was in.
  public var encoding: String

  /// Reads all of an input.
  ///
  /// - Parameters:
  ///   - input: The bytes.
  ///   - encoding: The character set, or `nil` to find it.
  ///   - maxBytes: More than this is refused.
  /// - Throws: `InterchangeError`: `cannotRead`, `limitExceeded`, `unsupported` for content that is
  ///   no text (a picture, an archive, zero bytes) and for an unknown encoding, `damagedText`.
  /// - Complexity: O(*n*) time and space.
  public init(
    _ input: InputBytes, encoding: String? = nil, maxBytes: Int = 512 << 20
  ) throws(InterchangeError) {
    let bytes = try input.readAll(limit: maxBytes)
    try Self.refuseBinary(bytes, name: input.name)
    let decoded: DecodedText
    do {
      decoded = try DecodedText(bytes, encoding: encoding)
    } catch {
      throw InterchangeError(error, in: input.name)
    }
    guard !decoded.text.utf8.contains(0) else {
      throw InterchangeError(
        .unsupported, "holds zero characters, so that it is no text; give a text file",
        at: SourceLocation(file: input.name))
    }
    name = input.name
    text = decoded.text
    self.encoding = decoded.encoding
  }

  /// Throws where the first bytes are those of a known format that is no text.
  static func refuseBinary(_ prefix: [UInt8], name: String) throws(InterchangeError) {
    guard let kind = BinaryContent.name(of: prefix) else { return }
    throw InterchangeError(
      .unsupported, "is no text file but \(kind); unpack or convert it first",
      at: SourceLocation(file: name))
  }
}
