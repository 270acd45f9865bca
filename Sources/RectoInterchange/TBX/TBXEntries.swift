internal import RectoText

/// The concepts of a termbase, one after another, in memory that does not grow with the file.
final class TBXEntries {
  let name: String
  let builder: TBXBuilder
  var encoding: String { stream.encoding }

  private let stream: UTF8Stream
  private let parser: XMLPushParser
  private var ready: ArraySlice<TermEntry> = []
  private var isAtEnd = false
  /// What stopped the parser; thrown when the concepts before it were given.
  private var failure: InterchangeError?

  /// Opens a file and reads its head.
  ///
  /// - Throws: `InterchangeError`: `cannotRead`, `malformed` for an empty file, `unsupported` for an unknown encoding and for
  ///   content that is no text.
  init(
    _ input: InputBytes, encoding: String?, limits: UnitFileLimits
  ) throws(InterchangeError) {
    name = input.name
    let prefix = try input.peek(XMLEncoding.prefixSize)
    try TextInput.refuseBinary(prefix, name: input.name)
    guard !prefix.isEmpty else {
      throw InterchangeError(
        .malformed, "the file is empty: this is no termbase", at: SourceLocation(file: input.name))
    }
    stream = try UTF8Stream(input, encoding: encoding ?? XMLEncoding.detect(prefix))
    builder = TBXBuilder(file: input.name, limits: limits)
    parser = try XMLPushParser(
      handler: builder, file: input.name,
      limits: XMLLimits(
        depth: limits.depth, tagBytes: limits.tagBytes, textBytes: limits.textBytes))
    while !builder.isHeadComplete, !isAtEnd, failure == nil { readMore() }
  }

  /// The next concept, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError` with line and column. Concepts before the fault come first.
  func next() throws(InterchangeError) -> TermEntry? {
    while true {
      if let entry = ready.popFirst() { return entry }
      ready = builder.takeEntries()[...]
      if !ready.isEmpty { continue }
      if let failure { throw failure }
      if isAtEnd { return nil }
      readMore()
    }
  }

  /// What was read past as a whole, once a name.
  var unread: [Skip] {
    builder.unread.sorted { $0.key < $1.key }.map { name, found in
      Skip(
        "<\(name)> is not read, \(found.count) \(found.count == 1 ? "time" : "times")",
        at: SourceLocation(file: self.name, line: found.line))
    }
  }

  private func readMore() {
    do throws(InterchangeError) {
      if let chunk = try stream.next() {
        try parser.feed(chunk)
      } else {
        isAtEnd = true
        try parser.finish()
      }
      failure = builder.failure
    } catch {
      failure = builder.failure ?? error
    }
  }
}
