/// Pairs of codes: `rid` is unique among the `bpt` (or `bx`) of a text, and that of an `ept` (or `ex`) is one of
/// theirs.
final class XLIFF1Pairs: SemanticRule {
  private static let texts: Set<String> = ["source", "seg-source", "target"]
  private var starts: [String: Set<String>] = [:]
  private var ends: [(kind: String, rid: String, element: String, place: ValidationContext.Place)] =
    []

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "bpt", "bx":
      guard let rid = element.token("rid") else { return }
      if !starts[element.name, default: []].insert(rid).inserted {
        context.error(
          "duplicate-rid", "rid='\(rid)' is of another <\(element.writtenName)> of the text too",
          at: element)
      }
    case "ept", "ex":
      guard let rid = element.token("rid") else { return }
      ends.append((element.name == "ept" ? "bpt" : "bx", rid, element.writtenName, .init(element)))
    case let name where Self.texts.contains(name):
      starts = [:]
      ends = []
    default: break
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard Self.texts.contains(element.name) else { return }
    for end in ends where starts[end.kind]?.contains(end.rid) != true {
      context.error(
        "unpaired-code", "rid='\(end.rid)' of <\(end.element)> is of no <\(end.kind)> of the text",
        at: end.place)
    }
    starts = [:]
    ends = []
  }
}

/// Segments: `mid` is unique among those of a `seg-source`, and those of targets and alternatives are among
/// them.
final class XLIFF1Segments: SemanticRule {
  private struct Scope {
    var mids: Set<String> = []
    var direct: Set<String> = []
    var references: [(mid: String, element: String, place: ValidationContext.Place)] = []
  }

  private var scopes: [Scope] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "trans-unit": scopes.append(Scope())
    case "alt-trans":
      if let mid = element.token("mid"), !scopes.isEmpty {
        scopes[scopes.count - 1].references.append((mid, element.writtenName, .init(element)))
      }
      scopes.append(Scope())
    case "mrk":
      guard let mid = element.token("mid"), !scopes.isEmpty else { return }
      let last = scopes.count - 1
      if element.parent?.name == "target" {
        scopes[last].references.append((mid, element.writtenName, .init(element)))
      } else if context.stack.dropLast().last(where: { $0.name.hasSuffix("source") })?.name
        == "seg-source"
      {
        scopes[last].mids.insert(mid)
        if element.parent?.name == "seg-source", !scopes[last].direct.insert(mid).inserted {
          context.error(
            "duplicate-mid", "mid='\(mid)' is of another segment of <seg-source> too", at: element)
        }
      }
    default: break
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    guard element.name == "trans-unit" || element.name == "alt-trans",
      let scope = scopes.popLast()
    else { return }
    for reference in scope.references where !scope.mids.contains(reference.mid) {
      context.error(
        "dangling-reference",
        "mid='\(reference.mid)' of <\(reference.element)> is of no segment in <seg-source>",
        at: reference.place)
    }
  }
}

/// Languages of texts against those of their file.
final class XLIFF1Languages: SemanticRule {
  private var source: String?
  private var target: String?

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "file":
      source = element["source-language"]
      target = element["target-language"]
    case "source", "seg-source", "target":
      guard element.parent?.name == "trans-unit", let language = element["xml:lang"],
        let wanted = element.name == "target" ? target : source,
        language.lowercased() != wanted.lowercased()
      else { return }
      context.warning(
        "language",
        "xml:lang='\(language)' of <\(element.writtenName)> is not the file's '\(wanted)'",
        at: element)
    default: break
    }
  }
}
