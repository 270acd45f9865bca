internal import RectoText

/// Compares the inline codes of two texts.
///
/// Codes are the same where their ids are, or where they have none their own characters. Annotations (`mrk`) may come and
/// go, and codes may stand in another order, as words do; but none may close before it opens.
enum CodeCheck {
  static func findings(in pair: CheckedPair) -> [CheckFinding] {
    let source = pair.sourceCodes.filter { !isAnnotation($0) }
    let target = pair.targetCodes.filter { !isAnnotation($0) }
    guard !source.isEmpty || !target.isEmpty else { return [] }
    var balance: [String: Int] = [:]
    var order: [String] = []
    func count(_ codes: [InlineCode], _ step: Int) {
      for code in codes where code.role != .closing || !code.attributes.isEmpty {
        let key = key(code)
        if balance[key] == nil { order.append(key) }
        balance[key, default: 0] += step
      }
    }
    count(source, 1)
    count(target, -1)
    let missing = order.filter { balance[$0, default: 0] > 0 }
    let added = order.filter { balance[$0, default: 0] < 0 }
    var findings: [CheckFinding] = []
    if !missing.isEmpty {
      findings.append(CheckFinding(.codes, nil, "missing \(missing.joined(separator: ", "))"))
    }
    if !added.isEmpty {
      findings.append(CheckFinding(.codes, nil, "added \(added.joined(separator: ", "))"))
    }
    if let code = closedBeforeOpened(target), closedBeforeOpened(source) == nil {
      findings.append(CheckFinding(.codes, nil, "\(key(code)) closes before it opens"))
    }
    return findings
  }

  private static func isAnnotation(_ code: InlineCode) -> Bool {
    ["mrk", "sm", "em"].contains(local(code))
  }

  private static func local(_ code: InlineCode) -> String {
    code.element.split(separator: ":").last.map(String.init) ?? code.element
  }

  private static func value(_ code: InlineCode, _ names: String...) -> String? {
    for name in names {
      if let attribute = code.attributes.first(where: { $0.name == name }) {
        return attribute.value
      }
    }
    return nil
  }

  /// What a code is known by in both texts, as people see it: `<x id="1">`, `<ph>{0}`.
  private static func key(_ code: InlineCode) -> String {
    let element = local(code)
    if let id = value(code, "id") { return "<\(element) id=\"\(id)\">" }
    if let number = value(code, "x", "startRef", "i") { return "<\(element) \(number)>" }
    return code.markup.isEmpty ? "<\(element)>" : "<\(element)>\(code.markup)"
  }

  /// The first code that closes what is opened only later.
  private static func closedBeforeOpened(_ codes: [InlineCode]) -> InlineCode? {
    var opened: Set<String> = []
    let all = Set(codes.filter { $0.role == .opening }.compactMap { value($0, "rid", "i", "id") })
    for code in codes {
      switch code.role {
      case .opening: if let id = value(code, "rid", "i", "id") { opened.insert(id) }
      case .closing:
        if let id = value(code, "rid", "i", "startRef", "id"), all.contains(id),
          !opened.contains(id)
        {
          return code
        }
      case .standalone: break
      }
    }
    return nil
  }
}
