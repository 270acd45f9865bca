internal import RectoText

/// An input's text as UTF-8, a chunk at a time: well-formed, without a byte-order mark.
///
/// Bytes that are no text in the encoding are an error, never a replacement character.
final class UTF8Stream {
  /// How much of an input decides what its encoding is, in bytes.
  static let detectionSize = 1 << 16

  let input: InputBytes
  /// The character set that the input is read in.
  let encoding: String

  private let chunkSize: Int
  private let decoder: TextDecoder?
  /// Encodes again what was decoded, where the bytes must come back.
  private var check: ByteCheck?
  /// Up to three bytes of a character that was cut at a chunk's end.
  private var cut: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false
  /// Bytes of the input before `cut`.
  private var offset = 0

  /// - Parameters:
  ///   - encoding: A name that libicu knows, or `nil` to find it from the first 64 KiB.
  ///   - chunkSize: Bytes to read at once.
  init(
    _ input: InputBytes, encoding: String? = nil, chunkSize: Int = 1 << 16
  ) throws(InterchangeError) {
    self.input = input
    self.chunkSize = chunkSize
    var name = encoding
    if name == nil {
      // One byte more than is looked at says whether that is all.
      let prefix = try input.peek(Self.detectionSize + 1)
      name = TextEncoding.detect(
        Array(prefix.prefix(Self.detectionSize)), isWhole: prefix.count <= Self.detectionSize)
    }
    let wanted = name ?? "UTF-8"
    if Self.isUTF8(wanted) {
      decoder = nil
      self.encoding = "UTF-8"
    } else {
      do {
        let decoder = try TextDecoder(encoding: wanted)
        self.decoder = decoder
        self.encoding = decoder.encoding
      } catch {
        throw InterchangeError(error, in: input.name)
      }
    }
  }

  /// Makes `next` throw where encoding the text again would not give the bytes that it came from: a file that is to
  /// be written back byte for byte.
  ///
  /// - Parameter prefix: The first bytes of the input.
  func keepBytes(prefix: [UInt8]) throws(InterchangeError) {
    guard decoder != nil else { return }
    let target = RewrittenOutput.target(prefix, encoding)
    do {
      check = try ByteCheck(encoding: target.name, mark: target.mark)
    } catch {
      throw InterchangeError(error, in: input.name)
    }
  }

  private static func isUTF8(_ name: String) -> Bool {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
    return plain == "utf8" || plain == "usascii" || plain == "ascii"
  }

  /// The next piece of text, not empty; `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `cannotRead`, `damagedText` with the byte offset.
  func next() throws(InterchangeError) -> [UInt8]? {
    while !isAtEnd {
      let bytes = try input.read(upTo: chunkSize)
      isAtEnd = bytes.isEmpty
      let text: [UInt8]
      if let decoder {
        text = try decoded(bytes, by: decoder)
      } else {
        text = try checked(bytes)
      }
      if !text.isEmpty { return text }
    }
    return nil
  }

  private func decoded(
    _ bytes: [UInt8], by decoder: TextDecoder
  ) throws(InterchangeError) -> [UInt8] {
    let text: String
    do {
      text = try isAtEnd ? decoder.finish() : decoder.decode(bytes)
    } catch {
      throw InterchangeError(error, in: input.name)
    }
    if let fault = decoder.firstFault { throw damage(at: fault) }
    if check?.accepts(text, from: bytes) == false {
      throw InterchangeError(
        .unsupported,
        "some of its \(encoding) bytes would not be written back as they are; convert the file to "
          + "UTF-8 first", at: SourceLocation(file: input.name))
    }
    return Array(text.utf8)
  }

  private func checked(_ bytes: [UInt8]) throws(InterchangeError) -> [UInt8] {
    var text = cut.isEmpty ? bytes : cut + bytes
    if isAtStart, text.count >= 3 || isAtEnd {
      isAtStart = false
      if text.starts(with: [0xEF, 0xBB, 0xBF]) {
        text.removeFirst(3)
        offset += 3
      }
    } else if isAtStart {
      cut = text
      return []
    }
    let tail = isAtEnd ? 0 : Self.cutLength(text)
    cut = Array(text.suffix(tail))
    text.removeLast(tail)
    do {
      _ = try UTF8Span(validating: text.span)
    } catch {
      throw damage(at: offset + error.byteOffsets.lowerBound)
    }
    offset += text.count
    return text
  }

  /// The length of a character that starts and does not end in the last bytes.
  private static func cutLength(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > length ? length : 0
    }
    return 0
  }

  private func damage(at offset: Int) -> InterchangeError {
    InterchangeError(
      .damagedText,
      "byte \(offset) is not \(encoding) text; save the file as UTF-8 or name its encoding "
        + "with --encoding", at: SourceLocation(file: input.name))
  }
}
