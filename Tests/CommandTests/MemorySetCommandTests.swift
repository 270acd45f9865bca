import Testing

/// Several memories in one command.
@Suite struct MemorySetCommandTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("en\tde\nSave the file\tDatei speichern\n", to: "mine.tsv")
    try folder.write(
      "en\tde\nSave the file\tDatei sichern\nSave the files\tDateien sichern\n", to: "client.tsv")
    try #require(try recto("import", "-m", "mine.db", "mine.tsv", in: folder).status == 0)
    try #require(try recto("import", "-m", "client.db", "client.tsv", in: folder).status == 0)
    return folder
  }

  @Test("matches of several memories are merged, named and charged")
  func lookup() throws {
    let folder = try folder()
    let run = try recto(
      "lookup", "-m", "mine.db", "-m", "client.db", "--memory-penalty", "client.db=5", "--format",
      "json", "--from", "en", "--to", "de", "Save the file", in: folder)
    let matches = try #require(run.objects().first?["matches"] as? [[String: Any]])
    #expect(matches.map { $0["score"] as? Int } == [100, 95, 87])
    #expect(matches.map { $0["memory"] as? String } == ["mine.db", "client.db", "client.db"])
    let kinds = (matches[1]["penalties"] as? [[String: Any]])?.map { $0["kind"] as? String }
    #expect(kinds == ["memory"])
    let path = try recto(
      "lookup", "-m", "mine.db", "-m", folder.path("client.db"), "--memory-penalty",
      "client.db=100", "--format", "tsv", "Save the file", in: folder)
    #expect(path.lines.count == 1)
    #expect(path.lines.first?.hasSuffix("\tmine.db") == true)
    let text = try recto("lookup", "-m", "mine.db", "-m", "client.db", "Save the file", in: folder)
    #expect(text.lines.first == "100 %  exact, mine.db, mine.tsv")
  }

  @Test("one memory alone is not named")
  func alone() throws {
    let folder = try folder()
    let run = try recto(
      "lookup", "-m", "client.db", "--memory-penalty", "client.db=5", "--format", "json",
      "Save the file", in: folder)
    #expect(run.output.contains("\"score\":95") && !run.output.contains("\"memory\":"))
  }

  @Test("lookup in a pipe says which memory a match is from")
  func pipe() throws {
    let folder = try folder()
    let run = try recto(
      "lookup", "--ndjson", "-m", "mine.db", "-m", "client.db", "--jobs", "2",
      input: "{\"id\":1,\"text\":\"Save the files\"}\n", in: folder)
    let matches = try #require(run.objects().first?["matches"] as? [[String: Any]])
    #expect(matches.first?["memory"] as? String == "client.db")
  }

  @Test("a search counts the hits of all")
  func search() throws {
    let folder = try folder()
    let run = try recto(
      "search", "-m", "mine.db", "-m", "client.db", "--format", "json", "--limit", "1", "file",
      in: folder)
    let answer = try #require(run.objects().first)
    #expect(answer["total"] as? Int == 3)
    #expect((answer["hits"] as? [[String: Any]])?.first?["memory"] as? String == "mine.db")
    let text = try recto("search", "-m", "mine.db", "-m", "client.db", "sichern", in: folder)
    #expect(text.lines.first == "Datei [sichern]  client.db")
  }

  @Test("commands that work on one memory refuse two")
  func one() throws {
    let folder = try folder()
    for verb in [["export"], ["import", "mine.tsv"], ["memory", "info"], ["memory", "check"]] {
      let run = try recto(
        verb[0], verb.count > 1 ? verb[1] : "-", "-m", "mine.db", "-m", "client.db", in: folder)
      #expect(run.status == 64, "\(verb)")
      #expect(run.errors.contains("one memory"))
    }
  }

  @Test(
    "penalties that name nothing are usage errors",
    arguments: ["client.db", "client.db=x", "client.db=101", "client.db=-1", "other.db=5", "=5"])
  func usage(penalty: String) throws {
    let run = try recto(
      "lookup", "-m", "mine.db", "-m", "client.db", "--memory-penalty", penalty, "Save",
      in: folder())
    #expect(run.status == 64)
    #expect(run.errors.contains("--memory-penalty"))
  }

  @Test("a memory named twice is a usage error, one that is not there no input")
  func twice() throws {
    let folder = try folder()
    #expect(try recto("lookup", "-m", "mine.db", "-m", "mine.db", "Save", in: folder).status == 64)
    #expect(try recto("search", "-m", "mine.db", "-m", "no.db", "Save", in: folder).status == 66)
  }
}
