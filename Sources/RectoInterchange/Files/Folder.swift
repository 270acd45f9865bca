internal import Glibc
internal import RectoText

/// Folders: what is in them, and making them.
public enum Folder {
  /// The regular files in a folder and the folders in it, as paths from it, ascending by bytes.
  ///
  /// Hidden files and folders are passed over; a link to a file counts as the file, a link to a folder is not
  /// followed. A name that is no UTF-8 is given with U+FFFD, so that whoever opens it hears of it.
  ///
  /// - Throws: `InterchangeError`: `notFound`, `cannotOpen`.
  /// - Complexity: O(*n* log *n*), *n* the entries.
  public static func files(in folder: String) throws(InterchangeError) -> [String] {
    var files: [String] = []
    var waiting = [""]
    while let place = waiting.popLast() {
      for name in try entries(of: place.isEmpty ? folder : "\(folder)/\(place)") {
        let path = place.isEmpty ? name : "\(place)/\(name)"
        var (information, linked) = (stat(), stat())
        guard lstat("\(folder)/\(path)", &information) == 0 else {
          // Its name is no UTF-8, or it went away meanwhile.
          files.append(path)
          continue
        }
        if information.st_mode & S_IFMT == S_IFLNK {
          if stat("\(folder)/\(path)", &linked) != 0 || FileKind(linked) == .regular {
            files.append(path)
          }
          continue
        }
        switch FileKind(information) {
        case .regular: files.append(path)
        case .directory: waiting.append(path)
        case .other: break
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a path leads to a folder.
  public static func stands(at path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && FileKind(information) == .directory
  }

  /// Makes a folder and those above it, where they are missing.
  ///
  /// - Parameter isPrivate: Whether only the user may look into those that are made.
  /// - Throws: `InterchangeError`: `cannotCreate`.
  public static func make(_ path: String, isPrivate: Bool = false) throws(InterchangeError) {
    var end = path.startIndex
    repeat {
      end = path[end...].dropFirst().firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      guard mkdir(part, isPrivate ? 0o700 : 0o777) != 0 else { continue }
      let number = errno
      guard !stands(at: part) else { continue }
      throw InterchangeError(
        .cannotCreate, "the folder cannot be made: \(systemMessage(number))",
        at: SourceLocation(file: part))
    } while end < path.endIndex
  }

  private static func entries(of folder: String) throws(InterchangeError) -> [String] {
    guard let stream = opendir(folder) else {
      let number = errno
      throw InterchangeError(
        number == ENOENT ? .notFound : .cannotOpen,
        "the folder cannot be read: \(systemMessage(number))", at: SourceLocation(file: folder))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
