internal import Glibc

/// Which file a path leads to, so that one which was put in its place is told apart.
struct FileIdentity: Hashable {
  private let device: UInt
  private let inode: UInt

  /// The file at a path; equal for all paths that lead nowhere.
  init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      (device, inode) = (0, 0)
      return
    }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}
