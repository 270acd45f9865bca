internal import Recto

/// What `recto inspect` finds in a file.
struct Inspection {
  private(set) var units = 0
  /// Variants and words by language, in the order they first came.
  private var languages: [(tag: LanguageTag, variants: Int, words: Int)] = []
  private var counters: [LanguageTag: TextCounter] = [:]
  private var facts: [(name: String, value: String)] = []
  /// Of a text.
  private var sentences: Int?
  var details: [(name: String, value: String)] = []
  var warnings: [String] = []
  var skipped: [Skip] = []
  var skippedCount = 0

  mutating func count(_ unit: TranslationUnit) {
    units += 1
    for variant in unit.variants { count(variant.text, language: variant.language) }
  }

  mutating func count(text: TextInput) throws {
    let language = LanguageDetector().language(of: text.text)
    facts.append(("encoding", text.encoding))
    count(text.text, language: language)
    let sentences = Document(text.text, language: language).sentences().count
    self.sentences = sentences
  }

  private mutating func count(_ text: String, language: LanguageTag) {
    if counters[language] == nil { counters[language] = try? TextCounter(language: language) }
    let words = counters[language]?.words(in: text) ?? 0
    if let place = languages.firstIndex(where: { $0.tag == language }) {
      languages[place].variants += 1
      languages[place].words += words
    } else {
      languages.append((language, 1, words))
    }
  }

  func write(file: String, format: String, json: Bool, _ output: ResultOutput) throws {
    guard json else {
      try output.line("format    \(format)")
      for fact in details + facts { try output.line(Self.padded(fact.name, 10) + fact.value) }
      if let sentences { try output.line(Self.padded("sentences", 10) + String(sentences)) }
      if units > 0 { try output.line("units     \(units)") }
      for entry in languages {
        try output.line("  \(Self.padded(entry.tag.rawValue, 10))\(entry.words) words")
      }
      if !skipped.isEmpty { try output.line("skipped   \(skippedCount)") }
      for warning in warnings { Messages.warning(warning) }
      return
    }
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("file", file)
    out.field("format", format)
    for fact in details + facts { out.field(fact.name, fact.value) }
    if let sentences { out.field("sentences", sentences) }
    out.field("units", units)
    out.field("languages", languages) { out, entry in
      out.object { out in
        out.field("lang", entry.tag.rawValue)
        out.field("variants", entry.variants)
        out.field("words", entry.words)
      }
    }
    out.field("warnings", warnings + skipped.map { "\($0.location): \($0.reason)" }) {
      $0.write($1)
    }
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }

  /// A unit as a line of NDJSON: its source is the variant in its source language, else the first.
  static func line(_ unit: TranslationUnit, number: Int) -> [UInt8] {
    var variants = unit.variants
    if let language = unit.sourceLanguage,
      let place = variants.firstIndex(where: { $0.language.meets(language) })
    {
      variants.insert(variants.remove(at: place), at: 0)
    }
    // Its target is the first in another language.
    if let first = variants.first,
      let place = variants.firstIndex(where: { !$0.language.meets(first.language) })
    {
      variants.insert(variants.remove(at: place), at: 1)
    }
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("n", number)
    let id = unit.properties.first { $0.name == "tuid" }?.value
    out.field("id", id.map { .string($0) } ?? .null)
    for (place, names) in [("source", "sourceLang"), ("target", "targetLang")].enumerated() {
      guard place < variants.count else { break }
      out.field(names.0, variants[place].text)
      out.field(names.1, variants[place].language.rawValue)
    }
    out.field("notes", unit.notes) { $0.write($1.text) }
    if variants.count > 2 {
      out.field("variants", variants) { out, variant in
        out.object { out in
          out.field("lang", variant.language.rawValue)
          out.field("text", variant.text)
        }
      }
    }
    out.endObject()
    return out.bytes + [0x0A]
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
