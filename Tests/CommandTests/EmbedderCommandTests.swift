import Foundation
import Testing

/// `recto align --embedder`, with embedders in a few lines of shell.
@Suite struct EmbedderCommandTests {
  /// Counts words of three kinds: guests, a dog, going home.
  private static let embedder = """
    while IFS= read -r line; do
      id=${line#*:}; id=${id%%,*}
      echo "$line" >> asked.log
      guest=0; dog=0; home=0
      case $line in *客人*|*guests*) guest=1;; esac
      case $line in *狗*|*dog*) dog=1;; esac
      case $line in *回家*|*home*) home=1;; esac
      echo "{\\"id\\":$id,\\"vector\\":[$guest,$dog,$home,0.1]}"
    done
    """

  /// A folder with two documents, of which nothing but the embedder knows where the dog belongs.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("客人们晚上到了。\n狗在院子里叫。\n大家都回家去了。\n", to: "a.txt")
    try folder.write(
      "The guests came, the dog barked.\nAll of the people went home.\n", to: "early.txt")
    try folder.write(
      "The guests came in the evening.\nThe dog barked, all went home.\n", to: "late.txt")
    try folder.write(Self.embedder, to: "embed")
    return folder
  }

  private func align(
    _ folder: Folder, _ arguments: String..., command: String = "sh embed",
    target: String = "early.txt"
  ) throws -> Run {
    let (process, stdin, stdout, stderr) = try start(
      [
        "align", "--from", "zh", "--to", "en", "--lines", "--embedder", command, "a.txt", target,
      ] + arguments, in: folder, environment: ["XDG_CACHE_HOME": folder.path("cache")])
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  @Test("the embedder decides what nothing else does, and the result names it")
  func decides() throws {
    let folder = try folder()
    let early = try align(folder, "--format", "ladder")
    #expect(early.status == 0 && early.output == "[0,1]:[0]\n[2]:[1]\n", "\(early.errors)")
    #expect(
      early.errors.hasPrefix("recto: lexicon: none\n")
        && early.errors.hasSuffix("recto: embedder: sh embed\n"))
    let late = try align(folder, "--format", "ladder", target: "late.txt")
    #expect(late.output == "[0]:[0]\n[1,2]:[1]\n")
    let json = try align(folder, "--format", "json", "--quiet")
    let object = try #require(try json.objects().first)
    #expect(object["embedder"] as? String == "sh embed" && json.errors.isEmpty)
  }

  @Test("vectors are kept for the next run, unless that is not wanted")
  func cache() throws {
    let folder = try folder()
    func asked() -> Int {
      defer { try? FileManager.default.removeItem(atPath: folder.path("asked.log")) }
      let log = try? String(contentsOfFile: folder.path("asked.log"), encoding: .utf8)
      return log?.split(separator: "\n").count ?? 0
    }
    let first = try align(folder, "--format", "tsv")
    // Six runs of the three sentences, three of the two, and one that every run begins with.
    #expect(asked() == 10)
    let cached = try align(folder, "--format", "tsv")
    #expect(cached.output == first.output && asked() == 0)
    let fresh = try align(folder, "--format", "tsv", "--no-embedder-cache")
    #expect(fresh.output == first.output && asked() == 10)
    #expect(try align(folder, "--embedder-runs", "1", "--no-embedder-cache").status == 0)
    #expect(asked() == 6)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path("cache/recto/embeddings"))
    #expect(files.count == 1)
  }

  @Test(
    "NDJSON: one command for all records, whatever the jobs; a record that it fails has an error")
  func stream() throws {
    let folder = try folder()
    try folder.write(
      "echo start >> starts.log\n"
        + Self.embedder.replacing(
          "guest=0;", with: "case $line in *Unheil*) exit 3;; esac; guest=0;"),
      to: "embed")
    func record(_ id: Int, _ target: String) -> String {
      #"{"id":\#(id),"source":{"lang":"zh","sentences":["客人们晚上到了。","狗在院子里叫。","大家都回家去了。"]},"#
        + #""target":{"lang":"en","sentences":[\#(target)]}}"#
    }
    let early = #""The guests came, the dog barked.","All of the people went home.""#
    let late = #""The guests came in the evening.","The dog barked, all went home.""#
    let lines =
      (0..<12).map { record($0, $0 % 2 == 0 ? early : late) }.joined(separator: "\n") + "\n"
    let arguments = ["--no-embedder-cache", "--embedder", "sh embed"]
    let one = try recto(
      "align", "--ndjson", arguments[0], arguments[1], arguments[2], input: lines, in: folder)
    #expect(one.status == 0)
    let objects = try one.objects()
    #expect(objects.count == 12 && objects.allSatisfy { $0["embedder"] as? String == "sh embed" })
    for (place, object) in objects.enumerated() {
      let beads = object["beads"] as? [[String: Any]]
      #expect((beads?.first?["source"] as? [Int]) == (place % 2 == 0 ? [0, 1] : [0]))
    }
    #expect(try String(contentsOfFile: folder.path("starts.log"), encoding: .utf8) == "start\n")
    let four = try recto(
      "align", "--ndjson", "--jobs", "4", arguments[0], arguments[1], arguments[2], input: lines,
      in: folder)
    #expect(four.output == one.output)
    let mixed = record(0, early) + "\n" + record(1, #""Unheil""#) + "\n" + record(2, late) + "\n"
    let failing = try recto(
      "align", "--ndjson", arguments[0], arguments[1], arguments[2], input: mixed, in: folder)
    #expect(failing.status == 0)
    let answers = try failing.objects()
    #expect(answers.map { $0["beads"] != nil } == [true, false, true])
    let error = answers[1]["error"] as? [String: Any]
    #expect(error?["code"] as? String == "embedder")
    #expect((error?["message"] as? String)?.contains("ended with status 3") == true)
  }

  @Test("failures have their exit code and say what to do")
  func failures() throws {
    let folder = try folder()
    let missing = try align(folder, command: "no-such-command-of-recto")
    #expect(missing.status == 69 && missing.output.isEmpty)
    #expect(missing.errors.contains("recto: embedder 'no-such-command-of-recto' was not found"))
    let garbage = try align(folder, command: "cat")
    #expect(garbage.status == 65 && garbage.errors.contains("answer 1: it has no 'vector'"))
    let silent = try align(folder, "--embedder-timeout", "1", command: "sleep 30")
    #expect(silent.status == 69 && silent.errors.contains("gave no answer for 1 s"))
    for wrong in [["--embedder-runs", "7"], ["--embedder-timeout", "0"]] {
      #expect(try align(folder, wrong[0], wrong[1]).status == 64)
    }
    #expect(try align(folder, command: " ").status == 64)
  }

  @Test("an embedder that ends badly takes away nothing of what was said of many pairs")
  func badEnd() throws {
    let folder = try folder()
    try folder.write(Self.embedder + "\nexit 4\n", to: "embed")
    try folder.write("a.txt\tearly.txt\tzh\ten\na.txt\tgone.txt\tzh\ten\n", to: "list.tsv")
    let run = try recto(
      "align", "--pairs", "list.tsv", "--out", "o", "--embedder", "sh embed",
      "--no-embedder-cache", "-q", in: folder)
    #expect(run.status == 69)
    #expect(run.output.hasPrefix("1 pair of documents aligned, 1 failed; "))
    #expect(run.errors.hasPrefix("recto: gone.txt: there is no such file"))
    #expect(run.errors.contains("ended with status 4 after its last answer"))
  }

  @Test("a signal ends the embedder with us", arguments: [SIGINT, SIGTERM], [false, true])
  func signals(signal: Int32, isStream: Bool) throws {
    let folder = try folder()
    try folder.write("echo $$ > number.tmp; mv number.tmp number; exec sleep 60", to: "embed")
    let common = ["align", "--embedder", "sh embed", "--from", "zh", "--to", "en"]
    let (process, stdin, stdout, _) = try start(
      common + (isStream ? ["--ndjson"] : ["a.txt", "early.txt"]), in: folder,
      environment: ["XDG_CACHE_HOME": folder.path("cache")])
    try stdin.fileHandleForWriting.write(
      contentsOf: Data(#"{"source":{"sentences":["a"]},"target":{"sentences":["b"]}}"#.utf8 + [10]))
    var number: pid_t?
    for _ in 0..<500 where number == nil {
      usleep(20_000)
      let text = try? String(contentsOfFile: folder.path("number"), encoding: .utf8)
      number = text.flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }
    let child = try #require(number)
    kill(process.processIdentifier, signal)
    _ = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    // One that has ended and that nobody waited for does not run.
    func isRunning() -> Bool {
      let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      return state.map { !$0.contains(") Z ") } ?? false
    }
    for _ in 0..<100 where isRunning() { usleep(20_000) }
    #expect(!isRunning())
  }
}
