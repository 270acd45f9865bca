internal import Glibc
internal import RectoText

/// Earlier versions of a file, kept beside it as `NAME.1`, `NAME.2` and so on, the latest first.
public enum FileVersions {
  /// How many are kept.
  public static let kept = 3

  /// Keeps the file as it is now, before it is replaced; the oldest version goes. A file that is not there is no version.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `cannotCreate`, `cannotRead`.
  public static func keep(_ path: String) throws(InterchangeError) {
    guard access(path, F_OK) == 0 else { return }
    let path = OutputFile.resolved(path)
    for number in (1..<kept).reversed() {
      _ = rename("\(path).\(number)", "\(path).\(number + 1)")
    }
    unlink("\(path).1")
    guard link(path, "\(path).1") != 0 else { return }
    // Some file systems have no second name for a file.
    let copy = try OutputFile(path: "\(path).1")
    try copy.write(InputBytes(path: path).readAll(limit: 1 << 31))
    try copy.finish()
  }

  /// Puts the latest version in the file's place; those before it move up.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: `InterchangeError` `cannotWrite`.
  public static func restore(_ path: String) throws(InterchangeError) -> Bool {
    let path = OutputFile.resolved(path)
    guard access("\(path).1", F_OK) == 0 else { return false }
    guard rename("\(path).1", path) == 0 else { throw writeError(errno, name: path) }
    // Two names of one file are left alone by rename().
    unlink("\(path).1")
    for number in 1..<kept { _ = rename("\(path).\(number + 1)", "\(path).\(number)") }
    return true
  }

  /// Removes the file and its versions.
  public static func remove(_ path: String) {
    let path = OutputFile.resolved(path)
    unlink(path)
    for number in 1...kept { unlink("\(path).\(number)") }
  }
}
