internal import RectoText

/// What the properties of other programs say about a unit's neighbours.
///
/// They are a unit's own or those of the variant that is its source, and they stay properties. A value is the
/// neighbour's text, or XML of a `seg` whose text is meant, codes left out. docs/memory.md says which program
/// writes which and where that is written down.
enum ToolContext {
  /// OmegaT, memoQ (XTM and MateCat read or write the same name), Phrase, XTM.
  private static let previous = [
    "prev", "x-context-pre", "context_prev", "x-previous-source-text",
  ]
  private static let next = ["next", "x-context-post", "context_next", "x-next-source-text"]

  /// The neighbours that a unit's properties tell; the first to tell one has the say.
  static func context(of unit: TranslationUnit) -> UnitContext {
    var context = UnitContext()
    read(unit.properties, into: &context)
    for variant in sources(of: unit) { read(variant.properties, into: &context) }
    return context
  }

  /// Whether two neighbours are the same to the byte: Swift's `==` on strings is canonical equivalence.
  static func isSame(_ a: UnitContext.Neighbour, _ b: UnitContext.Neighbour) -> Bool {
    if case .text(let a) = a, case .text(let b) = b { return a.utf8.elementsEqual(b.utf8) }
    return a == b
  }

  /// The variants in the source language, else those of another region of it; all where any may be the source.
  private static func sources(of unit: TranslationUnit) -> [Variant] {
    guard let language = unit.sourceLanguage else { return unit.variants }
    let sources = unit.variants.filter { $0.language == language }
    return sources.isEmpty ? unit.variants.filter { $0.language.meets(language) } : sources
  }

  private static func read(_ properties: [Property], into context: inout UnitContext) {
    for property in properties {
      if context.previous == .unknown, previous.contains(property.name) {
        context.previous = neighbour(property)
      } else if context.next == .unknown, next.contains(property.name) {
        context.next = neighbour(property)
      }
    }
  }

  private static func neighbour(_ property: Property) -> UnitContext.Neighbour {
    let value = Folding.collapsingWhiteSpace(property.value)
    if value.isEmpty {
      // OmegaT writes an empty text where its file starts or ends; of the others nobody says what it means.
      return property.name == "prev" || property.name == "next" ? .boundary : .unknown
    }
    guard value.hasPrefix("<seg>") || value.hasPrefix("<seg ") else { return .text(property.value) }
    guard let text = SegmentMarkup.text(value), !Folding.collapsingWhiteSpace(text).isEmpty else {
      return .unknown
    }
    return .text(text)
  }
}

/// Reads the text of a `seg` that is written as XML inside another text.
private final class SegmentMarkup: XMLHandler {
  /// The text, codes left out as `TMXReader` leaves them out; `nil` for what is no XML.
  static func text(_ markup: String) -> String? {
    let handler = SegmentMarkup()
    do {
      let parser = try XMLPushParser(handler: handler, file: "")
      try parser.feed(Array(markup.utf8))
      try parser.finish()
    } catch {
      return nil
    }
    return String(decoding: handler.text, as: UTF8.self)
  }

  private var text: [UInt8] = []
  /// How many elements are open from the code inwards; 0 outside codes.
  private var codeDepth = 0

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    if codeDepth > 0 || TMXNames.role(of: name) != nil { codeDepth += 1 }
  }

  func endElement(_ name: String) { codeDepth = max(0, codeDepth - 1) }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if codeDepth == 0 { text.append(contentsOf: utf8) }
  }
}
