internal import RectoText

/// Makes units of the events of a TMX document.
final class TMXUnitBuilder: XMLHandler {
  /// The most text that one unit may hold, in bytes.
  static let unitLimit = 64 << 20

  private(set) var header = TMXHeader(version: "")
  private(set) var isHeaderComplete = false
  private(set) var skips = ReadingNotes()
  private(set) var warnings = ReadingNotes()
  /// Why no more should be read.
  private(set) var failure: InterchangeError? { didSet { hasFailed = true } }
  /// Asked at every event, which is dear to ask of `failure`.
  private var hasFailed = false

  private enum Scope {
    case root, header, body, unit, variant, segment
    /// `prop` or `note`: its text is collected.
    case property, note
    /// An element inside `prop`, where TMX has none and XTM puts a neighbour's `seg`: kept as markup.
    case propertyContent
    /// An element inside `seg` that holds text.
    case pair
    /// An element inside `seg` that holds a code, and elements inside that.
    case code, codeContent
    /// Read past with all it holds.
    case ignored
  }

  private let file: String
  private let fileName: String?
  /// Whether units in fewer than two languages and empty segments are units all the same.
  private let keepsAll: Bool
  private var scopes: [Scope] = []
  private var line = 0
  private var queue: [TranslationUnit] = []
  /// Those of them that are given out, the next one last: it is moved out, not copied.
  private var ready: [TranslationUnit] = []

  /// The one that is open; it is moved, not copied, from here to the queue and out of it.
  private var unit = TMXUnitBuilder.emptyUnit
  private var unitLine = 0
  /// Why variants of the open unit are left out.
  private var reasons: [String] = []
  private var variant = TMXDraft.Variant()
  /// The text of the open `seg`, UTF-8.
  private var text: [UInt8] = []
  private var unitBytes = 0
  /// The text of the `prop`, `note` or code that is open.
  private var collected: [UInt8] = []
  private var openAttributes: [XMLAttribute] = []
  private var values = TMXValues()
  /// What the header says for all units.
  private var headerLanguage: LanguageTag?
  private var headerSegmentType: String?

  init(file: String, fileName: String?, keepsAll: Bool = false) {
    self.keepsAll = keepsAll
    self.file = file
    self.fileName = fileName
  }

  private static var emptyUnit: TranslationUnit { TranslationUnit(variants: []) }

  /// The next unit that is complete.
  func takeUnit() -> TranslationUnit? {
    if ready.isEmpty {
      guard !queue.isEmpty else { return nil }
      swap(&ready, &queue)
      ready.reverse()
    }
    return ready.popLast()
  }

  // MARK: Events

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    self.line = line
    guard !hasFailed else { return }
    guard let scope = scopes.last else {
      openRoot(name, attributes)
      return
    }
    // What an element costs to keep, beside its text.
    count(
      attributes.reduce(64 + name.utf8.count) { $0 + 32 + $1.name.utf8.count + $1.value.utf8.count }
    )
    guard !hasFailed else { return }
    scopes.append(open(name, attributes, in: scope))
  }

  private func openRoot(_ name: String, _ attributes: [XMLAttribute]) {
    guard name == "tmx" else {
      failure = InterchangeError(
        .malformed, "the root element is <\(name)>, not <tmx>: this is no TMX file",
        at: location(line))
      return
    }
    header.version = attributes.first { $0.name == "version" }?.value ?? ""
    if !["1.0", "1.1", "1.2", "1.3", "1.4", "1.4b"].contains(header.version) {
      warnings.add(
        "TMX version '\(header.version)' is not known; read as 1.4", at: location(line))
    }
    scopes.append(.root)
  }

  private func open(_ name: String, _ attributes: [XMLAttribute], in scope: Scope) -> Scope {
    switch (scope, name) {
    case (.root, "header"):
      header.attributes = attributes.map { Property($0.name, $0.value) }
      headerLanguage = values.language(header.attribute("srclang") ?? "")
      headerSegmentType = header.attribute("segtype").flatMap { $0 == "sentence" ? nil : $0 }
      checkSourceLanguage(header.attribute("srclang"), line: line)
      return .header
    case (.root, "body"):
      endHeader()
      unitBytes = 0
      return .body
    case (.root, "tu"), (.body, "tu"):
      endHeader()
      unitBytes = 0
      openUnit(attributes)
      return .unit
    case (.unit, "tuv"):
      variant = TMXDraft.Variant(line: line, attributes: attributes)
      return .variant
    case (.variant, "seg"):
      guard !variant.hasSegment else {
        warnings.add("a second <seg> in one <tuv> is left out", at: location(line))
        return .ignored
      }
      variant.hasSegment = true
      text.removeAll(keepingCapacity: true)
      return .segment
    case (.header, "prop"), (.unit, "prop"), (.variant, "prop"):
      return collect(.property, attributes)
    case (.header, "note"), (.unit, "note"), (.variant, "note"):
      return collect(.note, attributes)
    case (.segment, _), (.pair, _): return openInline(name, attributes)
    case (.code, _), (.codeContent, _):
      appendTag(name, attributes)
      return .codeContent
    case (.property, _), (.propertyContent, _):
      appendTag(name, attributes)
      return .propertyContent
    case (.note, _), (.ignored, _): return .ignored
    default:
      warnings.add("<\(name)> is not read here", at: location(line))
      return .ignored
    }
  }

  private func collect(_ scope: Scope, _ attributes: [XMLAttribute]) -> Scope {
    collected.removeAll(keepingCapacity: true)
    openAttributes = attributes
    return scope
  }

  private func openInline(_ name: String, _ attributes: [XMLAttribute]) -> Scope {
    let role = TMXNames.role(of: name)
    let kept = attributes.filter { attribute in
      let isKept = !hasPrefix(attribute.name) || attribute.name.utf8.starts(with: "xml:".utf8)
      if !isKept {
        warnings.add(
          "attribute '\(attribute.name)' of <\(name)> is of another namespace and left out",
          at: location(line))
      }
      return isKept
    }
    variant.codes.append(
      InlineCode(
        role ?? .opening, element: name,
        attributes: kept.map { InlineCode.Attribute(name: $0.name, value: $0.value) },
        offset: text.count))
    guard role != nil else { return .pair }
    collected.removeAll(keepingCapacity: true)
    return .code
  }

  private func hasPrefix(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: ":")) }

  private func appendTag(_ name: String, _ attributes: [XMLAttribute]) {
    collected += "<\(name)".utf8
    for attribute in attributes where !hasPrefix(attribute.name) {
      collected += " \(attribute.name)=\"".utf8
      XMLText.appendAttribute(attribute.value, to: &collected)
      collected.append(UInt8(ascii: "\""))
    }
    collected.append(UInt8(ascii: ">"))
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard !hasFailed, let scope = scopes.last else { return }
    switch scope {
    case .segment, .pair: text.append(contentsOf: utf8)
    case .property, .note: collected.append(contentsOf: utf8)
    case .code, .codeContent, .propertyContent:
      XMLText.append(utf8, to: &collected, isAttribute: false)
    default: return
    }
    count(utf8.count)
  }

  private func count(_ bytes: Int) {
    unitBytes += bytes
    guard unitBytes > Self.unitLimit, !hasFailed else { return }
    failure = InterchangeError(
      .limitExceeded, "a unit holds more than \(Self.unitLimit >> 20) MiB", at: location(line))
  }

  func endElement(_ name: String) {
    guard !hasFailed, let scope = scopes.popLast() else { return }
    switch scope {
    case .header: endHeader()
    case .root: endHeader()
    case .unit: endUnit()
    case .variant: endVariant()
    case .segment: variant.text = String(decoding: text, as: UTF8.self)
    case .pair:
      variant.codes.append(InlineCode(.closing, element: name, offset: text.count))
    case .code:
      variant.codes[variant.codes.count - 1].markup = String(decoding: collected, as: UTF8.self)
    case .codeContent, .propertyContent: collected += "</\(name)>".utf8
    case .property:
      let name = openAttributes.first { $0.name == "type" }?.value ?? ""
      add(Property(name, String(decoding: collected, as: UTF8.self)))
    case .note:
      let tag = openAttributes.first { $0.name == "xml:lang" || $0.name == "lang" }?.value
      add(
        Note(
          String(decoding: collected, as: UTF8.self), language: tag.flatMap { values.language($0) })
      )
    case .body, .ignored: break
    }
  }

  private func add(_ property: Property) {
    switch scopes.last {
    case .header: header.properties.append(property)
    case .variant: variant.properties.append(property)
    default: if !read(property, into: &unit) { unit.properties.append(property) }
    }
  }

  private func add(_ note: Note) {
    switch scopes.last {
    case .header: header.notes.append(note)
    case .variant: variant.notes.append(note)
    default: unit.notes.append(note)
    }
  }

  // MARK: Results

  private func location(_ line: Int) -> SourceLocation { SourceLocation(file: file, line: line) }

  private func endHeader() {
    guard !isHeaderComplete else { return }
    isHeaderComplete = true
    if header.attributes.isEmpty {
      warnings.add("there is no header; any language may be the source", at: location(line))
    }
  }

  /// Says where a source language is missing or none; `nil` and `*all*` both mean any.
  private func checkSourceLanguage(_ value: String?, line: Int) {
    guard let value, !value.isEmpty else {
      warnings.add("srclang is missing; any language may be the source", at: location(line))
      return
    }
    if !TMXNames.isAnyLanguage(value), values.language(value) == nil {
      warnings.add(
        "srclang '\(value)' is not a language tag; any language may be the source",
        at: location(line))
    }
  }

  private func openUnit(_ attributes: [XMLAttribute]) {
    unitLine = line
    unit = Self.emptyUnit
    unit.variants.reserveCapacity(2)
    reasons.removeAll()
    unit.origin = UnitOrigin(file: fileName, line: line)
    unit.sourceLanguage = sourceLanguage(of: attributes)
    (unit.history, unit.properties) = values.history(of: attributes) { reason in
      warnings.add(reason, at: location(line))
    }
    var hasSegmentType = false
    for attribute in attributes where !TMXValues.isRead(attribute.name) {
      switch attribute.name {
      case "srclang": continue
      case TMXNames.identifier:
        unit.properties.append(Property(TMXNames.identifier, attribute.value))
      default:
        if attribute.name == "segtype" { hasSegmentType = true }
        unit.properties.append(Property(TMXNames.prefix + attribute.name, attribute.value))
      }
    }
    // A memory may hold units of files with other headers: what this one says for all goes with each.
    if let kind = headerSegmentType, !hasSegmentType {
      unit.properties.append(Property(TMXNames.prefix + "segtype", kind))
    }
  }

  private func endVariant() {
    switch finishedVariant() {
    case .success(let variant): unit.variants.append(variant)
    case .failure(let problem): reasons.append(problem.reason)
    }
  }

  private func endUnit() {
    guard keepsAll || unit.hasSeveralLanguages else {
      let reason = reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")
      skips.add("the unit has text in fewer than two languages\(reason)", at: location(unitLine))
      return
    }
    for reason in reasons {
      warnings.add("a variant is left out: \(reason)", at: location(unitLine))
    }
    if hasProperties {
      let told = ToolContext.context(of: unit)
      if unit.context.previous == .unknown { unit.context.previous = told.previous }
      if unit.context.next == .unknown { unit.context.next = told.next }
    }
    queue.append(Self.emptyUnit)
    swap(&queue[queue.count - 1], &unit)
  }

  /// Whether the open unit or a variant of it has any.
  private var hasProperties: Bool {
    !unit.properties.isEmpty
      || unit.variants.indices.contains { !unit.variants[$0].properties.isEmpty }
  }

  private func sourceLanguage(of attributes: [XMLAttribute]) -> LanguageTag? {
    guard let own = attributes.first(where: { $0.name == "srclang" })?.value else {
      return headerLanguage
    }
    checkSourceLanguage(own, line: line)
    return values.language(own)
  }

  private struct Problem: Error {
    var reason: String
  }

  private func finishedVariant() -> Result<Variant, Problem> {
    let attributes = variant.attributes
    let place =
      attributes.firstIndex { $0.name == "xml:lang" } ?? attributes.firstIndex { $0.name == "lang" }
    guard let place else { return .failure(Problem(reason: "<tuv> says no xml:lang")) }
    let tag = attributes[place]
    guard let language = values.language(tag.value) else {
      return .failure(Problem(reason: "'\(tag.value)' is not a language tag"))
    }
    guard variant.hasSegment else {
      return .failure(Problem(reason: "<tuv> of '\(tag.value)' has no <seg>"))
    }
    guard keepsAll || !variant.text.isEmpty || !variant.codes.isEmpty else {
      return .failure(Problem(reason: "<seg> of '\(tag.value)' is empty"))
    }
    var finished = Variant(
      variant.text, language: language, codes: variant.codes, properties: variant.properties,
      notes: variant.notes)
    guard attributes.count > 1 else { return .success(finished) }
    let (history, oddDates) = values.history(of: attributes) { reason in
      warnings.add(reason, at: location(variant.line))
    }
    finished.history = history
    finished.properties = oddDates
    for attribute in attributes
    where !TMXValues.isRead(attribute.name) && attribute.name != tag.name {
      finished.properties.append(Property(TMXNames.prefix + attribute.name, attribute.value))
    }
    finished.properties += variant.properties
    return .success(finished)
  }

  private func read(_ property: Property, into unit: inout TranslationUnit) -> Bool {
    guard TMXNames.reserved.contains(property.name) else { return false }
    switch property.name {
    case TMXNames.previous: unit.context.previous = .text(property.value)
    case TMXNames.next: unit.context.next = .text(property.value)
    case TMXNames.previousBoundary where property.value == "yes": unit.context.previous = .boundary
    case TMXNames.nextBoundary where property.value == "yes": unit.context.next = .boundary
    case TMXNames.alignment: unit.origin.alignment = property.value
    case TMXNames.originFile: unit.origin.file = property.value
    case TMXNames.originLine:
      guard let line = Int(property.value), line > 0 else { return odd(property, unit) }
      unit.origin.line = line
    case TMXNames.confidence:
      guard let confidence = Double(property.value), (0...1).contains(confidence) else {
        return odd(property, unit)
      }
      unit.origin.confidence = confidence
    default: return odd(property, unit)
    }
    return true
  }

  private func odd(_ property: Property, _ unit: TranslationUnit) -> Bool {
    warnings.add(
      "property \(property.name) has the value '\(property.value)', which is left out",
      at: location(unit.origin.line ?? line))
    return true
  }
}
