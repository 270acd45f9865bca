import GRDB
import RectoText
import Reference
import Testing

@testable import RectoMemory

@Suite struct StoredFoldsTests {
  private let folder = TemporaryFolder()

  @Test("what another version folded is folded anew by the next writer")
  func refresh() throws {
    let memory = try folder.memory([unit("The quay is closed.", "码头关闭。")])
    _ = try memory.addNames([
      NamePair(
        names: [
          Segment("林海", language: .simplifiedChinese), Segment("Lin Hai", language: .english),
        ], kind: .person)
    ])
    try memory.write { db in
      try db.execute(sql: "UPDATE meta SET value = 'another' WHERE key = 'fold'")
      try db.execute(sql: "UPDATE variant SET fold_hash = 1")
      try db.execute(sql: "UPDATE name_form SET fold_key = '', reading_key = ''")
    }
    #expect(try memory.names(matching: "lin hai").isEmpty)

    // A second translation of the source: the conflict is seen by the hash.
    let report = try memory.add(
      [unit("The quay is closed.", "码头已关闭。")], options: ImportOptions(onConflict: .skip))
    #expect(report.added == 0 && report.skippedCount == 1)
    #expect(try memory.names(matching: "lin hai").count == 1)
    #expect(try memory.names(matching: "linhai").count == 1)
    #expect(try memory.check().isClean)
  }
}
