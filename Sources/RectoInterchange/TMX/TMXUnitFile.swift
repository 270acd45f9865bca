public import RectoText

/// The units of a TMX file as they stand there, those in one language too.
///
/// The source is the text in the unit's source language, or the first where any may be the source; the target is
/// the first text in another language; all further ones are `others`.
final class TMXUnitFile: UnitFileReader {
  let format = FileFormat.tmx
  var version: String? { reader.header.version }
  var encoding: String { reader.encoding }
  let sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag? { options.targetLanguage }
  var skipped: [Skip] { reader.skipped }
  var skippedCount: Int { reader.skippedCount }
  var warnings: [Skip] { reader.warnings }
  var warningCount: Int { reader.warningCount }

  private let reader: TMXReader
  private let options: UnitFileOptions

  init(_ input: InputBytes, options: UnitFileOptions) throws(InterchangeError) {
    reader = try TMXReader(input, encoding: options.encoding, keepsAll: true)
    self.options = options
    sourceLanguage =
      reader.header.attribute("srclang").flatMap { try? LanguageTag($0) } ?? options.sourceLanguage
  }

  func next() throws(InterchangeError) -> FileUnit? {
    guard let unit = try reader.next() else { return nil }
    return FileUnit(unit, from: options.sourceLanguage, to: options.targetLanguage)
  }
}

extension FileUnit {
  /// A unit of a memory as a file holds it.
  ///
  /// - Parameters:
  ///   - source: The language to translate from; `nil` for the unit's own, or that of its first text.
  ///   - target: The language to translate into; `nil` for that of its first other text.
  public init(
    _ unit: TranslationUnit, from source: LanguageTag? = nil, to target: LanguageTag? = nil
  ) {
    let language = source ?? unit.sourceLanguage
    let from =
      language.map { language in
        unit.variants.firstIndex { $0.language.meets(language) }
      } ?? unit.variants.indices.first
    let others = unit.variants.indices.filter { $0 != from }
    let to =
      others.first { index in
        let tag = unit.variants[index].language
        if let target { return tag.meets(target) }
        return from.map { !tag.meets(unit.variants[$0].language) } ?? true
      } ?? (target == nil ? others.first { $0 != from && !isSame($0, from) } : nil)
    func isSame(_ index: Int, _ other: Int?) -> Bool {
      other.map { unit.variants[index].language == unit.variants[$0].language } ?? false
    }
    func text(_ variant: Variant) -> FileText {
      FileText(variant.text, codes: variant.codes, language: variant.language)
    }
    self.init(
      id: unit.properties.first { $0.name == "tuid" }?.value, line: unit.origin.line,
      source: from.map { text(unit.variants[$0]) }, target: to.map { text(unit.variants[$0]) },
      others: unit.variants.indices.filter { $0 != from && $0 != to }.map {
        text(unit.variants[$0])
      },
      notes: unit.notes,
      properties: unit.properties.filter { $0.name != "tuid" })
  }
}
