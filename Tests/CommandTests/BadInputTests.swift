import Foundation
import Testing

/// Bad input gets one line that says what, where and what to do, the right exit code, and loses nothing.
@Suite struct BadInputTests {
  private func expectOneLine(_ run: Run, status: Int32, says words: String...) {
    #expect(run.status == status, "\(run.errors)")
    let lines = run.errors.split(separator: "\n").filter { !$0.contains("warning:") }
    #expect(lines.count == 1, "\(run.errors)")
    for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
  }

  @Test("missing files", arguments: ["summarise", "segment", "inspect"])
  func missing(verb: String) throws {
    expectOneLine(try recto(verb, "/no/such/file"), status: 66, says: "/no/such/file")
  }

  @Test("a missing memory is not made by looking")
  func missingMemory() throws {
    let folder = try Folder()
    expectOneLine(try recto("lookup", "-m", "no.db", "x", in: folder), status: 66, says: "no.db")
    expectOneLine(try recto("export", "-m", "no.db", in: folder), status: 66, says: "no.db")
    #expect(folder.names.isEmpty)
  }

  @Test("directories")
  func directory() throws {
    let folder = try Folder()
    expectOneLine(try recto("inspect", folder.url.path), status: 66, says: "folder")
    expectOneLine(try recto("lookup", "-m", folder.url.path, "x"), status: 66)
  }

  @Test("binary input is refused")
  func binary() throws {
    let folder = try Folder()
    var bytes = Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0])
    bytes.append(Data(repeating: 0, count: 500))
    try bytes.write(to: folder.url.appending(path: "x.bin"))
    expectOneLine(try recto("summarise", "x.bin", in: folder), status: 65, says: "x.bin")
  }

  @Test("damaged text is reported with its offset")
  func damaged() throws {
    let run = try recto(
      "segment", "--encoding", "UTF-8", bytes: Data("abc".utf8 + [0xC3, 0x28]))
    expectOneLine(run, status: 65, says: "3")
    expectOneLine(
      try recto("segment", "--encoding", "klingon", input: "a"), status: 65, says: "klingon")
  }

  @Test("an empty file has no sentences and no units")
  func empty() throws {
    #expect(try recto("segment", input: "").status == 0)
    let folder = try Folder()
    try folder.write("", to: "e.tmx")
    let run = try recto("import", "-m", "m.db", "e.tmx", in: folder)
    #expect(run.status == 65)
    #expect(folder.names == ["e.tmx"])
  }

  @Test("malformed XML names file, line and column, and nothing is kept")
  func malformed() throws {
    let folder = try Folder()
    try folder.write(
      """
      <?xml version="1.0"?>
      <tmx version="1.4"><header srclang="en"/><body>
      <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>c</tuv></tu>
      </body></tmx>
      """, to: "bad.tmx")
    expectOneLine(
      try recto("import", "-m", "m.db", "bad.tmx", in: folder), status: 65, says: "bad.tmx:4:")
    #expect(folder.names == ["bad.tmx"])
  }

  @Test("entity declarations are refused at once and nothing outside is read")
  func entities() throws {
    let folder = try Folder()
    try folder.write("SECRET", to: "secret.txt")
    for declaration in [
      "<!ENTITY x SYSTEM \"file://\(folder.path("secret.txt"))\">", "<!ENTITY x \"y\">",
      "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;",
    ] {
      try folder.write(
        """
        <?xml version="1.0"?>
        <!DOCTYPE tmx [\(declaration)]>
        <tmx version="1.4"><header srclang="en"/><body>
        <tu><tuv xml:lang="en"><seg>&x;</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu>
        </body></tmx>
        """, to: "evil.tmx")
      let run = try recto("import", "-m", "m.db", "evil.tmx", in: folder)
      expectOneLine(run, status: 65, says: "evil.tmx:2", "entit")
      #expect(!run.output.contains("SECRET") && !folder.names.contains("m.db"))
    }
  }

  @Test("unknown languages are a usage error")
  func language() throws {
    #expect(try recto("segment", "--lang", "xx-Nonsense", input: "a").status == 64)
    #expect(try recto("segment", "--lang", "qq", input: "a").status == 64)
  }

  @Test("a file that is no memory, and one of another program, are refused and left alone")
  func foreign() throws {
    let folder = try Folder()
    try folder.write("this is not a database, however long it may be", to: "text.db")
    expectOneLine(
      try recto("lookup", "-m", "text.db", "x", in: folder), status: 65, says: "text.db")
    try folder.write("en\tde\na\tb\n", to: "p.tsv")
    let run = try recto("import", "-m", "text.db", "p.tsv", in: folder)
    #expect(run.status == 65)
    #expect(
      try String(contentsOfFile: folder.path("text.db"), encoding: .utf8)
        == "this is not a database, however long it may be")
  }

  @Test("a first import that fails leaves no memory; a later one leaves it as it was")
  func rollback() throws {
    let folder = try MemoryCommandTests.folder()
    let before = try Data(contentsOf: folder.url.appending(path: "m.db"))
    try folder.write("<tmx version='1.4'><header/><body><tu>", to: "cut.tmx")
    #expect(try recto("import", "-m", "m.db", "cut.tmx", in: folder).status == 65)
    #expect(try Data(contentsOf: folder.url.appending(path: "m.db")) == before)
  }

  @Test("a reader that goes away is no error")
  func closedPipe() throws {
    let text = String(repeating: "One sentence here. ", count: 50_000)
    let (process, input, output, errors) = try start(["segment"])
    Thread.detachNewThread {
      try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try? input.fileHandleForWriting.close()
    }
    _ = output.fileHandleForReading.readData(ofLength: 100)
    try output.fileHandleForReading.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(process.terminationReason == .exit)
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test("a full disk is told, and the export that was there stays")
  func fullDisk() throws {
    let folder = try MemoryCommandTests.folder()
    let rows = (0..<2_000).map { "source \($0)\ttarget \($0)\n" }.joined()
    try folder.write("en\tde\n" + rows, to: "many.tsv")
    try #require(try recto("import", "-m", "m.db", "many.tsv", in: folder).status == 0)
    try #require(try recto("export", "-m", "m.db", "out.tmx", in: folder).status == 0)
    let names = folder.names
    let export = try Data(contentsOf: folder.url.appending(path: "out.tmx"))

    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = try shell("exec \"$0\" export -m m.db - > /dev/full", in: folder)
      expectOneLine(full, status: 74, says: "no space left")
    }
    // A limit on the size of files, 64 or 128 KiB by the shell, is a disk that fills up half way.
    let cut = try shell(
      "trap '' XFSZ; ulimit -f 128; exec \"$0\" export -m m.db out.tmx", in: folder)
    expectOneLine(cut, status: 74, says: "out.tmx", "cannot be written")
    expectOneLine(
      try recto("export", "-m", "m.db", "no/such/out.tmx", in: folder), status: 73,
      says: "no/such/out.tmx", "folder does not exist")

    #expect(folder.names == names)
    #expect(try Data(contentsOf: folder.url.appending(path: "out.tmx")) == export)
  }

  /// Runs a line of shell in which `$0` is the program.
  private func shell(_ line: String, in folder: Folder) throws -> Run {
    let (process, input, output, errors) = try start(
      ["-c", line, program.path], of: URL(filePath: "/bin/sh"), in: folder)
    try input.fileHandleForWriting.close()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: result, as: UTF8.self),
      errors: String(decoding: messages, as: UTF8.self))
  }

  @Test("Ctrl-C in an import keeps nothing of it")
  func interrupt() throws {
    let folder = try MemoryCommandTests.folder()
    let (process, input, output, _) = try start(
      ["import", "-m", "m.db", "--format", "tsv", "--columns", "en,de", "-"], in: folder)
    let rows = (0..<20_000).map { "source \($0)\ttarget \($0)\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(rows.utf8))
    Thread.sleep(forTimeInterval: 0.3)
    process.interrupt()
    Thread.sleep(forTimeInterval: 0.1)
    try? input.fileHandleForWriting.write(contentsOf: Data(rows.utf8))
    try? input.fileHandleForWriting.close()
    _ = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    let info = try recto("memory", "info", "--format", "json", "m.db", in: folder).objects()
    #expect(info.first?["units"] as? Int == 5)
    #expect(try recto("memory", "check", "m.db", in: folder).status == 0)
  }

  @Test("a kill in an import keeps all or nothing of it", arguments: [20, 60, 120, 200, 350])
  func kill(milliseconds: Int) throws {
    let folder = try MemoryCommandTests.folder()
    let rows = (0..<30_000).map { "source \($0)\ttarget \($0)\n" }.joined()
    try folder.write("en\tde\n" + rows, to: "many.tsv")
    let (process, input, _, _) = try start(["import", "-m", "m.db", "many.tsv"], in: folder)
    try input.fileHandleForWriting.close()
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let check = try recto("memory", "check", "m.db", in: folder)
    #expect(check.status == 0, "\(check.output)")
    let info = try recto("memory", "info", "--format", "json", "m.db", in: folder).objects()
    let units = try #require(info.first?["units"] as? Int)
    #expect(units == 5 || units == 30_005)
    #expect(try recto("import", "-m", "m.db", "many.tsv", in: folder).status == 0)
  }

  @Test("an export does not replace a memory, its own or another")
  func exportOverMemory() throws {
    let folder = try MemoryCommandTests.folder()
    try FileManager.default.copyItem(atPath: folder.path("m.db"), toPath: folder.path("n.db"))
    for name in ["m.db", "n.db"] {
      let before = try Data(contentsOf: folder.url.appending(path: name))
      expectOneLine(
        try recto("export", "-m", "m.db", name, in: folder), status: 73, says: name, "memory")
      #expect(try Data(contentsOf: folder.url.appending(path: name)) == before)
    }
  }

  @Test("text that is nearly all UTF-8 is reported where it is damaged, not read as something else")
  func nearlyUTF8() throws {
    let folder = try Folder()
    let rows = Data("en\tzh\nThe bank cut its rate.\t央行宣布下调关键利率。\n".utf8)
    try (rows + [0x42, 0x09, 0xFF, 0x0A]).write(to: folder.url.appending(path: "b.tsv"))
    expectOneLine(
      try recto("import", "-m", "m.db", "b.tsv", in: folder), status: 65,
      says: "byte \(rows.count + 2)", "UTF-8")
    #expect(folder.names == ["b.tsv"])
    expectOneLine(
      try recto("segment", bytes: Data("央行宣布下调关键利率。".utf8).dropLast()), status: 65, says: "UTF-8")
  }

  @Test("a guessed encoding is said")
  func guessed() throws {
    let run = try recto("segment", bytes: Data([0xB8, 0xDB, 0xBF, 0xDA, 0xD6, 0xD8, 0xD0, 0xC2]))
    #expect(run.output == "港口重新\n")
    #expect(run.errors.contains("GB18030"))
    #expect(try recto("segment", "-q", bytes: Data([0xB8, 0xDB, 0xBF, 0xDA])).errors.isEmpty)
  }

  @Test("a row that a memory cannot hold is read past with its reason")
  func nullCharacter() throws {
    let folder = try Folder()
    try folder.write("en\tzh\nNul\u{0}x\t中\nFine\t好\n", to: "n.tsv")
    let run = try recto("import", "-m", "m.db", "n.tsv", in: folder)
    #expect(run.output.contains("1 added, 1 skipped"))
    #expect(run.errors.contains("U+0000"))
    #expect(try recto("memory", "check", "-m", "m.db", in: folder).status == 0)
    #expect(try recto("import", "--strict", "-m", "n.db", "n.tsv", in: folder).status == 65)
  }
}
