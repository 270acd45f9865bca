extension XLIFF2Unit {
  /// What editors may do with codes (core, section on editing hints).
  func checkHints(_ context: ValidationContext) {
    for code in codes(ofTargets: false) + codes(ofTargets: true) where code.isCode {
      let element = code.element
      guard let reorder = element["canReorder"], reorder != "yes" else { continue }
      if element["canCopy"] != "no" || element["canDelete"] != "no" {
        context.error(
          "editing-hints",
          "a code with canReorder='\(reorder)' must have canCopy='no' and canDelete='no'",
          at: element)
      }
    }
    // A code may have moved to the target of another segment.
    let kept = Set(codes(ofTargets: true).compactMap(\.id))
    for part in parts where part.target != nil {
      for code in part.source where code.isCode && code.element["canDelete"] == "no" {
        guard let id = code.id, !kept.contains(id) else { continue }
        context.error(
          "deleted-code",
          "the code id='\(id)' must not be deleted (canDelete='no'), and no target has it",
          at: part.targetElement ?? code.element)
      }
    }
  }

  /// Sequences of codes that stay in their order: the first has `firstNo`, those after it `no`.
  func checkReordering(_ context: ValidationContext) {
    let sequences = sequences(ofTargets: false, context)
    let inTargets = self.sequences(ofTargets: true, context)
    guard !sequences.isEmpty else { return }
    for part in parts {
      guard let target = part.target, !target.isEmpty else { continue }
      for sequence in sequences where sequence.contains(where: { key in part.has(key) }) {
        let order = target.filter(\.isCode).map(Self.key)
        // Where the first is not there, nothing can be out of order; `canDelete` has its own rule.
        guard let first = order.firstIndex(of: sequence[0]) else { continue }
        let wanted = sequence.filter(order.contains)
        if Array(order[first...].prefix(wanted.count)) != wanted
          || !inTargets.contains(where: { $0.starts(with: wanted) })
        {
          context.error(
            "reordered-codes",
            "the codes \(wanted.map { "'\($0.id)'" }.joined(separator: ", ")) must keep their order",
            at: part.targetElement ?? part.element)
        } else if !part.agreesOnNesting(sequence) {
          context.error(
            "reordered-codes", "a code of a sequence that must stay has left its place",
            at: part.targetElement ?? part.element)
        }
      }
    }
  }

  /// A code by its id, an end by that of its start.
  struct Key: Hashable {
    var id: String
    var isEnd: Bool
  }

  fileprivate static func key(_ code: Code) -> Key {
    Key(
      id: code.id ?? code.element.token("startRef") ?? "",
      isEnd: code.id == nil && code.element["startRef"] != nil)
  }

  private func sequences(ofTargets: Bool, _ context: ValidationContext) -> [[Key]] {
    var found: [[Key]] = []
    var isOpen = false
    for code in codes(ofTargets: ofTargets) where code.isCode {
      switch code.element["canReorder"] {
      case "firstNo":
        found.append([Self.key(code)])
        isOpen = true
      case "no":
        // An end of a start that began a sequence is part of it wherever it stands.
        if isOpen {
          found[found.count - 1].append(Self.key(code))
        } else {
          context.error(
            "editing-hints",
            "canReorder='no' goes on a sequence that a code with firstNo began right before it",
            at: code.element)
        }
      default: isOpen = false
      }
    }
    return found.filter { $0.count > 1 }
  }
}

extension XLIFF2Unit.Part {
  fileprivate func has(_ key: XLIFF2Unit.Key) -> Bool {
    source.contains { $0.isCode && XLIFF2Unit.key($0) == key }
  }

  /// Whether the codes of a sequence stand inside the same `pc` on both sides.
  fileprivate func agreesOnNesting(_ sequence: [XLIFF2Unit.Key]) -> Bool {
    func outer(_ codes: [XLIFF2Unit.Code], _ key: XLIFF2Unit.Key) -> String?? {
      guard let code = codes.first(where: { $0.isCode && XLIFF2Unit.key($0) == key }) else {
        return nil
      }
      var parent = code.parent
      while let number = parent, codes[number].name != "pc" { parent = codes[number].parent }
      return .some(parent.flatMap { codes[$0].id })
    }
    let members = Set(sequence.map(\.id))
    return sequence.allSatisfy { key in
      guard let here = outer(source, key), let there = outer(target ?? [], key) else { return true }
      guard here != there else { return true }
      return !(here.map(members.contains) == true || there.map(members.contains) == true)
    }
  }
}
