/// A unit, or a translation candidate, while it is read: its segments with their codes in order.
final class XLIFF2Unit {
  /// An inline element and the one around it, by its number in the same text.
  struct Code {
    var element: OpenElement
    var parent: Int?
    var name: String { element.name }
    var id: String? { element.token("id") }
    /// `sc`, `ec`, `pc`, `ph`: what stands for original codes.
    var isCode: Bool { ["sc", "ec", "pc", "ph"].contains(name) }
  }

  /// A `segment`, an `ignorable`, or the one text of a candidate.
  struct Part {
    var element: OpenElement
    var source: [Code] = []
    /// `nil` without a `target`.
    var target: [Code]?
    var targetElement: OpenElement?
  }

  let element: OpenElement
  var parts: [Part] = []
  var data: Set<String> = []
  var notes: Set<String> = []
  /// References of candidates and glossary entries to spans of text.
  var spans: [OpenElement] = []

  init(_ element: OpenElement) { self.element = element }

  /// The codes of all sources, or of all targets, in order.
  func codes(ofTargets: Bool) -> [Code] {
    parts.flatMap { ofTargets ? $0.target ?? [] : $0.source }
  }
}

/// Collects each unit and each translation candidate, and checks it when it is complete.
final class XLIFF2Units: SemanticRule {
  private var unit: XLIFF2Unit?
  private var candidate: XLIFF2Unit?
  /// The text that is open: which side, and the numbers of the inline elements that are.
  private var isTarget = false
  private var isInText = false
  private var enclosing: [Int] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    if element.isForeign { return }
    switch element.name {
    case "unit": unit = XLIFF2Unit(element)
    case "mtc:match":
      unit?.spans.append(element)
      candidate = XLIFF2Unit(element)
      candidate?.parts.append(XLIFF2Unit.Part(element: element))
    case "gls:glossEntry", "gls:translation":
      if element["ref"] != nil { unit?.spans.append(element) }
    case "segment", "ignorable":
      unit?.parts.append(XLIFF2Unit.Part(element: element))
    case "data":
      guard let id = element.token("id") else { return }
      (candidate ?? unit)?.data.insert(id)
    case "note":
      if element.parent?.parent?.name == "unit", let id = element.token("id") {
        unit?.notes.insert(id)
      }
    case "source", "target":
      isInText = ["segment", "ignorable", "mtc:match"].contains(element.parent?.name ?? "")
      isTarget = element.name == "target"
      enclosing = []
      if isInText, isTarget {
        update {
          $0.target = $0.target ?? []; $0.targetElement = element
        }
      }
    case let name where isInText && XLIFF2Grammar.inlineNames.contains(name):
      add(element)
    default: break
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    if element.isForeign { return }
    switch element.name {
    case "source", "target": isInText = false
    case "mtc:match":
      candidate?.checkCandidate(context)
      candidate = nil
    case "unit":
      unit?.check(context)
      unit = nil
    case let name where isInText && XLIFF2Grammar.inlineNames.contains(name):
      _ = enclosing.popLast()
    default: break
    }
  }

  private func add(_ element: OpenElement) {
    let code = XLIFF2Unit.Code(element: element, parent: enclosing.last)
    var number = 0
    update { part in
      if isTarget {
        part.target?.append(code)
        number = (part.target?.count ?? 1) - 1
      } else {
        part.source.append(code)
        number = part.source.count - 1
      }
    }
    enclosing.append(number)
  }

  private func update(_ change: (inout XLIFF2Unit.Part) -> Void) {
    guard let scope = candidate ?? unit, !scope.parts.isEmpty else { return }
    change(&scope.parts[scope.parts.count - 1])
  }
}

extension XLIFF2Unit {
  func check(_ context: ValidationContext) {
    checkIdentifiers(context)
    checkSpans(context)
    checkMarkers(context)
    checkHints(context)
    checkReordering(context)
    checkData(context, in: "unit")
    checkCopies(context)
    checkTypes(context)
    checkAnnotations(context)
    checkReferences(context)
    checkOrder(context)
  }

  func checkCandidate(_ context: ValidationContext) {
    checkIdentifiers(context)
    checkSpans(context)
    checkMarkers(context)
    checkData(context, in: "match")
    checkTypes(context)
  }
}
