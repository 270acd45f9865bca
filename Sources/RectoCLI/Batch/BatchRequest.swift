/// What a command was asked for, as a text that is the same for the same request and this version of the program.
enum BatchRequest {
  /// All options of a command and their values. An option that a command gets later has its say without being listed
  /// here.
  ///
  /// - Parameters:
  ///   - command: A command that was parsed.
  ///   - indifferent: Options that make no difference to an answer.
  static func text(of command: some Any, without indifferent: Set<String>) -> String {
    var lines = [Version.json()]
    for child in Mirror(reflecting: command).children {
      let name = String((child.label ?? "").drop { $0 == "_" })
      if !indifferent.contains(name) { lines.append("\(name)=\(child.value)") }
    }
    return lines.joined(separator: "\n")
  }
}
