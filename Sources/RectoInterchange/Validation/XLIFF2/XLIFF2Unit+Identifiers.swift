extension XLIFF2Unit {
  /// Identifiers of segments, ignorables and inline elements are unique within the unit; those of a target
  /// repeat the identifier of the same code in the source (core, attribute `id`).
  func checkIdentifiers(_ context: ValidationContext) {
    var sources: [String: String] = [:]
    for part in parts {
      if element.name == "unit", let id = part.element.token("id") {
        tell(sources.updateValue(part.element.name, forKey: id) != nil, id, part.element, context)
      }
      for code in part.source {
        guard let id = code.id else { continue }
        tell(sources.updateValue(code.name, forKey: id) != nil, id, code.element, context)
      }
    }
    var targets: Set<String> = []
    for part in parts {
      for code in part.target ?? [] {
        guard let id = code.id else { continue }
        tell(!targets.insert(id).inserted, id, code.element, context)
        if let other = sources[id], !Self.correspond(code.name, other) {
          context.error(
            "duplicate-id",
            "id='\(id)' of <\(code.name)> is of a <\(other)>, which is no corresponding element",
            at: code.element)
        }
      }
    }
  }

  private func tell(
    _ isRepeated: Bool, _ id: String, _ element: OpenElement, _ context: ValidationContext
  ) {
    guard isRepeated else { return }
    context.error(
      "duplicate-id", "id='\(id)' is used before within the same <\(self.element.local)>",
      at: element)
  }

  /// A code may be written as `pc` on one side and as `sc` with `ec` on the other; a marker likewise.
  private static func correspond(_ one: String, _ other: String) -> Bool {
    let kinds: [Set<String>] = [["pc", "sc", "ec"], ["mrk", "sm"]]
    return one == other || kinds.contains { $0.contains(one) && $0.contains(other) }
  }
}
