internal import RectoText

/// What the comments before an entry say.
enum POComments {
  /// Each run of translators' or of extracted comments is a note.
  static func notes(_ entry: POEntry, in bytes: [UInt8]) -> [Note] {
    var notes: [Note] = []
    var last: POToken.Comment?
    for token in entry.comments {
      guard case .comment(let kind) = token.kind else { continue }
      defer { last = kind }
      let dropped: Int
      switch kind {
      case .translator: dropped = 1
      case .extracted: dropped = 2
      case .reference, .flag: continue
      }
      let line = content(token, in: bytes, dropping: dropped)
      if last == kind, let index = notes.indices.last {
        notes[index].text += "\n" + line
      } else {
        notes.append(Note(line))
      }
    }
    return notes.filter { !$0.text.allSatisfy(\.isWhitespace) }
  }

  /// Where the program has the text: `main.c:42`. A name with spaces stands between isolating marks.
  static func references(_ entry: POEntry, in bytes: [UInt8]) -> [String] {
    var references: [String] = []
    for token in entry.comments {
      guard case .comment(.reference) = token.kind else { continue }
      var word = ""
      var isIsolated = false
      for character in content(token, in: bytes, dropping: 2) + " " {
        switch character {
        case "\u{2068}": isIsolated = true
        case "\u{2069}": isIsolated = false
        case _ where character.isWhitespace && !isIsolated:
          if !word.isEmpty { references.append(word) }
          word = ""
        default: word.append(character)
        }
      }
      if !word.isEmpty { references.append(word) }
    }
    return references
  }

  /// The text of a comment without its sign and a space behind that.
  private static func content(_ token: POToken, in bytes: [UInt8], dropping count: Int) -> String {
    var content = bytes[token.range].dropFirst(count)
    if content.first == 0x20 { content.removeFirst() }
    while let last = content.last, last == 0x20 || last == 0x09 || last == 0x0D {
      content.removeLast()
    }
    return String(decoding: content, as: UTF8.self)
  }
}

/// The flags of an entry, and what is changed to set or to take away `fuzzy`.
struct POFlags {
  /// All but `fuzzy`, in order.
  private(set) var others: [String] = []
  private(set) var isFuzzy = false

  private let entry: POEntry
  private let bytes: [UInt8]

  init(_ entry: POEntry, in bytes: [UInt8]) {
    self.entry = entry
    self.bytes = bytes
    for token in entry.comments {
      guard case .comment(.flag) = token.kind else { continue }
      for word in Self.words(token, in: bytes) {
        let flag = DelimitedColumns.trimmed(String(decoding: word, as: UTF8.self))
        if flag == "fuzzy" { isFuzzy = true } else if !flag.isEmpty { others.append(flag) }
      }
    }
  }

  private static func words(_ token: POToken, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes[token.range].dropFirst(2).split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  }

  /// Replacements in the entry's bytes.
  func changes(toFuzzy fuzzy: Bool) -> [(range: Range<Int>, bytes: [UInt8])] {
    guard fuzzy != isFuzzy else { return [] }
    return fuzzy ? setting() : taking()
  }

  private func setting() -> [(range: Range<Int>, bytes: [UInt8])] {
    for token in entry.comments {
      guard case .comment(.flag) = token.kind else { continue }
      let place = token.range.lowerBound + 2
      return [(place..<place, Array(" fuzzy,".utf8))]
    }
    guard let token = entry.previous.first?.keyword ?? entry.first else { return [] }
    let end = POChange.lineEnd(after: token.range.upperBound, in: bytes)
    let line = Array("#, fuzzy".utf8) + end
    let place = token.isFirst ? token.lineStart : token.range.lowerBound
    return [(place..<place, token.isFirst ? line : end + line)]
  }

  private func taking() -> [(range: Range<Int>, bytes: [UInt8])] {
    var changes: [(range: Range<Int>, bytes: [UInt8])] = []
    for token in entry.comments {
      guard case .comment(.flag) = token.kind else { continue }
      let words = Self.words(token, in: bytes)
      let kept = words.filter { $0.filter { $0 > 0x20 } != Array("fuzzy".utf8) }
      guard kept.count < words.count else { continue }
      if kept.allSatisfy({ $0.allSatisfy { $0 <= 0x20 } }), token.isFirst {
        changes.append((wholeLines(from: token, to: token), []))
      } else {
        let sign = bytes[token.range].prefix(2)
        changes.append((token.range, Array(sign) + kept.joined(separator: [UInt8(ascii: ",")])))
      }
    }
    // What the text was before says why it is fuzzy, and nothing more.
    for text in entry.previous where text.keyword.isFirst {
      changes.append((wholeLines(from: text.keyword, to: text.strings.last ?? text.keyword), []))
    }
    return changes
  }

  private func wholeLines(from first: POToken, to last: POToken) -> Range<Int> {
    var end = last.range.upperBound
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    end += POChange.lineEnd(after: last.range.upperBound, in: bytes, isNeeded: false).count
    return first.lineStart..<end
  }
}
