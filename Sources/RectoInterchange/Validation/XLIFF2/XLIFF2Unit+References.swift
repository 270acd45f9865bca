extension XLIFF2Unit {
  /// Original data: what codes name must be in the unit (core, attributes `dataRef`, `dataRefStart`,
  /// `dataRefEnd`).
  func checkData(_ context: ValidationContext, in scope: String) {
    for code in codes(ofTargets: false) + codes(ofTargets: true) {
      for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
        guard let id = code.element.token(name), !data.contains(id) else { continue }
        context.error(
          "dangling-reference", "\(name)='\(id)' names no <data> of the same <\(scope)>",
          at: code.element)
      }
      guard code.name == "pc" else { continue }
      for (start, end) in [
        ("dataRefStart", "dataRefEnd"), ("subFlowsStart", "subFlowsEnd"),
        ("equivStart", "equivEnd"),
      ] where (code.element[start] == nil) != (code.element[end] == nil) {
        context.warning(
          "half-pair", "\(start) and \(end) go together, one of them is missing", at: code.element)
      }
    }
  }

  /// Copies: `copyOf` names a code of the unit that may be copied and has no original data.
  func checkCopies(_ context: ValidationContext) {
    let all = (codes(ofTargets: false) + codes(ofTargets: true)).filter(\.isCode)
    for code in all {
      let element = code.element
      guard let id = element.token("copyOf") else { continue }
      if ["dataRef", "dataRefStart", "dataRefEnd"].contains(where: { element[$0] != nil }) {
        context.error(
          "copy", "a code with copyOf has no original data of its own", at: element)
      }
      let bases = all.filter { $0.id == id }
      if bases.isEmpty || id == code.id {
        context.error(
          "dangling-reference", "copyOf='\(id)' names no code of the same unit", at: element)
      } else if bases.contains(where: { $0.element["canCopy"] == "no" }) {
        context.error("copy", "the code '\(id)' must not be copied (canCopy='no')", at: element)
      } else if bases.contains(where: { base in
        ["dataRef", "dataRefStart", "dataRefEnd"].contains { base.element[$0] != nil }
      }) {
        context.error(
          "copy", "the code '\(id)' has original data; a copy names the same data, not the code",
          at: element)
      }
    }
  }

  /// `subType` refines `type`; values with the prefix `xlf` are the standard's own.
  func checkTypes(_ context: ValidationContext) {
    let formats: Set<String> = ["lb", "pb", "b", "i", "u"]
    for code in codes(ofTargets: false) + codes(ofTargets: true) where code.isCode {
      guard let subType = code.element["subType"] else { continue }
      let type = code.element["type"]
      if type == nil {
        context.error("sub-type", "subType goes with type, which is missing", at: code.element)
      } else if subType.hasPrefix("xlf:") {
        let value = String(subType.dropFirst(4))
        let wanted = value == "var" ? "ui" : formats.contains(value) ? "fmt" : nil
        if wanted != type {
          context.error(
            "sub-type",
            wanted.map { "subType='\(subType)' goes with type='\($0)'" }
              ?? "subType='\(subType)' is none of the standard's; the prefix xlf is reserved",
            at: code.element)
        }
      }
    }
  }

  /// Annotations: what their types want (core, section on annotations).
  func checkAnnotations(_ context: ValidationContext) {
    for code in codes(ofTargets: false) + codes(ofTargets: true)
    where code.name == "mrk" || code.name == "sm" {
      let element = code.element
      switch element["type"] ?? "generic" {
      case "comment":
        guard let reference = element["ref"] else {
          if element["value"] == nil {
            context.error(
              "annotation", "a comment has a value, or a ref to a note", at: element)
          }
          continue
        }
        if element["value"] != nil {
          context.error(
            "annotation", "a comment has a value or a ref to a note, not both", at: element)
        }
        if !isNote(reference) {
          context.error(
            "annotation", "ref='\(reference)' is to no note of the same unit, such as #n=n1",
            at: element)
        }
      case "mtc:match":
        if element["ref"] != nil {
          context.error(
            "annotation", "a marker of the type mtc:match has no ref: the match has it",
            at: element)
        }
      case "generic":
        let isPlain =
          element["translate"] == nil
          && !element.attributes.contains { $0.name.contains(":") || $0.name.hasPrefix("{") }
        if isPlain {
          context.warning(
            "annotation", "a generic marker without translate says nothing", at: element)
        }
      default: break
      }
    }
  }

  private func isNote(_ reference: String) -> Bool {
    guard reference.hasPrefix("#"), let fragment = try? XLIFF2Fragment(reference),
      fragment.leaf?.prefix == "n", let id = fragment.leaf?.id, isHere(fragment)
    else { return false }
    return notes.contains(id)
  }

  /// Whether a fragment identifier leads into this unit.
  private func isHere(_ fragment: XLIFF2Fragment) -> Bool {
    if let unit = fragment.id(of: "u") {
      guard unit == element.token("id") else { return false }
    } else if fragment.id(of: "f") != nil || fragment.id(of: "g") != nil {
      return false
    }
    guard let file = fragment.id(of: "f") else { return true }
    var current = element.parent
    while let here = current, here.name != "file" { current = here.parent }
    return current?.token("id") == file
  }

  /// Candidates and glossary entries name spans of this unit's text.
  func checkReferences(_ context: ValidationContext) {
    let sources = Set(
      parts.flatMap { part in [part.element.token("id")] + part.source.map(\.id) }.compactMap(
        \.self)
    )
    let targets = Set(codes(ofTargets: true).compactMap(\.id))
    for span in spans {
      guard let reference = span["ref"] else { continue }
      let found: Bool
      if let fragment = try? XLIFF2Fragment(
        reference.hasPrefix("#") ? reference : "#" + reference)
      {
        switch (fragment.leaf?.prefix, fragment.leaf?.id) {
        case (nil, let id?): found = isHere(fragment) && sources.contains(id)
        case ("t", let id?): found = isHere(fragment) && targets.contains(id)
        default: found = false
        }
      } else {
        // Its shape is told of already.
        found = reference.hasPrefix("#")
      }
      if !found {
        context.error(
          "dangling-reference", "ref='\(reference)' is to no span of text of the same unit",
          at: span)
      }
    }
  }

  /// Order of targets: explicit ones are from 1 to the number of segments, and no two targets, whether they say
  /// their order or not, have the same (core, section on segment order).
  func checkOrder(_ context: ValidationContext) {
    var explicit: [Int: OpenElement] = [:]
    for part in parts {
      guard let target = part.targetElement, let text = target.token("order"),
        let order = Int(text)
      else { continue }
      if order > parts.count {
        context.error(
          "segment-order", "order='\(order)' is beyond the \(parts.count) segments of the unit",
          at: target)
      }
      if explicit.updateValue(target, forKey: order) != nil {
        context.error(
          "segment-order", "order='\(order)' is of another target of the unit too", at: target)
      }
    }
    for (index, part) in parts.enumerated() {
      guard let target = part.targetElement, target["order"] == nil,
        let other = explicit[index + 1]
      else { continue }
      context.error(
        "segment-order",
        "order='\(index + 1)' is the place of another target, which does not say its order",
        at: other)
    }
  }
}
