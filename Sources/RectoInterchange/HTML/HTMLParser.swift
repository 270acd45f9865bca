internal import CLibXML2
internal import Glibc

/// Parses a web page, whatever is wrong with it.
enum HTMLParser {
  /// The context of the C callbacks, which live for the call only.
  private final class Box {
    let builder: HTMLPageBuilder
    init(_ builder: HTMLPageBuilder) { self.builder = builder }
  }

  /// - Parameters:
  ///   - text: The page, decoded.
  ///   - readsHidden: Whether text is read that a browser does not show.
  /// - Throws: `InterchangeError` `outOfMemory`.
  /// - Complexity: O(*n*).
  static func page(_ text: String, readsHidden: Bool) throws(InterchangeError) -> HTMLPage {
    var bytes = Array(text.utf8)
    let builder = HTMLPageBuilder(readsHidden: readsHidden)
    let box = Box(builder)
    let handler = cx_html_handler(
      context: Unmanaged.passUnretained(box).toOpaque(), start: onStart, end: onEnd, text: onText)
    let status = withExtendedLifetime(box) {
      bytes.withUnsafeMutableBufferPointer {
        cx_html_parse(handler, $0.baseAddress, Int64($0.count))
      }
    }
    guard status == 0 else {
      throw InterchangeError(.outOfMemory, "there is no memory to parse the page")
    }
    builder.finish()
    return builder.page
  }

  private static func builder(_ context: UnsafeMutableRawPointer?) -> HTMLPageBuilder? {
    context.map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue().builder }
  }

  private static let onStart:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<CChar>?,
      UnsafePointer<UnsafePointer<CChar>?>?, Int64
    ) -> Void = { context, name, attributes, line in
      guard let builder = builder(context), let name else { return }
      var list: [HTMLAttribute] = []
      if var attributes {
        while let name = attributes[0] {
          let known = String(cString: name).lowercased()
          if HTMLAttribute.read.contains(known) {
            list.append(
              HTMLAttribute(name: known, value: attributes[1].map { String(cString: $0) } ?? ""))
          }
          attributes += 2
        }
      }
      builder.startElement(String(cString: name).lowercased(), list, line: Int(line))
    }

  private static let onEnd:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = { context, name in
      guard let builder = builder(context), let name else { return }
      builder.endElement(String(cString: name).lowercased())
    }

  private static let onText:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int64, Int64) -> Void = {
      context, bytes, length, line in
      guard let builder = builder(context), let bytes, length > 0 else { return }
      bytes.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        builder.text(UnsafeBufferPointer(start: $0, count: Int(length)), line: Int(line))
      }
    }
}
