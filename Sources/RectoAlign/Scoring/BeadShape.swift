/// How many sentences of each side a bead holds.
package struct BeadShape: Hashable, Sendable {
  package let source: Int
  package let target: Int

  /// The most sentences that a bead has on one side.
  static let longestRun = 6

  /// Every shape of a bead: at most eight sentences, six on one side, such as 2 to 6 and 3 to 5; one
  /// sentence left alone.
  package static let all: [BeadShape] = {
    var shapes = [BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    for source in 1...longestRun {
      for target in 1...longestRun where source + target <= 8 && (source <= 3 || target <= 3) {
        shapes.append(BeadShape(source: source, target: target))
      }
    }
    return shapes
  }()
}
