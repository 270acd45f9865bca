internal import CStemmer

/// Takes the endings off words, so that *ferry* and *ferries* are one.
///
///     Stemmer(.english)?.stem(of: "ferries")    // ferri
///
/// Not Sendable: one a task.
///
/// - Note: The Snowball algorithms (Porter 2001, https://snowballstem.org), as libstemmer has them.
public final class Stemmer {
  private let handle: OpaquePointer

  /// - Returns: `nil` for a language that has no stemmer, such as Chinese.
  public init?(_ language: LanguageTag) {
    guard let handle = cs_stemmer_open(language.language) else { return nil }
    self.handle = handle
  }

  deinit { cs_stemmer_close(handle) }

  /// The stem of a word, which need not be a word itself.
  ///
  /// - Parameter word: Folded, as `Tokenizer.terms(in:)` gives it.
  /// - Complexity: O(*n*).
  public func stem(of word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let start = bytes.baseAddress, bytes.count < 1000 else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let room = bytes.count + 16
      let stem = [UInt8](unsafeUninitializedCapacity: room) { stem, count in
        guard let place = stem.baseAddress else { return }
        count = max(0, Int(cs_stemmer_stem(handle, start, Int32(bytes.count), place, Int32(room))))
      }
      return stem.isEmpty
        ? String(decoding: bytes, as: UTF8.self) : String(decoding: stem, as: UTF8.self)
    }
  }
}
