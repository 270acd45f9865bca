import RectoText
import Testing

@testable import RectoInterchange

@Suite struct ZipArchiveTests {
  private let plain = Archive([("a.xml", "<a/>"), ("b/c.xml", "<c>text</c>"), ("d.txt", "")])

  private func open(
    _ bytes: [UInt8], _ limits: UnitFileLimits = UnitFileLimits()
  ) throws -> ZipArchive {
    try ZipArchive(bytes, name: "x.docx", limits: limits)
  }

  /// The message of what opening an archive, or unpacking all of it, throws.
  private func failure(
    _ bytes: [UInt8], _ limits: UnitFileLimits = UnitFileLimits()
  ) -> InterchangeError? {
    do throws(InterchangeError) {
      let archive = try ZipArchive(bytes, name: "x.docx", limits: limits)
      for index in archive.entries.indices { _ = try archive.content(of: index) }
      return nil
    } catch {
      return error
    }
  }

  @Test("entries are found by name and unpacked, whichever way they are packed")
  func reading() throws {
    var made = plain
    made.entries[1].isDeflated = false
    made.entries[0].isDescribed = true
    let archive = try open(made.bytes)
    #expect(archive.entries.map(\.name) == ["a.xml", "b/c.xml", "d.txt"])
    let index = try #require(archive.index(of: "/b/c.xml"))
    #expect(try archive.content(of: index) == Array("<c>text</c>".utf8))
    #expect(try archive.content(of: 0) == Array("<a/>".utf8))
    #expect(try archive.content(of: 2).isEmpty)
    #expect(archive.index(of: "c.xml") == nil)
  }

  @Test("what is no archive, cut off, or damaged is refused with a reason")
  func damage() throws {
    #expect(failure(Array("no archive".utf8))?.code == .malformed)
    let bytes = plain.bytes
    for length in [4, 30, bytes.count / 2, bytes.count - 1] {
      #expect(failure(Array(bytes.prefix(length)))?.code == .malformed)
    }
    var wrong = plain
    wrong.entries[1].claimedCRC = 1
    #expect(failure(wrong.bytes)?.detail.contains("'b/c.xml' is damaged") == true)
  }

  @Test("no flipped byte does more than an error", arguments: 0..<8)
  func flips(bit: Int) {
    let bytes = plain.bytes
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 1 << UInt8(bit)
      _ = failure(flipped)
    }
  }

  @Test("a size that is not the true one is refused, whether too small or too large")
  func lies() {
    for size in [3, 10, 12, 100_000] {
      var lying = plain
      lying.entries[1].claimedSize = size
      #expect(failure(lying.bytes)?.code == .malformed, "\(size)")
    }
    var huge = plain
    huge.entries[1].claimedSize = 0xFFFF_FFF0
    #expect(failure(huge.bytes)?.code == .limitExceeded)
  }

  @Test("a bomb is refused before it is unpacked; small things may be as repetitive as they like")
  func bomb() {
    var bomb = plain
    bomb.entries[1].content = [UInt8](repeating: 0x20, count: 8 << 20)
    let error = failure(bomb.bytes)
    #expect(error?.code == .limitExceeded && error?.detail.contains("200 times") == true)
    bomb.entries[1].content = [UInt8](repeating: 0x20, count: 1 << 20)
    #expect(failure(bomb.bytes) == nil)
    var limits = UnitFileLimits()
    limits.totalBytes = 1 << 19
    #expect(failure(bomb.bytes, limits)?.detail.contains("at most 0 MiB") == true)
  }

  @Test("too many entries and too long a name are refused, and the limit is said")
  func limits() {
    var limits = UnitFileLimits()
    limits.entries = 2
    #expect(failure(plain.bytes, limits)?.detail.contains("3 entries; at most 2") == true)
    limits = UnitFileLimits()
    limits.nameBytes = 5
    #expect(failure(plain.bytes, limits)?.detail.contains("7 bytes; at most 5") == true)
  }

  @Test("a name that comes twice, none, and one with a password are refused")
  func names() {
    var made = plain
    made.entries[2].name = "a.xml"
    #expect(failure(made.bytes)?.detail.contains("'a.xml' twice") == true)
    made.entries[2].name = ""
    #expect(failure(made.bytes)?.code == .malformed)
    made.entries[2].name = "a\0.xml"
    #expect(failure(made.bytes)?.code == .malformed)
    made.entries[2].name = "e.xml"
    made.entries[2].flags = 1
    #expect(failure(made.bytes)?.detail.contains("password") == true)
  }

  @Test(
    "names that lead out of a folder are said, and nothing follows them",
    arguments: ["../../etc/passwd", "/etc/passwd", "a\\..\\b", "C:x", "a/../../b"])
  func astray(name: String) throws {
    var made = plain
    made.entries[2].name = name
    #expect(try open(made.bytes).oddities.count == 1)
  }

  @Test("without new content the copy is the archive; with it, every other byte stays")
  func replacing() throws {
    var made = plain
    made.entries[0].comment = "first"
    made.entries[1].isDescribed = true
    made.entries[2].content = Array("unchanged".utf8)
    let bytes = made.bytes
    let archive = try open(bytes)
    let same = MemoryOutput()
    try archive.write(replacing: [:], to: same)
    #expect(same.bytes == bytes)

    let changed = MemoryOutput()
    let long = Array(String(repeating: "<c>longer</c>", count: 90).utf8)
    try archive.write(replacing: [1: long], to: changed)
    let again = try open(changed.bytes)
    #expect(again.entries.map(\.name) == archive.entries.map(\.name))
    #expect(try again.content(of: 1) == long)
    for index in [0, 2] {
      #expect(
        changed.bytes[again.entries[index].record] == bytes[archive.entries[index].record])
    }
    #expect(changed.bytes.suffix(12).elementsEqual("made by hand".utf8))
    let old = bytes[archive.entries[0].directoryRecord]
    #expect(changed.bytes[again.entries[0].directoryRecord] == old)

    let back = MemoryOutput()
    try again.write(replacing: [1: Array("<c>text</c>".utf8)], to: back)
    #expect(try open(back.bytes).content(of: 1) == archive.content(of: 1))
  }
}
