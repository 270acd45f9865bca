import Glibc
import Reference
import Testing

@testable import RectoInterchange

@Suite struct VectorCacheTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  /// An embedder that logs what it is asked, and its cache.
  private struct Setup {
    let folder = TemporaryFolder()
    var cache: String { "\(folder.path)/cache" }
    var command: String { FakeEmbedder.logging(to: "\(folder.path)/log") }

    func vectors(_ texts: [String], command: String? = nil) throws -> [[Float]] {
      let embedder = Embedder(command: command ?? self.command, cache: cache)
      let vectors = try embedder.vectors(of: texts)
      #expect(try embedder.finish() == nil)
      return vectors
    }

    /// What was asked since this was called last.
    func asked() -> [String] {
      defer { unlink("\(folder.path)/log") }
      return ((try? folder.content("log")) ?? "").split(separator: "\n").map(String.init)
    }

    func bytes() throws -> [UInt8] { try InputBytes(path: cache).readAll(limit: 1 << 24) }
  }

  @Test("no text is embedded twice, and the command is not started for nothing")
  func reuse() throws {
    let setup = Setup()
    let first = try setup.vectors(["ab", "abc"])
    #expect(first == [[2, 1], [3, 1]])
    #expect(setup.asked() == ["Recto", "ab", "abc"])
    #expect(try setup.vectors(["abc", "ab"]) == first.reversed())
    #expect(setup.asked().isEmpty)
    #expect(try setup.vectors(["abcd", "ab"]) == [[4, 1], [2, 1]])
    #expect(setup.asked() == ["Recto", "abcd"])
  }

  @Test("numbers come back to the last bit")
  func exact() throws {
    let setup = Setup()
    let command = FakeEmbedder.script(
      #"echo "{\"id\":$id,\"vector\":[0.1,-3.4e-7,1e-45,16777217]}""#)
    let first = try setup.vectors(["a"], command: command)
    #expect(try setup.vectors(["a"], command: command) == first)
    #expect(first == [[0.1, -3.4e-7, 1e-45, 16_777_216]])
  }

  @Test("a tail that was cut off anywhere, or is garbage, costs its own records only")
  func tails() throws {
    let setup = Setup()
    _ = try setup.vectors(["ab", "abc"])
    let whole = try setup.bytes()
    let record = VectorRecord.size(2)
    #expect(whole.count == 32 + 3 * record)
    _ = setup.asked()
    let cuts = Array(0..<32) + [whole.count - 1, whole.count - record + 1, whole.count - record]
    for cut in cuts {
      setup.folder.write(Array(whole[..<cut]), to: "cache")
      #expect(try setup.vectors(["ab", "abc"]) == [[2, 1], [3, 1]])
      #expect(setup.asked() == (cut < 33 ? ["Recto", "ab", "abc"] : ["Recto", "abc"]))
      #expect(try setup.bytes() == whole, "cut at \(cut)")
    }
    for tail in [[0], [UInt8](repeating: 0, count: 5 * record), Array(whole.suffix(record - 1))] {
      setup.folder.write(whole + tail, to: "cache")
      #expect(try setup.vectors(["ab", "abcd"]) == [[2, 1], [4, 1]])
      #expect(setup.asked() == ["Recto", "abcd"])
      #expect(try setup.bytes().count == whole.count + record)
      #expect(try setup.vectors(["ab", "abc", "abcd"]) == [[2, 1], [3, 1], [4, 1]])
      #expect(setup.asked().isEmpty)
    }
  }

  @Test("a byte that changed anywhere never changes an answer")
  func damage() throws {
    let setup = Setup()
    let vectors = try setup.vectors(["ab", "abc"])
    let whole = try setup.bytes()
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x40
      setup.folder.write(damaged, to: "cache")
      #expect(try setup.vectors(["ab", "abc"]) == vectors, "byte \(place)")
      #expect(try setup.vectors(["ab", "abc"]) == vectors, "byte \(place), again")
    }
  }

  @Test("another model behind the command is noticed, and nothing of the old one is used")
  func models() throws {
    let setup = Setup()
    setup.folder.write("1", to: "model")
    let command = FakeEmbedder.logging(
      to: "\(setup.folder.path)/log", vector: "${#text},$(cat \(setup.folder.path)/model)")
    for isOneShot in [false, true] {
      for (model, vector) in [("1", [2, 1]), ("7", [2, 7]), ("5,5", [2, 5, 5])]
        as [(String, [Float])]
      {
        setup.folder.write(model, to: "model")
        let embedder = Embedder(command: command, cache: setup.cache, isOneShot: isOneShot)
        let old = try embedder.vectors(of: ["ab", "abc"])
        #expect(Set(old.map(\.count)).count == 1)
        // Something new starts the command, which shows its new model.
        let new = try embedder.vectors(of: ["ab", "abc", "model \(model) \(isOneShot)"])
        try embedder.finish()
        #expect(new.first == vector && Set(new.map(\.count)) == [vector.count])
      }
    }
  }

  @Test("each command has its own vectors")
  func commands() throws {
    let setup = Setup()
    _ = try setup.vectors(["ab"])
    let other = FakeEmbedder.script(#"echo "{\"id\":$id,\"vector\":[9]}""#)
    #expect(try setup.vectors(["ab"], command: other) == [[9]])
    #expect(Embedder.cachePath(for: "a") != Embedder.cachePath(for: "b"))
    #expect(
      Embedder.cachePath(for: "a")?.hasSuffix("/recto/embeddings/af63dc4c8601ec8c.vectors") == true)
  }

  @Test("many at once leave a file in which everything is sound")
  func together() throws {
    let setup = Setup()
    let (cache, good) = (setup.cache, FakeEmbedder.good)
    let workers = (0..<4).map { worker in
      Worker {
        (0..<8).allSatisfy { round in
          let texts = (0..<40).map { "\(worker % 2) \(round) \($0)" }
          let vectors = try? Embedder(command: good, cache: cache).vectors(of: texts)
          return vectors == texts.map { [Float($0.utf8.count), 1] }
        }
      }
    }
    #expect(workers.allSatisfy { $0.value() })
    let bytes = try setup.bytes()
    let record = VectorRecord.size(2)
    #expect((bytes.count - 32) % record == 0)
    for start in stride(from: 32, to: bytes.count, by: record) {
      #expect(VectorRecord.isSound(Array(bytes[start..<start + record])))
    }
  }

  @Test("a cache that cannot be had is done without, and that is told")
  func trouble() throws {
    let folder = TemporaryFolder()
    folder.write("no folder", to: "file")
    let embedder = Embedder(command: FakeEmbedder.good, cache: "\(folder.path)/file/cache")
    #expect(try embedder.vectors(of: ["ab"]) == [[2, 1]])
    #expect(try embedder.finish() == "Not a directory")
  }

  @Test("a file that would grow above its limit loses the older half, but never the first record")
  func limit() throws {
    let folder = TemporaryFolder()
    let record = VectorRecord.size(2)
    let path = "\(folder.path)/cache"
    let cache = VectorCache(path: path, command: "c", limit: 32 + 9 * record)
    cache.add([("Recto", [0, 0])])
    for number in 1...8 { cache.add([("text \(number)", [Float(number), 1])]) }
    #expect(cache.vector(of: "text 1") == [1, 1])
    // Of nine records the first and the four newest stay, and the new one comes.
    cache.add([("text 9", [9, 1])])
    #expect(cache.trouble == nil)
    func check(_ cache: VectorCache) {
      #expect(cache.vector(of: "Recto") == [0, 0])
      for number in 1...4 { #expect(cache.vector(of: "text \(number)") == nil) }
      for number in 5...9 { #expect(cache.vector(of: "text \(number)") == [Float(number), 1]) }
    }
    check(cache)
    check(VectorCache(path: path, command: "c"))
    let bytes = try InputBytes(path: path).readAll(limit: 1 << 20)
    #expect(bytes.count == 32 + 6 * record)
  }

  @Test("what another process moved is missing, and no other text's vector")
  func movedByAnother() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/cache"
    let limit = 32 + 9 * VectorRecord.size(2)
    let first = VectorCache(path: path, command: "c", limit: limit)
    for number in 0...8 { first.add([("text \(number)", [Float(number), 1])]) }
    let second = VectorCache(path: path, command: "c", limit: limit)
    second.add([("text 9", [9, 1])])
    for number in 0...8 {
      let vector = first.vector(of: "text \(number)")
      #expect(vector == nil || vector == [Float(number), 1])
    }
  }

  @Test(
    "vectors of another length never meet those of the cache, also where the first record is damaged"
  )
  func otherLength() throws {
    let setup = Setup()
    setup.folder.write("1", to: "model")
    let command = FakeEmbedder.logging(
      to: "\(setup.folder.path)/log", vector: "${#text},$(cat \(setup.folder.path)/model)")
    _ = try setup.vectors(["ab", "abc"], command: command)
    var bytes = try setup.bytes()
    bytes[32 + 20] ^= 0x40
    setup.folder.write(bytes, to: "cache")
    setup.folder.write("5,5", to: "model")
    let vectors = try setup.vectors(["ab", "abcd"], command: command)
    #expect(vectors == [[2, 5, 5], [4, 5, 5]])
  }
}
