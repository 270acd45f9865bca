extension Lexicon {
  /// The lexicons of a file: a compiled one is mapped; CC-CEDICT's text format, a TSV and a list of names are compiled
  /// in memory.
  ///
  /// - Parameters:
  ///   - path: A path, or `-` for standard input.
  ///   - reading: How a text is read.
  /// - Returns: One for each two languages of the file, at least one.
  /// - Throws: `AlignError` for a damaged one; `InterchangeError`, also `malformed` where no pair is in it.
  /// - Complexity: O(bytes); a compiled one takes milliseconds, a dictionary of 124,000 entries nine seconds.
  public static func lexicons(
    at path: String, reading: LexiconReading = LexiconReading()
  ) throws -> [Lexicon] {
    let input = try InputBytes(path: path)
    if isCompiled(try input.peek(8)) {
      // A pipe cannot be mapped.
      guard input.totalBytes != nil, path != "-" else {
        return [try Lexicon(input.readAll(limit: 1 << 30), path: path)]
      }
      return [try Lexicon(path: path)]
    }
    var compiler = LexiconCompiler(reading)
    _ = try compiler.add(input)
    let compiled = try compiler.compiled().map { try Lexicon($0.bytes, path: path) }
    guard compiled.contains(where: { $0.pairCount > 0 }) else {
      throw InterchangeError(
        .malformed, "no pair of words in it", at: SourceLocation(file: path))
    }
    return compiled
  }
}
