internal import ArgumentParser
internal import Recto

/// Vectors of sentences from a command of the user's.
struct EmbedderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A program that gives vectors for sentences (docs/embedders.md), run by sh; none is used where none is named.",
      valueName: "command"))
  var embedder: String?

  @Option(
    help: ArgumentHelp(
      "Up to how many sentences --embedder gets as one text, 1 to 6: fewer are faster, more are better.",
      valueName: "n"))
  var embedderRuns = 5

  @Option(
    help: ArgumentHelp(
      "How long --embedder may take for an answer before it is given up.", valueName: "seconds"))
  var embedderTimeout = 300

  @Flag(help: "Keep no vectors of --embedder for later runs, and use none.")
  var noEmbedderCache = false

  func validate() throws {
    guard (1...6).contains(embedderRuns) else {
      throw ValidationError("--embedder-runs takes 1 to 6")
    }
    guard (1...86_400).contains(embedderTimeout) else {
      throw ValidationError("--embedder-timeout takes 1 to 86400 seconds")
    }
    if let embedder, embedder.allSatisfy(\.isWhitespace) || embedder.utf8.contains(0) {
      throw ValidationError("--embedder takes a command")
    }
  }

  /// The embedder that was asked for; nothing is started yet.
  ///
  /// - Parameter isOneShot: One pair of documents comes, and nothing after it.
  func documentEmbedder(isOneShot: Bool) -> DocumentEmbedder? {
    guard let embedder else { return nil }
    return DocumentEmbedder(
      Embedder(
        command: embedder, timeoutSeconds: embedderTimeout,
        cache: noEmbedderCache ? nil : Embedder.cachePath(for: embedder), isOneShot: isOneShot,
        isStopped: { Interruption.isRequested }),
      longestRun: embedderRuns)
  }

  /// What the embedder says of one pair of documents.
  ///
  /// A signal ends the command too.
  func vectors(
    _ source: AlignmentSide, _ target: AlignmentSide, quiet: Bool
  ) throws -> SentenceVectors? {
    guard let asked = documentEmbedder(isOneShot: true) else { return nil }
    return try Interruption.deferring {
      let progress = Progress("embedding", quiet: quiet)
      defer { progress.finish() }
      let vectors = try asked.vectors(source, target) { done, total in
        progress.update("\(done) of \(total)")
      }
      Self.note(trouble: try asked.embedder.finish(), quiet: quiet)
      return vectors
    }
  }

  static func note(trouble: String?, quiet: Bool) {
    guard let trouble, !quiet else { return }
    Messages.warning("the embedder's vectors cannot be kept: \(trouble)")
  }
}
