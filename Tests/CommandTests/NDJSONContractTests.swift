import Foundation
import Testing

/// docs/NDJSON.md, line by line.
@Suite struct NDJSONContractTests {
  @Test("ids come back as the same JSON value, in order")
  func identifiers() throws {
    let ids = [
      "1", "\"a\\u00e9\"", "null", "12345678901234567890123", "1.0", "-0.5e3", "{\"k\":[1,2]}",
      "true",
      "\"\"",
    ]
    let input = ids.map { "{\"id\":\($0),\"text\":\"One. Two.\",\"lang\":\"en\"}\n" }.joined()
    let run = try recto("segment", "--ndjson", input: input)
    #expect(run.status == 0)
    #expect(run.lines.count == ids.count)
    for (line, id) in zip(run.lines, ids) {
      let wanted = id == "\"a\\u00e9\"" ? "\"aé\"" : id
      #expect(line.hasPrefix("{\"schema\":1,\"id\":\(wanted),"), "\(line)")
    }
  }

  @Test("a missing id is null")
  func missingIdentifier() throws {
    let run = try recto("segment", "--ndjson", input: "{\"text\":\"One.\",\"lang\":\"en\"}")
    #expect(run.output.hasPrefix("{\"schema\":1,\"id\":null,"))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test("a bad record is answered with an error and the stream goes on")
  func badRecords() throws {
    let bad: [(line: [UInt8], code: String)] = [
      (Array("not json".utf8), "json"), (Array("[1]".utf8), "json"),
      (Array("{\"id\":7}".utf8), "missing"), (Array("{\"id\":7,\"text\":5}".utf8), "type"),
      (Array("{\"text\":\"\\ud800\"}".utf8), "json"),
      (Array("{\"text\":\"\\udc00x\"}".utf8), "json"),
      (Array("{\"text\":\"".utf8) + [0xFF] + Array("\"}".utf8), "json"),
      (Array("{\"text\":\"a\"} {\"text\":\"b\"}".utf8), "json"), ([], "json"),
      (Array("{\"text\":\"x\",\"lang\":\"e!\"}".utf8), "language"),
      (Array(("{\"text\":\"" + String(repeating: "x", count: 5000) + "\"}").utf8), "too-long"),
      (Array(String(repeating: "[", count: 4000).utf8), "json"),
    ]
    var data = Data()
    for record in bad {
      data.append(contentsOf: record.line + [0x0A])
      data.append(Data("{\"id\":\"good\",\"text\":\"Fine.\",\"lang\":\"en\"}\n".utf8))
    }
    let run = try recto("segment", "--ndjson", "--max-line", "4096", bytes: data)
    #expect(run.status == 0)
    let answers = try run.objects()
    try #require(answers.count == bad.count * 2)
    for (place, record) in bad.enumerated() {
      let error = try #require(answers[2 * place]["error"] as? [String: Any], "\(record.code)")
      #expect(error["code"] as? String == record.code, "\(run.lines[2 * place])")
      #expect((error["message"] as? String)?.isEmpty == false)
      #expect(answers[2 * place]["schema"] as? Int == 1)
      #expect(answers[2 * place + 1]["error"] == nil)
    }
    #expect(
      try recto("segment", "--ndjson", "--fail-on-error", "--max-line", "4096", bytes: data).status
        == 65)
  }

  @Test("a line ends at LF only; CR, U+2028 and U+0085 do not end it")
  func lineEnds() throws {
    let input =
      "{\"id\":1,\"text\":\"A\u{2028}b\u{85}c.\",\"lang\":\"en\"}\r\n{\"id\":2,\"text\":\"D.\",\"lang\":\"en\"}"
    let run = try recto("segment", "--ndjson", input: input)
    let lines = run.output.utf8.split(separator: 0x0A)
    #expect(lines.count == 2)
  }

  @Test("sentences concatenate to the text and the offsets are bytes")
  func offsets() throws {
    let text = "  奇安信发布报告。市场上涨！\n\nDone. "
    let record = try JSONSerialization.data(withJSONObject: ["text": text, "lang": "zh"])
    let run = try recto("segment", "--ndjson", bytes: record)
    let sentences = try #require(try run.objects().first?["sentences"] as? [[String: Any]])
    #expect(sentences.compactMap { $0["text"] as? String }.joined() == text)
    var end = 0
    for sentence in sentences {
      #expect(sentence["start"] as? Int == end)
      end = try #require(sentence["end"] as? Int)
    }
    #expect(end == text.utf8.count)
  }

  @Test(
    "the same bytes for the same input, with one job or several",
    arguments: ["segment", "summarise"])
  func determinism(verb: String) throws {
    let sentences = [
      "The bank cut rates.", "Shares rose.", "Talks failed on Tuesday.", "央行降息。", "Why?",
    ]
    let input = (0..<300).map { number in
      let text = (0..<12).map { sentences[($0 * 7 + number) % 5] + " \($0 + number)." }
        .joined(separator: " ")
      return number % 17 == 3 ? "{bad" : "{\"id\":\(number),\"text\":\"\(text)\",\"lang\":\"en\"}"
    }.joined(separator: "\n")
    let one = try recto(verb, "--ndjson", input: input)
    let again = try recto(verb, "--ndjson", input: input)
    let several = try recto(verb, "--ndjson", "--jobs", "4", input: input)
    #expect(one.lines.count == 300)
    #expect(one.output == again.output)
    #expect(one.output == several.output)
  }

  @Test("nothing is written to the working folder")
  func workingFolder() throws {
    let folder = try Folder()
    _ = try recto("summarise", "--ndjson", input: "{\"text\":\"One. Two.\"}", in: folder)
    #expect(folder.names.isEmpty)
  }

  @Test("an answer comes before the next question is asked")
  func interactive() throws {
    let (process, input, output, _) = try start(["segment", "--ndjson"])
    for number in 0..<3 {
      try input.fileHandleForWriting.write(
        contentsOf: Data("{\"id\":\(number),\"text\":\"A.\",\"lang\":\"en\"}\n".utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.contains("\"id\":\(number)"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("align answers with beads that hold every sentence once")
  func align() throws {
    let input = """
      {"id":"x","source":{"lang":"en","sentences":["One fish.","Two fish.","The end."]},"target":{"lang":"de","sentences":["Ein Fisch. Zwei Fische.","Das Ende."]}}
      {"id":2,"source":{"lang":"en","text":"Hello there."},"target":{"lang":"zh","text":""}}
      {"id":3,"source":{"lang":"en"},"target":{"lang":"de","text":"A."}}
      {"id":4,"source":"x","target":{}}
      """
    let run = try recto("align", "--ndjson", input: input)
    let answers = try run.objects()
    try #require(answers.count == 4)
    let beads = try #require(answers[0]["beads"] as? [[String: Any]])
    #expect(beads.flatMap { $0["source"] as? [Int] ?? [] } == [0, 1, 2])
    #expect(beads.flatMap { $0["target"] as? [Int] ?? [] } == [0, 1])
    #expect(answers[0]["lexicon"] as? String == "none")
    #expect(beads.allSatisfy { $0["confidence"] is Double && $0["sourceText"] is String })
    let lonely = try #require(answers[1]["beads"] as? [[String: Any]])
    #expect(lonely.count == 1)
    #expect(lonely.first?["target"] as? [Int] == [])
    #expect((answers[2]["error"] as? [String: Any])?["code"] as? String == "missing")
    #expect((answers[3]["error"] as? [String: Any])?["code"] as? String == "type")
  }

  @Test("a byte-order mark before the first line is no part of it")
  func mark() throws {
    let run = try recto(
      "segment", "--ndjson",
      bytes: Data([0xEF, 0xBB, 0xBF]) + Data("{\"id\":1,\"text\":\"A.\"}\n".utf8))
    #expect(try run.objects().first?["id"] as? Int == 1)
  }

  @Test("files beside a stream are refused", arguments: ["segment", "summarise", "lookup"])
  func files(verb: String) throws {
    let folder = try MemoryCommandTests.folder()
    let run = try recto(
      verb, "--ndjson", "x", in: folder, environment: ["RECTO_MEMORY": folder.path("m.db")])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }
}
