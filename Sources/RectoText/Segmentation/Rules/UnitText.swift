internal import CUnicode

/// A text as UTF-16, which regular expressions run on. Places in it are numbers of units.
final class UnitText {
  let handle: OpaquePointer
  /// Tells the texts apart that an expression is used with; from 1.
  let number: Int
  let units: UnsafeBufferPointer<UInt16>

  var count: Int { units.count }

  /// - Throws: `TextError` `unicodeLibrary` for a text of 1 GiB and more, or where there is no
  ///   memory.
  init(_ text: String, number: Int) throws(TextError) {
    var text = text
    var error: Int32 = 0
    let opened = text.withUTF8 { cu_units_open($0.baseAddress, Int64($0.count), &error) }
    guard let opened else {
      throw TextError(
        .unicodeLibrary,
        "the text cannot be prepared for rules: \(String(cString: cu_error_name(error)))")
    }
    handle = opened
    self.number = number
    units = UnsafeBufferPointer(start: cu_units_start(opened), count: Int(cu_units_count(opened)))
  }

  deinit { cu_units_close(handle) }

  /// The character that ends at a place, with its units; `nil` at the start.
  func scalar(endingAt place: Int) -> (value: UInt32, width: Int)? {
    guard place > 0 else { return nil }
    let unit = UInt32(units[place - 1])
    guard place > 1, unit & 0xFC00 == 0xDC00, units[place - 2] & 0xFC00 == 0xD800 else {
      return (unit, 1)
    }
    return (0x10000 + (UInt32(units[place - 2]) & 0x3FF) << 10 + unit & 0x3FF, 2)
  }

  /// A place moved up out of the middle of a character.
  func aligned(_ place: Int) -> Int {
    guard place > 0, place < count, units[place] & 0xFC00 == 0xDC00,
      units[place - 1] & 0xFC00 == 0xD800
    else { return place }
    return place + 1
  }

  /// Whether a unit is White_Space; all of that lies in the basic plane.
  func isBlank(at place: Int) -> Bool {
    let unit = units[place]
    if unit < 0x80 { return unit == 0x20 || (0x09...0x0D).contains(unit) }
    return Unicode.Scalar(unit).map(isWhiteSpace) ?? false
  }

  /// How many UTF-8 bytes a unit stands for; a surrogate pair is four, two for each half.
  func width(at place: Int) -> Int {
    let unit = units[place]
    return unit < 0x80 ? 1 : unit < 0x800 || unit & 0xF800 == 0xD800 ? 2 : 3
  }
}
