import Glibc
import RectoInterchange
import Reference
import Testing

@Suite struct CompletionLogTests {
  private let folder = TemporaryFolder()
  private var path: String { "\(folder.path)/log" }

  @Test("what is added is there in the next run, and the last of a name counts")
  func adding() throws {
    let log = try CompletionLog(path: path)
    #expect(log.before.isEmpty)
    try log.add(.init(work: "1", answer: "a"), for: "x.txt")
    try log.add(.init(work: "2", answer: "b"), for: "sub/y \"中\"\n.txt")
    try log.add(.init(work: "3", answer: "c"), for: "x.txt")
    let next = try CompletionLog(path: path)
    #expect(next.before.count == 2)
    #expect(next.before["x.txt"] == .init(work: "3", answer: "c"))
    #expect(next.before["sub/y \"中\"\n.txt"] == .init(work: "2", answer: "b"))
  }

  @Test("a line that a killed run left half is passed over and spoils no other")
  func damage() throws {
    let whole = #"{"name":"x","work":"1","answer":"a"}"#
    folder.write("no json\n\(whole)\n{\"name\":\"y\",\"wo", to: "log")
    let log = try CompletionLog(path: path)
    #expect(log.before == ["x": .init(work: "1", answer: "a")])
    try log.add(.init(work: "2", answer: "b"), for: "z")
    #expect(try CompletionLog(path: path).before.keys.sorted() == ["x", "z"])
  }

  @Test("a log most of which counts no more is written anew")
  func compacting() throws {
    let log = try CompletionLog(path: path)
    for round in 0..<5 {
      for name in ["b", "a", "gone"] {
        try log.add(.init(work: "\(round)", answer: "a"), for: name)
      }
    }
    try log.compact { $0 != "gone" }
    let next = try CompletionLog(path: path)
    #expect(next.before.keys.sorted() == ["a", "b"])
    #expect(next.before["a"]?.work == "4")
    let text = String(decoding: try InputBytes(path: path).readAll(limit: 1 << 20), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test("digests tell contents and circumstances apart")
  func digests() {
    let digests = [
      CompletionLog.digest(Array("ab".utf8), "c"), CompletionLog.digest(Array("b".utf8), "ca"),
      CompletionLog.digest(Array("ab".utf8)), CompletionLog.digest([]),
      CompletionLog.digest([], "ab"),
    ]
    #expect(Set(digests).count == digests.count)
    #expect(CompletionLog.digest(Array("ab".utf8), "c") == digests[0])
  }

  @Test("a log that cannot be made is told")
  func failures() {
    let error = #expect(throws: InterchangeError.self) {
      try CompletionLog(path: "\(folder.path)/none/log")
    }
    #expect(error?.code == .cannotCreate)
  }
}
