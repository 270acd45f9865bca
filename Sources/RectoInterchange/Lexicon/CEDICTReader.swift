public import RectoText

/// Reads a dictionary in the text format of CC-CEDICT, an entry a line, in memory that does not grow with the file.
///
///     渡輪 渡轮 [du4 lun2] /ferry/
///     出發 出发 [chu1 fa1] /to set off; to start (on a journey)/
///
/// Lines that start with `#` are remarks, those with `#!` say something about the file: `#! date=2025-10-02…`,
/// `#! license=…`. A line of another form is skipped and reported.
///
/// Not Sendable: one task reads one input.
public final class CEDICTReader: LexiconReader {
  /// What the file says about itself: complete behind its first remarks.
  public private(set) var source: LexiconSource
  /// The first thousand lines that were read past, with the reason.
  public var skipped: [Skip] { skips.notes }
  /// All lines that were read past.
  public var skippedCount: Int { skips.count }
  /// The character set that the file is read in.
  public var encoding: String { lines.encoding }

  private let lines: LineInput
  private let senseLanguage: LanguageTag
  private var skips = ReadingNotes()
  private var hasTitle = false

  /// - Parameters:
  ///   - input: The file.
  ///   - senses: What the senses are written in; English in CC-CEDICT, German in HanDeDict.
  ///   - encoding: The character set, or `nil` to find it.
  /// - Throws: `InterchangeError`: `unsupported`, `cannotRead`.
  public init(
    _ input: InputBytes, senses: LanguageTag = .english, encoding: String? = nil
  ) throws(InterchangeError) {
    lines = try LineInput(input, encoding: encoding, maxLine: 1 << 20)
    senseLanguage = senses
    source = LexiconSource(input.fileName ?? "standard input")
  }

  /// The next entry, or `nil` at the end.
  ///
  /// - Throws: `InterchangeError`: `damagedText`, `limitExceeded` for a line above 1 MiB, `cannotRead`.
  public func next() throws(InterchangeError) -> LexiconEntry? {
    while let line = try lines.next() {
      if line.hasPrefix("#") {
        readRemark(line)
        continue
      }
      if line.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
      if let entry = Self.entry(line, senses: senseLanguage) { return entry }
      skips.add(
        "the line is no entry; write TRADITIONAL SIMPLIFIED [reading] /sense/sense/",
        at: SourceLocation(file: lines.name, line: lines.lineNumber))
    }
    return nil
  }

  /// Whether a line is an entry.
  static func isEntry(_ line: String) -> Bool { entry(line, senses: .english) != nil }

  private static func entry(_ line: String, senses language: LanguageTag) -> LexiconEntry? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = line.utf8.starts(with: mark) ? line.utf8.dropFirst(3) : line.utf8[...]
    let space = UInt8(ascii: " ")
    let slash = UInt8(ascii: "/")
    guard let first = line.firstIndex(of: space),
      let second = line[line.index(after: first)...].firstIndex(of: space),
      let open = line[second...].firstIndex(of: UInt8(ascii: "[")),
      line[second..<open].allSatisfy({ $0 == space }),
      let close = line[open...].firstIndex(of: UInt8(ascii: "]")),
      let start = line[close...].firstIndex(of: slash),
      line[close..<start].allSatisfy({ $0 == space || $0 == UInt8(ascii: "]") })
    else { return nil }
    let (traditional, simplified) = (line[..<first], line[line.index(after: first)..<second])
    let texts = line[start...].split(separator: slash)
      .map { DelimitedColumns.trimmed(String(Substring($0))) }.filter { !$0.isEmpty }
    guard !traditional.isEmpty, !simplified.isEmpty, !texts.isEmpty else { return nil }
    // Two brackets in the second version of the format.
    let reading = line[open..<close].drop { $0 == UInt8(ascii: "[") }
    return LexiconEntry(
      headwords: [
        Segment(String(Substring(traditional)), language: .traditionalChinese),
        Segment(String(Substring(simplified)), language: .simplifiedChinese),
      ],
      reading: String(Substring(reading)),
      senses: texts.map { Segment($0, language: language) }, style: .glosses)
  }

  private func readRemark(_ line: String) {
    if line.hasPrefix("#!") {
      let parts = line.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return }
      let value = DelimitedColumns.trimmed(String(parts[1]))
      switch DelimitedColumns.trimmed(String(parts[0])).lowercased() {
      // The day is enough: 2025-10-02T08:06:08Z.
      case "date": source.version = String(value.prefix { $0 != "T" })
      case "license", "licence": source.licence = Self.licence(value)
      default: break
      }
    } else if !hasTitle {
      let title = DelimitedColumns.trimmed(String(line.drop { $0 == "#" }))
      guard !title.isEmpty, title.count <= 40 else { return }
      source.name = title
      hasTitle = true
    }
  }

  /// A licence by the name people know it by.
  private static func licence(_ text: String) -> String {
    guard let place = text.firstRange(of: "creativecommons.org/licenses/") else { return text }
    let parts = text[place.upperBound...].split(separator: "/")
    guard parts.count >= 2 else { return text }
    return "CC \(parts[0].uppercased()) \(parts[1])"
  }
}
