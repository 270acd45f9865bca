internal import CUnicode

/// Bytes to text, a chunk at a time.
///
///     let decoder = try TextDecoder(encoding: "GB18030")
///     text += try decoder.decode(chunk)
///     text += try decoder.finish()
///
/// A byte-order mark is not part of the text. Not Sendable: one task reads one input.
public final class TextDecoder {
  private let handle: OpaquePointer
  private var isAtStart = true

  /// The character set's usual name: `UTF-8`, `GB18030`, `Shift_JIS`.
  public let encoding: String

  /// A label that texts in a superset go by (`GB2312`, `Big5`, `ISO-8859-1`, `EUC-KR`) is read as the superset;
  /// docs/words.md has the table.
  ///
  /// - Parameter encoding: Any name or alias that libicu or the web knows, without case.
  /// - Throws: `TextError` `unknownEncoding`.
  public init(encoding: String) throws(TextError) {
    var error: Int32 = 0
    let superset = EncodingLabel.superset(of: encoding)
    guard let handle = cu_decoder_open(superset?.converter ?? encoding, &error) else {
      throw TextError(
        .unknownEncoding,
        "unknown encoding '\(encoding)'; try UTF-8, UTF-16, GB18030, Big5, Shift_JIS or windows-1252"
      )
    }
    self.handle = handle
    self.encoding = superset?.name ?? String(cString: cu_decoder_name(handle))
  }

  deinit { cu_decoder_close(handle) }

  /// Damaged places so far, and those that no character stands for; each became U+FFFD.
  public var faults: Int { Int(cu_decoder_faults(handle)) }

  /// The byte offset of the first damaged place.
  public var firstFault: Int? {
    let offset = cu_decoder_first_fault(handle)
    return offset < 0 ? nil : Int(offset)
  }

  /// The text of the next bytes; a character cut at the end comes with the next call.
  public func decode(_ bytes: some Collection<UInt8>) throws(TextError) -> String {
    try feed(bytes, isLast: false)
  }

  /// What the last bytes left over.
  public func finish() throws(TextError) -> String { try feed(EmptyCollection(), isLast: true) }

  private func feed(_ bytes: some Collection<UInt8>, isLast: Bool) throws(TextError) -> String {
    var out: UnsafePointer<UInt8>?
    var length: Int64 = 0
    let run = { (buffer: UnsafeBufferPointer<UInt8>) in
      cu_decoder_feed(
        self.handle, buffer.baseAddress, Int64(buffer.count), isLast, &out, &length)
    }
    let status =
      bytes.withContiguousStorageIfAvailable(run) ?? Array(bytes).withUnsafeBufferPointer(run)
    guard status == 0 else {
      throw TextError(
        .unicodeLibrary,
        "libicu cannot decode \(encoding): \(String(cString: cu_error_name(status)))")
    }
    var text = String(decoding: UnsafeBufferPointer(start: out, count: Int(length)), as: UTF8.self)
    if isAtStart, let first = text.unicodeScalars.first {
      isAtStart = false
      if first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    }
    return text
  }
}
