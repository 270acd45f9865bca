import Foundation
import Testing

/// Files against their standards, on the command line.
@Suite struct ValidateCommandTests {
  private static let good = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f">
    <unit id="u"><segment><source>Open the gate</source></segment></unit></file></xliff>
    """

  private static let bad = good.replacing("<source>Open", with: "<source><sc id=\"1\"/>Open")

  /// Valid, with something odd.
  private static let odd = """
    <tmx version="1.4"><header creationtool="Recto" creationtoolversion="1" segtype="sentence" o-tmf="none"
    adminlang="en" srclang="en" datatype="plaintext" creationdate="today"/><body/></tmx>
    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.good, to: "good.xlf")
    try folder.write(Self.bad, to: "bad.xlf")
    try folder.write(Self.odd, to: "odd.tmx")
    return folder
  }

  @Test("a valid file says nothing on standard output and ends with 0")
  func valid() throws {
    let run = try recto("validate", "good.xlf", in: folder())
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "recto: good.xlf: XLIFF 2.0: valid\n")
  }

  @Test("problems are lines with place and rule; files go on, the worst decides")
  func text() throws {
    let folder = try folder()
    let run = try recto("validate", "bad.xlf", "good.xlf", in: folder)
    #expect(run.status == 65)
    #expect(run.lines.count == 1)
    #expect(run.lines.first?.hasPrefix("bad.xlf:2:") == true)
    #expect(run.lines.first?.hasSuffix("[unpaired-code]") == true)
    #expect(run.errors.contains("bad.xlf: XLIFF 2.0: 1 error\n") && run.errors.contains("good.xlf"))
    let missing = try recto("validate", "gone.xlf", "bad.xlf", in: folder)
    #expect(missing.status == 66)
    #expect(missing.lines.count == 1)
  }

  @Test("--strict counts warnings as errors")
  func strict() throws {
    let folder = try folder()
    #expect(try recto("validate", "odd.tmx", in: folder).status == 0)
    #expect(try recto("validate", "--strict", "odd.tmx", in: folder).status == 65)
  }

  @Test("--max-problems bounds what is printed, not what is counted")
  func limit() throws {
    let folder = try folder()
    let run = try recto("validate", "--max-problems", "0", "bad.xlf", in: folder)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("1 error; 0 of them printed"))
    #expect(try recto("validate", "--max-problems=-1", "bad.xlf", in: folder).status == 64)
  }

  @Test("JSON is an object a file, NDJSON one a problem")
  func json() throws {
    let folder = try folder()
    let files = try recto("validate", "--format", "json", "bad.xlf", "good.xlf", in: folder)
      .objects()
    #expect(files.map { $0["valid"] as? Bool } == [false, true])
    #expect(files.first?["format"] as? String == "XLIFF 2.0")
    #expect(
      (files.first?["problems"] as? [[String: Any]])?.first?["rule"] as? String == "unpaired-code")
    let problems = try recto("validate", "--format", "ndjson", "bad.xlf", in: folder).objects()
    #expect(problems.first?["file"] as? String == "bad.xlf")
    #expect(problems.first?["line"] as? Int == 2)
    #expect(problems.first?["severity"] as? String == "error")
  }

  @Test("what has no rules is refused with a reason")
  func unsupported() throws {
    let folder = try folder()
    try folder.write("Just text.\n", to: "a.txt")
    let run = try recto("validate", "a.txt", in: folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("a.txt: is of no format that has rules here"))
    try folder.write("", to: "empty.tmx")
    #expect(try recto("validate", "empty.tmx", in: folder).status == 65)
  }

  @Test("standard input is a file too")
  func standardInput() throws {
    let run = try recto("validate", "-", input: Self.bad)
    #expect(run.status == 65)
    #expect(run.lines.first?.hasPrefix("-:2:") == true)
  }
}
