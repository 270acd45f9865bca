internal import Glibc
internal import Recto

/// Where compiled lexicons are kept for all runs: `recto` under `$XDG_DATA_HOME`, else under `~/.local/share`.
enum DataFolder {
  /// The ending of a compiled lexicon's name.
  static let lexiconEnding = ".recto-lexicon"

  /// `nil` where neither variable is set.
  static var path: String? {
    // A relative folder is to be ignored: XDG Base Directory Specification.
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder + "/recto" }
    return variable("HOME").map { $0 + "/.local/share/recto" }
  }

  /// Where the lexicon of two languages is kept.
  ///
  /// - Parameter pair: The two groups, `en-zh`.
  static func lexicon(of pair: String) -> String? { path.map { "\($0)/\(pair)\(lexiconEnding)" } }

  /// The same, with the folder made where it is missing.
  ///
  /// - Throws: `CommandFailure` where there is no such folder and none can be made.
  static func creatingLexicon(of pair: String) throws -> String {
    guard let path, let file = lexicon(of: pair) else {
      throw CommandFailure(
        .cannotCreate, "there is no home folder to keep a lexicon in; name a file with -o")
    }
    do {
      try Folder.make(path)
    } catch {
      throw CommandFailure(.cannotCreate, "\(error.description); name a file with -o")
    }
    return file
  }

  /// All lexicons that are kept, by name.
  static var lexicons: [String] {
    guard let path, let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(lexiconEnding) { names.append("\(path)/\(name)") }
    }
    return names.sorted()
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
