internal import ArgumentParser
internal import Recto

/// The folder that a batch writes its answers to, a file a document.
struct AnswerFolder: Sendable {
  let path: String
  private let ending: String

  /// Where the log of what is done stands.
  var logPath: String { path + "/.recto-done" }

  /// - Parameters:
  ///   - path: Made where it is missing.
  ///   - ending: What is put behind a document's name, without the dot.
  ///   - sources: Where the documents come from: answers among them would be documents of the next run.
  init(_ path: String, ending: String, sources: [String]) throws {
    let own = Self.absolute(path) + "/"
    for source in sources where Folder.stands(at: source) {
      guard !own.hasPrefix(InputFiles.absolute(source) + "/") else {
        throw ValidationError(
          "--out \(path) lies in \(source), and the next run would read the answers; name one beside it"
        )
      }
    }
    try Folder.make(path)
    (self.path, self.ending) = (path, ending)
  }

  /// The path from the root, also of a folder that is not there yet.
  private static func absolute(_ path: String) -> String {
    let above = path.hasPrefix("/") || path.hasPrefix("./") ? path : "./" + path
    guard !Folder.stands(at: above), let slash = above.lastIndex(of: "/"), slash > above.startIndex
    else { return InputFiles.absolute(above) }
    return absolute(String(above[..<slash])) + above[slash...]
  }

  /// Where the answer of a document stands: under its whole name, so that `a.txt` and `a.html` do not meet.
  func file(of name: String) -> String { "\(path)/\(name).\(ending)" }

  /// Writes an answer.
  ///
  /// - Throws: `InterchangeError`.
  func put(_ answer: [UInt8], of name: String) throws {
    let path = file(of: name)
    if name.contains("/"), let slash = path.lastIndex(of: "/") {
      try Folder.make(String(path[..<slash]))
    }
    // What a power cut takes, the log's digest misses; waiting for the disk took 4 ms a document.
    let file = try OutputFile(path: path, durability: .process)
    try file.write(answer)
    try file.finish()
  }

  /// Whether an answer stands where it was put, byte for byte.
  func holds(_ entry: CompletionLog.Entry, of name: String) -> Bool {
    guard let file = try? InputBytes(path: file(of: name)),
      let bytes = try? file.readAll(limit: DocumentsRun.largest)
    else { return false }
    return CompletionLog.digest(bytes) == entry.answer
  }
}
