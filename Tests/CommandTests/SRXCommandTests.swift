import Foundation
import Testing

private func srx(_ rules: String, language: String = ".*") -> String {
  """
  <srx version="2.0"><header cascade="no"/><body><languagerules>
  <languagerule languagerulename="x">
  \(rules)
  </languagerule></languagerules><maprules>
  <languagemap languagepattern="\(language)" languagerulename="x"/></maprules></body></srx>
  """
}

private let stops = "<rule><beforebreak>[.;]+</beforebreak><afterbreak>\\s</afterbreak></rule>"
private let hostile = "<rule><beforebreak>(a+)+$</beforebreak></rule>"

@Suite struct SRXCommandTests {
  @Test("a user's rules cut a file, and by nothing else")
  func file() throws {
    let folder = try Folder()
    try folder.write(srx(stops), to: "house.srx")
    try folder.write("One; two! Three. Four?\nFive", to: "a.txt")
    let run = try recto("segment", "--srx", "house.srx", "--lang", "en", "a.txt", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines == ["One;", "two! Three.", "Four? Five"])
    let rows = try recto(
      "segment", "--srx", "house.srx", "--lang", "en", "--format", "tsv", "a.txt", in: folder)
    #expect(rows.lines.first == "0\t4\tOne;")
  }

  @Test("each record has its language's rules; jobs change nothing")
  func stream() throws {
    let folder = try Folder()
    try folder.write(srx(stops, language: "EN.*"), to: "house.srx")
    let input = (0..<60).map { number in
      "{\"id\":\(number),\"lang\":\"\(number % 3 == 0 ? "de" : "en-GB")\",\"text\":\"A; b. C\"}\n"
    }.joined()
    let run = try recto("segment", "--ndjson", "--srx", "house.srx", input: input, in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "recto: house.srx: no rules for 'de'; its texts stay whole\n")
    let counts = try run.objects().map { ($0["sentences"] as? [Any])?.count }
    #expect(counts == (0..<60).map { $0 % 3 == 0 ? 1 : 3 })
    let jobs = try recto(
      "segment", "--ndjson", "--srx", "house.srx", "--jobs", "4", "-q", input: input, in: folder)
    #expect(jobs.output == run.output && jobs.errors.isEmpty)
  }

  @Test("a rule that takes too long is one record's error, and a file's end")
  func hostileRules() throws {
    let folder = try Folder()
    try folder.write(srx(stops + "\n" + hostile), to: "house.srx")
    let text = String(repeating: "a", count: 60) + "!"
    let input = [text, "A; b.", text].map { "{\"id\":1,\"lang\":\"en\",\"text\":\"\($0)\"}\n" }
      .joined()
    let run = try recto("segment", "--ndjson", "--srx", "house.srx", input: input, in: folder)
    #expect(run.status == 0)
    let answers = try run.objects()
    try #require(answers.count == 3)
    let error = try #require(answers[0]["error"] as? [String: Any])
    #expect(error["code"] as? String == "rule")
    #expect((error["message"] as? String)?.hasPrefix("house.srx:4: the rule with ") == true)
    #expect(answers[1]["error"] == nil)
    #expect(run.lines[0] == run.lines[2])
    let whole = try recto("segment", "--srx", "house.srx", "--lang", "en", input: text, in: folder)
    #expect(whole.status == 65)
    #expect(whole.errors.hasPrefix("recto: house.srx:4: the rule with beforebreak '(a+)+$'"))
  }

  @Test(
    "rules that cannot be used are refused before any text is read",
    arguments: [
      (srx("<rule>\n<beforebreak>[</beforebreak></rule>"), 65, "house.srx:3: the beforebreak '['"),
      ("", 65, "house.srx:1: the file is empty"), ("One. Two.", 65, "house.srx:1:"),
    ])
  func refused(content: String, status: Int32, message: String) throws {
    let folder = try Folder()
    try folder.write(content, to: "house.srx")
    for flags in [["segment"], ["segment", "--ndjson"]] {
      let (process, input, output, errors) = try start(
        flags + ["--srx", "house.srx"], in: folder)
      try input.fileHandleForWriting.close()
      let told = errors.fileHandleForReading.readDataToEndOfFile()
      #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
      process.waitUntilExit()
      #expect(process.terminationStatus == status)
      #expect(String(decoding: told, as: UTF8.self).hasPrefix("recto: \(message)"))
    }
  }

  @Test("a profile is for the built-in rules; a file that is not there is no input")
  func usage() throws {
    let folder = try Folder()
    try folder.write(srx(stops), to: "house.srx")
    let both = try recto(
      "segment", "--srx", "house.srx", "--profile", "strict", input: "A.", in: folder)
    #expect(both.status == 64 && both.errors.contains("--profile"))
    #expect(try recto("segment", "--srx", "other.srx", input: "A.", in: folder).status == 66)
  }

  @Test("what is odd in the rules is told as a warning, unless nothing is to be")
  func warnings() throws {
    let folder = try Folder()
    try folder.write(srx(stops + "\n<rule/>"), to: "house.srx")
    let run = try recto("segment", "--srx", "house.srx", "--lang", "en", input: "A.", in: folder)
    #expect(run.status == 0 && run.errors.hasPrefix("recto: warning: house.srx:4: "))
    let quiet = try recto(
      "segment", "-q", "--srx", "house.srx", "--lang", "en", input: "A.", in: folder)
    #expect(quiet.errors.isEmpty)
  }
}
