/// How two documents are read.
public struct PairOptions: Hashable, Sendable {
  /// What the source is written in; found out where it is not given.
  public var from: LanguageTag?
  /// What the target is written in; found out where it is not given.
  public var to: LanguageTag?
  /// How they are cut.
  public var cut: Cut = .sentences
  /// A pattern of sentences that stand for each other; see `Borders`.
  public var border: String?
  /// The character set of both, or `nil` to find it.
  public var encoding: String?
  /// What both are written in, or `nil` to find it.
  public var format: DocumentFormat?

  /// How a document becomes sentences.
  public enum Cut: Hashable, Sendable {
    /// By the rules of its language.
    case sentences
    /// Each line is one, and blank lines keep their number.
    case lines
  }

  /// Languages and encoding found out, sentences by rules, no borders.
  public init() {}
}

/// Two documents that were read, told apart, and cut.
public struct PairedDocuments: Sendable {
  /// The source's sentences.
  public let source: AlignmentSide
  /// The target's sentences.
  public let target: AlignmentSide
  /// Whether the document that was named first is the target.
  public let isSwapped: Bool
  /// What stands for the content of both: `AlignmentSource.contents(_:_:)`.
  public let contents: String
  /// What the alignment must go through.
  public let borders: [Anchor]
  /// Pairs that are no text.
  public let marks: Set<ReviewRow.Place>
  /// What a person should know, a sentence each.
  public let warnings: [String]
  /// Encodings that were guessed and are not UTF-8, with their file.
  public let guessedEncodings: [(file: String, encoding: String)]

  /// Two documents as they were read, before anything is made of them.
  public struct Raw: Sendable {
    /// What stands for the content of both: `AlignmentSource.contents(_:_:)`.
    public let contents: String
    fileprivate let documents: (RawDocument, RawDocument)

    /// Reads two documents, the source first unless their languages say otherwise.
    ///
    /// - Throws: `InterchangeError`; `PairError` where they are one text.
    public init(
      _ first: InputBytes, _ second: InputBytes, options: PairOptions = PairOptions()
    ) throws {
      documents = try (RawDocument(first, options), RawDocument(second, options))
      guard documents.0.bytes != documents.1.bytes else {
        throw PairError("\(first.name) and \(second.name) are the same text, not a translation")
      }
      contents = AlignmentSource.contents(documents.0.bytes, documents.1.bytes)
    }
  }

  /// Brings two documents in order and cuts them.
  ///
  /// Where the languages that `options` name, or one of them, are those of the documents the other way round, the
  /// documents change places.
  ///
  /// - Throws: `PairError` where the languages cannot be told, or both documents are in one although nobody said so;
  ///   what `Borders` throws.
  public init(_ raw: Raw, options: PairOptions = PairOptions()) throws {
    let documents = raw.documents
    let order = try LanguageOrder(documents.0, documents.1, options)
    isSwapped = order.isSwapped
    let ordered = order.isSwapped ? (documents.1, documents.0) : documents
    let source = ordered.0.side(order.source, options)
    let target = ordered.1.side(order.target, options)
    (self.source, self.target) = (source, target)
    contents = raw.contents
    let found = try options.border.map { pattern throws(PairError) in
      try Borders(pattern, in: source, target)
    }
    borders = found?.anchors ?? []
    marks = found?.marks ?? []
    let empty = [documents.0, documents.1].filter(\.isBlank).map {
      "\($0.text.name): there is no text in it"
    }
    warnings =
      order.warnings + empty
      + [documents.0, documents.1].flatMap(\.text.warnings).map { "\($0.location): \($0.reason)" }
    guessedEncodings = [documents.0, documents.1].compactMap { document in
      document.text.isEncodingGuessed && document.text.encoding != "UTF-8"
        ? (document.text.name, document.text.encoding) : nil
    }
  }

  /// Reads two documents, brings them in order and cuts them.
  ///
  /// - Throws: What the other initialisers throw.
  public init(
    _ first: InputBytes, _ second: InputBytes, options: PairOptions = PairOptions()
  ) throws {
    try self.init(Raw(first, second, options: options), options: options)
  }
}

/// A document's bytes and text.
private struct RawDocument: Sendable {
  let bytes: [UInt8]
  let text: ReadDocument

  init(_ input: InputBytes, _ options: PairOptions) throws {
    bytes = try input.readAll(limit: 512 << 20)
    var reader = DocumentReader(
      format: options.cut == .lines ? .text : options.format, extent: .whole,
      encoding: options.encoding)
    reader.maxBytes = 512 << 20
    text = try reader.read(InputBytes(bytes, name: input.name))
  }

  var isBlank: Bool { text.text.allSatisfy(\.isWhitespace) }

  var detected: LanguageTag? { LanguageDetector().detect(text.text)?.language }

  func side(_ language: LanguageTag, _ options: PairOptions) -> AlignmentSide {
    switch options.cut {
    case .sentences: AlignmentSide(text.document(language: language))
    case .lines: AlignmentSide(lines: text.text, language: language)
    }
  }
}

/// Which of two documents is the source, and what both are written in.
private struct LanguageOrder {
  var source: LanguageTag
  var target: LanguageTag
  var isSwapped = false
  var warnings: [String] = []

  init(_ first: RawDocument, _ second: RawDocument, _ options: PairOptions) throws {
    let names = (first.text.name, second.text.name)
    let found = (first.detected, second.detected)
    if let swapped = Self.swapped(found, options) {
      (source, target) = swapped
      isSwapped = true
      let given = [
        options.from.map { "--from \($0.rawValue)" }, options.to.map { "--to \($0.rawValue)" },
      ]
      .compactMap(\.self).joined(separator: " ")
      warnings = [
        "\(names.0) is in \(target.rawValue) and \(names.1) in \(source.rawValue), the other way round "
          + "than \(given): \(names.1) is taken as the source"
      ]
      return
    }
    func language(_ given: LanguageTag?, _ found: LanguageTag?, _ document: RawDocument) throws
      -> LanguageTag
    {
      let name = document.text.name
      guard let language = given ?? found else {
        guard !document.isBlank else {
          throw PairError("\(name): there is no text in it")
        }
        throw PairError("\(name): the language cannot be told; give it with --from or --to", .usage)
      }
      return language
    }
    source = try language(options.from, found.0, first)
    target = try language(options.to, found.1, second)
    if source == target, options.from == nil || options.to == nil {
      throw PairError(
        "\(names.0) and \(names.1) are both in \(source.rawValue): is one of them the wrong file? "
          + "Where that is meant, give --from and --to")
    }
    let sides = [(options.from, found.0, names.0), (options.to, found.1, names.1)]
    for (given, found, name) in sides {
      guard let given, let found, !given.meets(found) else { continue }
      warnings.append(
        "\(name) looks like \(found.rawValue), not \(given.rawValue): is it the right file?")
    }
  }

  /// The languages of source and target where what was given says that the second document is the source.
  private static func swapped(
    _ found: (LanguageTag?, LanguageTag?), _ options: PairOptions
  ) -> (LanguageTag, LanguageTag)? {
    guard let first = found.0, let second = found.1, !first.meets(second) else { return nil }
    switch (options.from, options.to) {
    case (let from?, let to?): return from.meets(second) && to.meets(first) ? (from, to) : nil
    case (let from?, nil): return from.meets(second) ? (from, first) : nil
    case (nil, let to?): return to.meets(first) ? (second, to) : nil
    case (nil, nil): return nil
    }
  }
}
