import Glibc
import Reference
import Testing

@testable import RectoInterchange

@Suite struct FileVersionsTests {
  private let folder = TemporaryFolder()

  private func replace(_ name: String, with text: String) throws {
    let file = try OutputFile(path: "\(folder.path)/\(name)")
    try file.write(Array(text.utf8))
    try FileVersions.keep("\(folder.path)/\(name)")
    try file.finish()
  }

  @Test("the last versions come back one by one, older ones are gone")
  func restoring() throws {
    for text in ["a", "b", "c", "d", "e"] { try replace("x", with: text) }
    #expect(folder.names == ["x", "x.1", "x.2", "x.3"])
    var found: [String] = [try folder.content("x")]
    while try FileVersions.restore("\(folder.path)/x") { found.append(try folder.content("x")) }
    #expect(found == ["e", "d", "c", "b"])
    #expect(folder.names == ["x"])
  }

  @Test("a version that cannot be put back leaves the file as it is")
  func failing() throws {
    folder.write("a", to: "x")
    #expect(mkdir("\(folder.path)/x.1", 0o700) == 0)
    #expect(throws: InterchangeError.self) { try FileVersions.restore("\(folder.path)/x") }
    #expect(try folder.content("x") == "a")
  }

  @Test("a version that is the file itself by a second name comes back too")
  func oneFile() throws {
    folder.write("a", to: "x")
    try FileVersions.keep("\(folder.path)/x")
    #expect(try FileVersions.restore("\(folder.path)/x"))
    #expect(folder.names == ["x"])
    #expect(try folder.content("x") == "a")
    #expect(try !FileVersions.restore("\(folder.path)/x"))
  }

  @Test("a symbolic link stays one, and versions are those of what it leads to")
  func links() throws {
    folder.write("a", to: "x")
    symlink("\(folder.path)/x", "\(folder.path)/y")
    try replace("y", with: "b")
    #expect(try folder.content("x") == "b")
    #expect(folder.names == ["x", "x.1", "y"])
    #expect(try FileVersions.restore("\(folder.path)/y"))
    #expect(try folder.content("y") == "a" && folder.names == ["x", "y"])
    FileVersions.remove("\(folder.path)/y")
    #expect(folder.names == ["y"])
  }
}
