internal import CUnicode

/// A language as BCP 47 names it: `en`, `zh-Hans`, `pt-BR`.
///
/// Tags are compared without case and with `_` as `-`; the spelling they came with is kept in
/// `rawValue`. Two tags that are written differently may still mean the same translations:
/// `meets(_:)` is the question that lookup asks.
///
///     try LanguageTag("zh_TW").script                          // "Hant"
///     try LanguageTag("en-GB").meets(LanguageTag("en"))        // true
public struct LanguageTag: Sendable {
  /// The tag as it was spelled.
  public let rawValue: String

  /// Lower case with hyphens: what equality and hashing compare.
  public let normalized: String

  /// The primary subtag in lower case; `zh` for `cmn`.
  public let language: String

  /// The script, title case, where the tag or its region says one; `Hans` or `Hant` for Chinese.
  public let script: String?

  /// The region, upper case, where the tag says one.
  public let region: String?

  /// What languages share when their memories meet: regions dropped, the two Chinese scripts joined,
  /// another language's second script kept (`sr-Latn`).
  public let group: String

  /// Reads a tag.
  ///
  /// - Parameter tag: ASCII letters, digits, `-` and `_`; a primary subtag of 2–8 letters.
  /// - Throws: `LanguageTagError` when the tag has another form. Whether the language exists is not
  ///   checked: see `isKnown`.
  public init(_ tag: String) throws(LanguageTagError) {
    guard let parsed = LanguageTag(parsing: tag) else { throw LanguageTagError(tag: tag) }
    self = parsed
  }

  /// A tag written in source code.
  public init(wellFormed tag: StaticString) {
    guard let parsed = LanguageTag(parsing: tag.description) else {
      preconditionFailure("'\(tag)' is not a language tag")
    }
    self = parsed
  }

  private init?(parsing tag: String) {
    // Replacing costs more than all the rest, and few tags have an underscore.
    let lower = tag.lowercased()
    let normalized = lower.utf8.contains(0x5F) ? lower.replacing("_", with: "-") : lower
    let subtags = normalized.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...8).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) })
    else { return nil }
    let language = first == "cmn" ? "zh" : String(first)
    var script: String?
    var region: String?
    for subtag in subtags.dropFirst() {
      if subtag.utf8.count == 1 { break }  // extensions and private use say neither
      let isAlphabetic = subtag.utf8.allSatisfy { $0 >= 0x61 }
      if script == nil, region == nil, subtag.utf8.count == 4, isAlphabetic {
        script = subtag.prefix(1).uppercased() + subtag.dropFirst()
      } else if region == nil,
        subtag.utf8.count == 2 && isAlphabetic || subtag.utf8.count == 3 && !isAlphabetic
      {
        region = subtag.uppercased()
      }
    }
    if language == "zh", script == nil {
      script = ["TW", "HK", "MO"].contains(region) ? "Hant" : "Hans"
    }
    self.rawValue = tag
    self.normalized = normalized
    self.language = language
    self.script = script
    self.region = region
    self.group = Self.group(language: language, script: script, region: region)
  }

  private static func group(language: String, script: String?, region: String?) -> String {
    if language == "zh", script == "Hans" || script == "Hant" { return "zh" }
    guard script != nil || region != nil else { return language }
    let own = script ?? likelyScript(of: "\(language)-\(region ?? "")")
    guard let own, let usual = likelyScript(of: language), own != usual else { return language }
    return "\(language)-\(own)"
  }

  private static func likelyScript(of tag: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 8)
    let length = cu_likely_script(tag, &buffer, 8)
    guard length == 4 else { return nil }
    return String(decoding: buffer.prefix(4).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether units in one language serve the other: regions meet, Simplified and Traditional Chinese
  /// meet, scripts of other languages do not.
  public func meets(_ other: LanguageTag) -> Bool { group == other.group }

  /// Whether both say the same and are only spelled differently: `zh` and `zh-Hans`, `cmn` and `zh`; not `en` and
  /// `en-GB`.
  public func saysSame(as other: LanguageTag) -> Bool {
    group == other.group && language == other.language && script == other.script
      && region == other.region && rest == other.rest
  }

  /// The subtags that are neither language, script nor region.
  private var rest: [Substring] {
    let known = [script?.lowercased(), region?.lowercased()]
    return normalized.split(separator: "-").dropFirst().filter { subtag in
      !known.contains { $0 == String(subtag) }
    }
  }

  /// Whether ICU's locale data knows the primary language.
  public var isKnown: Bool { cu_is_known_language(language) }

  /// Whether sentences of this language are joined without a space.
  public var joinsWithoutSpace: Bool {
    ["zh", "ja", "th", "lo", "km", "my", "yue"].contains(language)
  }

  /// The language's name in a language, for people: "Chinese (Simplified)".
  public func displayName(in other: LanguageTag = .english) -> String {
    transformed(rawValue) { _, _, out, capacity, error in
      cu_display_name(normalized, other.normalized, out, capacity, error)
    } ?? rawValue
  }

  /// English, no region.
  public static let english = LanguageTag(wellFormed: "en")
  /// French, no region.
  public static let french = LanguageTag(wellFormed: "fr")
  /// German, no region.
  public static let german = LanguageTag(wellFormed: "de")
  /// Japanese.
  public static let japanese = LanguageTag(wellFormed: "ja")
  /// `zh-Hans`, the script that `zh` alone is read as.
  public static let simplifiedChinese = LanguageTag(wellFormed: "zh-Hans")
  /// `zh-Hant`, which `zh-TW`, `zh-HK` and `zh-MO` are written in too.
  public static let traditionalChinese = LanguageTag(wellFormed: "zh-Hant")
  /// A language that is not known, as BCP 47 spells it.
  public static let undetermined = LanguageTag(wellFormed: "und")
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
}

extension LanguageTag: Hashable {
  /// Equality of the normalised tags: `zh_TW` is `zh-tw` and is not `zh-Hant`.
  public static func == (a: LanguageTag, b: LanguageTag) -> Bool { a.normalized == b.normalized }
  /// Hashes the normalised tag, as equality compares it.
  public func hash(into hasher: inout Hasher) { hasher.combine(normalized) }
}

extension LanguageTag: Codable {
  /// Reads a string.
  ///
  /// - Throws: `LanguageTagError` where that is no tag, or what the decoder throws.
  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the tag as it was spelled: a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag as it was spelled.
  public var description: String { rawValue }
}

/// A text that is not a language tag.
public struct LanguageTagError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public var tag: String

  /// One clause that says what is wrong and what to write.
  public var description: String {
    "'\(tag)' is not a language tag; write a code such as en, zh-Hans or pt-BR"
  }
}
