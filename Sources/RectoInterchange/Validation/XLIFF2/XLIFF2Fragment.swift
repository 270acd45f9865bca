/// A fragment identifier of XLIFF 2 (core, section 3): `#f=f1/u=u1/n=n1`.
struct XLIFF2Fragment {
  struct Selector {
    /// `f`, `g`, `u`, `n`, `d`, `t`, a module's prefix, or `nil` for a segment or a code of the source.
    var prefix: String?
    var id: String
  }

  /// Why a text is no fragment identifier.
  struct Fault: Error { var reason: String }

  /// Whether it starts at the document.
  var isAbsolute: Bool
  var selectors: [Selector]

  /// What is looked for, inside the file, group or unit that the other selectors name.
  var leaf: Selector? {
    selectors.last.flatMap { ["f", "g", "u"].contains($0.prefix ?? "") ? nil : $0 }
  }

  /// The id that a selector of the file, group or unit names.
  func id(of prefix: String) -> String? { selectors.first { $0.prefix == prefix }?.id }

  /// - Parameter text: With its `#`.
  init(_ text: String) throws(Fault) {
    var rest = text.dropFirst()
    isAbsolute = rest.first == "/"
    if isAbsolute { rest = rest.dropFirst() }
    selectors = []
    var rank = -1
    for part in rest.split(separator: "/", omittingEmptySubsequences: false) {
      let pieces = part.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let prefix = pieces.count == 2 ? String(pieces[0]) : nil
      let id = String(pieces.last ?? "")
      guard XMLNames.isToken(id), prefix.map(XMLNames.isToken) != false else {
        throw Fault(reason: "'\(part)' is no selector such as u=u1")
      }
      if let prefix, selectors.contains(where: { $0.prefix == prefix }) {
        throw Fault(reason: "the prefix \(prefix) comes twice")
      }
      let place = try Self.rank(prefix)
      guard place > rank else {
        throw Fault(
          reason: rank == Self.leafRank
            ? "'\(part)' follows the selector that must be the last"
            : "'\(part)' is out of order: file, group, unit, then one more")
      }
      rank = place
      selectors.append(Selector(prefix: prefix, id: id))
    }
    if isAbsolute, selectors.first?.prefix != "f" {
      throw Fault(reason: "after #/ the file comes first: #/f=…")
    }
  }

  private static let leafRank = 3

  private static func rank(_ prefix: String?) throws(Fault) -> Int {
    switch prefix {
    case "f": return 0
    case "g": return 1
    case "u": return 2
    case nil, "n", "d", "t": return leafRank
    case let prefix?:
      guard XLIFF2Modules.fragmentPrefixes.contains(prefix) else {
        throw Fault(reason: "the prefix \(prefix) is of no module and registered by nobody")
      }
      return leafRank
    }
  }
}

/// The shape of every reference that is a fragment identifier.
final class XLIFF2Fragments: SemanticRule {
  private static let holders: Set<String> = [
    "mrk", "sm", "note", "mtc:match", "gls:glossEntry", "gls:translation",
  ]

  func open(_ element: OpenElement, in context: ValidationContext) {
    guard Self.holders.contains(element.name), let value = element["ref"], value.hasPrefix("#")
    else { return }
    do throws(XLIFF2Fragment.Fault) {
      _ = try XLIFF2Fragment(value)
    } catch {
      context.error("fragment", "ref='\(value)': \(error.reason)", at: element)
    }
  }
}
