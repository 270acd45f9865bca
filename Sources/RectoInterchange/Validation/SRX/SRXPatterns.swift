internal import RectoText

/// What SRX says beyond its schema: expressions must be some, and mappings lead to rules that are there.
final class SRXPatterns: SemanticRule {
  private var names: Set<String> = []
  private var mappings: [(name: String, place: ValidationContext.Place)] = []
  /// Each distinct expression with the place where it first is, in their order.
  private var patterns: [(pattern: String, place: ValidationContext.Place)] = []
  private var known: Set<String> = []
  private var ruleHasPart = false

  func open(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "languagerule":
      if let name = element["languagerulename"], !names.insert(name).inserted {
        context.error(
          "duplicate-languagerulename", "there are two language rules '\(name)'", at: element)
      }
    case "languagemap":
      if let name = element["languagerulename"] { mappings.append((name, .init(element))) }
      if let pattern = element["languagepattern"] { keep(pattern, element) }
    case "rule": ruleHasPart = false
    default: break
    }
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    switch element.name {
    case "beforebreak", "afterbreak":
      ruleHasPart = true
      // A pattern that was cut is read by nobody: its rest may hold what its start needs.
      if element.text.count < OpenElement.textLimit {
        keep(String(decoding: element.text, as: UTF8.self), element)
      }
    case "rule":
      if !ruleHasPart {
        context.warning(
          "empty-rule", "the rule has neither <beforebreak> nor <afterbreak>", at: element)
      }
    default: break
    }
  }

  func finish(in context: ValidationContext) {
    for mapping in mappings where !names.contains(mapping.name) {
      context.error(
        "dangling-reference", "no language rule is called '\(mapping.name)'", at: mapping.place)
    }
    for (pattern, place) in patterns {
      do throws(TextError) {
        _ = try SegmentationRules(
          name: context.file,
          languageRules: [.init("", [.init(.breaks, before: pattern, line: place.line)])],
          languageMap: [])
      } catch {
        context.error("pattern", error.detail, at: place)
        // One that takes as long as a check may take says enough; the next would take as long again.
        if error.code == .hostileRule { return }
      }
    }
  }

  private func keep(_ pattern: String, _ element: OpenElement) {
    guard !pattern.isEmpty, known.insert(pattern).inserted else { return }
    patterns.append((pattern, .init(element)))
  }
}
