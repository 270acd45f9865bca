/// How the names of files that translate each other are made: `{name}.{lang}.txt`, `{lang}/{name}.md`.
///
/// `{name}` stands for one character or more, folders included, and for the same wherever it comes again; `{lang}`
/// for a language tag such as `en`, `zh-CN` or `zh_Hans`. All else stands for itself.
public struct NamePattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case literal(String)
    case name
    case language
  }

  /// What a path that fits a pattern says.
  public struct Reading: Hashable, Sendable {
    /// What stands for `{name}`.
    public var name: String
    /// What stands for `{lang}`; `nil` for a pattern without it.
    public var language: LanguageTag?
  }

  /// The pattern as it was given.
  public let text: String
  private let parts: [Part]

  /// Whether the pattern says the language.
  public var hasLanguage: Bool { parts.contains(.language) }

  /// - Throws: `PairError` for a pattern without `{name}` or with other braces.
  public init(_ text: String) throws(PairError) {
    var parts: [Part] = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if brace > rest.startIndex { parts.append(.literal(String(rest[..<brace]))) }
      rest = rest[brace...]
      if rest.hasPrefix("{name}") {
        parts.append(.name)
        rest = rest.dropFirst(6)
      } else if rest.hasPrefix("{lang}") {
        parts.append(.language)
        rest = rest.dropFirst(6)
      } else {
        throw PairError(
          "the pattern '\(text)' may hold {name} and {lang} and no other braces", .usage)
      }
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    guard parts.contains(.name) else {
      throw PairError("the pattern '\(text)' lacks {name}, as in '{name}.{lang}.txt'", .usage)
    }
    self.text = text
    self.parts = parts
  }

  /// What a path says, or `nil` where it does not fit.
  ///
  /// Of several readings that with the shortest name, and then the longest tag.
  public func reading(of path: String) -> Reading? {
    var found: (name: String?, language: String?) = (nil, nil)
    guard matches(parts[...], path[...], &found), let name = found.name else { return nil }
    guard let language = found.language else { return Reading(name: name) }
    return Self.tag(language).map { Reading(name: name, language: $0) }
  }

  /// A tag of a language that exists, as files are named by: `en`, `zh_CN`.
  static func tag(_ text: String) -> LanguageTag? {
    // en_a is a tag with an extension, and no file is named by one.
    let subtags = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard subtags.allSatisfy({ $0.count > 1 }), let tag = try? LanguageTag(text), tag.isKnown,
      tag != .undetermined
    else { return nil }
    return tag
  }

  private func matches(
    _ parts: ArraySlice<Part>, _ text: Substring, _ found: inout (name: String?, language: String?)
  ) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    let rest = parts.dropFirst()
    func takes(_ value: String) -> Bool {
      text.hasPrefix(value) && matches(rest, text.dropFirst(value.count), &found)
    }
    switch part {
    case .literal(let literal): return takes(literal)
    case .name:
      if let name = found.name { return takes(name) }
      for end in text.indices {
        found.name = String(text[...end])
        if matches(rest, text[end...].dropFirst(), &found) { return true }
      }
      found.name = nil
      return false
    case .language:
      if let language = found.language { return takes(language) }
      // The longest tag: sr-Latn-RS.
      for length in stride(from: min(11, text.count), through: 2, by: -1) {
        let candidate = String(text.prefix(length))
        guard Self.tag(candidate) != nil else { continue }
        found.language = candidate
        if matches(rest, text.dropFirst(length), &found) { return true }
      }
      found.language = nil
      return false
    }
  }
}
