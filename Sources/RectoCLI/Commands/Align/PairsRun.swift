internal import Recto

/// What each pair of a run becomes, on any thread.
struct PairsRun: Sendable {
  /// A pair that was aligned.
  struct Aligned: Sendable {
    var alignment: PairAlignment
    /// The files, the source first.
    var paths: (source: String, target: String)
    var contents: String
    var lexicon: (any TranslationLexicon)?
    /// Of the source and the target.
    var languages: (LanguageTag, LanguageTag)
  }

  enum Outcome: Sendable {
    case aligned(Aligned, warnings: [String], isDoubtful: Bool)
    /// The memory has it, and the files are as they were.
    case unchanged
    case failed(String)
  }

  private let pairs: [DocumentPair]
  private let options: PairOptions
  let shelf: LexiconShelf
  /// What the documents of this run have taught, by `LexiconInfo.pair`.
  var learned: [String: any TranslationLexicon] = [:]
  /// The pairs that it helps, by number: those of which the first pass was not sure.
  var unsure: Set<Int> = []
  let embedder: DocumentEmbedder?
  private let memory: TranslationMemory?
  private let known: Set<String>

  init(
    pairs: [DocumentPair], options: PairOptions, shelf: LexiconShelf,
    embedder: DocumentEmbedder?, memory: TranslationMemory?, isAgain: Bool
  ) {
    (self.pairs, self.options, self.shelf, self.memory) = (pairs, options, shelf, memory)
    self.embedder = embedder
    // A memory that cannot say has none of them.
    known = isAgain ? [] : (try? memory?.alignedContents()) ?? []
  }

  /// Whether a pair of these contents came before in this run: a second copy adds nothing.
  func wasStored(_ contents: String, _ stored: Set<String>) -> Bool {
    memory != nil && stored.contains(contents)
  }

  /// The numbers of the pairs in the order of their paths.
  var order: [Int] {
    pairs.indices.sorted { a, b in
      let (left, right) = (pairs[a], pairs[b])
      return (left.source, left.target, a) < (right.source, right.target, b)
    }
  }

  /// Whether a pair is to be aligned for which there is no dictionary.
  func isWorthLearning(_ check: () throws -> Void) throws -> Bool {
    for pair in pairs {
      try check()
      guard try !hasDictionary(pair), let (read, options) = try? raw(pair),
        !known.contains(read.contents),
        let documents = try? prepared(pair, read, options).documents,
        try shelf.lexicon(documents.source.language, documents.target.language) == nil
      else { continue }
      return true
    }
    return false
  }

  /// Whether there is a dictionary for the languages that a pair's names or options tell; nothing is read.
  private func hasDictionary(_ pair: DocumentPair) throws -> Bool {
    guard let from = pair.sourceLanguage ?? options.from, let to = pair.targetLanguage ?? options.to
    else { return false }
    return try shelf.lexicon(from, to) != nil
  }

  /// What a pair teaches in a first pass; nothing if it cannot be aligned, or if there is a dictionary.
  ///
  /// Pairs that the memory has teach too, so that a run that was stopped goes on with the same words.
  func lesson(_ number: Int) -> PairsLearner.Lesson? {
    do {
      guard try !hasDictionary(pairs[number]) else { return nil }
      let (documents, files, _) = try prepared(pairs[number])
      guard try shelf.lexicon(documents.source.language, documents.target.language) == nil else {
        return nil
      }
      return PairsLearner.Lesson(try align(documents, files, nil, vectors: nil).documents)
    } catch {
      // The second pass tells.
      return nil
    }
  }

  func outcome(_ number: Int) -> Outcome {
    let pair = pairs[number]
    do {
      let (read, options) = try raw(pair)
      if known.contains(read.contents) { return .unchanged }
      let (documents, files, paths) = try prepared(pair, read, options)
      let languages = (documents.source.language, documents.target.language)
      let lexicon =
        try shelf.lexicon(languages.0, languages.1)
        ?? (unsure.contains(number) ? learned[LexiconInfo.pair(languages.0, languages.1)] : nil)
      let vectors = try embedder?.vectors(documents.source, documents.target)
      let alignment = try align(documents, files, lexicon, vectors: vectors)
      var warnings = documents.warnings
      let doubt = alignment.doubt
      if let doubt { warnings.append("\(paths.source), \(paths.target): \(doubt)") }
      return .aligned(
        Aligned(
          alignment: alignment, paths: paths, contents: documents.contents, lexicon: lexicon,
          languages: languages),
        warnings: warnings, isDoubtful: doubt != nil)
    } catch let error as AlignError {
      return .failed("\(pair.source), \(pair.target): \(error.detail)")
    } catch {
      return .failed(String(describing: error))
    }
  }

  private func raw(
    _ pair: DocumentPair
  ) throws -> (read: PairedDocuments.Raw, options: PairOptions) {
    let inputs = (try InputBytes(path: pair.source), try InputBytes(path: pair.target))
    var options = options
    options.from = pair.sourceLanguage ?? options.from
    options.to = pair.targetLanguage ?? options.to
    return (try PairedDocuments.Raw(inputs.0, inputs.1, options: options), options)
  }

  private typealias Prepared = (
    documents: PairedDocuments, files: AlignmentSource, paths: (source: String, target: String)
  )

  private func prepared(_ pair: DocumentPair) throws -> Prepared {
    let (read, options) = try raw(pair)
    return try prepared(pair, read, options)
  }

  private func prepared(
    _ pair: DocumentPair, _ read: PairedDocuments.Raw, _ options: PairOptions
  ) throws -> Prepared {
    let documents = try PairedDocuments(read, options: options)
    let paths =
      documents.isSwapped
      ? (source: pair.target, target: pair.source) : (source: pair.source, target: pair.target)
    let files = AlignmentSource(
      source: InputFiles.absolute(paths.source), target: InputFiles.absolute(paths.target),
      contents: documents.contents)
    return (documents, files, paths)
  }

  private func align(
    _ documents: PairedDocuments, _ files: AlignmentSource,
    _ lexicon: (any TranslationLexicon)?, vectors: SentenceVectors?
  ) throws -> PairAlignment {
    try PairAlignment(
      documents, from: files, with: Aligner(lexicon: lexicon), vectors: vectors,
      keeping: memory?.reviewedUnits(of: files.run) ?? [])
  }
}
