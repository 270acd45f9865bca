import Glibc
import Reference
import Synchronization
import Testing

@testable import RectoInterchange

@Suite struct EmbedderTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  @Test("every text has its vector, in the order of the texts; one that comes twice is asked once")
  func order() throws {
    let folder = TemporaryFolder()
    let texts = (0..<3000).map { String(repeating: "a", count: $0 % 500) + " \"\\ 港 \($0 % 1500)" }
    let embedder = Embedder(
      command: FakeEmbedder.logging(to: "\(folder.path)/log", vector: "$id,1"))
    let vectors = try embedder.vectors(of: texts)
    try embedder.finish()
    #expect(vectors.count == 3000 && vectors.allSatisfy { $0.count == 2 && $0[1] == 1 })
    // Text 0 is the one that every run begins with.
    let distinct = Set(texts).count
    #expect(Set(vectors.map { $0[0] }).count == distinct)
    #expect(vectors[..<distinct].map { $0[0] } == (1...distinct).map(Float.init))
    #expect(distinct == 1500 && vectors[distinct...].elementsEqual(vectors[..<distinct]))
    #expect(try folder.content("log").split(separator: "\n").count == distinct + 1)
  }

  @Test(
    "neither side waits for the other: long texts, longer answers, answers at the end of the input")
  func flow() throws {
    let texts = (0..<60).map { String(repeating: "港口 ", count: 4000 + $0) }
    let numbers = (0..<3000).map { "0.\($0)" }.joined(separator: ",")
    let long = Embedder(
      command: "v=\(numbers); " + FakeEmbedder.script(#"echo "{\"id\":$id,\"vector\":[$v]}""#))
    #expect(try long.vectors(of: texts).allSatisfy { $0.count == 3000 && $0[2] == 0.2 })
    try long.finish()
    let late = Embedder(command: FakeEmbedder.late, isOneShot: true)
    #expect(try late.vectors(of: ["ab", "", "abc"]) == [[2, 1], [0, 1], [3, 1]])
    #expect(try late.vectors(of: ["abcd"]) == [[4, 1]])
    try late.finish()
  }

  @Test("a last answer without a line end counts; so does an end of line with CR")
  func lineEnds() throws {
    let last = #"cat >/dev/null; printf '{"id":0,"vector":[1]}\r\n{"id":1,"vector":[2]}'"#
    #expect(try Embedder(command: last, isOneShot: true).vectors(of: ["x"]) == [[2]])
  }

  @Test(
    "what goes wrong is told, and how",
    arguments: [
      ("no-such-command-of-recto", "embedder", "was not found"),
      ("/etc/passwd", "embedder", "is it executable"),
      ("exit 3", "embedder", "ended with status 3; 0 of 4 texts"),
      ("kill -9 $$", "embedder", "was ended by signal 9"),
      ("read -r x; echo '{\"id\":0,\"vector\":[1]}'", "embedder", "status 0; 1 of 4 texts"),
      ("exec >&-; sleep 30", "embedder", "closed its output"),
      ("sleep 30", "embedder", "gave no answer for 1 s"),
      ("while :; do printf x; sleep 0.1; done", "embedder", "gave no answer for 1 s"),
      (FakeEmbedder.good + "; sleep 30", "embedder", "goes on although its input has ended"),
      (FakeEmbedder.good + "; exit 4", "embedder", "ended with status 4 after its last answer"),
      (FakeEmbedder.good + "; echo more", "malformed", "answer 5: nothing was asked any more"),
      ("cat", "malformed", "answer 1: it has no 'vector'"),
      ("echo nonsense; cat >/dev/null", "malformed", "answer 1: not JSON"),
      ("echo; cat >/dev/null", "malformed", "answer 1: not JSON"),
      ("echo '[1]'; cat >/dev/null", "malformed", "it is no JSON object"),
      (
        FakeEmbedder.script(#"echo "{\"id\":$((3-id)),\"vector\":[1]}""#), "malformed",
        "id is not 0"
      ),
      (FakeEmbedder.script("echo '{\"vector\":[1]}'"), "malformed", "its id is not 0"),
      (
        FakeEmbedder.script(#"echo "{\"id\":$id,\"vector\":[1${text#Recto}]}""#), "malformed",
        "answer 2: not JSON"
      ),
      (
        FakeEmbedder.script(#"v="$v,1"; echo "{\"id\":$id,\"vector\":[0$v]}""#), "malformed",
        "answer 2: its vector has 3 numbers, the first had 2"
      ),
      (
        FakeEmbedder.script(#"echo "{\"id\":$id,\"vector\":[\"$id\"]}""#), "malformed",
        "something in its vector is no number"
      ),
      (FakeEmbedder.script(#"echo "{\"id\":$id,\"vector\":[1e99]}""#), "malformed", "is no number"),
      (FakeEmbedder.script(#"echo "{\"id\":$id,\"vector\":[]}""#), "malformed", "no 'vector'"),
      (
        FakeEmbedder.script(#"echo "{\"id\":$id,\"error\":{\"message\":\"too long\"}}""#),
        "embedder",
        "refused text 1: too long"
      ),
    ])
  func failures(command: String, code: String, message: String) {
    let embedder = Embedder(command: command, timeoutSeconds: 1)
    let started = ContinuousClock.now
    let error = thrown {
      _ = try embedder.vectors(of: ["ab", "abc", "abcd"])
      try embedder.finish()
    }
    #expect(error?.code == (code == "embedder" ? .embedder : .malformed))
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "no error")")
    #expect(error?.description.hasPrefix("embedder '\(command.prefix(20))") == true)
    // Far below what the commands sleep.
    #expect(ContinuousClock.now - started < .seconds(20))
  }

  @Test("a command that never answered is not started again; one that had is")
  func restart() throws {
    let folder = TemporaryFolder()
    let never = Embedder(command: "echo x >> \(folder.path)/starts; exit 1")
    for _ in 0..<3 { #expect(thrown { _ = try never.vectors(of: ["a"]) } != nil) }
    #expect(try folder.content("starts") == "x\n")
    let once = Embedder(
      command: FakeEmbedder.script(
        #"[ "$text" = bad ] && exit 1; echo "{\"id\":$id,\"vector\":[${#text}]}""#))
    #expect(try once.vectors(of: ["a"]) == [[1]])
    #expect(thrown { _ = try once.vectors(of: ["bad"]) }?.code == .embedder)
    #expect(try once.vectors(of: ["ab"]) == [[2]])
    try once.finish()
  }

  @Test("stopping ends the command and what it has started")
  func stopping() throws {
    let folder = TemporaryFolder()
    let isStopped = Atomic<Bool>(false)
    // The child ignores the polite signal.
    let command =
      "sh -c 'trap \"\" TERM; echo $$ > \(folder.path)/child; while :; do sleep 1; done' & "
      + "echo $$ > \(folder.path)/parent; wait"
    let embedder = Embedder(command: command, isStopped: { isStopped.load(ordering: .relaxed) })
    func number(_ name: String) -> pid_t? {
      (try? folder.content(name)).flatMap { pid_t($0.dropLast()) }
    }
    let thread = Worker { thrown { _ = try embedder.vectors(of: ["a"]) } }
    #expect(comesTrue { number("child") != nil && number("parent") != nil })
    isStopped.store(true, ordering: .relaxed)
    #expect(thread.value()?.code == .interrupted)
    for name in ["child", "parent"] {
      let number = try #require(number(name))
      #expect(comesTrue { !isRunning(number) }, "\(name)")
    }
  }

  @Test("what a command has started ends with it, also where it ended by itself")
  func orphans() throws {
    let folder = TemporaryFolder()
    let child = "\(folder.path)/child"
    // Nothing of the child holds our pipes.
    let command =
      "sh -c 'echo $$ > \(child).new; mv \(child).new \(child); exec sleep 60' </dev/null >/dev/null & "
      + "while [ ! -e \(child) ]; do sleep 0.01; done; exit 3"
    let error = thrown { _ = try Embedder(command: command).vectors(of: ["a"]) }
    #expect(error?.code == .embedder && error?.description.contains("status 3") == true)
    let number = try #require(pid_t(try folder.content("child").dropLast()))
    #expect(comesTrue { !isRunning(number) })
  }

  @Test("several threads may ask one embedder")
  func threads() throws {
    let embedder = Embedder(command: FakeEmbedder.good)
    let workers = (0..<4).map { worker in
      Worker {
        (0..<20).allSatisfy { round in
          let texts = (0..<5).map { String(repeating: "x", count: worker + round + $0) }
          return (try? embedder.vectors(of: texts)) == texts.map { [Float($0.utf8.count), 1] }
        }
      }
    }
    #expect(workers.allSatisfy { $0.value() })
    try embedder.finish()
  }
}
