import RectoText
import Reference
import Testing

@testable import RectoAlign

extension LexiconEntry {
  /// An entry as a dictionary has it.
  static func word(_ traditional: String, _ simplified: String, _ senses: String...) -> Self {
    LexiconEntry(
      headwords: [
        Segment(traditional, language: .traditionalChinese),
        Segment(simplified, language: .simplifiedChinese),
      ],
      senses: senses.map { Segment($0, language: .english) }, style: .glosses)
  }
}

/// A small dictionary.
private let entries: [LexiconEntry] = [
  .word("渡輪", "渡轮", "ferry"),
  .word("港口", "港口", "port; harbour"),
  .word("港", "港", "harbour", "Hong Kong (abbr.)"),
  .word("中", "中", "middle"), .word("中午", "中午", "noon; midday"),
  .word("中午飯", "中午饭", "lunch"), .word("輪", "轮", "wheel", "to take turns"),
  .word("T恤", "T恤", "T-shirt"), .word("艘", "艘", "classifier for ships"),
]

private func compiled(
  _ entries: [LexiconEntry] = entries, without headwords: Set<String> = []
) throws -> [UInt8] {
  var builder = LexiconBuilder(.english, .simplifiedChinese, without: headwords)
  for entry in entries { builder.add(entry) }
  return try builder.bytes(
    sources: [LexiconSource("Harbour words", version: "2026-11-27", licence: "CC0", entries: 9)])
}

private func lexicon(_ entries: [LexiconEntry] = entries) throws -> Lexicon {
  try Lexicon(compiled(entries), path: "harbour.recto-lexicon")
}

@Suite struct LexiconTests {
  private let chinese = LanguageTag.simplifiedChinese

  private func english(_ word: String, in lexicon: Lexicon) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: lexicon.translations(of: word, from: chinese, to: .english)
        .map { ($0.token, ($0.probability * 100).rounded() / 100) })
  }

  @Test("headwords of both scripts have the stems of their glosses, with weights that sum to one")
  func translations() throws {
    let lexicon = try lexicon()
    #expect(english("渡轮", in: lexicon) == ["ferri": 1])
    #expect(english("渡輪", in: lexicon) == ["ferri": 1])
    #expect(english("港口", in: lexicon) == ["port": 0.5, "harbour": 0.5])
    #expect(english("港", in: lexicon) == ["harbour": 0.5, "hong": 0.25, "kong": 0.25])
    for head in ["渡轮", "港口", "港", "中午", "轮"] {
      let sum = lexicon.translations(of: head, from: chinese, to: .english)
        .reduce(0) { $0 + $1.probability }
      #expect(sum <= 1 && sum > 0.999)
    }
  }

  @Test("from the other side the same pairs have the same weights")
  func otherSide() throws {
    let found = try lexicon().translations(of: "harbour", from: .english, to: .traditionalChinese)
    #expect(found.map(\.token) == ["港", "港口"])
    #expect(found.allSatisfy { abs($0.probability - 0.5) < 0.001 })
  }

  @Test("regions and scripts meet, other languages and unknown terms have nothing")
  func languages() throws {
    let lexicon = try lexicon()
    let american = try LanguageTag("en-US")
    #expect(!lexicon.translations(of: "noon", from: american, to: .traditionalChinese).isEmpty)
    #expect(lexicon.translations(of: "noon", from: .french, to: chinese).isEmpty)
    #expect(lexicon.translations(of: "noon", from: .english, to: .english).isEmpty)
    #expect(lexicon.translations(of: "tram", from: .english, to: chinese).isEmpty)
    #expect(lexicon.translations(of: "", from: .english, to: chinese).isEmpty)
    #expect(lexicon.covers(chinese, american) && !lexicon.covers(.english, .german))
  }

  @Test(
    "the longest headword is found from each place",
    arguments: [
      ("中午饭", 3), ("中午飯后", 3), ("中午关闭", 2), ("中间", 1), ("午", 0), ("t恤衫", 2), ("艘", 1), ("", 0),
      ("渡轮", 2), ("渡", 0),
    ])
  func longest(text: String, expected: Int) throws {
    let scalars = Array(text.unicodeScalars)
    #expect(try lexicon().longestHeadword(startingAt: scalars[...], of: chinese) == expected)
    let inside = Array("水".unicodeScalars) + scalars
    #expect(try lexicon().longestHeadword(startingAt: inside[1...], of: chinese) == expected)
    #expect(try lexicon().longestHeadword(startingAt: scalars[...], of: .english) == 0)
  }

  @Test("the longest headword is what trying every length gives")
  func longestProperty() throws {
    var numbers = SplitMix(5)
    let letters = Array("甲乙丙丁a".unicodeScalars)
    func word(_ lengths: ClosedRange<Int>) -> String {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: lengths, using: &numbers) {
        view.append(letters[Int.random(in: 0..<letters.count, using: &numbers)])
      }
      return String(view)
    }
    let words = Set((0..<200).map { _ in word(1...6) })
    let lexicon = try lexicon(words.sorted().map { .word($0, $0, "boat") })
    for _ in 0..<500 {
      let text = word(0...9)
      let expected =
        (0...text.count).last { $0 == 0 || words.contains(String(text.prefix($0))) } ?? 0
      let found = lexicon.longestHeadword(
        startingAt: Array(text.unicodeScalars)[...], of: chinese)
      #expect(found == expected, "\(text)")
    }
  }

  @Test("text is divided into the fewest headwords; characters of none are paired, words kept")
  func division() throws {
    let cutter = TermCutter(chinese, lexicon: try lexicon())
    #expect(
      cutter.terms(of: "渡轮在中午到达港口 OK 25") == ["渡轮", "在", "中午", "到达", "港口", "ok", "25"])
  }

  @Test("the order of entries does not change a byte")
  func determinism() throws {
    var numbers = SplitMix(11)
    let bytes = try compiled()
    for _ in 0..<5 { #expect(try compiled(entries.shuffled(using: &numbers)) == bytes) }
  }

  @Test("left out headwords take both spellings along, and only their entry")
  func excluded() throws {
    let lexicon = try Lexicon(compiled(without: ["渡輪"]), path: "x")
    #expect(english("渡轮", in: lexicon).isEmpty && english("港", in: lexicon).count == 3)
    #expect(lexicon.translations(of: "ferri", from: .english, to: chinese).isEmpty)
    #expect(lexicon.longestHeadword(startingAt: Array("渡轮".unicodeScalars)[...], of: chinese) == 0)
  }

  @Test("a glossary from an alphabet into Chinese has its Chinese terms as headwords")
  func glossary() throws {
    var builder = LexiconBuilder(.english, .simplifiedChinese)
    builder.add(
      LexiconEntry(
        headwords: [Segment("port of call", language: .english)],
        senses: [Segment("停靠港", language: .simplifiedChinese)]))
    let lexicon = try Lexicon(builder.bytes(sources: []), path: "x")
    #expect(english("停靠港", in: lexicon) == ["port": 0.5, "call": 0.5])
  }

  @Test("two alphabets meet by stems on both sides")
  func alphabets() throws {
    var builder = LexiconBuilder(.german, .english)
    builder.add(
      LexiconEntry(
        headwords: [Segment("Häfen", language: .german)],
        senses: [Segment("harbours", language: .english)]))
    let lexicon = try Lexicon(builder.bytes(sources: []), path: "x")
    let head = LexiconTerms(.german).stem(of: "häfen")
    #expect(
      lexicon.translations(of: head, from: .german, to: .english).map(\.token) == ["harbour"])
    #expect(
      lexicon.translations(of: "harbour", from: .english, to: .german).map(\.token) == [head])
  }

  @Test("it says what it is")
  func label() throws {
    let lexicon = try lexicon()
    #expect(lexicon.name == "harbour.recto-lexicon (Harbour words 2026-11-27)")
    #expect(lexicon.info.sources.first?.licence == "CC0")
    #expect(lexicon.info.pair == "en-zh")
    #expect(lexicon.headwordCount == 12)
  }

  @Test("several are one, their weights added up to one")
  func combined() throws {
    let both = CombinedLexicon([try lexicon(), try lexicon([.word("港口", "港口", "seaport; port")])])
    let found = both.translations(of: "港口", from: chinese, to: .english)
    #expect(found.first?.token == "port")
    #expect(abs((found.first?.probability ?? 0) - 1) < 0.001)
    #expect(Set(found.map(\.token)) == ["port", "harbour", "seaport"])
    #expect(both.longestHeadword(startingAt: Array("中午饭".unicodeScalars)[...], of: chinese) == 3)
    #expect(both.name.contains(" + "))
  }
}

@Suite struct DamagedLexiconTests {
  private let folder = TemporaryFolder()

  private func code(_ bytes: [UInt8]) -> AlignError.Code? {
    let path = folder.write(bytes, to: "x.recto-lexicon")
    do throws(AlignError) {
      _ = try Lexicon(path: path)
      return nil
    } catch {
      #expect(error.detail.contains("x.recto-lexicon"))
      return error.code
    }
  }

  @Test("a file that is cut anywhere is an error")
  func truncated() throws {
    let bytes = try compiled()
    #expect(code(bytes) == nil)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let code = code(Array(bytes.prefix(length)))
      #expect(code == .damaged || code == .notALexicon, "\(length)")
    }
    #expect(code(bytes + [0]) == .damaged)
  }

  @Test("a flipped bit anywhere is an error")
  func flipped() throws {
    let bytes = try compiled()
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      let code = code(damaged)
      #expect(code == .damaged || place < 8 && code == .notALexicon, "\(place)")
    }
  }

  @Test("tables that lie with a right checksum are answered, not trusted")
  func lies() throws {
    var numbers = SplitMix(3)
    let bytes = try compiled()
    let chinese = LanguageTag.simplifiedChinese
    for _ in 0..<400 {
      var tables = Array(bytes[LexiconFormat.headerSize...])
      for _ in 0..<8 {
        let place = Int.random(in: 0..<tables.count, using: &numbers)
        tables[place] = UInt8.random(in: 0...255, using: &numbers)
      }
      var header: [UInt8] = Array(bytes[..<16])
      header.append(number: tables.withUnsafeBytes(LexiconFormat.checksum))
      header += bytes[24..<56]
      header.append(number: header.withUnsafeBytes(LexiconFormat.checksum))
      guard let lexicon = try? Lexicon(header + tables, path: "x") else { continue }
      _ = lexicon.pairCount
      for word in ["渡轮", "港", "中午", "zzz"] {
        _ = lexicon.translations(of: word, from: chinese, to: .english)
        _ = lexicon.translations(of: "harbour", from: .english, to: chinese)
        _ = lexicon.longestHeadword(startingAt: Array(word.unicodeScalars)[...], of: chinese)
      }
    }
  }

  @Test("what is no lexicon, or none of this version, is said")
  func others() throws {
    #expect(code(Array("en\tzh\nharbour\t港口\n".utf8)) == .notALexicon)
    #expect(code([UInt8](repeating: 0, count: 300)) == .notALexicon)
    var later = try compiled()
    later[7] = UInt8(ascii: "9")
    #expect(code(later) == .notALexicon)
    #expect(throws: AlignError.self) { try Lexicon(path: "/nowhere/x.recto-lexicon") }
    #expect(throws: AlignError.self) { try Lexicon(path: folder.path) }
  }
}
