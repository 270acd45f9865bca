internal import RectoText

/// Makes rules of the events of an SRX document.
final class SRXBuilder: XMLHandler {
  private(set) var version = ""
  private(set) var header = SegmentationRules.Header()
  private(set) var languageRules: [SegmentationRules.LanguageRule] = []
  private var languageRuleNames: Set<String> = []
  private(set) var languageMap: [SegmentationRules.LanguageMapping] = []
  private(set) var warnings = ReadingNotes()
  /// Why no more should be read.
  private(set) var failure: InterchangeError?

  private enum Scope {
    /// `srx`, `body` and what else only holds others.
    case container
    case header, languageRule, rule
    /// `beforebreak` or `afterbreak`: its text is collected.
    case before, after
    /// A pattern of an extension that is not read, but reported.
    case rangeRule
    /// Read past with all it holds.
    case ignored
  }

  private let file: String
  private var scopes: [Scope] = []
  private var line = 0
  private var ruleCount = 0
  private var patternBytes = 0
  private var mapRules = 0
  private var indented = 0
  private var firstIndented: Int?

  /// The rule that is open.
  private var rule = SegmentationRules.Rule(.breaks)
  private var hasPart: Set<String> = []
  private var collected: [UInt8] = []

  init(file: String) { self.file = file }

  // MARK: Events

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    self.line = line
    guard failure == nil else { return }
    let name = name.lowercased()
    let attributes = SRXAttributes(attributes)
    guard let scope = scopes.last else {
      openRoot(name, attributes)
      return
    }
    scopes.append(open(name, attributes, in: scope))
  }

  func endElement(_ name: String) {
    guard failure == nil, let scope = scopes.popLast() else { return }
    switch scope {
    case .before: rule.before = pattern()
    case .after: rule.after = pattern()
    case .rule: endRule()
    case .rangeRule:
      if !isBlank(collected) { warn("a range rule is an extension that is not read") }
    default: break
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    switch scopes.last {
    case .before, .after, .rangeRule:
      patternBytes += utf8.count
      guard patternBytes <= SRXReader.maxPatternBytes else {
        fail(
          .limitExceeded, "the patterns are longer than \(SRXReader.maxPatternBytes >> 20) MiB",
          line)
        return
      }
      collected.append(contentsOf: utf8)
    default: break
    }
  }

  /// Reports what only the whole file shows.
  func finish() {
    let names = Set(languageRules.map(\.name))
    for mapping in languageMap where !names.contains(mapping.languageRule) {
      warn(
        "no language rule is called '\(mapping.languageRule)'; the mapping gives no rules",
        at: mapping.line)
    }
    if indented > 0 {
      let patterns = indented == 1 ? "a pattern" : "\(indented) patterns"
      warn("the indentation around \(patterns) is no part of it", at: firstIndented)
    }
    if mapRules > 1 { warn("holds \(mapRules) sets of mappings; they are read as one") }
    if languageMap.isEmpty { warn("has no <languagemap>, so that its rules are for no language") }
  }

  // MARK: Elements

  private func openRoot(_ name: String, _ attributes: SRXAttributes) {
    guard name == "srx" else {
      fail(.malformed, "the root element is <\(name)>, not <srx>: this is no SRX file", line)
      return
    }
    version = attributes["version"] ?? ""
    if version != "1.0", version != "2.0" {
      warn("SRX version '\(version)' is not known; read as 2.0")
    }
    scopes.append(.container)
  }

  private func open(_ name: String, _ attributes: SRXAttributes, in scope: Scope) -> Scope {
    switch (scope, name) {
    case (.container, "header"):
      header.cascades = flag("cascade", attributes, else: header.cascades)
      header.segmentsSubflows = flag("segmentsubflows", attributes, else: header.segmentsSubflows)
      return .header
    case (.header, "formathandle"): readFormatHandle(attributes)
    case (.header, "options"):
      if flag("useicu4jbreakrules", attributes, else: false) { header.base = .unicode }
    case (.header, "rangerule"), (.header, "maskrule"):
      collected.removeAll(keepingCapacity: true)
      return .rangeRule
    case (.container, "maprule"):
      mapRules += 1
      return .container
    case (.container, "body"), (.container, "languagerules"), (.container, "maprules"):
      return .container
    case (.container, "languagerule"):
      openLanguageRule(attributes["languagerulename"])
      return .languageRule
    case (.languageRule, "rule"): return openRule(attributes)
    case (.rule, "beforebreak"): return openPart(name, .before)
    case (.rule, "afterbreak"): return openPart(name, .after)
    case (.container, "languagemap"): addMapping(attributes)
    case (.header, _), (.ignored, _): break
    default: warn("<\(name)> is not read here")
    }
    return .ignored
  }

  private func readFormatHandle(_ attributes: SRXAttributes) {
    switch attributes["type"]?.lowercased() {
    case "start":
      header.includesStartCodes = flag("include", attributes, else: header.includesStartCodes)
    case "end": header.includesEndCodes = flag("include", attributes, else: header.includesEndCodes)
    case "isolated":
      header.includesIsolatedCodes = flag("include", attributes, else: header.includesIsolatedCodes)
    case let type: warn("a <formathandle> of type '\(type ?? "")' is not read")
    }
  }

  private func openLanguageRule(_ name: String?) {
    if name == nil { warn("a <languagerule> without a name gives its rules to no language") }
    guard languageRules.count < SRXReader.maxMappings else {
      fail(.limitExceeded, "there are more than \(SRXReader.maxMappings) language rules", line)
      return
    }
    if let name, !languageRuleNames.insert(name).inserted {
      warn("there are two language rules '\(name)'; their rules follow one another")
    }
    languageRules.append(SegmentationRules.LanguageRule(name ?? "", []))
  }

  private func addMapping(_ attributes: SRXAttributes) {
    guard let pattern = attributes["languagepattern"], let name = attributes["languagerulename"]
    else {
      warn("a <languagemap> without languagepattern and languagerulename is left out")
      return
    }
    guard languageMap.count < SRXReader.maxMappings else {
      fail(.limitExceeded, "there are more than \(SRXReader.maxMappings) mappings", line)
      return
    }
    languageMap.append(
      SegmentationRules.LanguageMapping(pattern, languageRule: name, line: line))
  }

  private func openRule(_ attributes: SRXAttributes) -> Scope {
    ruleCount += 1
    if ruleCount > SRXReader.maxRules {
      fail(.limitExceeded, "there are more than \(SRXReader.maxRules) rules", line)
    }
    let value = attributes["break"]
    guard let breaks = value.map(SRXAttributes.flag) ?? true else {
      fail(.malformed, "break is '\(value ?? "")'; write yes or no", line)
      return .ignored
    }
    rule = SegmentationRules.Rule(breaks ? .breaks : .joins, line: line)
    hasPart.removeAll(keepingCapacity: true)
    return .rule
  }

  private func openPart(_ name: String, _ scope: Scope) -> Scope {
    if !hasPart.insert(name).inserted {
      fail(.malformed, "the rule has a second <\(name)>; make it a rule of its own", line)
    }
    collected.removeAll(keepingCapacity: true)
    return scope
  }

  private func endRule() {
    guard !rule.before.isEmpty || !rule.after.isEmpty else {
      warn("a rule says neither what stands before nor what stands after; it is left out")
      return
    }
    guard !languageRules.isEmpty else { return }
    languageRules[languageRules.count - 1].rules.append(rule)
  }

  // MARK: Values

  /// The text that was collected. A line end with the blanks after it, at either end, is how a file
  /// was indented: nobody writes that for a line end, which is `\n`.
  private func pattern() -> String {
    var text = Substring(String(decoding: collected, as: UTF8.self))
    let isIndentation: (Character) -> Bool = { $0 == "\n" || $0 == "\t" || $0 == " " }
    let trailing = text.reversed().prefix(while: isIndentation)
    let leading = text.prefix(while: isIndentation)
    guard leading.count < text.count else { return String(text) }
    if leading.first == "\n", leading.count > 1 { text.removeFirst(leading.count) }
    if trailing.last == "\n", trailing.count > 1 { text.removeLast(trailing.count) }
    if text.utf8.count < collected.count {
      indented += 1
      firstIndented = firstIndented ?? line
    }
    return String(text)
  }

  private func isBlank(_ utf8: [UInt8]) -> Bool { utf8.allSatisfy { $0 <= 0x20 } }

  private func flag(_ name: String, _ attributes: SRXAttributes, else usual: Bool) -> Bool {
    guard let value = attributes[name] else { return usual }
    guard let flag = SRXAttributes.flag(value) else {
      warn("\(name) is '\(value)', which is neither yes nor no; read as \(usual ? "yes" : "no")")
      return usual
    }
    return flag
  }

  private func warn(_ reason: String, at line: Int? = nil) {
    warnings.add(reason, at: SourceLocation(file: file, line: line ?? self.line))
  }

  private func fail(_ code: InterchangeError.Code, _ detail: String, _ line: Int) {
    if failure == nil {
      failure = InterchangeError(code, detail, at: SourceLocation(file: file, line: line))
    }
  }
}

/// An element's attributes by their names in lower case.
private struct SRXAttributes {
  private let attributes: [XMLAttribute]

  init(_ attributes: [XMLAttribute]) { self.attributes = attributes }

  subscript(name: String) -> String? {
    attributes.first { $0.name.lowercased() == name }?.value
  }

  /// Yes or no in the spellings that files have.
  static func flag(_ value: String) -> Bool? {
    switch value.lowercased().filter({ !$0.isWhitespace }) {
    case "yes", "true", "1": true
    case "no", "false", "0": false
    default: nil
    }
  }
}
