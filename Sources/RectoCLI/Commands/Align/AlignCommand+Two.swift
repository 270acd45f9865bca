internal import Glibc
internal import Recto

extension AlignCommand {
  /// Aligns two documents, with what a person said of them where there is a sheet.
  func align(_ source: String, _ target: String, _ output: ResultOutput) throws {
    let shelf = try lexicons.shelf(memory: into ? memory.path() : nil)
    let pair = try PairedDocuments(
      InputBytes(path: source), InputBytes(path: target), options: options)
    for guess in pair.guessedEncodings where !common.quiet {
      InputFiles.note(guess.file, guessed: guess.encoding)
    }
    for warning in pair.warnings { Messages.warning(warning) }
    let languages = (pair.source.language, pair.target.language)
    let lexicon = try shelf.lexicon(languages.0, languages.1)
    let paths = pair.isSwapped ? (target, source) : (source, target)
    let files = AlignmentSource(
      source: InputFiles.absolute(paths.0), target: InputFiles.absolute(paths.1),
      contents: pair.contents)
    let review = try review.map { try readReview($0, of: pair) }
    // A memory that is not there is made when there is something to write: until then a signal ends the command at once.
    let known = try earlierMemory()
    let vectors = try embedding.vectors(pair.source, pair.target, quiet: common.quiet)
    let progress = Progress("aligning", quiet: common.quiet)
    var done = 0
    let aligned = try PairAlignment(
      pair, from: files, with: Aligner(lexicon: lexicon), vectors: vectors, review: review,
      keeping: known?.reviewedUnits(of: files.run) ?? []
    ) { share in
      done = max(done, Int(share * 100))
      progress.update("\(done) %")
    }
    progress.finish()
    if !common.quiet {
      shelf.tell(lexicon, languages.0, languages.1)
      if let embedder = embedding.embedder { Messages.note("embedder: \(embedder)") }
    }
    if let doubt = aligned.doubt { Messages.warning("\(paths.0), \(paths.1): \(doubt)") }
    if into {
      let stored = try Interruption.deferring {
        let memory = try known ?? self.memory.open(.creating)
        return try aligned.store(in: memory, user: author(), moment: now) { _ in
          try Interruption.check()
        }
      }
      try output.line(Self.summary(stored, of: aligned, review))
    }
    if !into || format != nil {
      try AlignmentRendering(
        aligned, files: paths, lexicon: lexicon?.name ?? "none",
        embedder: embedding.embedder, review: review,
        style: common.style, order: order ?? .document, isQuoted: quoted
      ).write(as: format ?? .text, output)
    }
  }

  /// The memory of `--into`, if it is there.
  ///
  /// - Throws: Also where none can be made, so that nothing is aligned in vain.
  private func earlierMemory() throws -> TranslationMemory? {
    guard into else { return nil }
    let path = try memory.path()
    if access(path, F_OK) == 0 { return try memory.open(.creating) }
    try TranslationMemory.checkFolder(of: path)
    return nil
  }

  private func readReview(_ path: String, of pair: PairedDocuments) throws -> Review {
    let bytes = try InputBytes(path: path).readAll(limit: 512 << 20)
    let contents = try ReviewSheet.contents(
      bytes, name: path, of: pair.source, pair.target)
    let review = try Review(contents, of: pair.source, pair.target, file: path)
    let deleted = review.deletedSource.count + review.deletedTarget.count
    let all = pair.source.sentences.count + pair.target.sentences.count
    // A sheet that was cut off would take what was confirmed before with it.
    guard deleted < 10 || 2 * deleted <= all else {
      throw CommandFailure(
        .badData,
        "\(path): \(deleted) of \(all) sentences are in no row, as in a sheet that was cut off; "
          + "keep the rows of pairs that are not wanted, with the status no")
    }
    if !review.unmarkedChanges.isEmpty {
      let lines = review.unmarkedChanges.prefix(10).map(String.init).joined(separator: ", ")
      let more = review.unmarkedChanges.count > 10 ? ", …" : ""
      Messages.warning(
        "\(path): changed without a status, and taken as ok: line\(review.unmarkedChanges.count == 1 ? "" : "s") \(lines)\(more)"
      )
    }
    return review
  }

  /// What went into the memory, in a line.
  private static func summary(
    _ stored: (pairs: Int, report: ImportReport), of aligned: PairAlignment, _ review: Review?
  ) -> String {
    let files = aligned.files.files
    var line =
      "\(stored.pairs) pairs from \(files.source) and \(files.target): "
      + ImportRendering.summary(stored.report)
    if let review {
      line += "; \(review.confirmed.count) confirmed, \(review.rejectedCount) rejected"
      let deleted = review.deletedSource.count + review.deletedTarget.count
      if deleted > 0 { line += ", \(deleted) sentences in no row" }
    }
    if aligned.droppedUnits > 0 {
      line += "; \(aligned.droppedUnits) confirmed before taken out by the sheet"
    }
    if aligned.keptUnits > 0 { line += "; \(aligned.keptUnits) reviewed before stay" }
    return line
  }
}
