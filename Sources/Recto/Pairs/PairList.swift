/// A list of document pairs: a raw TSV with two paths a line.
///
///     report.en.txt	report.zh.txt	en	zh
///
/// The third and fourth columns, where they are there and not empty, name the languages. A first row that starts with
/// `source` and `target` names the columns instead: `from` and `to` are languages, and any other column is a property
/// that the pair's units bear. Empty lines and lines that start with `#` are passed over. Paths are taken as they are:
/// from the working folder.
public struct PairList: Hashable, Sendable {
  /// In the list's order.
  public let pairs: [DocumentPair]
  /// Lines that name no pair, with the reason.
  public let skipped: [Skip]

  private enum Column: Hashable {
    case source, target, from, to
    case property(String)
    case none
  }

  /// Reads a list. A line that names no pair is told of in `skipped`, and the rest is read.
  ///
  /// - Throws: `InterchangeError`: what reading it meets.
  public init(_ input: InputBytes, encoding: String? = nil) throws(InterchangeError) {
    let lines = try LineInput(input, encoding: encoding)
    var columns: [Column] = [.source, .target, .from, .to]
    var pairs: [DocumentPair] = []
    var skipped: [Skip] = []
    var isFirst = true
    while let line = try lines.next() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      defer { isFirst = false }
      if isFirst, cells.count > 1, cells[0].lowercased() == "source",
        cells[1].lowercased() == "target"
      {
        columns = cells.map(Self.column)
        continue
      }
      let place = SourceLocation(file: lines.name, line: lines.lineNumber)
      switch Self.pair(cells, columns) {
      case .success(let pair): pairs.append(pair)
      case .failure(let fault): skipped.append(Skip(fault.reason, at: place))
      }
    }
    self.skipped = skipped
    self.pairs = PairFinder.withoutRepeatedNames(pairs)
  }

  private static func column(_ name: String) -> Column {
    switch name.lowercased() {
    case "source": .source
    case "target": .target
    case "from": .from
    case "to": .to
    case "": .none
    default: .property(name)
    }
  }

  private struct Fault: Error { var reason: String }

  private static func pair(
    _ cells: [String], _ columns: [Column]
  ) -> Result<DocumentPair, Fault> {
    func cell(_ column: Column) -> String? {
      columns.firstIndex(of: column).flatMap { cells.indices.contains($0) ? cells[$0] : nil }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let source = cell(.source), let target = cell(.target) else {
      return .failure(
        Fault(
          reason: "the line has no two paths; write source and target with a tab between them"))
    }
    for text in [cell(.from), cell(.to)].compactMap(\.self) where NamePattern.tag(text) == nil {
      return .failure(
        Fault(reason: "'\(text)' is no language; write a tag such as en or zh-Hans"))
    }
    var pair = DocumentPair(
      name: stem(source), source: source, target: target,
      sourceLanguage: cell(.from).flatMap(NamePattern.tag),
      targetLanguage: cell(.to).flatMap(NamePattern.tag))
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      if case .property(let name) = column { pair.properties.append(Property(name, cell)) }
    }
    return .success(pair)
  }

  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
