internal import Glibc
internal import RectoText

/// What a run over many documents has done, kept beside its answers, so that the next run does only what is left.
///
///     let log = try CompletionLog(path: "briefs/.recto-done")
///     log.before["news/a.txt"]?.work == work       // nothing to do
///     try log.add(CompletionLog.Entry(work: work, answer: digest), for: "news/a.txt")
///
/// A line of JSON a document, in the order in which they were done: `{"name":…,"work":…,"answer":…}`. The last line of a
/// name counts, and one that is damaged, as the last may be when a run was killed, is passed over. Not Sendable: one
/// task writes one log; `before` is for all.
public final class CompletionLog {
  /// What is known of a document.
  public struct Entry: Hashable, Sendable {
    /// What stands for the document's content and for what was asked: `digest(_:_:)`.
    public var work: String
    /// What stands for the bytes of its answer.
    public var answer: String

    /// - Parameters:
    ///   - work: What stands for the document's content and for what was asked.
    ///   - answer: What stands for the bytes of its answer.
    public init(work: String, answer: String) { (self.work, self.answer) = (work, answer) }
  }

  /// By the names of the documents, as it was when the log was opened.
  public let before: [String: Entry]

  private let path: String
  private let descriptor: Int32

  /// Opens a log, or makes it.
  ///
  /// - Throws: `InterchangeError`: `cannotCreate`, `cannotRead`.
  /// - Complexity: O(*n*), *n* the lines; about a hundred bytes of memory a document.
  public init(path: String) throws(InterchangeError) {
    self.path = path
    descriptor = retryingInterrupts {
      open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    }
    guard descriptor >= 0 else {
      var error = writeError(errno, name: path)
      error.code = .cannotCreate
      throw error
    }
    do throws(InterchangeError) {
      before = try Self.entries(NDJSONLines(InputBytes(path: path)))
      try Self.endLine(descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Writes down that a document is done.
  ///
  /// - Throws: `InterchangeError` `cannotWrite`.
  public func add(_ entry: Entry, for name: String) throws(InterchangeError) {
    var line = JSONWriter()
    Self.write(entry, name, to: &line)
    try writeAll(line.bytes, to: descriptor, name: path)
  }

  /// Writes the log anew where most of its lines count no more. Nothing may be added to it afterwards, nor meanwhile by
  /// another run.
  ///
  /// - Parameter isKept: Whether the answer of a document of this name is still there.
  /// - Throws: `InterchangeError`: `cannotRead`, `cannotCreate`, `cannotWrite`.
  public func compact(keeping isKept: (String) -> Bool) throws(InterchangeError) {
    let lines = NDJSONLines(try InputBytes(path: path))
    let entries = try Self.entries(lines).filter { isKept($0.key) }
    guard lines.lineNumber > 2 * entries.count else { return }
    let file = try OutputFile(path: path)
    let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (name, entry) in sorted {
      var line = JSONWriter()
      Self.write(entry, name, to: &line)
      try file.write(line.bytes)
    }
    try file.finish()
  }

  /// What stands for a content: FNV-1a (Fowler, Noll, Vo) and its length. It finds changes and guards against no
  /// attacker.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - circumstances: What else makes a difference.
  public static func digest(_ bytes: [UInt8], _ circumstances: String = "") -> String {
    var hash = FNVHash(circumstances.utf8)
    // No byte of UTF-8: the two do not run together.
    hash.add(0xFF)
    bytes.withUnsafeBufferPointer { hash.add($0) }
    return "\(String(hash.value, radix: 16))-\(bytes.count)"
  }

  private static func entries(_ lines: NDJSONLines) throws(InterchangeError) -> [String: Entry] {
    let parser = try JSONParser()
    var entries: [String: Entry] = [:]
    while let record = try lines.next() {
      guard case .line(let bytes) = record, let value = try? parser.parse(bytes),
        let name = value["name"]?.string, let work = value["work"]?.string,
        let answer = value["answer"]?.string
      else { continue }
      entries[name] = Entry(work: work, answer: answer)
    }
    return entries
  }

  /// A line that a killed run left half must not run into the next one.
  private static func endLine(_ descriptor: Int32, _ path: String) throws(InterchangeError) {
    let end = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0x0A
    guard end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != 0x0A else { return }
    try writeAll([0x0A], to: descriptor, name: path)
  }

  private static func write(_ entry: Entry, _ name: String, to line: inout JSONWriter) {
    line.beginObject()
    line.key("name")
    line.write(name)
    line.key("work")
    line.write(entry.work)
    line.key("answer")
    line.write(entry.answer)
    line.endObject()
    line.endLine()
  }
}
