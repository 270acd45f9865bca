/// The text of an input, with how it was read.
public struct DecodedText: Hashable, Sendable {
  /// Without the byte-order mark; otherwise every character of the input, line ends as they were.
  public var text: String
  /// The character set it was in.
  public var encoding: String

  /// Decodes a whole input.
  ///
  /// - Parameters:
  ///   - bytes: The input; a byte-order mark is not part of the text.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `TextError`: `unknownEncoding`, or `damagedText` with the offset of the first byte that
  ///   is no text in that encoding.
  /// - Complexity: O(*n*).
  public init(_ bytes: [UInt8], encoding: String? = nil) throws(TextError) {
    let name = encoding ?? TextEncoding.detect(bytes, isWhole: true)
    if name == "UTF-8" || EncodingLabel.superset(of: name)?.name == "UTF-8" {
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      if let text = String(validating: content, as: UTF8.self) {
        self.text = text
        self.encoding = "UTF-8"
        return
      }
    }
    let decoder = try TextDecoder(encoding: name)
    var text = try decoder.decode(bytes)
    text += try decoder.finish()
    if let offset = decoder.firstFault {
      throw TextError(
        .damagedText,
        "byte \(offset) is not \(decoder.encoding) text; give the right one with --encoding",
        byteOffset: offset)
    }
    self.text = text
    self.encoding = decoder.encoding
  }
}
