internal import RectoText

/// Compares what programs fill in, and tags of HTML.
enum PlaceholderCheck {
  static func findings(_ pair: CheckedPair) -> [CheckFinding] {
    let source = PlaceholderScan(pair.source.text).keys
    let target = PlaceholderScan(pair.target.text).keys
    guard !source.isEmpty || !target.isEmpty else { return [] }
    var balance: [String: Int] = [:]
    for key in source { balance[key, default: 0] += 1 }
    for key in target { balance[key, default: 0] -= 1 }
    var seen: Set<String> = []
    let order = (source + target).filter { seen.insert($0).inserted }
    let missing = order.filter { balance[$0, default: 0] > 0 }
    let added = order.filter { balance[$0, default: 0] < 0 }
    var findings: [CheckFinding] = []
    if !missing.isEmpty {
      findings.append(CheckFinding(.placeholders, nil, "missing \(missing.joined(separator: " "))"))
    }
    if !added.isEmpty {
      findings.append(CheckFinding(.placeholders, nil, "added \(added.joined(separator: " "))"))
    }
    return findings
  }
}
