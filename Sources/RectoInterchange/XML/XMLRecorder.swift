internal import RectoText

/// A start or end tag with its place.
struct XMLTagEvent {
  /// Without its prefix.
  var name: String
  /// Of a start tag.
  var attributes: [XMLAttribute]
  /// The bytes of the tag, counted from the start of the document's text.
  var range: Range<Int>
  /// Whether the tag is a whole element: `<x/>`; its end comes as an event all the same.
  var isEmpty: Bool
  /// Where the tag ends.
  var line: Int

  /// The value of an attribute.
  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Hears an XML document with the places of its tags.
protocol XMLTagHandler: AnyObject {
  func open(_ tag: XMLTagEvent)
  func close(_ tag: XMLTagEvent)
  /// A piece of text, cut anywhere between characters.
  func text(_ utf8: UnsafeBufferPointer<UInt8>)
}

extension XMLTagHandler {
  /// Most texts are taken from their bytes.
  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
}

/// Parses a document and keeps the bytes of what is still needed, so that elements are found in them.
///
/// Places are UTF-8 bytes of the decoded document, byte-order mark excluded.
final class XMLRecorder: XMLHandler {
  let stream: UTF8Stream
  /// The first place that is kept.
  private(set) var start = 0
  /// The bytes from `start` on.
  private(set) var bytes: [UInt8] = []
  private(set) var isAtEnd = false

  private unowned let handler: any XMLTagHandler
  private var parser: XMLPushParser?
  /// The places of the tags of open elements; an empty one's is given again at its end.
  private var openTags: [(range: Range<Int>, isEmpty: Bool)] = []
  /// Where the parser and the bytes disagree, which no document should bring about.
  private var isLost = false

  /// - Parameter handler: It must outlive the recorder.
  init(
    _ stream: UTF8Stream, handler: any XMLTagHandler, limits: UnitFileLimits
  ) throws(InterchangeError) {
    self.stream = stream
    self.handler = handler
    parser = try XMLPushParser(
      handler: self, file: stream.input.name,
      limits: XMLLimits(
        depth: limits.depth, tagBytes: limits.tagBytes, textBytes: limits.textBytes))
  }

  /// Behind the last byte that is kept.
  var end: Int { start + bytes.count }

  /// Behind the last byte that the parser has understood: no tag reaches over it.
  var parsedEnd: Int { isAtEnd ? end : min(end, max(start, parser?.offset ?? end)) }

  /// Reads and parses the next piece; afterwards `isAtEnd` may be set.
  ///
  /// - Throws: `InterchangeError`, as `XMLPushParser` and `UTF8Stream` do.
  func readMore() throws(InterchangeError) {
    guard let parser, !isAtEnd else { return }
    if let chunk = try stream.next() {
      bytes += chunk
      try parser.feed(chunk)
    } else {
      isAtEnd = true
      try parser.finish()
    }
    guard !isLost else {
      throw InterchangeError(
        .malformed, "the places of its tags cannot be told",
        at: SourceLocation(file: stream.input.name))
    }
  }

  /// The bytes of a place that is kept.
  subscript(range: Range<Int>) -> [UInt8] {
    Array(bytes[range.lowerBound - start..<range.upperBound - start])
  }

  /// Forgets what stands before a place.
  func discard(before place: Int) {
    // Seldom, as what is left is moved.
    guard place - start > 1 << 16 else { return }
    let place = min(place, end)
    bytes.removeFirst(place - start)
    start = place
  }

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    guard let place = parser?.offset, place > start, place <= end else { return isLost = true }
    let index = place - start
    let isEmpty = index < bytes.count && bytes[index] == 0x2F
    guard index < bytes.count, isEmpty || bytes[index] == 0x3E,
      let less = bytes[..<index].lastIndex(of: 0x3C)
    else { return isLost = true }
    let range = start + less..<place + (isEmpty ? 2 : 1)
    openTags.append((range, isEmpty))
    handler.open(
      XMLTagEvent(
        name: name, attributes: attributes, range: range, isEmpty: isEmpty, line: line))
  }

  func endElement(_ name: String) {
    guard let open = openTags.popLast(), let parser else { return isLost = true }
    let place = parser.offset
    var range = open.range
    if !open.isEmpty {
      guard place > start, place <= end,
        let less = bytes[..<(place - start)].lastIndex(of: 0x3C)
      else { return isLost = true }
      range = start + less..<place
    }
    handler.close(
      XMLTagEvent(
        name: name, attributes: [], range: range, isEmpty: open.isEmpty, line: parser.position.line)
    )
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) { handler.text(utf8) }
}
