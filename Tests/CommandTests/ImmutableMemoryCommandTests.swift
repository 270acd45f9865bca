import Foundation
import Testing

/// A memory that was shipped to a node of a cluster with its index.
@Suite struct ImmutableMemoryCommandTests {
  private static func shipped(units: Int) throws -> Folder {
    let folder = try Folder()
    let rows = (0..<units).map { "Ship \($0) of 900 left the port.\t第\($0)艘船离开了港口。" }
    try folder.write("en\tzh\n" + rows.joined(separator: "\n") + "\n", to: "units.tsv")
    let run = try recto("import", "-m", "m.db", "units.tsv", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    try FileManager.default.removeItem(atPath: folder.path("units.tsv"))
    return folder
  }

  private static let question = "{\"id\":1,\"text\":\"Ship 17 of 900 left the port.\"}\n"

  @Test("it is answered from as any is, and nothing stands beside it meanwhile or afterwards")
  func nothingWritten() throws {
    let folder = try Self.shipped(units: 600)
    let before = folder.names
    #expect(before == ["m.db", "m.db.recto-index"])
    let dates = try before.map { try FileManager.default.attributesOfItem(atPath: folder.path($0)) }
    let usual = try recto("lookup", "--ndjson", "-m", "m.db", input: Self.question, in: folder)
    let (process, input, output, _) = try start(
      ["lookup", "--ndjson", "--immutable", "-m", "m.db", "--jobs", "2"], in: folder)
    try input.fileHandleForWriting.write(contentsOf: Data(Self.question.utf8))
    let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(answer == usual.output && answer.contains("第17艘船离开了港口。"))
    #expect(folder.names == before)
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(folder.names == before)
    let after = try before.map { try FileManager.default.attributesOfItem(atPath: folder.path($0)) }
    #expect(
      dates.map { $0[.modificationDate] as? Date } == after.map { $0[.modificationDate] as? Date })
  }

  @Test("without its index it is answered from as well, and none is made")
  func withoutIndex() throws {
    let folder = try Self.shipped(units: 600)
    try FileManager.default.removeItem(atPath: folder.path("m.db.recto-index"))
    let run = try recto(
      "lookup", "--ndjson", "--immutable", "-m", "m.db", input: Self.question, in: folder)
    #expect(run.output.contains("第17艘船离开了港口。"))
    #expect(folder.names == ["m.db"])
    let search = try recto("search", "--immutable", "-m", "m.db", "第17艘", in: folder)
    #expect(search.status == 0 && search.output.contains("Ship 17"))
    #expect(folder.names == ["m.db"])
  }

  @Test("a damaged index is not trusted and not touched")
  func damagedIndex() throws {
    let folder = try Self.shipped(units: 600)
    let url = folder.url.appending(path: "m.db.recto-index")
    var bytes = try Data(contentsOf: url)
    let half = bytes.count / 2
    bytes.replaceSubrange(half..<half + 4096, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: url)
    let run = try recto(
      "lookup", "--ndjson", "--immutable", "-m", "m.db", input: Self.question, in: folder)
    #expect(run.output.contains("第17艘船离开了港口。"))
    #expect(try Data(contentsOf: url) == bytes)
  }
}
