internal import CUnicode

/// Text to bytes in a character set, a piece at a time: the other way of `TextDecoder`.
///
///     let encoder = try TextEncoder(encoding: "GB18030")
///     bytes += try encoder.encode("奇安信".utf8)
///
/// No byte-order mark is written. Not Sendable: one task writes one output.
public final class TextEncoder {
  private let handle: OpaquePointer
  /// The character set's usual name.
  public let encoding: String

  /// Labels mean the supersets that `TextDecoder` reads.
  ///
  /// - Parameter encoding: Any name or alias that libicu or the web knows, without case. UTF-16 and UTF-32
  ///   need their byte order: `UTF-16LE`.
  /// - Throws: `TextError` `unknownEncoding`.
  public init(encoding: String) throws(TextError) {
    var error: Int32 = 0
    let superset = EncodingLabel.superset(of: encoding)
    guard let handle = cu_encoder_open(superset?.converter ?? encoding, &error) else {
      throw TextError(.unknownEncoding, "unknown encoding '\(encoding)'")
    }
    self.handle = handle
    self.encoding = superset?.name ?? encoding
  }

  deinit { cu_encoder_close(handle) }

  /// The bytes of a text.
  ///
  /// - Parameters:
  ///   - utf8: Whole characters, well-formed.
  ///   - replacement: What stands for a character that the set does not have, in characters that it has; `nil`
  ///     for none.
  /// - Throws: `TextError` `damagedText` for a character without a replacement.
  /// - Complexity: O(*n*).
  public func encode(
    _ utf8: some Collection<UInt8>,
    replacing replacement: (Unicode.Scalar) -> String? = { _ in nil }
  ) throws(TextError) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = ArraySlice(utf8)
    while !rest.isEmpty {
      let used = try feed(rest, to: &bytes)
      rest = rest.dropFirst(used)
      guard let missing = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first
      else {
        break
      }
      guard let text = replacement(missing) else {
        throw TextError(
          .damagedText,
          "\(encoding) has no character U+\(String(missing.value, radix: 16, uppercase: true))")
      }
      let needed = Array(text.utf8)
      guard try feed(needed[...], to: &bytes) == needed.count else {
        throw TextError(.damagedText, "\(encoding) does not have '\(text)'")
      }
      rest = rest.dropFirst(UTF8.width(missing))
    }
    return bytes
  }

  private func feed(_ utf8: ArraySlice<UInt8>, to bytes: inout [UInt8]) throws(TextError) -> Int {
    var used: Int64 = 0
    var out: UnsafePointer<UInt8>?
    var length: Int64 = 0
    let status = utf8.withUnsafeBufferPointer {
      cu_encoder_feed(handle, $0.baseAddress, Int64($0.count), &used, &out, &length)
    }
    guard status == 0 else {
      throw TextError(
        .unicodeLibrary,
        "libicu cannot encode \(encoding): \(String(cString: cu_error_name(status)))")
    }
    bytes.append(contentsOf: UnsafeBufferPointer(start: out, count: Int(length)))
    return Int(used)
  }
}
