internal import RectoText

/// A subtitle as it stands in the bytes that were read.
struct SubtitleCue {
  /// Its number or name; `nil` where it has none.
  var name: String?
  var times: SubtitleTimes
  /// The line of the times, from 1.
  var line: Int
  /// Its lines, line ends between them included; empty where it has none.
  var text: Range<Int>
  /// Where the next one begins.
  var end: Int
}

/// The subtitles of a file, one after another.
///
/// A subtitle goes from the line of its times to the number, name or times of the next: blank lines between them may be
/// missing. In WebVTT a blank line ends it, and notes, styles and regions stand between.
final class SubtitleCues {
  private struct Line {
    var range: Range<Int>
    var content: Range<Int>
    var number: Int
  }

  let text: RewrittenText
  private let isWebVTT: Bool
  /// Lines that were read and not released.
  private var lines: [Line] = []
  /// Hears what is odd, with its line.
  private let warn: (String, Int) -> Void
  private let skip: (String, Int) -> Void
  /// Whether the first subtitle has a number.
  private var isNumbered: Bool?

  init(
    _ text: RewrittenText, isWebVTT: Bool, warn: @escaping (String, Int) -> Void,
    skip: @escaping (String, Int) -> Void
  ) {
    self.text = text
    self.isWebVTT = isWebVTT
    self.warn = warn
    self.skip = skip
  }

  /// The next subtitle, or `nil` at the end.
  func next() throws(InterchangeError) -> SubtitleCue? {
    var place = 0
    while let line = try line(place) {
      guard let times = SubtitleTimes(text.text(line.content)) else {
        place += 1
        continue
      }
      let name = name(before: place)
      reportStrays(before: name == nil ? place : place - 1)
      isNumbered = isNumbered ?? (name != nil)
      let last = try lastLine(of: place)
      let end = lines[last].range.upperBound
      let first = place + 1
      var body = line.range.upperBound..<line.range.upperBound
      if let final = (first..<(last + 1)).last(where: { !isBlank(lines[$0]) }) {
        body = lines[first].range.lowerBound..<lines[final].content.upperBound
      }
      let cue = SubtitleCue(
        name: name, times: times, line: line.number, text: body, end: end)
      lines.removeFirst(last + 1)
      return cue
    }
    reportStrays(before: lines.count)
    return nil
  }

  /// Writes and lets go what lies before an offset.
  func release(upTo end: Int) throws(InterchangeError) {
    try text.release(upTo: end)
    for index in lines.indices {
      let (range, content) = (lines[index].range, lines[index].content)
      lines[index].range = (range.lowerBound - end)..<(range.upperBound - end)
      lines[index].content = (content.lowerBound - end)..<(content.upperBound - end)
    }
  }

  /// The last line before the next subtitle begins.
  private func lastLine(of times: Int) throws(InterchangeError) -> Int {
    var place = times + 1
    while let line = try line(place) {
      if isWebVTT, isBlank(line) { return place }
      if SubtitleTimes(text.text(line.content)) != nil {
        return name(before: place) == nil ? place - 1 : max(times, place - 2)
      }
      if text.text(line.content).contains("-->") {
        warn("the line looks like times and is none; it is read as text", line.number)
      }
      place += 1
    }
    return lines.count - 1
  }

  /// The number or name in the line before that of the times.
  private func name(before place: Int) -> String? {
    guard place > 0 else { return nil }
    let line = lines[place - 1]
    guard !isBlank(line) else { return nil }
    let name = DelimitedColumns.trimmed(text.text(line.content))
    let follows = place == 1 || isBlank(lines[place - 2])
    if isWebVTT {
      return follows && SubtitleTimes(name) == nil && !Self.isBlock(name) ? name : nil
    }
    guard name.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return follows || isNumbered == true ? name : nil
  }

  /// Says which lines belong to no subtitle.
  private func reportStrays(before place: Int) {
    var isInBlock = false
    for line in lines.prefix(max(0, place)) {
      if isBlank(line) {
        isInBlock = false
        continue
      }
      let content = text.text(line.content)
      if isWebVTT, Self.isBlock(content) || line.number == 1 { isInBlock = true }
      if !isInBlock { skip("the line belongs to no subtitle", line.number) }
    }
  }

  private static func isBlock(_ line: String) -> Bool {
    ["NOTE", "STYLE", "REGION", "WEBVTT", "X-TIMESTAMP-MAP"].contains { word in
      line.hasPrefix(word)
        && (line.count == word.count
          || [" ", "\t", "="].contains(line.dropFirst(word.count).first))
    }
  }

  private func isBlank(_ line: Line) -> Bool {
    text.bytes[line.content].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// A line that was not released, by its number among them.
  private func line(_ place: Int) throws(InterchangeError) -> Line? {
    while place >= lines.count {
      guard let range = try text.readLine() else { return nil }
      lines.append(Line(range: range, content: text.content(range), number: text.lineNumber))
    }
    return lines[place]
  }
}
