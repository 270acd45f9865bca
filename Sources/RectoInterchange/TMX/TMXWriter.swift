public import RectoText

/// Writes units as TMX 1.4b, one after another.
///
///     var writer = try TMXWriter(OutputFile(path: "un.tmx"))
///     for unit in units { try writer.write(unit) }
///     try writer.finish()
///
/// What `TMXReader` reads is what was written: variants, inline codes, properties, notes, history,
/// source language, context and origin; those of a unit's properties that are attributes in TMX come
/// first. Context and origin are properties `x-recto-…` of the `tu`; a unit's own properties of those
/// names are left out, and so is a neighbour that another program's property tells as well.
///
/// XML 1.0 cannot hold most control characters and U+FFFE and U+FFFF. Each becomes U+FFFD, and the
/// unit is in `warnings`: one bad character must not lose an export of a million units.
///
/// An inline code that cannot be written as what it is (half a pair, markup that is no XML, an odd
/// name) is written as `ph` and is in `warnings`.
public struct TMXWriter: UnitWriter {
  /// What is written besides the units' own content.
  public struct Options: Hashable, Sendable {
    /// Whether the previous and next source are written.
    public var writesContext = true
    /// Whether file, line, aligner run and confidence are written.
    public var writesOrigin = true

    /// Everything is written.
    public init() {}
  }

  /// Units written so far.
  public private(set) var unitCount = 0
  /// The first thousand places where the file says less than the unit did.
  public var warnings: [Skip] { notes.notes }
  /// All such places.
  public var warningCount: Int { notes.count }

  private let output: any OutputBytes
  private let header: TMXHeader
  private let options: Options
  private let headerLanguage: LanguageTag?
  private var bytes: [UInt8] = []
  private var notes = ReadingNotes()
  private var lost = 0

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - output: Where the file goes.
  ///   - header: What the file says about itself; the attributes that TMX demands are added where they
  ///     are missing and those that it does not know are left out.
  ///   - options: How units are written.
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public init(
    _ output: any OutputBytes, header: TMXHeader = TMXHeader(), options: Options = Options()
  ) throws(InterchangeError) {
    self.output = output
    self.header = header
    self.options = options
    headerLanguage = header.sourceLanguage
    writeHeader()
    note(SourceLocation(file: output.name))
    try flush(atLeast: 0)
  }

  /// Writes the next unit. One without variants is left out, with a warning.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    let location = SourceLocation(file: unit.origin.file ?? output.name, line: unit.origin.line)
    guard !unit.variants.isEmpty else {
      notes.add("a unit without variants is left out", at: location)
      return
    }
    bytes += "    <tu".utf8
    let others = writeUnitAttributes(unit)
    bytes += ">\n".utf8
    for note in unit.notes { write(note, indentation: 6) }
    for property in contextProperties(of: unit) { write(property, indentation: 6) }
    for property in others { write(property, indentation: 6) }
    for variant in unit.variants { write(variant, at: location) }
    bytes += "    </tu>\n".utf8
    unitCount += 1
    note(location)
    try flush(atLeast: 1 << 16)
  }

  /// Ends the file and stores it.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public mutating func finish() throws(InterchangeError) {
    bytes += "  </body>\n</tmx>\n".utf8
    try flush(atLeast: 0)
    try output.finish()
  }

  // MARK: Parts

  private mutating func flush(atLeast size: Int) throws(InterchangeError) {
    guard bytes.count >= size else { return }
    try output.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ location: SourceLocation) {
    guard lost > 0 else { return }
    let what = lost == 1 ? "a character" : "\(lost) characters"
    notes.add("\(what) that XML cannot hold became U+FFFD", at: location)
    lost = 0
  }

  private mutating func writeHeader() {
    bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header".utf8
    var written: Set<String> = []
    for attribute in header.attributes + TMXHeader().attributes
    where TMXNames.headerAttributes.contains(attribute.name) {
      guard written.insert(attribute.name).inserted else { continue }
      writeAttribute(attribute.name, attribute.value)
    }
    if header.properties.isEmpty, header.notes.isEmpty {
      bytes += "/>\n".utf8
    } else {
      bytes += ">\n".utf8
      for note in header.notes { write(note, indentation: 4) }
      for property in header.properties { write(property, indentation: 4) }
      bytes += "  </header>\n".utf8
    }
    bytes += "  <body>\n".utf8
  }

  /// - Returns: The properties that are no attributes.
  private mutating func writeUnitAttributes(_ unit: TranslationUnit) -> [Property] {
    var others: [Property] = []
    var written = writtenHistory(unit.history)
    for property in unit.properties where !TMXNames.reserved.contains(property.name) {
      let isIdentifier = property.name == TMXNames.identifier
      let name = isIdentifier ? property.name : attributeName(property, TMXNames.unitAttributes)
      if let name, written.insert(name).inserted {
        writeAttribute(name, property.value)
      } else {
        others.append(property)
      }
    }
    write(unit.history)
    if unit.sourceLanguage != headerLanguage {
      writeAttribute("srclang", unit.sourceLanguage?.rawValue ?? "*all*")
    }
    return others
  }

  private mutating func write(_ variant: Variant, at location: SourceLocation) {
    bytes += "      <tuv".utf8
    writeAttribute("xml:lang", variant.language.rawValue)
    var others: [Property] = []
    var written = writtenHistory(variant.history)
    for property in variant.properties {
      if let name = attributeName(property, TMXNames.variantAttributes),
        written.insert(name).inserted
      {
        writeAttribute(name, property.value)
      } else {
        others.append(property)
      }
    }
    write(variant.history)
    bytes.append(UInt8(ascii: ">"))
    if !variant.notes.isEmpty || !others.isEmpty {
      bytes.append(0x0A)
      for note in variant.notes { write(note, indentation: 8) }
      for property in others { write(property, indentation: 8) }
      bytes += "        ".utf8
    }
    bytes += "<seg>".utf8
    if variant.codes.isEmpty {
      lost += XMLText.append(variant.text, to: &bytes)
    } else {
      var segment = TMXSegment(variant)
      segment.write(to: &bytes)
      lost += segment.lostCharacters
      for problem in segment.problems { notes.add(problem, at: location) }
    }
    bytes += "</seg>".utf8
    if !variant.notes.isEmpty || !others.isEmpty { bytes += "\n      ".utf8 }
    bytes += "</tuv>\n".utf8
  }

  private func attributeName(_ property: Property, _ known: Set<String>) -> String? {
    guard property.name.hasPrefix(TMXNames.prefix) else { return nil }
    let name = String(property.name.dropFirst(TMXNames.prefix.count))
    return known.contains(name) ? name : nil
  }

  private func writtenHistory(_ history: UnitHistory) -> Set<String> {
    var names: Set<String> = []
    if history.created != nil { names.insert("creationdate") }
    if history.createdBy != nil { names.insert("creationid") }
    if history.changed != nil { names.insert("changedate") }
    if history.changedBy != nil { names.insert("changeid") }
    return names
  }

  private mutating func write(_ history: UnitHistory) {
    if let date = history.created { writeAttribute("creationdate", date.rawValue) }
    if let name = history.createdBy { writeAttribute("creationid", name) }
    if let date = history.changed { writeAttribute("changedate", date.rawValue) }
    if let name = history.changedBy { writeAttribute("changeid", name) }
  }

  private func contextProperties(of unit: TranslationUnit) -> [Property] {
    var properties: [Property] = []
    if options.writesContext {
      // A neighbour that another program's property tells is not told twice: the two cannot come to differ.
      let told = ToolContext.context(of: unit)
      switch unit.context.previous {
      case let previous where ToolContext.isSame(previous, told.previous): break
      case .unknown: break
      case .boundary: properties.append(Property(TMXNames.previousBoundary, "yes"))
      case .text(let text): properties.append(Property(TMXNames.previous, text))
      }
      switch unit.context.next {
      case let next where ToolContext.isSame(next, told.next): break
      case .unknown: break
      case .boundary: properties.append(Property(TMXNames.nextBoundary, "yes"))
      case .text(let text): properties.append(Property(TMXNames.next, text))
      }
    }
    if options.writesOrigin {
      let origin = unit.origin
      if let file = origin.file { properties.append(Property(TMXNames.originFile, file)) }
      if let line = origin.line { properties.append(Property(TMXNames.originLine, String(line))) }
      if let run = origin.alignment { properties.append(Property(TMXNames.alignment, run)) }
      if let confidence = origin.confidence {
        properties.append(Property(TMXNames.confidence, confidence.description))
      }
    }
    return properties
  }

  private mutating func write(_ property: Property, indentation: Int) {
    indent(indentation)
    bytes += "<prop".utf8
    writeAttribute("type", property.name)
    bytes.append(UInt8(ascii: ">"))
    lost += XMLText.append(property.value, to: &bytes)
    bytes += "</prop>\n".utf8
  }

  private mutating func write(_ note: Note, indentation: Int) {
    indent(indentation)
    bytes += "<note".utf8
    if let language = note.language { writeAttribute("xml:lang", language.rawValue) }
    bytes.append(UInt8(ascii: ">"))
    lost += XMLText.append(note.text, to: &bytes)
    bytes += "</note>\n".utf8
  }

  private mutating func indent(_ spaces: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: spaces))
  }

  private mutating func writeAttribute(_ name: String, _ value: String) {
    bytes += " \(name)=\"".utf8
    lost += XMLText.appendAttribute(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
