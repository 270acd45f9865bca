internal import ArgumentParser
internal import Glibc
internal import Recto

extension SummariseCommand {
  /// Whether the documents are many: made on several threads, and those that fail are told at the end.
  var isBatch: Bool { out != nil || files.contains { Folder.stands(at: $0) } }

  func validateBatch() throws {
    guard let out else {
      guard !again else { throw ValidationError("--again is for --out") }
      return
    }
    guard !stream.ndjson else {
      throw ValidationError(
        "--out \(out) takes a file a document, --ndjson is one stream; give one of them")
    }
    guard !files.isEmpty else { throw ValidationError("--out needs folders or files to read") }
    guard !files.contains("-") else {
      throw ValidationError("standard input has no name that an answer in --out could bear")
    }
  }

  /// Summarises folders: into files, as NDJSON, or on standard output as files are.
  func summariseBatch(_ length: SummaryLength, _ output: ResultOutput) throws {
    if !stream.ndjson, out == nil { try stream.refuseShard() }
    if stream.ndjson, let file = files.first(where: { !Folder.stands(at: $0) }) {
      throw ValidationError("--ndjson reads standard input or folders, and \(file) is none")
    }
    let documents = try DocumentList(files, shard: stream.shard)
    tell(documents.leftOut.map { "\($0): left out: its name is no document's" })
    if let out { return try fill(out, with: documents, length, output) }
    let answer = answer(length, style: stream.ndjson ? Style(.never) : common.style)
    var tally = DocumentsTally()
    try each(of: documents, DocumentsRun(documents, answer: answer)) { number, outcome in
      if case .answered(let answer) = outcome {
        if format == .text, !stream.ndjson {
          let title = common.style.bold("== \(documents.path(number))")
          try output.line((tally.answered > 0 ? "\n" : "") + title)
        }
        try output.write(answer.bytes)
      } else if case .failed(let reason, _) = outcome, stream.ndjson {
        try output.write(Self.failure(reason, id: documents.names[number]))
      }
      tally.add(outcome)
    }
    try output.flush()
    guard !tally.failures.isEmpty else { return }
    if stream.ndjson {
      if stream.failOnError { throw ExitStatus.badData.code }
    } else {
      for failure in tally.failures { Messages.error(failure) }
      throw tally.status.code
    }
  }

  /// Writes a file a document; what an earlier run did is not done again.
  private func fill(
    _ out: String, with documents: DocumentList, _ length: SummaryLength, _ output: ResultOutput
  ) throws {
    let folder = try AnswerFolder(out, ending: format.fileExtension, sources: files)
    let log = try CompletionLog(path: folder.logPath)
    let run = DocumentsRun(
      documents, into: folder,
      request: BatchRequest.text(
        of: self, without: ["files", "out", "again", "stream", "common"]),
      earlier: again ? [:] : log.before, answer: answer(length, style: Style(.never)))
    var tally = DocumentsTally()
    try each(of: documents, run) { number, outcome in
      let name = documents.names[number]
      do {
        if case .answered(let answer) = outcome {
          try folder.put(answer.bytes, of: name)
          let entry = CompletionLog.Entry(
            work: answer.work, answer: CompletionLog.digest(answer.bytes))
          try log.add(entry, for: name)
        }
        tally.add(outcome)
      } catch let error as InterchangeError where error.code != .cannotWrite {
        tally.fail(error.description, Failures.status(of: error))
      }
    }
    // Other parts may write to it at this time.
    if stream.shard == nil {
      try log.compact { access(folder.file(of: $0), F_OK) == 0 }
    }
    try output.line(tally.summary("summarised"))
    try output.flush()
    for failure in tally.failures { Messages.error(failure) }
    if !tally.failures.isEmpty { throw tally.status.code }
  }

  /// Runs over all documents; `take` gets the outcomes in order. A signal stops it between two.
  private func each(
    of documents: DocumentList, _ run: DocumentsRun,
    _ take: (Int, DocumentsRun.Outcome) throws -> Void
  ) throws {
    // A terminal shows one of them.
    let progress = Progress("summarising", quiet: common.quiet || out == nil && isatty(1) == 1)
    var notes: [String] = []
    try Interruption.deferring {
      defer { progress.finish() }
      let jobs = stream.jobs ?? Processors.count
      let work = OrderedWork(count: documents.count, jobs: jobs) { run.outcome($0) }
      defer { work.stop() }
      for number in 0..<documents.count {
        let outcome = try work.result(number) { try Interruption.check() }
        try Interruption.check()
        progress.update("\(number) of \(documents.count) documents")
        if case .answered(let answer) = outcome, !answer.notes.isEmpty { notes += answer.notes }
        try take(number, outcome)
      }
    }
    tell(notes)
  }

  /// The first of many notes, and how many there are.
  private func tell(_ notes: [String]) {
    guard !common.quiet else { return }
    for note in notes.prefix(20) { Messages.note(note) }
    if notes.count > 20 { Messages.note("\(notes.count) such notes in all") }
  }

  private static func failure(_ reason: String, id: String) -> [UInt8] {
    var out = JSONWriter()
    out.object { out in
      out.field("schema", 1)
      out.field("id", id)
      out.key("error")
      out.object { out in
        out.field("code", "file")
        out.field("message", reason)
      }
    }
    out.endLine()
    return out.bytes
  }
}
