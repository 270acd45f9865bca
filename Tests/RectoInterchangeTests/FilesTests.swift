import Glibc
import RectoText
import Reference
import Testing

@testable import RectoInterchange

@Suite struct InputBytesTests {
  @Test("a file comes in chunks and counts them")
  func chunks() throws {
    let folder = TemporaryFolder()
    let path = folder.write(Array("0123456789".utf8), to: "a.txt")
    let input = try InputBytes(path: path)
    #expect(input.totalBytes == 10)
    #expect(input.fileName == "a.txt")
    #expect(try input.peek(4) == Array("0123".utf8))
    #expect(input.bytesRead == 0)
    #expect(try input.read(upTo: 3) == Array("012".utf8))
    #expect(try input.peek(100) == Array("3456789".utf8))
    #expect(try input.readAll(limit: 7) == Array("3456789".utf8))
    #expect(input.bytesRead == 10)
    #expect(try input.read(upTo: 1) == [])
  }

  @Test("what is no readable file says why")
  func refusals() throws {
    let folder = TemporaryFolder()
    #expect(thrown { _ = try InputBytes(path: folder.path) }?.code == .isDirectory)
    let missing = thrown { _ = try InputBytes(path: "\(folder.path)/none") }
    #expect(missing?.code == .notFound)
    #expect(missing?.description == "\(folder.path)/none: there is no such file; check the path")
    #expect(thrown { _ = try InputBytes(path: "") }?.code == .notFound)
    #expect(thrown { _ = try InputBytes(path: "/dev/null\0x") }?.code == .notFound)
    #expect(try InputBytes(path: "/dev/null").totalBytes == nil)
  }

  @Test("more than the limit is refused")
  func limit() {
    #expect(thrown { _ = try input("12345").readAll(limit: 4) }?.code == .limitExceeded)
  }
}

@Suite struct OutputFileTests {
  @Test("a file appears when it is finished, with the permissions of a new file")
  func appears() throws {
    let folder = TemporaryFolder()
    let file = try OutputFile(path: "\(folder.path)/out.txt")
    try file.write(Array("one ".utf8))
    try file.write([UInt8](repeating: 0x61, count: 1 << 20))
    try file.write(Array(" two".utf8))
    #expect(folder.names.count == 1 && folder.names != ["out.txt"])
    try file.finish()
    #expect(folder.names == ["out.txt"])
    let content = try folder.content("out.txt")
    #expect(content.hasPrefix("one aaa") && content.hasSuffix("aaa two"))
    #expect(content.utf8.count == (1 << 20) + 8)
    let status = try TextInput(InputBytes(path: "/proc/self/status")).text
    let umask = status.split(separator: "\n").first { $0.hasPrefix("Umask:") }
      .flatMap { $0.split(separator: "\t").last }.flatMap { UInt32($0, radix: 8) }
    var information = stat()
    #expect(stat("\(folder.path)/out.txt", &information) == 0)
    #expect(information.st_mode & 0o777 == 0o666 & ~(try #require(umask)))
  }

  @Test("an old file stays until the new one is finished")
  func replaces() throws {
    let folder = TemporaryFolder()
    let path = folder.write(Array("old".utf8), to: "out.txt")
    let cancelled = try OutputFile(path: path)
    try cancelled.write(Array("new".utf8))
    cancelled.cancel()
    #expect(folder.names == ["out.txt"])
    do {
      let dropped = try OutputFile(path: path)
      try dropped.write(Array("new".utf8))
    }
    #expect(folder.names == ["out.txt"])
    #expect(try folder.content("out.txt") == "old")
    let file = try OutputFile(path: path)
    try file.write(Array("new".utf8))
    #expect(try folder.content("out.txt") == "old")
    try file.finish()
    #expect(try folder.content("out.txt") == "new")
  }

  @Test("a symbolic link stays one")
  func link() throws {
    let folder = TemporaryFolder()
    let path = folder.write(Array("old".utf8), to: "real.txt")
    #expect(symlink(path, "\(folder.path)/link.txt") == 0)
    let file = try OutputFile(path: "\(folder.path)/link.txt")
    try file.write(Array("new".utf8))
    try file.finish()
    #expect(try folder.content("real.txt") == "new")
    var information = stat()
    #expect(lstat("\(folder.path)/link.txt", &information) == 0)
    #expect(information.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("what cannot be written says why")
  func refusals() throws {
    let folder = TemporaryFolder()
    #expect(thrown { _ = try OutputFile(path: folder.path) }?.code == .isDirectory)
    let lost = thrown { _ = try OutputFile(path: "\(folder.path)/no/out.txt") }
    #expect(lost?.code == .cannotCreate)
    #expect(lost?.detail == "its folder does not exist; create it first")
    let full = thrown {
      let file = try OutputFile(path: "/dev/full")
      try file.write([1])
      try file.finish()
    }
    #expect(full?.code == .cannotWrite)
    #expect(full?.detail.contains("no space left") == true)
  }

  @Test("a pipe that nobody reads is its own error")
  func brokenPipe() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    #expect(thrown { try writeAll([1], to: ends[1], name: "-") }?.code == .brokenPipe)
    close(ends[1])
  }
}

@Suite struct TextInputTests {
  @Test("text is decoded and its byte-order mark left out")
  func decodes() throws {
    let marked = try TextInput(InputBytes([0xEF, 0xBB, 0xBF] + Array("你好".utf8), name: "a"))
    #expect(marked.text == "你好" && marked.encoding == "UTF-8")
    let wide = try TextInput(InputBytes([0xFF, 0xFE, 0x60, 0x4F, 0x7D, 0x59], name: "a"))
    #expect(wide.text == "你好")
    let named = try TextInput(
      InputBytes([0xC4, 0xE3, 0xBA, 0xC3], name: "a"), encoding: "GB18030")
    #expect(named.text == "你好")
    #expect(try TextInput(InputBytes([], name: "a")).text == "")
  }

  @Test(
    "what is no text is refused",
    arguments: [
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1], InterchangeError.Code.unsupported),
      ([0x89, 0x50, 0x4E, 0x47, 13, 10], .unsupported), ([0x50, 0x4B, 3, 4, 0], .unsupported),
      ([0x61, 0, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69], .unsupported),
      ([UInt8](repeating: 0, count: 64), .unsupported),
    ])
  func refusals(_ bytes: [UInt8], _ code: InterchangeError.Code) {
    #expect(thrown { _ = try TextInput(InputBytes(bytes, name: "a")) }?.code == code)
  }

  @Test("damaged text and unknown encodings are refused")
  func damage() {
    let damaged = thrown {
      _ = try TextInput(InputBytes([0x61, 0xFF], name: "a"), encoding: "UTF-8")
    }
    #expect(damaged?.code == .damagedText)
    #expect(thrown { _ = try TextInput(input("a"), encoding: "nonsense") }?.code == .unsupported)
    #expect(thrown { _ = try TextInput(input("abc"), maxBytes: 2) }?.code == .limitExceeded)
  }
}

@Suite struct LineInputTests {
  private func lines(_ text: String, encoding: String? = nil) throws -> [String] {
    let lines = try LineInput(input(text), encoding: encoding)
    var all: [String] = []
    while let line = try lines.next() { all.append(line) }
    #expect(lines.lineNumber == all.count)
    return all
  }

  @Test(
    "lines end at LF and CRLF",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]),
      ("a\rb\n", ["a\rb"]), ("a\n\nb\n", ["a", "", "b"]), ("\u{FEFF}a\n", ["a"]),
      ("a\r", ["a\r"]), ("a\u{2028}b\u{85}c\n", ["a\u{2028}b\u{85}c"]),
    ])
  func ends(_ text: String, _ expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test("long files and other encodings read the same as in memory")
  func long() throws {
    var generator = SplitMix(7)
    let expected = (0..<3_000).map { _ in
      String(repeating: "字é😀a", count: Int.random(in: 0...60, using: &generator))
    }
    let whole = expected.joined(separator: "\n") + "\n"
    #expect(try lines(whole) == expected)
    var wide: [UInt8] = [0xFE, 0xFF]
    for unit in whole.utf16 { wide += [UInt8(unit >> 8), UInt8(unit & 255)] }
    let reader = try LineInput(InputBytes(wide, name: "wide"))
    for line in expected { #expect(try reader.next() == line) }
    #expect(try reader.next() == nil)
  }

  @Test("text is checked wherever its chunks are cut", arguments: 1...9)
  func cuts(_ size: Int) throws {
    let whole = "a字é😀\u{FEFF}z"
    let stream = try UTF8Stream(
      input("\u{FEFF}" + whole), encoding: "UTF-8", chunkSize: size)
    var bytes: [UInt8] = []
    while let chunk = try stream.next() { bytes += chunk }
    #expect(String(decoding: bytes, as: UTF8.self) == whole)
    let damaged = try UTF8Stream(
      InputBytes(Array("a字".utf8) + [0xF0, 0x9F, 0x98, 0x61], name: "a"), encoding: "UTF-8",
      chunkSize: size)
    let error = thrown { while try damaged.next() != nil {} }
    #expect(error?.code == .damagedText)
    #expect(error?.detail.hasPrefix("byte 4 is not UTF-8 text") == true)
  }

  @Test("a line that is too long and a cut last character are errors")
  func errors() throws {
    let error = thrown {
      let lines = try LineInput(input("ab\nabcdef\n"), maxLine: 3)
      while try lines.next() != nil {}
    }
    #expect(error?.code == .limitExceeded && error?.location?.line == 2)
    let cut = thrown {
      let lines = try LineInput(InputBytes([0x61, 0xE5, 0xAD], name: "a"), encoding: "UTF-8")
      while try lines.next() != nil {}
    }
    #expect(cut?.code == .damagedText)
  }
}
