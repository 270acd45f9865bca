import RectoText

@testable import RectoInterchange

/// A Word document of our own making.
struct Document {
  static let spaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""

  /// What the body holds.
  var body: String
  /// Further parts, by the kind of their relationship: the part's name and its content.
  var parts: [(kind: String, name: String, content: String)] = []

  init(_ body: String) { self.body = body }

  var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document \(Self.spaces)>"
      + "<w:body>\(body)<w:sectPr/></w:body></w:document>"
  }

  var archive: Archive {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let links = parts.enumerated().map { number, part in
      "<Relationship Id=\"rId\(number)\" Type=\"\(kind)\(part.kind)\" Target=\"\(part.name)\"/>"
    }
    return Archive(
      [
        ("[Content_Types].xml", "<Types/>"),
        (
          "_rels/.rels",
          "<Relationships xmlns=\"\(space)\"><Relationship Id=\"a\" Type=\"\(kind)officeDocument\" "
            + "Target=\"word/document.xml\"/></Relationships>"
        ),
        ("word/document.xml", text),
        (
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"\(space)\">\(links.joined())</Relationships>"
        ),
      ] + parts.map { ("word/" + $0.name, $0.content) })
  }

  /// All units, and the reader at its end.
  func units() throws -> (units: [FileUnit], reader: DOCXReader) {
    let reader = try DOCXReader(InputBytes(archive.bytes, name: "x.docx"))
    var units: [FileUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return (units, reader)
  }

  /// The text of a paragraph with its codes, `{1}` the first one.
  func marked(_ number: Int = 0) throws -> String {
    let units = try units().units
    return units[number].source.map(Self.marked) ?? "-"
  }

  static func marked(_ text: FileText) -> String {
    let bytes = Array(text.text.utf8)
    var out = ""
    var position = 0
    for (index, code) in text.codes.enumerated() {
      out += String(decoding: bytes[position..<code.offset], as: UTF8.self)
      position = code.offset
      let mark = code.role == .opening ? "<" : code.role == .closing ? ">" : "|"
      out += "{\(index)\(mark)\(code.element)}"
    }
    return out + String(decoding: bytes[position...], as: UTF8.self)
  }

  /// The body's bytes when paragraphs are translated.
  func edited(
    _ translate: (FileUnit) -> FileTranslation?
  ) throws -> (body: String, archive: ZipArchive, warnings: [Skip]) {
    let output = MemoryOutput()
    let editor = try DOCXEditor(InputBytes(archive.bytes, name: "x.docx"), output: output)
    while let unit = try editor.next() {
      if let translation = translate(unit) { try editor.translate(0, with: translation) }
    }
    try editor.finish()
    let archive = try ZipArchive(output.bytes, name: "y.docx")
    let index = archive.index(of: "word/document.xml") ?? 0
    let text = String(decoding: try archive.content(of: index), as: UTF8.self)
    let start = text.firstRange(of: "<w:body>")?.upperBound ?? text.startIndex
    let end = text.firstRange(of: "<w:sectPr/>")?.lowerBound ?? text.endIndex
    return (String(text[start..<end]), archive, editor.warnings)
  }
}

/// A translation with codes of the source where `{0}`, `{1}` stand.
func translation(_ marked: String, state: TranslationState? = .translated) -> FileTranslation {
  var text = ""
  var codes: [FileTranslation.Code] = []
  var rest = marked[...]
  while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
    text += rest[..<open]
    if let number = Int(rest[rest.index(after: open)..<close]) {
      codes.append(FileTranslation.Code(.source(number), offset: text.utf8.count))
    }
    rest = rest[rest.index(after: close)...]
  }
  return FileTranslation(text + rest, codes: codes, state: state)
}
