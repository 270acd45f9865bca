internal import ArgumentParser
internal import Recto

/// The documents in folders and among files, each under a name of its own.
///
/// A document's name is its path from the folder that was named; a file that was named itself bears its last part.
struct DocumentList: Sendable {
  /// In the order of the names' bytes: the same for the same files.
  let names: [String]
  /// Files in the folders that are no documents by their endings, as paths.
  let leftOut: [String]

  /// What is put before a name to make a path.
  private let folders: [String]
  /// For each name, which of the folders.
  private let places: [Int32]

  /// The endings of documents.
  static let endings: Set = ["txt", "text", "md", "markdown", "html", "htm", "xhtml"]

  /// How many there are.
  var count: Int { names.count }

  /// - Parameters:
  ///   - arguments: Folders and files.
  ///   - shard: The part that is wanted, told by the names.
  /// - Throws: `ValidationError` where two documents have one name; `InterchangeError`.
  init(_ arguments: [String], shard: Shard?) throws {
    var found: [(name: String, place: Int32)] = []
    var folders: [String] = []
    var leftOut: [String] = []
    for argument in arguments {
      let isFolder = Folder.stands(at: argument)
      let cut = argument.lastIndex(of: "/").map { argument.index(after: $0) }
      let folder =
        isFolder
        ? argument.hasSuffix("/") ? argument : argument + "/"
        : String(argument[..<(cut ?? argument.startIndex)])
      let names =
        isFolder
        ? try Folder.files(in: argument) : [String(argument[(cut ?? argument.startIndex)...])]
      for name in names {
        if isFolder, !Self.isDocument(name) {
          leftOut.append(folder + name)
        } else {
          found.append((name, Int32(folders.count)))
        }
      }
      folders.append(folder)
    }
    found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (a, b) in zip(found, found.dropFirst()) where a.name == b.name {
      throw ValidationError(
        "\(folders[Int(a.place)])\(a.name) and \(folders[Int(b.place)])\(b.name) have one name, \(a.name); "
          + "give the folder above both")
    }
    if let shard {
      found = found.enumerated().filter { number, document in
        shard.holds(id: .string(document.name), line: number + 1)
      }.map(\.element)
    }
    names = found.map(\.name)
    places = found.map(\.place)
    (self.folders, self.leftOut) = (folders, leftOut)
  }

  /// The path of a document by its number.
  func path(_ number: Int) -> String { folders[Int(places[number])] + names[number] }

  private static func isDocument(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }
}
