internal import ArgumentParser
internal import Recto

/// What the matches of some memories are charged.
struct MemoryPenalties: ParsableArguments {
  @Option(
    name: .customLong("memory-penalty"),
    help: ArgumentHelp(
      "Take points off all matches of one memory: client.db=5. The file as -m names it, or its last part.",
      valueName: "file=points"))
  var texts: [String] = []

  /// The points of each memory that is charged, by its path.
  ///
  /// - Throws: `ValidationError` for what names no memory, or several, or no points.
  func points(for paths: [String]) throws -> [String: Int] {
    var points: [String: Int] = [:]
    for text in texts {
      // A path may hold = too.
      guard let sign = text.lastIndex(of: "="), let value = Int(text[text.index(after: sign)...]),
        (0...100).contains(value)
      else {
        throw ValidationError("--memory-penalty takes FILE=POINTS, 0 to 100 points, not '\(text)'")
      }
      let path = try Self.path(String(text[..<sign]), among: paths)
      guard points.updateValue(value, forKey: path) == nil else {
        throw ValidationError("--memory-penalty is given twice for '\(path)'")
      }
    }
    return points
  }

  private static func path(_ name: String, among paths: [String]) throws -> String {
    if paths.contains(name) { return name }
    let found = paths.filter { $0.split(separator: "/").last.map(String.init) == name }
    guard let path = found.first else {
      throw ValidationError("--memory-penalty names '\(name)', which is no memory of -m")
    }
    guard found.count == 1 else {
      throw ValidationError("--memory-penalty names '\(name)', and -m has several of that name")
    }
    return path
  }
}
