internal import RectoText

/// What a catalogue says about itself: the translation of the empty text.
struct POHeader {
  /// Names as they are written, in order.
  private(set) var fields: [(name: String, value: String)] = []

  /// - Parameter text: A field a line, `Name: value`.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = DelimitedColumns.trimmed(String(line[..<colon]))
      let value = DelimitedColumns.trimmed(String(line[line.index(after: colon)...]))
      fields.append((name, value))
    }
  }

  /// The value of a field by its name, compared without case; `nil` where it is missing or empty.
  subscript(name: String) -> String? {
    let value = fields.first { $0.name.lowercased() == name.lowercased() }?.value
    return value?.isEmpty == false ? value : nil
  }

  /// What it is translated into: `Language`.
  var language: LanguageTag? { self["Language"].flatMap(Self.language) }
  /// What it is translated from, where a tool says so.
  var sourceLanguage: LanguageTag? {
    (self["X-Source-Language"] ?? self["X-Poedit-SourceLanguage"]).flatMap(Self.language)
  }
  /// How many forms a plural has, and which number takes which.
  var pluralForms: POPluralForms? { self["Plural-Forms"].flatMap { POPluralForms($0) } }

  /// A locale's name as a tag: `de_DE`, `sr@latin`, `pt_BR.UTF-8`.
  static func language(_ locale: String) -> LanguageTag? {
    let parts = locale.split(separator: "@", maxSplits: 1)
    guard let base = parts.first?.split(separator: ".").first else { return nil }
    let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva"]
    var subtags = base.split(whereSeparator: { $0 == "_" || $0 == "-" }).map(String.init)
    if parts.count == 2, !subtags.isEmpty, let script = scripts[parts[1].lowercased()] {
      subtags.insert(script, at: 1)
    }
    guard let tag = try? LanguageTag(subtags.joined(separator: "-")), tag.isKnown else {
      return nil
    }
    return tag
  }

  /// The character set that the first bytes of a catalogue name in their header; `nil` where none is named, as in a
  /// template that says `CHARSET`.
  static func charset(_ prefix: [UInt8]) -> String? {
    // Names of people may be in any character set; what is looked for is ASCII in all that catalogues are in.
    let start = String(decoding: prefix.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    var isHeader = false
    var header = ""
    for line in start.split(whereSeparator: \.isNewline) {
      let line = DelimitedColumns.trimmed(String(line))
      if line.hasPrefix("#") || line.isEmpty { continue }
      if line.hasPrefix("msgid") {
        guard !isHeader, line.dropFirst(5).contains("\"\"") else { break }
        isHeader = true
      } else if !isHeader {
        break
      }
      header += line.filter { $0 != "\"" }
    }
    let lower = header.lowercased()
    guard let type = lower.range(of: "content-type:") else { return nil }
    guard let name = lower[type.upperBound...].range(of: "charset=") else { return nil }
    let value = lower[name.upperBound...].drop { $0 == " " }.prefix {
      $0.isLetter || $0.isNumber || "-_.:+".contains($0)
    }
    let isPlaceholder = value.isEmpty || value == "charset"
    return isPlaceholder ? nil : String(value)
  }
}

extension Substring {
  /// Where another text stands in this one for the first time.
  fileprivate func range(of other: String) -> Range<Index>? { firstRange(of: other) }
}

extension String {
  /// Where another text stands in this one for the first time.
  fileprivate func range(of other: String) -> Range<Index>? { firstRange(of: other) }
}
