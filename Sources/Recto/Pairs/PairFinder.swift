/// Puts files together in pairs by their names.
///
///     PairFinder(from: .english, to: .simplifiedChinese)
///       .pairs(among: ["news/a.en.txt", "news/a.zh.txt"], in: "corpus").pairs.first?.name    // news/a
///
/// Without a pattern, two files are a pair when their paths are the same but for a language tag: `a.en.txt` and
/// `a.zh.txt`, `a_en.md` and `a_zh-Hans.md`, `en/a.txt` and `zh/a.txt`, `en/a.en.txt` and `zh/a.zh.txt`.
public struct PairFinder: Sendable {
  private let source: LanguageTag?
  private let target: LanguageTag?
  private let patterns: [NamePattern]

  /// - Parameters:
  ///   - source: The language of the source documents; without it, of each pair the one whose tag comes first by
  ///     alphabet.
  ///   - target: The language of the target documents.
  ///   - patterns: None, one with `{lang}`, or one for the sources and one for the targets.
  /// - Throws: `PairError` for other patterns.
  public init(
    from source: LanguageTag? = nil, to target: LanguageTag? = nil, patterns: [NamePattern] = []
  ) throws(PairError) {
    switch patterns.count {
    case 0, 2: break
    case 1:
      guard patterns[0].hasLanguage else {
        throw PairError(
          "the pattern '\(patterns[0].text)' lacks {lang}; without it two are needed, the sources' "
            + "and the targets'", .usage)
      }
    default:
      throw PairError("one pattern is enough, and two are the sources' and the targets'", .usage)
    }
    (self.source, self.target, self.patterns) = (source, target, patterns)
  }

  private struct Member {
    var path: String
    var language: LanguageTag?
    /// Which of two patterns it fits.
    var side: Int?
  }

  /// The pairs among files.
  ///
  /// - Parameters:
  ///   - paths: From `folder`, in any order.
  ///   - folder: What is put before the paths of the result.
  /// - Returns: In the order of their names; the same for the same files.
  /// - Complexity: O(*n* log *n*).
  public func pairs(among paths: [String], in folder: String) -> FoundPairs {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var groups: [String: [Member]] = [:]
    for path in sorted {
      for (key, member) in keys(of: path) { groups[key, default: []].append(member) }
    }
    var found = FoundPairs()
    var used: Set<String> = []
    let ordered = groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (key, members) in ordered {
      let free = members.filter { !used.contains($0.path) }
      guard free.count > 1 else { continue }
      switch choice(among: free) {
      case .pair(let source, let target):
        used.formUnion([source.path, target.path])
        found.pairs.append(
          DocumentPair(
            name: name(key), source: "\(folder)/\(source.path)", target: "\(folder)/\(target.path)",
            sourceLanguage: source.language, targetLanguage: target.language))
      case .several(let reason):
        for member in free where used.insert(member.path).inserted {
          found.left.append(Skip(reason, at: SourceLocation(file: "\(folder)/\(member.path)")))
        }
      case .none: break
      }
    }
    for path in sorted where !used.contains(path) {
      found.left.append(
        Skip("no file is its other half", at: SourceLocation(file: "\(folder)/\(path)")))
    }
    found.left.sort { $0.location.file.utf8.lexicographicallyPrecedes($1.location.file.utf8) }
    found.pairs = Self.withoutRepeatedNames(found.pairs)
    return found
  }

  private enum Choice {
    case pair(Member, Member)
    case several(String)
    case none
  }

  private func choice(among members: [Member]) -> Choice {
    if patterns.count == 2 { return choiceOfSides(members) }
    func fits(_ member: Member, _ wanted: LanguageTag?) -> Bool {
      guard let wanted else { return true }
      return member.language.map { $0.meets(wanted) } ?? false
    }
    let sources = members.filter { fits($0, source) }
    let targets = members.filter { fits($0, target) }
    switch (source, target) {
    case (nil, nil):
      guard members.count == 2 else {
        return .several(
          "there are \(members.count) of its name, in \(Self.list(members)); choose two by --from and --to"
        )
      }
      // a.en.txt and a.EN.txt.
      guard members[0].language != members[1].language else { return .none }
      return .pair(members[0], members[1])
    case (_?, nil):
      let others = members.filter { !fits($0, source) }
      guard sources.count == 1, others.count == 1 else {
        return sources.isEmpty || others.isEmpty
          ? .none
          : .several("it has several translations, in \(Self.list(others)); choose one by --to")
      }
      return .pair(sources[0], others[0])
    case (nil, _?):
      let others = members.filter { !fits($0, target) }
      guard targets.count == 1, others.count == 1 else {
        return targets.isEmpty || others.isEmpty
          ? .none : .several("there are sources in \(Self.list(others)); choose one by --from")
      }
      return .pair(others[0], targets[0])
    case (_?, _?):
      guard let first = sources.first,
        let second = targets.first(where: { $0.path != first.path })
      else { return .none }
      guard sources.count == 1, targets.count == 1 else {
        return .several("there are several of its name in one language: \(Self.list(members))")
      }
      return .pair(first, second)
    }
  }

  /// The choice where each of two patterns says a side; a pattern without `{lang}` leaves the language open.
  private func choiceOfSides(_ members: [Member]) -> Choice {
    var sides = zip(0..<2, [source, target]).map { side, wanted in
      members.filter { member in
        guard let wanted, let language = member.language else { return member.side == side }
        return member.side == side && language.meets(wanted)
      }
    }
    // A file may fit both patterns, and is no pair with itself.
    for (side, other) in [(0, 1), (1, 0)] where sides[side].count == 1 {
      let path = sides[side][0].path
      sides[other].removeAll { $0.path == path }
    }
    guard let first = sides[0].first, let second = sides[1].first else { return .none }
    guard sides[0].count == 1, sides[1].count == 1 else {
      let paths = sides.map { $0.map(\.path).joined(separator: ", ") }
      return .several(
        "the patterns fit several of its name, \(paths[0]) and \(paths[1]); choose by --from and --to"
      )
    }
    return .pair(first, second)
  }

  private static func list(_ members: [Member]) -> String {
    members.compactMap { $0.language?.rawValue }.joined(separator: ", ")
  }

  /// A file's place among the others for each tag that its path holds, or for each pattern that it fits. The key is
  /// the path with U+0001 for the tag, or the name in the pattern.
  private func keys(of path: String) -> [(key: String, Member)] {
    guard patterns.isEmpty else {
      return patterns.enumerated().compactMap { side, pattern in
        guard let reading = pattern.reading(of: path) else { return nil }
        return (reading.name, Member(path: path, language: reading.language, side: side))
      }
    }
    return Self.tags(in: path).map { tag in
      (tag.key, Member(path: path, language: tag.language))
    }
  }

  private static let mark: Character = "\u{1}"

  /// The tags that stand between separators in a path, each with the path in which all its places are marked; the
  /// longest first, as `zh-CN` holds `zh`.
  private static func tags(in path: String) -> [(language: LanguageTag, key: String)] {
    let isSeparator = { (character: Character) in "/._- ()[]".contains(character) }
    var found: [(language: LanguageTag, key: String)] = []
    var starts = [path.startIndex]
    for index in path.indices where isSeparator(path[index]) {
      starts.append(path.index(after: index))
    }
    var spellings: [String] = []
    for start in starts {
      var ends = path[start...].indices.filter { isSeparator(path[$0]) }.prefix(4).map { $0 }
      if ends.count < 4 { ends.append(path.endIndex) }
      for end in ends.reversed() where end > start {
        let text = String(path[start..<end])
        if NamePattern.tag(text) != nil, !spellings.contains(text) { spellings.append(text) }
      }
    }
    for spelling in spellings.sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
      guard let language = NamePattern.tag(spelling) else { continue }
      let key = marking(spelling, in: path, isSeparator)
      found.append((language, key))
    }
    return found
  }

  private static func marking(
    _ tag: String, in path: String, _ isSeparator: (Character) -> Bool
  ) -> String {
    var key = ""
    var rest = path[...]
    var isAtStart = true
    while let first = rest.first {
      let after = rest.dropFirst(tag.count)
      if isAtStart, rest.hasPrefix(tag), after.first.map(isSeparator) ?? true {
        key.append(mark)
        rest = after
        isAtStart = false
        continue
      }
      key.append(first)
      isAtStart = isSeparator(first)
      rest = rest.dropFirst()
    }
    return key
  }

  /// The common name of a pair: without the tag, what parts it from the rest, and the ending.
  private func name(_ key: String) -> String {
    guard patterns.isEmpty else { return key }
    var folders: [String] = []
    for part in key.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
      var text = part
      if part != String(Self.mark) {
        // What stands before the tag goes with it, else what stands behind: a_en.md, en_a.md.
        let separators = [".", "_", "-", " "]
        for separator in separators {
          text = text.replacing(separator + String(Self.mark), with: "")
        }
        for separator in separators {
          text = text.replacing(String(Self.mark) + separator, with: "")
        }
      }
      text = text.replacing(String(Self.mark), with: "")
      if !text.isEmpty { folders.append(text) }
    }
    guard let file = folders.last else { return "pair" }
    if let dot = file.lastIndex(of: "."), dot > file.startIndex {
      folders[folders.count - 1] = String(file[..<dot])
    }
    return folders.joined(separator: "/")
  }

  /// Pairs of which no two have the same name: the second is `name-2`.
  static func withoutRepeatedNames(_ pairs: [DocumentPair]) -> [DocumentPair] {
    var known: Set<String> = []
    // What each name's numbers have come to: all below are taken.
    var next: [String: Int] = [:]
    return pairs.map { pair in
      guard !known.insert(pair.name).inserted else { return pair }
      var number = next[pair.name] ?? 2
      while !known.insert("\(pair.name)-\(number)").inserted { number += 1 }
      next[pair.name] = number + 1
      var pair = pair
      pair.name += "-\(number)"
      return pair
    }
  }
}
