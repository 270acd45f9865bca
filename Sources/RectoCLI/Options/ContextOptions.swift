internal import ArgumentParser
internal import Recto

/// What stands around a sentence in its document.
struct ContextOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The sentence before; empty at the document's start.", valueName: "text"))
  var before: String?

  @Option(help: ArgumentHelp("The sentence after; empty at the document's end.", valueName: "text"))
  var after: String?

  var context: UnitContext {
    UnitContext(previous: Self.neighbour(before), next: Self.neighbour(after))
  }

  /// - Parameter text: Empty at the document's start or end, `nil` where it is not known.
  static func neighbour(_ text: String?) -> UnitContext.Neighbour {
    guard let text else { return .unknown }
    return text.isEmpty ? .boundary : .text(text)
  }
}
