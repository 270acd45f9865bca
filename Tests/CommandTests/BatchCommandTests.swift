import Foundation
import Testing

@Suite struct BatchCommandTests {
  private static func text(_ number: Int) -> String {
    let sentences = (0..<8).map { "Ship \(number * 31 + $0) left the port \($0 % 3) days late." }
    return "Harbour report \(number)\n\n" + sentences.joined(separator: " ") + "\n"
  }

  /// A folder `in` with documents in it and in folders of it.
  static func corpus(_ count: Int) throws -> Folder {
    let folder = try Folder()
    for place in ["in/a", "in/b c/中文"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: place), withIntermediateDirectories: true)
    }
    for number in 0..<count {
      let place = ["", "a/", "b c/中文/"][number % 3]
      try folder.write(Self.text(number), to: "in/\(place)n\(number).txt")
    }
    return folder
  }

  /// The answers in a folder by their names.
  static func answers(in folder: Folder, _ name: String) throws -> [String: Data] {
    var answers: [String: Data] = [:]
    let root = folder.url.appending(path: name)
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      var isFolder: ObjCBool = false
      let full = root.appending(path: path).path
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
        !isFolder.boolValue, !path.hasPrefix(".recto-done")
      else { continue }
      answers[path] = try Data(contentsOf: URL(filePath: full))
    }
    return answers
  }

  @Test("each document has one answer under its name, the same as by itself")
  func answers() throws {
    let folder = try Self.corpus(9)
    try folder.write("no document", to: "in/picture.dat")
    let run = try recto("summarise", "in", "--out", "out", "--sentences", "2", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "9 documents summarised\n")
    #expect(run.errors.contains("in/picture.dat: left out"))
    let answers = try Self.answers(in: folder, "out")
    #expect(answers.count == 9)
    let single = try recto("summarise", "in/a/n1.txt", "--sentences", "2", in: folder)
    #expect(answers["a/n1.txt.txt"] == Data(single.output.utf8))
    #expect(single.lines.count == 2)
    let json = try recto("summarise", "in", "--out", "json", "--format", "json", in: folder)
    #expect(json.status == 0)
    let bytes = try #require(try Self.answers(in: folder, "json")["b c/中文/n2.txt.json"])
    let object = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(object["file"] as? String == "b c/中文/n2.txt")
    #expect(object["title"] as? String == "Harbour report 2")
  }

  @Test("what is done is not done again, until a document, the request or an answer changes")
  func resuming() throws {
    let folder = try Self.corpus(6)
    func run(_ arguments: String...) throws -> String {
      let all = ["summarise", "in", "--out", "out"] + arguments
      let run =
        all.count == 4
        ? try recto(all[0], all[1], all[2], all[3], in: folder)
        : try recto(all[0], all[1], all[2], all[3], all[4], all[5], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    #expect(try run() == "6 documents summarised\n")
    #expect(try run() == "0 documents summarised, 6 unchanged\n")
    #expect(try run("--jobs", "3") == "0 documents summarised, 6 unchanged\n")
    try folder.write(Self.text(77), to: "in/n0.txt")
    try folder.write(Self.text(78), to: "in/n99.txt")
    #expect(try run() == "2 documents summarised, 5 unchanged\n")
    #expect(try run("--sentences", "1") == "7 documents summarised\n")
    #expect(try run("--sentences", "1") == "0 documents summarised, 7 unchanged\n")
    try folder.write("cut", to: "out/n0.txt.txt")
    try FileManager.default.removeItem(atPath: folder.path("out/a/n1.txt.txt"))
    #expect(try run("--sentences", "1") == "2 documents summarised, 5 unchanged\n")
    let again = try recto(
      "summarise", "in", "--out", "out", "--sentences", "1", "--again", in: folder)
    #expect(again.output == "7 documents summarised\n")
  }

  @Test("one bad file of several that are named stops none of the others")
  func namedFailures() throws {
    let folder = try Folder()
    for name in ["a", "b"] {
      try folder.write("The port of \(name) reopened on Tuesday. Ships wait.\n", to: "\(name).txt")
    }
    try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: folder.url.appending(path: "bad.txt"))
    for (files, status) in [
      (["a.txt", "none.txt", "b.txt"], 66), (["a.txt", "bad.txt", "b.txt"], 65),
      (["none.txt", "a.txt", "bad.txt", "b.txt"], 65), (["a.txt", "b.txt"], 0),
    ] as [([String], Int32)] {
      for out in [[], ["--out", "o\(status)"]] {
        let run = try recto(["summarise"] + files + out, in: folder)
        #expect(run.status == status, "\(files) \(out)")
        #expect(run.errors.contains("none.txt") == files.contains("none.txt"))
        #expect(run.errors.contains("bad.txt") == files.contains("bad.txt"))
        if out.isEmpty {
          #expect(run.output.hasPrefix("== a.txt\n") && run.output.contains("\n\n== b.txt\n"))
        }
      }
    }
  }

  @Test("a bad document stops no other, and is told at the end")
  func failures() throws {
    let folder = try Self.corpus(4)
    try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: folder.url.appending(path: "in/bad.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/lost.txt"), withDestinationPath: "nowhere")
    let run = try recto("summarise", "in", "--out", "out", in: folder)
    #expect(run.status == 65)
    #expect(run.output == "4 documents summarised, 2 failed\n")
    #expect(run.errors.contains("in/bad.txt: ") && run.errors.contains("in/lost.txt: "))
    #expect(try Self.answers(in: folder, "out").count == 4)
    let printed = try recto("summarise", "in", in: folder)
    #expect(printed.status == 65)
    #expect(printed.output.contains("== in/n0.txt"))
    let stream = try recto("summarise", "--ndjson", "in", in: folder)
    #expect(stream.status == 0 && stream.errors.isEmpty)
    let objects = try stream.objects()
    #expect(
      objects.map { $0["id"] as? String } == [
        "a/n1.txt", "b c/中文/n2.txt", "bad.txt", "lost.txt", "n0.txt", "n3.txt",
      ])
    for (object, isBad) in zip(objects, [false, false, true, true, false, false]) {
      #expect(((object["error"] as? [String: Any])?["code"] as? String == "file") == isBad)
    }
    #expect(
      try recto("summarise", "--ndjson", "--fail-on-error", "in", in: folder).status == 65)
  }

  @Test("the stream of a folder is the same for any jobs, and its parts are the whole")
  func stream() throws {
    let folder = try Self.corpus(40)
    let one = try recto("summarise", "--ndjson", "--jobs", "1", "in", in: folder)
    #expect(one.lines.count == 40)
    #expect(
      try recto("summarise", "--ndjson", "--jobs", "5", "in", in: folder).output == one.output)
    let parts = try (1...3).flatMap {
      try recto("summarise", "--ndjson", "--shard", "\($0)/3", "in", in: folder).lines
    }
    #expect(parts.sorted() == one.lines.sorted())
    for number in 1...3 {
      let run = try recto(
        "summarise", "in", "--out", "out", "--format", "json", "--shard", "\(number)/3", in: folder)
      #expect(run.status == 0)
    }
    #expect(try Self.answers(in: folder, "out").count == 40)
    let all = try recto("summarise", "in", "--out", "out", "--format", "json", in: folder)
    #expect(all.output == "0 documents summarised, 40 unchanged\n")
  }

  @Test(
    "a run that is stopped keeps what it finished, whole, and the next run does the rest",
    arguments: [SIGINT, SIGTERM, SIGKILL])
  func stopping(signal: Int32) throws {
    let count = 600
    let folder = try Self.corpus(count)
    let (process, input, _, errors) = try start(
      ["summarise", "in", "--out", "out", "--format", "json", "--jobs", "2"], in: folder)
    try input.fileHandleForWriting.close()
    let deadline = Date.now.addingTimeInterval(60)
    while (try? Self.answers(in: folder, "out").count) ?? 0 < 5, process.isRunning,
      Date.now < deadline
    {
      Thread.sleep(forTimeInterval: 0.005)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    _ = errors.fileHandleForReading.readDataToEndOfFile()
    let kept = try Self.answers(in: folder, "out")
    if signal == SIGKILL {
      #expect(process.terminationReason == .uncaughtSignal)
    } else {
      #expect(process.terminationStatus == 130)
      #expect(!kept.keys.contains { $0.contains(".tmp") })
    }
    let whole = kept.filter { !$0.key.contains(".tmp") }
    #expect((5..<count).contains(whole.count))
    for (name, answer) in whole {
      #expect((try? JSONSerialization.jsonObject(with: answer)) != nil, "\(name)")
    }
    let rest = try recto("summarise", "in", "--out", "out", "--format", "json", in: folder)
    let words = rest.output.split(separator: " ")
    let (made, unchanged) = (try #require(Int(words[0])), try #require(Int(words[3])))
    #expect(made + unchanged == count)
    // At most the one that was written and not yet written down is made again.
    #expect((whole.count - 1...whole.count).contains(unchanged))
    let fresh = try recto("summarise", "in", "--out", "new", "--format", "json", in: folder)
    #expect(fresh.output == "\(count) documents summarised\n")
    let resumed = try Self.answers(in: folder, "out").filter { !$0.key.contains(".tmp") }
    #expect(try Self.answers(in: folder, "new") == resumed)
  }

  @Test("files and several folders go into one, told apart by their names")
  func several() throws {
    let folder = try Self.corpus(6)
    let run = try recto("summarise", "in/n0.txt", "in/a", "--out", "out", in: folder)
    #expect(run.output == "3 documents summarised\n")
    #expect(
      try Self.answers(in: folder, "out").keys.sorted() == [
        "n0.txt.txt", "n1.txt.txt", "n4.txt.txt",
      ])
    let twice = try recto("summarise", "in/a", "in/a/", "--out", "out", in: folder)
    #expect(twice.status == 64)
    #expect(twice.errors.contains("have one name, n1.txt"))
  }

  @Test("what makes no sense together is refused")
  func usage() throws {
    let folder = try Self.corpus(2)
    for arguments in [
      ["in", "--out", "in/out"], ["in", "--out", "in"], ["--ndjson", "in", "--out", "o"],
      ["in", "--again", "--quiet"], ["--ndjson", "in", "in/n0.txt"],
      ["in", "--shard", "1/2"],
    ] {
      let run = try start(["summarise"] + arguments, in: folder)
      try run.input.fileHandleForWriting.close()
      let output = run.output.fileHandleForReading.readDataToEndOfFile()
      run.process.waitUntilExit()
      #expect(run.process.terminationStatus == 64, "\(arguments)")
      #expect(output.isEmpty)
    }
    #expect(try recto("summarise", "none", "--out", "o", in: folder).status == 66)
    #expect(try recto("summarise", "--out", "o", in: folder).status == 64)
    #expect(try recto("summarise", "in/n0.txt", "--out", "in/n0.txt", in: folder).status == 73)
  }
}
