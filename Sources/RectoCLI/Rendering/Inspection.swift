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

  /// By state, in the order of progress.
  private var states: [TranslationState: Int] = [:]

  mutating func count(_ unit: FileUnit) {
    units += 1
    states[unit.state, default: 0] += 1
    for text in [unit.source, unit.target].compactMap(\.self) + unit.others where !text.text.isEmpty
    {
      count(text.text, language: text.language ?? .undetermined)
    }
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
      if units > 0 {
        let parts = TranslationState.allCases.compactMap { state in
          states[state].map { "\($0) \(state.rawValue)" }
        }
        try output.line("states    \(parts.joined(separator: ", "))")
      }
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
    if units > 0 {
      out.key("states")
      out.object { out in
        for state in TranslationState.allCases {
          if let count = states[state] { out.field(state.rawValue, count) }
        }
      }
    }
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

  /// A unit as a line of NDJSON: what the translator sees, and the same with the codes' own characters.
  static func line(_ unit: FileUnit, number: Int) -> [UInt8] {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("n", number)
    out.field("id", unit.id.map { .string($0) } ?? .null)
    let forms = unit.segments
    // Singular and plural, and the forms of a translation, stand below one another: no text of the file is left out
    // of the markup.
    let plural = unit.properties.first { $0.name == "plural" }
    for (name, text, all) in [
      ("source", unit.source, [unit.source?.markup, plural?.value].compactMap(\.self)),
      ("target", unit.target, forms.compactMap(\.target?.markup)),
    ] {
      out.field(name, text.map { .string($0.text) } ?? .null)
      out.field("\(name)Lang", text?.language.map { .string($0.rawValue) } ?? .null)
      if plural != nil {
        out.field("\(name)Markup", all.joined(separator: "\n"))
      } else {
        out.field("\(name)Markup", text.map { .string($0.markup) } ?? .null)
      }
    }
    out.field("state", unit.state.rawValue)
    if let context = unit.contextName { out.field("context", context) }
    if unit.isProtected { out.field("protected", true) }
    if unit.isObsolete { out.field("obsolete", true) }
    if let line = unit.line { out.field("line", line) }
    out.field("notes", unit.notes) { $0.write($1.text) }
    if unit.segments.count > 1 { segments(unit.segments, to: &out) }
    if !unit.others.isEmpty {
      out.field("others", unit.others) { out, text in
        out.object { out in
          out.field("lang", text.language.map { .string($0.rawValue) } ?? .null)
          out.field("text", text.text)
        }
      }
    }
    out.endObject()
    return out.bytes + [0x0A]
  }

  private static func segments(_ segments: [FileSegment], to out: inout JSONWriter) {
    out.field("segments", segments) { out, segment in
      out.object { out in
        out.field("id", segment.id.map { .string($0) } ?? .null)
        out.field("source", segment.source.text)
        out.field("target", segment.target.map { .string($0.text) } ?? .null)
        out.field("state", segment.state.rawValue)
        if segment.isProtected { out.field("protected", true) }
      }
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
