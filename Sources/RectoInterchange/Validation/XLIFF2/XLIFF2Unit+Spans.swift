extension XLIFF2Unit {
  /// Start and end codes: each has the other in the same unit and on the same side, or is isolated
  /// (core, elements `sc` and `ec`).
  func checkSpans(_ context: ValidationContext) {
    for isTarget in [false, true] {
      let codes = codes(ofTargets: isTarget)
      var starts: [String: Code] = [:]
      var ended: Set<String> = []
      for code in codes {
        switch code.name {
        case "sc": if let id = code.id { starts[id] = code }
        case "ec": checkEnd(code, starts, &ended, context)
        default: break
        }
      }
      let references = Set(
        codes.filter { $0.name == "ec" }.compactMap { $0.element.token("startRef") })
      for code in codes where code.name == "sc" {
        guard let id = code.id else { continue }
        if code.element["isolated"] == "yes" {
          if references.contains(id) {
            context.error(
              "isolated", "<sc id='\(id)'> is isolated, but its <ec> is in the same unit",
              at: code.element)
          }
        } else if !ended.contains(id) {
          context.error(
            "unpaired-code",
            "no <ec> after it ends <sc id='\(id)'>; without one in the unit it is isolated='yes'",
            at: code.element)
        }
      }
    }
  }

  private func checkEnd(
    _ code: Code, _ starts: [String: Code], _ ended: inout Set<String>,
    _ context: ValidationContext
  ) {
    let element = code.element
    let start = element.token("startRef")
    guard element["isolated"] != "yes" else {
      if start != nil || code.id == nil {
        context.error(
          "isolated", "an isolated <ec> has an id and no startRef", at: element)
      }
      return
    }
    if element["dir"] != nil {
      context.error("isolated", "an <ec> has dir only with isolated='yes'", at: element)
    }
    if code.id != nil {
      context.error("isolated", "an <ec> has an id only with isolated='yes'", at: element)
    }
    guard let start else {
      context.error(
        "unpaired-code",
        "<ec> lacks startRef, the id of its <sc>; without one it is isolated='yes'",
        at: element)
      return
    }
    guard let opening = starts[start], opening.element["isolated"] != "yes" else {
      context.error(
        "unpaired-code", "startRef='\(start)' names no <sc> before in the same unit", at: element)
      return
    }
    if !ended.insert(start).inserted {
      context.error("unpaired-code", "<sc id='\(start)'> is ended twice", at: element)
    }
    checkAgreement(opening.element, element, context)
  }

  /// What start and end say of one code.
  private func checkAgreement(
    _ start: OpenElement, _ end: OpenElement, _ context: ValidationContext
  ) {
    for name in ["canCopy", "canDelete", "canOverlap"]
    where (start[name] ?? "yes") != (end[name] ?? "yes") {
      context.error(
        "different-codes", "\(name) of <ec> is not that of its <sc>", at: end)
    }
    let wanted = start["canReorder"] ?? "yes"
    if (end["canReorder"] ?? "yes") != (wanted == "firstNo" ? "no" : wanted) {
      context.error(
        "different-codes",
        wanted == "firstNo"
          ? "canReorder of <ec> must be no, as that of its <sc> is firstNo"
          : "canReorder of <ec> is not that of its <sc>", at: end)
    }
    for name in ["type", "subType"] {
      if let own = end[name], own != start[name] {
        context.error("different-codes", "\(name) of <ec> is not that of its <sc>", at: end)
      }
    }
  }

  /// Start and end markers (core, elements `sm` and `em`).
  func checkMarkers(_ context: ValidationContext) {
    for isTarget in [false, true] {
      var starts: Set<String> = []
      var ended: Set<String> = []
      let codes = codes(ofTargets: isTarget)
      for code in codes {
        if code.name == "sm", let id = code.id { starts.insert(id) }
        guard code.name == "em", let start = code.element.token("startRef") else { continue }
        if !starts.contains(start) {
          context.error(
            "unpaired-code", "startRef='\(start)' names no <sm> before in the same unit",
            at: code.element)
        } else if !ended.insert(start).inserted {
          context.error("unpaired-code", "<sm id='\(start)'> is ended twice", at: code.element)
        }
      }
      for code in codes where code.name == "sm" {
        guard let id = code.id, !ended.contains(id) else { continue }
        context.error(
          "unpaired-code", "no <em> after it ends <sm id='\(id)'>", at: code.element)
      }
    }
  }
}
