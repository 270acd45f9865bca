internal import RectoText

/// Writes units as XLIFF 1.2, 2.0 or 2.1.
///
/// Segments of a unit are `mrk` elements of type `seg` in 1.2 and `segment` elements in 2. States, notes, protection
/// and context names are written in the words of the standard; identifiers that are missing or come twice are numbered.
final class XLIFFWriter: UnitFileWriter {
  var warnings: [Skip] { notes.notes }
  var warningCount: Int { notes.count }

  private let output: any OutputBytes
  private let header: NewFileHeader
  private let isTwo: Bool
  private var bytes: [UInt8] = []
  private var notes = ReadingNotes()
  private var count = 0
  private var identifiers: Set<String> = []

  init(_ output: any OutputBytes, header: NewFileHeader) throws(InterchangeError) {
    self.output = output
    self.header = header
    let version = header.version ?? "1.2"
    guard ["1.2", "2.0", "2.1", "2.2"].contains(version) else {
      throw InterchangeError(
        .unsupported, "XLIFF \(version) is not written; take 1.2, 2.0, 2.1 or 2.2",
        at: SourceLocation(file: output.name))
    }
    isTwo = version != "1.2"
    bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
    if isTwo {
      let space = version == "2.2" ? "2.2" : "2.0"
      bytes +=
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:\(space)\" version=\"\(version)\"".utf8
      attribute("srcLang", header.source.rawValue)
      if let target = header.target { attribute("trgLang", target.rawValue) }
      bytes += ">\n  <file id=\"f1\"".utf8
      attribute("original", header.original)
      bytes += ">\n".utf8
    } else {
      bytes +=
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n  <file".utf8
      attribute("original", header.original)
      attribute("source-language", header.source.rawValue)
      if let target = header.target { attribute("target-language", target.rawValue) }
      bytes += " datatype=\"plaintext\">\n    <body>\n".utf8
    }
  }

  private func attribute(_ name: String, _ value: String) {
    bytes += " \(name)=\"".utf8
    XMLText.appendAttribute(value, to: &bytes)
    bytes.append(0x22)
  }

  func write(_ unit: FileUnit) throws(InterchangeError) {
    guard unit.source != nil, !unit.segments.isEmpty else {
      notes.add("a unit without a source is left out", at: location(unit))
      return
    }
    count += 1
    let lost = isTwo ? writeTwo(unit) : writeOne(unit)
    if lost > 0 {
      notes.add("\(lost) characters that XML cannot hold became U+FFFD", at: location(unit))
    }
    try flush(atLeast: 1 << 16)
  }

  private func location(_ unit: FileUnit) -> SourceLocation {
    SourceLocation(file: header.original, line: unit.line)
  }

  func finish() throws(InterchangeError) {
    if isTwo, count == 0 {
      // A file holds a unit or a group (2.0, section 4.2.2.2).
      throw InterchangeError(
        .unsupported, "there is no unit to write, and XLIFF 2 has no empty files",
        at: SourceLocation(file: output.name))
    }
    bytes += (isTwo ? "  </file>\n</xliff>\n" : "    </body>\n  </file>\n</xliff>\n").utf8
    try flush(atLeast: 0)
    try output.finish()
  }

  private func flush(atLeast size: Int) throws(InterchangeError) {
    guard bytes.count >= size else { return }
    try output.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The unit's own where it is a name and new, else a number.
  private func identifier(_ unit: FileUnit) -> String {
    let own = unit.id.map { id in
      // An NMTOKEN in XLIFF 2.
      isTwo ? String(id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" }) : id
    }
    if let own, !own.isEmpty, identifiers.insert(own).inserted { return own }
    var number = count
    while !identifiers.insert(String(number)).inserted { number += 1 }
    return String(number)
  }

  // MARK: 1.2

  private func writeOne(_ unit: FileUnit) -> Int {
    var markup = XLIFFMarkup(.one)
    bytes += "      <trans-unit".utf8
    attribute("id", identifier(unit))
    if let name = unit.contextName { attribute("resname", name) }
    if unit.isProtected { attribute("translate", "no") }
    if unit.state >= .reviewed { attribute("approved", "yes") }
    bytes += " xml:space=\"preserve\">\n".utf8
    let isSegmented = unit.segments.count > 1
    let sources = unit.segments.map { markup.content($0.source) }
    element("source", isSegmented ? joined(unit.segments.map(\.source), &markup) : sources[0])
    if isSegmented { element("seg-source", marked(sources, unit)) }
    if unit.segments.contains(where: { $0.target != nil }) {
      let targets = unit.segments.map { $0.target.map { markup.content($0) } ?? [] }
      bytes += "        <target state=\"\(XLIFF1States.name(of: unit.state))\">".utf8
      bytes += isSegmented ? marked(targets, unit) : targets[0]
      bytes += "</target>\n".utf8
    }
    for note in unit.notes { element("note", escaped(note.text)) }
    bytes += "      </trans-unit>\n".utf8
    return markup.lostCharacters
  }

  private func element(_ name: String, _ content: [UInt8]) {
    bytes += "        <\(name)>".utf8 + content + "</\(name)>\n".utf8
  }

  private func escaped(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    XMLText.append(text, to: &out)
    return out
  }

  private func joined(_ texts: [FileText], _ markup: inout XLIFFMarkup) -> [UInt8] {
    var out: [UInt8] = []
    for (index, text) in texts.enumerated() {
      if index > 0 { out.append(0x20) }
      out += markup.content(text)
    }
    return out
  }

  private func marked(_ contents: [[UInt8]], _ unit: FileUnit) -> [UInt8] {
    var out: [UInt8] = []
    for (index, content) in contents.enumerated() {
      if index > 0 { out.append(0x20) }
      out += "<mrk mtype=\"seg\" mid=\"".utf8
      XMLText.appendAttribute(unit.segments[index].id ?? String(index + 1), to: &out)
      out += "\">".utf8 + content + "</mrk>".utf8
    }
    return out
  }

  // MARK: 2

  private func writeTwo(_ unit: FileUnit) -> Int {
    var markup = XLIFFMarkup(.two)
    let contents = unit.segments.map { segment in
      (markup.content(segment.source), segment.target.map { markup.content($0) })
    }
    bytes += "    <unit".utf8
    attribute("id", identifier(unit))
    if let name = unit.contextName { attribute("name", name) }
    if unit.isProtected { attribute("translate", "no") }
    bytes += ">\n".utf8
    if !unit.notes.isEmpty {
      bytes += "      <notes>\n".utf8
      for note in unit.notes {
        bytes += "        <note>".utf8 + escaped(note.text) + "</note>\n".utf8
      }
      bytes += "      </notes>\n".utf8
    }
    if !markup.data.isEmpty {
      bytes += "      <originalData>\n".utf8
      for (index, text) in markup.data.enumerated() {
        bytes += "        <data id=\"d\(index + 1)\">".utf8 + escaped(text) + "</data>\n".utf8
      }
      bytes += "      </originalData>\n".utf8
    }
    for (segment, content) in zip(unit.segments, contents) {
      bytes += "      <segment state=\"\(Self.state(segment.state))\">\n".utf8
      bytes += "        <source xml:space=\"preserve\">".utf8 + content.0 + "</source>\n".utf8
      if let target = content.1 {
        bytes += "        <target xml:space=\"preserve\">".utf8 + target + "</target>\n".utf8
      }
      bytes += "      </segment>\n".utf8
    }
    bytes += "    </unit>\n".utf8
    return markup.lostCharacters
  }

  private static func state(_ state: TranslationState) -> String {
    switch state {
    case .untranslated, .draft: "initial"
    case .translated: "translated"
    case .reviewed: "reviewed"
    case .final: "final"
    }
  }
}
