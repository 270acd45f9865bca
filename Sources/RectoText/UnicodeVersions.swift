internal import CUnicode

/// Which Unicode data the text layer stands on: an index built under another is rebuilt.
public enum UnicodeVersions {
  /// The version of libicu that this program was built against, "72.1".
  public static var icu: String { String(cString: cu_icu_version()) }

  /// The version of the Unicode standard that this ICU implements, "15.0".
  public static var unicode: String { String(cString: cu_unicode_version()) }

  /// Changes whenever `fold` or the similarity tokens could answer differently.
  public static var fold: String { "1-icu\(icu)" }
}

/// Runs an ICU text-to-text function over the UTF-8 of a string.
///
/// - Parameter body: Writes at most `capacity` bytes and returns the length needed, or -1.
/// - Returns: `nil` when the function fails.
func transformed(
  _ text: String,
  _ body: (
    _ utf8: UnsafePointer<UInt8>?, _ length: Int32, _ out: UnsafeMutablePointer<UInt8>,
    _ capacity: Int32, _ error: UnsafeMutablePointer<Int32>
  ) -> Int32
) -> String? {
  var text = text
  return text.withUTF8 { utf8 -> String? in
    guard utf8.count < Int(Int32.max) / 4 else { return nil }
    var capacity = utf8.count + utf8.count / 2 + 64
    for _ in 0..<2 {
      var needed: Int32 = 0
      let result = String(unsafeUninitializedCapacity: capacity) { out -> Int in
        guard let base = out.baseAddress else { return 0 }
        var error: Int32 = 0
        needed = body(utf8.baseAddress, Int32(utf8.count), base, Int32(capacity), &error)
        return needed < 0 || Int(needed) > capacity ? 0 : Int(needed)
      }
      if needed < 0 { return nil }
      if Int(needed) <= capacity { return result }
      capacity = Int(needed)
    }
    return nil
  }
}
