internal import CMarkdown

/// A step through a Markdown text.
struct MarkdownEvent {
  enum Kind: Int32 {
    case paragraph = 1
    case heading, quotation, list, item, table, row, cell, footnote, link, image, codeBlock
    case htmlBlock, text, code, html, softBreak, lineBreak
  }

  var kind: Kind
  /// Whether it is left, not entered.
  var isEnd: Bool
  /// Where a block begins, from 1; 0 for inlines.
  var line: Int
  /// Of blocks: the byte of its line that it begins with, and where it ends, from 1.
  var column = 0
  var endLine = 0
  var endColumn = 0
  /// Of text, code and HTML.
  var bytes: UnsafeBufferPointer<UInt8>
}

/// Walks through Markdown texts.
enum MarkdownParser {
  private final class Box {
    let listener: (MarkdownEvent) -> Void
    init(_ listener: @escaping (MarkdownEvent) -> Void) { self.listener = listener }
  }

  /// Hands over every event in order.
  ///
  /// - Throws: `InterchangeError` `outOfMemory`.
  /// - Complexity: O(*n*).
  static func parse(
    _ text: Substring, _ listener: (MarkdownEvent) -> Void
  ) throws(InterchangeError) {
    var text = String(text)
    let status = withoutActuallyEscaping(listener) { listener in
      let box = Box(listener)
      return withExtendedLifetime(box) {
        text.withUTF8 {
          cm_parse(
            $0.baseAddress, Int64($0.count), onEvent, Unmanaged.passUnretained(box).toOpaque())
        }
      }
    }
    guard status == 0 else {
      throw InterchangeError(.outOfMemory, "there is no memory to parse the Markdown")
    }
  }

  private static let onEvent:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<cm_event>?) -> Void = {
      context, event in
      guard let context, let event = event?.pointee,
        let kind = MarkdownEvent.Kind(rawValue: event.kind)
      else { return }
      let box = Unmanaged<Box>.fromOpaque(context).takeUnretainedValue()
      let count = Int(event.length)
      func hear(_ bytes: UnsafeBufferPointer<UInt8>) {
        box.listener(
          MarkdownEvent(
            kind: kind, isEnd: event.is_end != 0, line: Int(event.line),
            column: Int(event.column), endLine: Int(event.end_line),
            endColumn: Int(event.end_column), bytes: bytes))
      }
      guard let start = event.bytes, count > 0 else {
        return hear(UnsafeBufferPointer(start: nil, count: 0))
      }
      start.withMemoryRebound(to: UInt8.self, capacity: count) {
        hear(UnsafeBufferPointer(start: $0, count: count))
      }
    }
}
