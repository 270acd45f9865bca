internal import RectoText

/// What is changed in a catalogue's bytes so that a text reads differently.
///
/// A few characters that come in or go away are changed where they stand, so that taking them away again gives the
/// bytes that were there; a text that is new is laid out as the catalogue lays out its others.
struct POChange {
  let range: Range<Int>
  let bytes: [UInt8]

  /// `nil` where the text is the same already.
  ///
  /// - Parameters:
  ///   - text: As it stands.
  ///   - new: What it is to be, UTF-8.
  ///   - model: The text that it translates.
  ///   - layout: How the catalogue lays out its texts.
  ///   - bytes: What the text stands in.
  init?(_ text: POText, to new: [UInt8], model: POText?, layout: POLayout, in bytes: [UInt8]) {
    let old = text.bytes
    guard old != new else { return nil }
    if let splice = Self.splice(text, old, new, in: bytes) {
      self = splice
      return
    }
    range = text.range
    let first = text.strings.first ?? text.keyword
    let indent = first.range.lowerBound - first.lineStart
    // As its original has it where that has several lines, else as gettext does.
    let startsEmpty = model.map { $0.values.count < 2 || $0.values[0].isEmpty } ?? true
    let lines = layout.lines(new, indent: indent, startsEmpty: startsEmpty)
    let end = Self.lineEnd(after: text.keyword.range.upperBound, in: bytes)
    let margin = Self.margin(text, in: bytes)
    self.bytes = Array(
      lines.map { [UInt8(ascii: "\"")] + $0 + [UInt8(ascii: "\"")] }.joined(separator: end + margin)
    )
  }

  private init(_ range: Range<Int>, _ bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }

  /// What further lines of a text begin with: `#~ `, spaces.
  private static func margin(_ text: POText, in bytes: [UInt8]) -> [UInt8] {
    if let next = text.strings.dropFirst().first, next.isFirst {
      return Array(bytes[next.lineStart..<next.range.lowerBound])
    }
    guard text.keyword.isFirst else { return [] }
    return Array(bytes[text.keyword.lineStart..<text.keyword.range.lowerBound])
  }

  /// How the line of an offset ends; LF where it is the last and `isNeeded`.
  static func lineEnd(after place: Int, in bytes: [UInt8], isNeeded: Bool = true) -> [UInt8] {
    var end = place
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    guard end < bytes.count else { return isNeeded ? [0x0A] : [] }
    if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return [0x0D, 0x0A] }
    return [bytes[end]]
  }

  /// The change in place of a few characters; `nil` where it is more than that.
  private static func splice(
    _ text: POText, _ old: [UInt8], _ new: [UInt8], in bytes: [UInt8]
  ) -> POChange? {
    guard !old.isEmpty, !new.isEmpty else { return nil }
    let difference = TextDifference(from: old, to: new)
    let (gone, come) = (difference.gone, difference.come)
    guard gone.isEmpty || come.isEmpty, come.count <= 24, !come.contains(0x0A),
      let place = rawRange(text, of: gone, in: bytes)
    else { return nil }
    return POChange(place, POString.escaped(come))
  }

  /// Where a part of a text stands within one of its strings; `nil` where it is in several.
  private static func rawRange(
    _ text: POText, of part: Range<Int>, in bytes: [UInt8]
  ) -> Range<Int>? {
    var start = 0
    for (index, value) in text.values.enumerated() {
      let end = start + value.count
      defer { start = end }
      // What is inserted between two strings goes to the second.
      let isHere =
        part.isEmpty
        ? part.lowerBound < end || index == text.values.count - 1
        : part.lowerBound < end
      guard isHere else { continue }
      guard part.upperBound <= end else { return nil }
      let range = text.strings[index].range
      let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
      return rawRange((part.lowerBound - start)..<(part.upperBound - start), inner, bytes)
    }
    return nil
  }

  private static func rawRange(
    _ part: Range<Int>, _ inner: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    var (place, offset) = (inner.lowerBound, 0)
    var first: Int?
    while true {
      if offset == part.lowerBound, first == nil { first = place }
      if offset == part.upperBound { return first.map { $0..<place } }
      guard place < inner.upperBound,
        let step = try? POString.character(bytes, at: place, end: inner.upperBound),
        !step.isCode
      else { return nil }
      place += step.length
      offset += 1
    }
  }
}
