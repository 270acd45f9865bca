internal import RectoText

/// A part of an Office file: XML, read whole.
struct PackagePart {
  /// Its name in the archive.
  var name: String
  /// Well-formed, UTF-8, without a byte-order mark; empty where somebody heard them already.
  var bytes: [UInt8]
  /// Whether `bytes`, behind a byte-order mark where there was one, are the part as it stands in the archive.
  var isUTF8: Bool
  var hasMark: Bool

  /// Unpacks a part and lets a parser see all of it, which refuses what is not well-formed and what could be an attack.
  ///
  /// - Parameter handler: Hears what it holds; then the bytes are not kept.
  /// - Throws: `InterchangeError`.
  init(
    _ index: Int, of archive: ZipArchive, limits: UnitFileLimits,
    handler: (any XMLHandler)? = nil
  ) throws(InterchangeError) {
    name = archive.entries[index].name
    let content = try archive.content(of: index)
    let place = "\(archive.name): \(name)"
    let encoding = XMLEncoding.detect(Array(content.prefix(XMLEncoding.prefixSize)))
    hasMark = content.starts(with: [0xEF, 0xBB, 0xBF])
    let stream = try UTF8Stream(InputBytes(content, name: place), encoding: encoding)
    isUTF8 = stream.encoding == "UTF-8"
    bytes = []
    if handler == nil { bytes.reserveCapacity(content.count) }
    let listener = handler ?? DeafHandler()
    let parser = try XMLPushParser(
      handler: listener, file: place,
      limits: XMLLimits(
        depth: limits.depth, tagBytes: limits.tagBytes, textBytes: limits.textBytes))
    while let chunk = try stream.next() {
      try parser.feed(chunk)
      if handler == nil { bytes += chunk }
    }
    try parser.finish()
    withExtendedLifetime(listener) {}
  }

  private final class DeafHandler: XMLHandler {
    func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {}
    func endElement(_ name: String) {}
    func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  }
}

/// What a part of an Office file refers to.
struct PackageRelationships {
  struct Relationship {
    var id: String
    /// The last part of its type, `header` or `worksheet`, which both editions of the standard share.
    var kind: String
    /// A name in the archive.
    var target: String
  }

  private(set) var all: [Relationship] = []

  /// Reads what a part refers to inside its archive; nothing where the archive says nothing.
  ///
  /// - Parameter part: A name in the archive; empty for the file itself.
  /// - Throws: `InterchangeError`.
  init(
    of part: String, in archive: ZipArchive, limits: UnitFileLimits
  ) throws(InterchangeError) {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    guard let index = archive.index(of: name) else { return }
    let handler = Handler(folder: folder)
    _ = try PackagePart(index, of: archive, limits: limits, handler: handler)
    all = handler.found
  }

  /// The targets of one kind, in the order of the file.
  func targets(_ kind: String) -> [String] { all.filter { $0.kind == kind }.map(\.target) }

  private final class Handler: XMLHandler {
    let folder: String
    var found: [Relationship] = []
    init(folder: String) { self.folder = folder }

    func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
      guard name == "Relationship" else { return }
      var values: [String: String] = [:]
      for attribute in attributes { values[attribute.name] = attribute.value }
      guard let target = values["Target"], values["TargetMode"] != "External" else { return }
      let kind = values["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      found.append(
        Relationship(
          id: values["Id"] ?? "", kind: kind,
          target: target.hasPrefix("/") ? String(target.dropFirst()) : Self.joined(folder, target)))
    }
    func endElement(_ name: String) {}
    func text(_ utf8: UnsafeBufferPointer<UInt8>) {}

    /// A relative name, seen from a folder.
    static func joined(_ folder: String, _ target: String) -> String {
      var parts = folder.split(separator: "/").map(String.init)
      for step in target.split(separator: "/") {
        if step == ".." {
          _ = parts.popLast()
        } else if step != "." {
          parts.append(String(step))
        }
      }
      return parts.joined(separator: "/")
    }
  }
}
