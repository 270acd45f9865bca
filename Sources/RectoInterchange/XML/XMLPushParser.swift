internal import CLibXML2
internal import Glibc
internal import RectoText

/// An attribute of an element, its name as it was written, its value without escapes.
struct XMLAttribute: Hashable {
  var name: String
  var value: String
}

/// Hears what an XML document holds.
protocol XMLHandler: AnyObject {
  /// - Parameter line: Where the tag ends, from 1.
  func startElement(_ name: String, attributes: [XMLAttribute], line: Int)
  func endElement(_ name: String)
  /// A piece of text, cut anywhere between characters.
  func text(_ utf8: UnsafeBufferPointer<UInt8>)
}

/// What an XML document may hold at most.
struct XMLLimits {
  var depth = 1_000
  var tagBytes = 64 << 10
  var textBytes = 16 << 20
}

/// Parses XML that comes in pieces of UTF-8, and refuses whatever could reach beyond the bytes it is
/// given: entities, files, networks.
///
/// Element names come without their prefix. Not Sendable.
final class XMLPushParser {
  private let handle: OpaquePointer
  private let file: String
  private let limits: XMLLimits
  private let box: HandlerBox

  /// The C callbacks' context: it outlives the C parser, which is closed first.
  private final class HandlerBox {
    unowned let handler: any XMLHandler
    let namespaceHandler: (any XMLNamespaceHandler)?
    var parser: OpaquePointer?
    init(_ handler: any XMLHandler) {
      self.handler = handler
      namespaceHandler = handler as? any XMLNamespaceHandler
    }
  }

  /// - Parameters:
  ///   - handler: Hears the document; it must outlive the parser.
  ///   - file: What messages call the document.
  /// - Throws: `InterchangeError` `outOfMemory`.
  init(
    handler: any XMLHandler, file: String, limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    self.file = file
    self.limits = limits
    box = HandlerBox(handler)
    let callbacks = cx_handler(
      context: Unmanaged.passUnretained(box).toOpaque(), start: Self.onStart, end: Self.onEnd,
      text: Self.onText, element: handler is any XMLNamespaceHandler ? Self.onElement : nil)
    let opened = cx_parser_open(
      callbacks,
      cx_limits(
        depth: Int64(limits.depth), tag: Int64(limits.tagBytes), text: Int64(limits.textBytes)))
    guard let opened else {
      throw InterchangeError(.outOfMemory, "there is no memory for an XML parser")
    }
    handle = opened
    box.parser = opened
  }

  deinit { cx_parser_close(handle) }

  /// Bytes that were read: in `startElement` up to the tag's `>` or `/>`, in `endElement` behind the tag.
  var offset: Int { Int(cx_offset(handle)) }

  /// Where the parser is, from 1, the column in bytes: at the end of the tag or text that is being told of.
  var position: (line: Int, column: Int) { (Int(cx_line(handle)), Int(cx_column(handle))) }

  /// Hands over the next bytes: UTF-8 without a byte-order mark, cut anywhere.
  ///
  /// - Throws: `InterchangeError`: `malformed`, `entityDeclaration`, `limitExceeded`.
  func feed(_ bytes: [UInt8]) throws(InterchangeError) {
    let status = bytes.withUnsafeBufferPointer {
      cx_feed(handle, $0.baseAddress, Int64($0.count), 0)
    }
    try check(status)
  }

  /// Ends the document.
  ///
  /// - Throws: As `feed`; `malformed` if it is not complete.
  func finish() throws(InterchangeError) { try check(cx_feed(handle, nil, 0, 1)) }

  private func check(_ status: Int32) throws(InterchangeError) {
    let code = Int(status)
    if code == CX_OK { return }
    let location = SourceLocation(
      file: file, line: Int(cx_line(handle)), column: Int(cx_column(handle)))
    let message = String(cString: cx_message(handle))
    switch code {
    case CX_DECLARATION:
      throw InterchangeError(
        .entityDeclaration,
        "the document type declares entity or attribute '\(message)', which could be an attack; "
          + "remove the declarations in [ ] after DOCTYPE", at: location)
    case CX_ENTITY:
      throw InterchangeError(
        .entityDeclaration,
        "entity '\(message)' is not supported; replace it with the character itself"
          + (Self.numbers[message].map { " or with &#\($0);" } ?? ""), at: location)
    case CX_TOO_DEEP:
      throw InterchangeError(
        .limitExceeded, "elements are nested deeper than \(limits.depth)", at: location)
    case CX_LONG_TAG:
      throw InterchangeError(
        .limitExceeded,
        "a tag is longer than \(limits.tagBytes >> 10) KiB; is one of its quotation marks missing?",
        at: SourceLocation(file: file, line: location.line))
    case CX_LONG_TEXT:
      throw InterchangeError(
        .limitExceeded, "a text is longer than \(limits.textBytes >> 20) MiB", at: location)
    case CX_NO_MEMORY:
      throw InterchangeError(.outOfMemory, "there is no memory to parse it", at: location)
    default:
      throw InterchangeError(
        .malformed, "not well-formed XML: \(message); correct the file there", at: location)
    }
  }

  /// Entities of HTML that people leave in XML.
  private static let numbers = [
    "nbsp": 160, "copy": 169, "reg": 174, "deg": 176, "eacute": 233, "agrave": 224, "ntilde": 241,
    "ndash": 8211, "mdash": 8212, "lsquo": 8216, "rsquo": 8217, "ldquo": 8220, "rdquo": 8221,
    "hellip": 8230, "bull": 8226, "euro": 8364, "trade": 8482, "laquo": 171, "raquo": 187,
  ]

  private static func box(_ context: UnsafeMutableRawPointer?) -> HandlerBox? {
    context.map { Unmanaged<HandlerBox>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The library leaves every ampersand of an attribute as `&#38;` unless it is told to replace
  /// entities, which it never is.
  private static func text(_ value: UnsafeRawBufferPointer) -> String {
    guard let start = value.baseAddress, memchr(start, 0x26, value.count) != nil else {
      return String(decoding: value, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < value.count {
      bytes.append(value[index])
      index += value[index...].starts(with: "&#38;".utf8) ? 5 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let onStart:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<CChar>?, UnsafePointer<cx_attribute>?, Int64
    ) -> Void = { context, name, attributes, count in
      guard let box = box(context), let name else { return }
      var list: [XMLAttribute] = []
      if count > 0 {
        list.reserveCapacity(Int(count))
        for attribute in UnsafeBufferPointer(start: attributes, count: Int(count)) {
          let local = String(cString: attribute.name)
          let name = attribute.prefix.map { String(cString: $0) + ":" + local } ?? local
          let value = UnsafeRawBufferPointer(
            start: attribute.value, count: Int(attribute.value_length))
          list.append(XMLAttribute(name: name, value: text(value)))
        }
      }
      box.handler.startElement(
        String(cString: name), attributes: list, line: box.parser.map { Int(cx_line($0)) } ?? 0)
    }

  private static let onElement:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<cx_element>?) -> Void = {
      context, element in
      guard let box = box(context), let element = element?.pointee else { return }
      var tag = XMLNamespaceTag(name: String(cString: element.name))
      tag.prefix = element.prefix.map { String(cString: $0) }
      tag.namespace = element.uri.map { String(cString: $0) }
      for attribute in UnsafeBufferPointer(start: element.attributes, count: Int(element.count)) {
        let value = UnsafeRawBufferPointer(
          start: attribute.value, count: Int(attribute.value_length))
        tag.attributes.append(
          XMLNamespaceTag.Attribute(
            name: String(cString: attribute.name),
            prefix: attribute.prefix.map { String(cString: $0) },
            namespace: attribute.uri.map { String(cString: $0) }, value: text(value)))
      }
      for index in 0..<Int(element.declared_count) {
        guard let uri = element.declared?[2 * index + 1] else { continue }
        tag.declared.append(
          XMLNamespaceTag.Declaration(
            prefix: element.declared?[2 * index].map { String(cString: $0) },
            uri: String(cString: uri)))
      }
      if let parser = box.parser {
        tag.line = Int(cx_line(parser))
        tag.column = Int(cx_column(parser))
      }
      box.namespaceHandler?.startElement(tag)
    }

  private static let onEnd:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = { context, name in
      guard let box = box(context), let name else { return }
      box.handler.endElement(String(cString: name))
    }

  private static let onText:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int64) -> Void = {
      context, bytes, length in
      guard let box = box(context), let bytes else { return }
      bytes.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        box.handler.text(UnsafeBufferPointer(start: $0, count: Int(length)))
      }
    }
}
