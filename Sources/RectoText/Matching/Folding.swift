internal import CUnicode

/// The forms of a text that matching compares; stored text is never changed by them.
public enum Folding {
  /// Case, compatibility forms and white space folded away; numbers such as ①, ² and ½ kept.
  ///
  /// ICU's NFKC_Casefold over every maximal run of scalars whose General_Category is not No, then
  /// each run of White_Space becomes one space and the ends are trimmed.
  ///
  ///     Folding.fold("ＡＢＣ  Ⅷ ①")     // "abc viii ①"
  ///
  /// - Complexity: O(*n*).
  /// - Note: Unicode Standard Annex 31 (NFKC_Casefold); UAX 44 (No, White_Space).
  public static func fold(_ text: String) -> String {
    if let folded = foldedASCII(text) { return folded }
    return transformed(text, cu_fold) ?? text
  }

  /// The scalars of the folded text.
  ///
  /// - Complexity: O(*n*).
  public static func foldedScalars(_ text: String) -> [UInt32] {
    let folded = fold(text)
    var scalars: [UInt32] = []
    scalars.reserveCapacity(folded.utf8.count)
    for scalar in folded.unicodeScalars { scalars.append(scalar.value) }
    return scalars
  }

  /// Traditional Chinese characters as Simplified ones, by ICU's transform. For matching only: it is
  /// many to one (乾 and 干 both answer 干).
  public static func simplified(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) || isSimplified(text) { return text }
    return transformed(text) { utf8, length, out, capacity, error in
      cu_transliterate("Traditional-Simplified", utf8, length, out, capacity, error)
    } ?? text
  }

  /// Whether no character of a text is one that the transform could change: a hundred times cheaper to see than the
  /// transform is, and true of nearly all Simplified text.
  private static func isSimplified(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard let length = Int32(exactly: utf8.count) else { return false }
      return cu_is_inert("Traditional-Simplified", utf8.baseAddress, length)
    }
  }

  /// Normalisation Form C.
  public static func nfc(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return transformed(text, cu_nfc) ?? text
  }

  /// Normalisation Form KC: compatibility forms such as full-width letters as plain ones.
  public static func compatible(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return transformed(text) { utf8, length, out, capacity, error in
      cu_transliterate("Any-NFKC", utf8, length, out, capacity, error)
    } ?? text
  }

  /// Each run of White_Space as one space, the ends trimmed.
  public static func collapsingWhiteSpace(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if isWhiteSpace(scalar) {
        pending = !result.isEmpty
      } else {
        if pending { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same answer as ICU's for ASCII, without ICU; `nil` for other text.
  private static func foldedASCII(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { utf8 -> String? in
      guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: utf8.count) { foldASCII(utf8, into: $0) }
    }
  }

  /// - Parameter out: As long as `utf8`.
  /// - Returns: How many bytes the folded text has.
  private static func foldASCII(
    _ utf8: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var pending = false
    for byte in utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pending = count > 0
        continue
      }
      if pending {
        out[count] = 0x20
        count += 1
        pending = false
      }
      out[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      count += 1
    }
    return count
  }

  /// Calls `body` with the UTF-8 of `fold(text)`, of which no `String` is made.
  ///
  /// - Parameter utf8: The text, well-formed.
  /// - Complexity: O(*n*).
  package static func withFolded<Result>(
    utf8: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let isASCII = utf8.allSatisfy { $0 < 0x80 }
    let capacity = isASCII ? utf8.count : utf8.count + utf8.count / 2 + 64
    if let length = Int32(exactly: capacity) {
      let result = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) {
        out -> Result? in
        var count = 0
        if isASCII {
          count = foldASCII(utf8, into: out)
        } else {
          guard let base = out.baseAddress else { return nil }
          var error: Int32 = 0
          count = Int(cu_fold(utf8.baseAddress, Int32(utf8.count), base, length, &error))
          // Rare: a text that grows by more than half.
          guard (0...capacity).contains(count) else { return nil }
        }
        return body(UnsafeBufferPointer(rebasing: out[..<count]))
      }
      if let result { return result }
    }
    var folded = fold(String(decoding: utf8, as: UTF8.self))
    return folded.withUTF8(body)
  }
}
