internal import RectoText

/// Where the texts of a Markdown file stand that people read: paragraphs, headings, items, cells of tables.
struct MarkdownPlaces {
  struct Place {
    /// The parts of its lines without marks of quotations and lists, in bytes of the text.
    var lines: [Range<Int>]
    /// From 1.
    var line: Int
    var isCell = false
    var isHeading = false
  }

  private(set) var places: [Place] = []
  private let bytes: [UInt8]
  /// Where each line begins, and behind the last.
  private var starts: [Int] = []

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: Where the text begins behind its front matter.
  ///   - firstLine: The number of the line there.
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], from start: Int, firstLine: Int) throws(InterchangeError) {
    self.bytes = bytes
    starts = Self.lineStarts(bytes, from: start)
    var found: [(event: MarkdownEvent, quotes: Int)] = []
    var (quotes, line) = (0, 0)
    let body = String(decoding: bytes[start...], as: UTF8.self)
    try MarkdownParser.parse(body[...]) { event in
      switch event.kind {
      case .quotation: quotes += event.isEnd ? -1 : 1
      case .row: line = event.line
      case .paragraph, .heading, .cell:
        guard !event.isEnd else { break }
        var event = event
        if event.kind == .cell { event.line = line }
        event.bytes = UnsafeBufferPointer(start: nil, count: 0)
        found.append((event, quotes))
      default: break
      }
    }
    for (event, quotes) in found {
      guard var place = place(event, quotes: quotes) else { continue }
      place.line += firstLine - 1
      places.append(place)
    }
    places.sort { ($0.lines.first?.lowerBound ?? 0) < ($1.lines.first?.lowerBound ?? 0) }
  }

  private static func lineStarts(_ bytes: [UInt8], from start: Int) -> [Int] {
    var starts = [start]
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(place) }
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    return starts
  }

  /// A line by its number in the text, from 1, without its end.
  private func line(_ number: Int) -> Range<Int>? {
    guard number >= 1, number < starts.count else { return nil }
    var end = starts[number]
    while end > starts[number - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return starts[number - 1]..<end
  }

  private func place(_ event: MarkdownEvent, quotes: Int) -> Place? {
    guard let first = line(event.line), event.column >= 1 else { return nil }
    let start = min(first.upperBound, first.lowerBound + event.column - 1)
    switch event.kind {
    case .cell:
      let end = min(first.upperBound, first.lowerBound + max(event.endColumn, event.column - 1))
      let range = trimmed(start..<end)
      return range.isEmpty ? nil : Place(lines: [range], line: event.line, isCell: true)
    case .heading: return heading(event, start..<first.upperBound, quotes)
    default:
      var lines = [trimmed(start..<first.upperBound)]
      var number = event.line
      while number < event.endLine, let next = line(number + 1) {
        number += 1
        lines.append(trimmed(behindMarks(next, quotes)))
      }
      var firstNumber = event.line
      while let line = lines.first, isDefinition(line) || line.isEmpty {
        lines.removeFirst()
        firstNumber += 1
      }
      return lines.isEmpty ? nil : Place(lines: lines, line: firstNumber)
    }
  }

  private func heading(_ event: MarkdownEvent, _ first: Range<Int>, _ quotes: Int) -> Place? {
    let signs = bytes[first].prefix { $0 == UInt8(ascii: "#") }.count
    let behind = bytes[first].dropFirst(signs).first
    if (1...6).contains(signs), behind == nil || behind == 0x20 || behind == 0x09 {
      var range = trimmed((first.lowerBound + signs)..<first.upperBound)
      // Signs at the end count for nothing where a space is before them.
      let tail = bytes[range].reversed().prefix { $0 == UInt8(ascii: "#") }.count
      let before = range.upperBound - tail
      if tail > 0, before == range.lowerBound || bytes[before - 1] <= 0x20 {
        range = trimmed(range.lowerBound..<before)
      }
      return range.isEmpty
        ? nil : Place(lines: [range], line: event.line, isHeading: true)
    }
    // Underlined.
    var lines = [trimmed(first)]
    var number = event.line + 1
    while let next = line(number) {
      let content = trimmed(behindMarks(next, quotes))
      let sign = bytes[content].first
      if sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
        bytes[content].allSatisfy({ $0 == sign })
      {
        return Place(lines: lines, line: event.line, isHeading: true)
      }
      lines.append(content)
      number += 1
    }
    return nil
  }

  /// A line without the marks of the quotations that it stands in, of which some may be missing.
  private func behindMarks(_ line: Range<Int>, _ quotes: Int) -> Range<Int> {
    var start = line.lowerBound
    for _ in 0..<quotes {
      var place = start
      while place < line.upperBound, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
      guard place < line.upperBound, bytes[place] == UInt8(ascii: ">") else { break }
      start = place + 1
    }
    return start..<line.upperBound
  }

  /// `[name]: address`.
  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard bytes[line].first == UInt8(ascii: "["),
      let close = bytes[line].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return close + 1 < line.upperBound && bytes[close + 1] == UInt8(ascii: ":")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
