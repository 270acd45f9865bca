import Glibc
import RectoInterchange
import Reference
import Testing

@Suite struct FolderTests {
  private let folder = TemporaryFolder()

  @Test("files are listed as paths, ascending; hidden ones and linked folders are passed over")
  func listing() throws {
    let root = "\(folder.path)/r"
    defer {
      for name in ["b.txt", "a/c.txt", ".h", "a/.h/x", "loop", "link"] { unlink("\(root)/\(name)") }
      for name in ["a/.h", "a", ""] { rmdir("\(root)/\(name)") }
    }
    try Folder.make("\(root)/a/.h")
    for name in ["b.txt", "a/c.txt", ".h", "a/.h/x"] { folder.write("x", to: "r/\(name)") }
    symlink(root, "\(root)/loop")
    symlink("b.txt", "\(root)/link")
    #expect(try Folder.files(in: root) == ["a/c.txt", "b.txt", "link"])
    #expect(Folder.stands(at: "\(root)/a") && !Folder.stands(at: "\(root)/b.txt"))
    try Folder.make("\(root)/a")
  }

  @Test("a folder that is not there, or cannot be made, is told")
  func failures() throws {
    let missing = #expect(throws: InterchangeError.self) {
      try Folder.files(in: "\(folder.path)/none")
    }
    #expect(missing?.code == .notFound)
    folder.write("x", to: "file")
    let blocked = #expect(throws: InterchangeError.self) {
      try Folder.make("\(folder.path)/file/below")
    }
    #expect(blocked?.code == .cannotCreate)
  }
}
