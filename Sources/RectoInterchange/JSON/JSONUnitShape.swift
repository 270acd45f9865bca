internal import RectoText

/// A unit of a JSON text, with where its strings stand.
struct JSONUnit {
  var id: String?
  var source: Range<Int>
  /// Where the translation stands or may come, `null` perhaps; `nil` where the text has no place for one.
  var target: Range<Int>?
  var hasTarget = false
  var sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag?
  var others: [(LanguageTag, Range<Int>)] = []
  var notes: [Range<Int>] = []
  var context: Range<Int>?
  /// Where it begins, for its line.
  var offset: Int { source.lowerBound }
}

/// Finds the units of a JSON text by its shape.
///
/// - an object with `source` and `target`: in a list, on a line of NDJSON, or alone;
/// - an object in a list, or on a line of NDJSON, whose members are languages, two or more: `{"en": …, "zh": …}`;
/// - everything else: each string is a unit, and the way to it (a JSON Pointer) its id.
struct JSONUnitShape {
  private let bytes: [UInt8]
  private let options: UnitFileOptions
  private(set) var units: [JSONUnit] = []

  /// - Parameters:
  ///   - isRecord: Whether the value is one of many, as a line of NDJSON is.
  init(_ root: JSONNode, in bytes: [UInt8], isRecord: Bool, options: UnitFileOptions) {
    self.bytes = bytes
    self.options = options
    find(root, isRecord: isRecord, path: "")
  }

  private mutating func find(_ node: JSONNode, isRecord: Bool, path: String) {
    switch node {
    case .other, .null: break
    case .string(let range):
      units.append(
        JSONUnit(
          id: path, source: range, sourceLanguage: options.sourceLanguage,
          targetLanguage: options.targetLanguage))
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        find(element, isRecord: true, path: "\(path)/\(index)")
      }
    case .object(let members):
      if let unit = pair(node, members, isRecord: isRecord, path: path)
        ?? (isRecord ? languages(node, members, path: path) : nil)
      {
        units.append(unit)
        return
      }
      for member in members {
        let name = member.name.replacing("~", with: "~0").replacing("/", with: "~1")
        find(member.value, isRecord: false, path: "\(path)/\(name)")
      }
    }
  }

  private static let knownNames: Set<String> = [
    "source", "target", "id", "n", "note", "notes", "comment", "context", "state", "sourceLang",
    "targetLang", "sourceLanguage", "targetLanguage", "line", "file", "sourceMarkup",
    "targetMarkup",
  ]

  private func pair(
    _ node: JSONNode, _ members: [JSONNode.Member], isRecord: Bool, path: String
  ) -> JSONUnit? {
    guard case .string(let source) = node["source"], let second = node["target"] else { return nil }
    // Outside of lists these may be labels of a program.
    guard isRecord || members.allSatisfy({ Self.knownNames.contains($0.name) }) else { return nil }
    var unit = unit(node, source: source, path: path)
    guard place(second, for: &unit) else { return nil }
    unit.sourceLanguage = language(node, "sourceLang", "sourceLanguage") ?? options.sourceLanguage
    unit.targetLanguage = language(node, "targetLang", "targetLanguage") ?? options.targetLanguage
    return unit
  }

  private func languages(
    _ node: JSONNode, _ members: [JSONNode.Member], path: String
  ) -> JSONUnit? {
    var texts: [(tag: LanguageTag, node: JSONNode, range: Range<Int>)] = []
    for member in members {
      guard let tag = try? LanguageTag(member.name), tag.isKnown,
        !(member.name == "id" && members.count > 2)
      else { continue }
      switch member.value {
      case .string(let range), .null(let range): texts.append((tag, member.value, range))
      default: return nil
      }
    }
    guard texts.count >= 2 else { return nil }
    let wanted = options.sourceLanguage
    let first = texts.firstIndex { wanted?.meets($0.tag) == true } ?? 0
    guard case .string(let source) = texts[first].node else { return nil }
    var unit = unit(node, source: source, path: path)
    unit.sourceLanguage = texts.remove(at: first).tag
    let asked = options.targetLanguage
    let second = texts.firstIndex { asked?.meets($0.tag) == true } ?? 0
    let target = texts.remove(at: second)
    guard place(target.node, for: &unit) else { return nil }
    unit.targetLanguage = target.tag
    for case (let tag, .string(let range), _) in texts { unit.others.append((tag, range)) }
    return unit
  }

  private func place(_ node: JSONNode, for unit: inout JSONUnit) -> Bool {
    switch node {
    case .string(let range): (unit.target, unit.hasTarget) = (range, true)
    case .null(let range): unit.target = range
    default: return false
    }
    return true
  }

  private func unit(_ node: JSONNode, source: Range<Int>, path: String) -> JSONUnit {
    var unit = JSONUnit(id: path, source: source)
    if case .string(let range) = node["id"] ?? node["key"] {
      unit.id = JSONString.text(bytes, range)
    }
    if case .string(let range) = node["context"] { unit.context = range }
    for name in ["note", "comment", "notes"] {
      switch node[name] {
      case .string(let range): unit.notes.append(range)
      case .array(let elements):
        for case .string(let range) in elements { unit.notes.append(range) }
      default: break
      }
    }
    return unit
  }

  private func language(_ node: JSONNode, _ names: String...) -> LanguageTag? {
    for name in names {
      if case .string(let range) = node[name],
        let tag = try? LanguageTag(JSONString.text(bytes, range))
      {
        return tag
      }
    }
    return nil
  }
}
