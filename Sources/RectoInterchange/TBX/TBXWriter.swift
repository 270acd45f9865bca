public import RectoText

/// Writes a glossary as TBX version 2 with `tig`, the form that nearly every tool reads: Translate Toolkit reads no version 3, and
/// MultiTerm's, memoQ's and OmegaT's importers were made for this one.
///
/// Terms that follow one another with the same source are one concept. A forbidden translation has the status
/// `deprecatedTerm-admn-sts`, an approved one `preferredTerm-admn-sts`.
public struct TBXWriter {
  /// Terms written so far.
  public private(set) var count = 0
  /// Characters that XML cannot hold; each became U+FFFD.
  public private(set) var replaced = 0

  private let output: any OutputBytes
  private var concepts = 0
  private var source: Segment?
  private var targets: [(term: Segment, status: TermStatus, note: String)] = []

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - language: The language of the document: that of the terms.
  ///   - title: What the file is, for people.
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public init(
    _ output: any OutputBytes, language: LanguageTag, title: String
  ) throws(InterchangeError) {
    self.output = output
    var head = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX-Basic" xml:lang="\(language.rawValue)">
        <martifHeader>
          <fileDesc>
            <sourceDesc>
              <p>
      """.utf8)
    replaced += XMLText.append(title, to: &head)
    head += Array(
      """
      </p>
            </sourceDesc>
          </fileDesc>
          <encodingDesc>
            <p type="XCSURI">TBXBasicXCSV02.xcs</p>
          </encodingDesc>
        </martifHeader>
        <text>
          <body>

      """.utf8)
    try output.write(head)
  }

  /// Writes a term.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public mutating func write(_ term: GlossaryTerm) throws(InterchangeError) {
    if let source, source != term.source { try endConcept() }
    source = term.source
    targets.append((term.target, term.status, term.note))
    count += 1
  }

  /// Ends the file and stores it.
  ///
  /// - Throws: `InterchangeError`: `cannotWrite`, `brokenPipe`.
  public mutating func finish() throws(InterchangeError) {
    try endConcept()
    try output.write(Array("    </body>\n  </text>\n</martif>\n".utf8))
    try output.finish()
  }

  private mutating func endConcept() throws(InterchangeError) {
    guard let source else { return }
    concepts += 1
    var bytes = Array("      <termEntry id=\"c\(concepts)\">\n".utf8)
    language(source.language, [(source, nil, "")], to: &bytes)
    var languages: [LanguageTag] = []
    for target in targets where !languages.contains(target.term.language) {
      languages.append(target.term.language)
    }
    for tag in languages {
      let terms = targets.filter { $0.term.language == tag }.map {
        (term: $0.term, status: Optional($0.status), note: $0.note)
      }
      language(tag, terms, to: &bytes)
    }
    bytes += "      </termEntry>\n".utf8
    try output.write(bytes)
    self.source = nil
    targets = []
  }

  private mutating func language(
    _ tag: LanguageTag, _ terms: [(term: Segment, status: TermStatus?, note: String)],
    to bytes: inout [UInt8]
  ) {
    bytes += "        <langSet xml:lang=\"\(tag.rawValue)\">\n".utf8
    for term in terms {
      bytes += "          <tig>\n            <term>".utf8
      replaced += XMLText.append(term.term.text, to: &bytes)
      bytes += "</term>\n".utf8
      if let status = term.status {
        let name = status == .forbidden ? "deprecatedTerm-admn-sts" : "preferredTerm-admn-sts"
        bytes +=
          "            <termNote type=\"administrativeStatus\">\(name)</termNote>\n".utf8
      }
      if !term.note.isEmpty {
        bytes += "            <note>".utf8
        replaced += XMLText.append(term.note, to: &bytes)
        bytes += "</note>\n".utf8
      }
      bytes += "          </tig>\n".utf8
    }
    bytes += "        </langSet>\n".utf8
  }
}
