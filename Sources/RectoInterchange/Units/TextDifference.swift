/// Where two texts differ: what is between the beginning and the end that they share.
struct TextDifference {
  /// UTF-8 bytes of the old text that the new one does not have.
  let gone: Range<Int>
  /// UTF-8 bytes of the new text that stand there instead.
  let come: ArraySlice<UInt8>

  /// Cuts between characters (scalars) only.
  ///
  /// - Complexity: O(*n*).
  init(from old: [UInt8], to new: [UInt8]) {
    var prefix = 0
    while prefix < min(old.count, new.count), old[prefix] == new[prefix] { prefix += 1 }
    while prefix > 0, Self.isInside(old, prefix) || Self.isInside(new, prefix) { prefix -= 1 }
    var suffix = 0
    while suffix < min(old.count, new.count) - prefix,
      old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
    { suffix += 1 }
    while suffix > 0,
      Self.isInside(old, old.count - suffix) || Self.isInside(new, new.count - suffix)
    { suffix -= 1 }
    gone = prefix..<(old.count - suffix)
    come = new[prefix..<(new.count - suffix)]
  }

  private static func isInside(_ text: [UInt8], _ offset: Int) -> Bool {
    offset < text.count && text[offset] & 0xC0 == 0x80
  }
}
