/// Constraints of single elements of XLIFF 2 that a content model cannot say.
final class XLIFF2Elements: SemanticRule {
  /// Whether a parent has a child: the children's names, by the depth of the parent.
  private var children: [Set<String>] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    if !children.isEmpty { children[children.count - 1].insert(element.name) }
    children.append([])
    switch element.name {
    case "segment":
      if element["subState"] != nil, element["state"] == nil {
        context.error("sub-state", "subState goes with state, which <segment> lacks", at: element)
      }
    case "cp": checkCodePoint(element, context)
    case "val:rule": checkRule(element, context)
    case "mtc:match":
      if element["subType"] != nil, element["type"] == nil {
        context.error("sub-type", "subType goes with type, which <match> lacks", at: element)
      }
    default: break
    }
    if element["fs:subFs"] != nil, element["fs:fs"] == nil {
      context.error("sub-format", "fs:subFs goes with fs:fs, which is missing", at: element)
    }
    if element.name == "ec", element["fs:fs"] != nil || element["fs:subFs"] != nil,
      element["isolated"] != "yes"
    {
      context.error(
        "isolated", "an <ec> may have fs:fs only with isolated='yes'", at: element)
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    let held = children.popLast() ?? []
    switch element.name {
    case "skeleton", "res:source", "res:target":
      let isEmpty = !element.hasText && !element.hasChildren
      if element["href"] == nil, isEmpty {
        context.error(
          "href", "<\(element.writtenName)> is empty and has no href that says where it is",
          at: element)
      } else if element["href"] != nil, !isEmpty {
        context.error(
          "href", "<\(element.writtenName)> has an href, so that it must be empty", at: element)
      }
    case "segment":
      if let state = element["state"], ["translated", "reviewed", "final"].contains(state),
        !held.contains("target")
      {
        context.warning("state", "state='\(state)' wants a <target>", at: element)
      }
    case "unit":
      if held.contains("ignorable"), !held.contains("segment") {
        context.error("missing-element", "<unit> lacks <segment>", at: element)
      }
    case "gls:glossEntry":
      if !held.contains("gls:translation"), !held.contains("gls:definition") {
        context.error(
          "missing-element", "<glossEntry> lacks both <translation> and <definition>", at: element)
      }
    case "res:resourceItem":
      if !held.contains("res:source"), !held.contains("res:target"),
        !held.contains("res:reference")
      {
        context.error(
          "missing-element", "<resourceItem> lacks <source>, <target> and <reference>", at: element)
      }
    default: break
    }
  }

  /// A code point is written as `cp` where XML cannot hold it, and only there.
  private func checkCodePoint(_ element: OpenElement, _ context: ValidationContext) {
    guard let hex = element["hex"], ValueKind.hexadecimal.accepts(hex) else { return }
    guard let value = UInt32(hex, radix: 16), value <= 0x10FFFF else {
      context.error("code-point", "hex='\(hex)' is beyond 10FFFF", at: element)
      return
    }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...:
      context.error(
        "code-point", "hex='\(hex)' is a character that XML can hold; write it as it is",
        at: element)
    default: break
    }
  }

  /// Validation: exactly one kind of check a rule.
  private func checkRule(_ element: OpenElement, _ context: ValidationContext) {
    let own = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { element[$0] != nil }
    let custom = element.attributes.filter { $0.name.hasPrefix("{") && !$0.name.hasPrefix("{}") }
    if own.count + min(1, custom.count) != 1 {
      context.error(
        "validation-rule",
        "a <rule> has exactly one of isPresent, isNotPresent, startsWith, endsWith or a rule of one's own",
        at: element)
    }
    if element["occurs"] != nil, element["isPresent"] == nil {
      context.warning("validation-rule", "occurs goes with isPresent", at: element)
    }
    if element["existsInSource"] != nil,
      element["isPresent"] == nil && element["startsWith"] == nil && element["endsWith"] == nil
    {
      context.error(
        "validation-rule", "existsInSource goes with isPresent, startsWith or endsWith",
        at: element)
    }
    if element["disabled"] == "yes", element.parent?.parent?.name == "file" {
      context.error("validation-rule", "a <rule> of a <file> cannot be disabled", at: element)
    }
  }
}
