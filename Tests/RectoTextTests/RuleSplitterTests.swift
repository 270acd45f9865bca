import Reference
import Testing

@testable import RectoText

private typealias Rule = SegmentationRules.Rule

private func splitter(
  _ rules: [Rule], language: LanguageTag = .english,
  header: SegmentationRules.Header = .init()
) throws -> RuleSplitter {
  let rules = try SegmentationRules(
    name: "house.srx", header: header, languageRules: [.init("all", rules)],
    languageMap: [.init(".*", languageRule: "all")])
  return try RuleSplitter(rules, language: language)
}

private func sentences(_ text: String, _ splitter: RuleSplitter) throws -> [String] {
  let utf8 = Array(text.utf8)
  return try splitter.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
}

private func sentences(_ text: String, _ rules: [Rule]) throws -> [String] {
  try sentences(text, splitter(rules))
}

private func failure(_ work: () throws -> Void) -> TextError? {
  do {
    try work()
    return nil
  } catch {
    return error as? TextError
  }
}

@Suite struct RuleSplitterTests {
  private let stop = Rule(.breaks, before: #"[.?!]+"#, after: #"\s"#)

  @Test("the first rule that fits a place decides")
  func order() throws {
    let title = Rule(.joins, before: #"\bMr\."#, after: #"\s"#)
    let text = "Mr. Ash came. He left."
    #expect(try sentences(text, [title, stop]) == ["Mr. Ash came. ", "He left."])
    #expect(try sentences(text, [stop, title]) == ["Mr. ", "Ash came. ", "He left."])
    #expect(try sentences(text, [title]) == [text])
    #expect(try sentences(text, []) == [text])
  }

  @Test("a rule that breaks fits after all that it can match, not within")
  func search() throws {
    let marks = Rule(.breaks, before: "[。！？]+")
    #expect(try sentences("真的？！好。", [marks]) == ["真的？！", "好。"])
  }

  @Test("what stands before gives back what must stand after")
  func givingBack() throws {
    let greedy = Rule(.breaks, before: #"\w+\.\s*"#, after: #"\s+\p{Lu}"#)
    #expect(try sentences("It rains. We wait.", [greedy]) == ["It rains. ", "We wait."])
  }

  @Test(
    "each part counts its own groups, and may end in a comment or a quotation",
    arguments: [
      (#"(\.)\1"#, #"\s(\w)\1"#, "No.. oo yes.. ab", 2),
      (#"(?<m>\.)"#, #"(?<m>\s)\k<m>"#, "No.  yes. ab", 2),
      (#"(?x) \. # the end"#, #"\s"#, "No. Yes.", 2),
      (#"\Q.)"#, #"\s"#, "(No.) Yes.", 2), (#"\."#, #"\Q ("#, "No. (Yes.) No. Yes.", 2),
      ("", #"(?x) \n # a line"#, "No\nYes", 2), ("!|\\.", "\\s|$", "No! Yes. So", 3),
    ])
  func parts(before: String, after: String, text: String, count: Int) throws {
    let rule = Rule(.breaks, before: before, after: after)
    #expect(try sentences(text, [rule]).count == count)
  }

  @Test("a rule that joins fits wherever some match of it ends")
  func joining() throws {
    // The greedy match runs on, and another one starts before.
    let rules = [Rule(.joins, before: "a[bc]*"), Rule(.breaks, before: "b")]
    #expect(try sentences("xbc abbc xb", rules) == ["xb", "c abbc xb"])
    let nested = [Rule(.joins, before: #"No\.|o\. \w\."#), stop]
    #expect(try sentences("No. 5. So", nested) == ["No. 5. So"])
  }

  @Test("a rule that joins sees a window of text before the place, and look-around sees all")
  func window() throws {
    let inside = [Rule(.joins, before: #"\([^)]*"#), stop]
    let far = String(repeating: "x", count: RuleSplitter.window - 3)
    #expect(try sentences("(\(far). So) it is", inside).count == 1)
    #expect(try sentences("(xx\(far). So) it is", inside).count == 2)
    #expect(try sentences("1. So", [Rule(.joins, before: #"^\d+\."#), stop]).count == 1)
    #expect(
      try sentences(far + far + " 1. So", [Rule(.joins, before: #"^.*\d+\."#), stop]).count == 2)
    let near = [Rule(.joins, before: #"(?<!\w)No\.(?=\s\d)"#), stop]
    #expect(try sentences("No. 5 is. xNo. 6 is. No. So", near).count == 5)
  }

  @Test(
    "white space belongs to the sentence before it, on whichever side the rule breaks",
    arguments: [
      ("A.  B.\n\nC.\n", ["A.  ", "B.\n\n", "C.\n"]), (" \n A. B. ", [" \n A. ", "B. "]),
      ("", []), (" \n ", [" \n "]), ("A", ["A"]), (".", ["."]), ("。\u{3000}B", ["。\u{3000}", "B"]),
    ])
  func whiteSpace(text: String, expected: [String]) throws {
    for (before, after) in [(#"[.。]"#, #"\s"#), (#"[.。]\s"#, ""), (#"[.。]\s+"#, #"\S"#)] {
      let rules = [Rule(.breaks, before: before, after: after), Rule(.breaks, before: #"\n"#)]
      #expect(try sentences(text, rules) == expected, "\(before)|\(after)")
    }
  }

  @Test("characters outside the basic plane are never cut")
  func surrogates() throws {
    let everywhere = [Rule(.breaks, before: "."), Rule(.breaks, after: ".")]
    #expect(try sentences("a𝄞b👩‍💻", everywhere).prefix(3) == ["a", "𝄞", "b"])
    let joined = [Rule(.joins, before: "𝄞"), Rule(.breaks, before: ".")]
    #expect(try sentences("𝄞𝄞a𝄞", joined) == ["𝄞𝄞a", "𝄞"])
  }

  @Test("Okapi's files cut where Unicode does, and rules join")
  func base() throws {
    var header = SegmentationRules.Header()
    header.base = .unicode
    let title = Rule(.joins, before: #"\bDr\."#, after: #"\s"#)
    let splitter = try splitter([title], header: header)
    #expect(
      try sentences("Dr. Ash came.  He left!\n\n\nAll did.", splitter) == [
        "Dr. Ash came.  ", "He left!\n\n\n", "All did.",
      ])
    #expect(try sentences("\n\n", splitter) == ["\n\n"])
  }

  @Test("rules cut as asking every rule at every place does")
  func twin() throws {
    let pieces = [
      "a", "b", #"\."#, "[.?!]+", #"\s"#, #"\s+"#, #"\b"#, #"(?:ab|b\.)"#, "[^a]", #"\w*"#, "a?",
      #"(?i)B\."#, #"[Bb]\."#, ".", "(?=a)", "(?<!b)", "^", "$", "𝄞", "(a|b)+", "a{2}", "[.-]",
      #"\u0061"#, #"\p{Lu}"#, "(?i:a)b", "é", "ss", "[[ab]&&[^b]]", "(?s).",
    ]
    let alphabet = Array("aaAbB..?! \n\r\n𝄞éßs")
    var numbers = SplitMix(7)
    var cuts = 0
    func pattern() -> String {
      (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
        pieces.randomElement(using: &numbers) ?? "a"
      }.joined()
    }
    for _ in 0..<150 {
      let rules = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        (breaks: Bool.random(using: &numbers), before: pattern(), after: pattern())
      }
      let splitter = try splitter(
        rules.map { Rule($0.breaks ? .breaks : .joins, before: $0.before, after: $0.after) })
      for _ in 0..<6 {
        let text = String(
          (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
            alphabet.randomElement(using: &numbers) ?? "a"
          })
        let breaks = try referenceBreaks(in: text, rules: rules)
        let found = try sentences(text, splitter)
        cuts += max(0, found.count - 1)
        #expect(found == referencePieces(of: text, cutAt: breaks), "\(rules) on '\(text)'")
      }
    }
    #expect(cuts > 200, "the texts are cut at all")
  }
}

@Suite struct SegmentationRulesTests {
  private func names(_ tag: String, cascades: Bool, _ map: [(String, String)]) throws -> [String] {
    var header = SegmentationRules.Header()
    header.cascades = cascades
    let rules = try SegmentationRules(
      name: "house.srx", header: header,
      languageRules: Set(map.map(\.1)).sorted().map { .init($0, [.init(.breaks, before: $0)]) },
      languageMap: map.map { .init($0.0, languageRule: $0.1) })
    return try rules.rules(for: LanguageTag(tag)).map(\.before)
  }

  @Test("all mappings that fit give their rules in a cascade, else the first one alone")
  func cascade() throws {
    let map = [("EN.*", "English"), (".*", "Default"), ("[Ee]n", "English")]
    #expect(try names("en", cascades: true, map) == ["English", "Default"])
    #expect(try names("en", cascades: false, map) == ["English"])
    #expect(try names("de", cascades: true, map) == ["Default"])
  }

  @Test(
    "a pattern fits the whole tag, without case, however its parts are joined",
    arguments: [
      ("zh-Hans", "ZH.*", true), ("zh_CN", "ZH-CN", true), ("zh-CN", "zh_cn", true),
      ("en", "e", false), ("eng", "en", false), ("cmn", "ZH", true),
      // The language alone, where nothing fits the tag.
      ("en-GB", "en", true), ("en-GB", "en-US", false), ("en-GB", "(", nil), ("en", "", false),
    ] as [(String, String, Bool?)])
  func tags(tag: String, pattern: String, fits: Bool?) throws {
    guard let fits else {
      #expect(throws: TextError.self) { try names(tag, cascades: false, [(pattern, "x")]) }
      return
    }
    #expect(try names(tag, cascades: false, [(pattern, "x")]).isEmpty == !fits)
  }

  @Test("mappings to rules that are not there give none, and names that come twice give all")
  func odd() throws {
    let rules = try SegmentationRules(
      name: "house.srx",
      languageRules: [
        .init("x", [.init(.breaks, before: "a")]), .init("x", [.init(.joins, before: "b")]),
      ],
      languageMap: [.init("en", languageRule: "x"), .init("de", languageRule: "y")])
    #expect(try rules.rules(for: .english).map(\.before) == ["a", "b"])
    let german = try RuleSplitter(rules, language: .german)
    #expect(!german.hasRules)
    #expect(try german.ranges(in: "Eins. Zwei.") == [0..<11])
  }

  @Test(
    "what is no regular expression is named with its line and what is wrong",
    arguments: [
      ("[a-", "range"), ("(", "partner"), ("a)", "partner"), ("[a", "not closed"), ("*", "syntax"),
      (#"\p{Nonsense}"#, "property"), ("a{2,1}", "repetition"), (#"(a)\2"#, "group"),
      ("(?<=a*)b", "look-behind"), ("\\", "incomplete"),
      (String(repeating: "a", count: 40_000), "longer"),
    ])
  func badPatterns(pattern: String, reason: String) throws {
    for rule in [Rule(.joins, before: pattern, line: 7), Rule(.breaks, after: pattern, line: 7)] {
      let error = try #require(
        failure {
          _ = try SegmentationRules(
            name: "house.srx", languageRules: [.init("x", [rule])], languageMap: [])
        })
      #expect(error.code == .badPattern)
      #expect(error.description.hasPrefix("house.srx:7: the "), "\(error)")
      #expect(error.detail.contains(reason), "\(error)")
    }
  }

  @Test(
    "patterns are read in the spelling of Java and .NET too",
    arguments: [
      ("<0}", "<0}"), ("a{", "a{"), ("{a}", "{a}"), (#"\pL+\PL"#, "ab1"), ("(?U)a", "a"),
      ("(?iU:A)b", "ab"), (#"\u{41}"#, "A"), (#"\p{IsBasicLatin}"#, "a"), (#"[{}]\Q{}\E{"#, "{{}{"),
      (#"a{2}}"#, "aa}"), (#"\x{41}{"#, "A{"), (#"\p{IsGreek}"#, "α"),
      (#"\p{Lu}\p{IsBasicLatin}}"#, "Ba}"), (#"\p{L1}?{"#, nil),
    ] as [(String, String?)])
  func dialects(pattern: String, match: String?) throws {
    guard let match else {
      #expect(throws: RegularExpression.Fault.self) { try RegularExpression(pattern) }
      return
    }
    let expression = try RegularExpression(pattern)
    let text = try UnitText(match, number: 1)
    expression.use(text)
    var budget = SearchBudget(steps: 100, seconds: 10)
    #expect(try expression.covers(0..<text.count, &budget))
  }
}

@Suite struct HostileRuleTests {
  private let many = String(repeating: "a", count: 40) + "! b. c"

  @Test(
    "a rule that takes too long or too much memory is named and refused",
    arguments: [
      [Rule(.breaks, before: "(a+)+$", line: 12)],
      [Rule(.breaks, before: #"\."#), Rule(.breaks, before: #"\w"#, after: #"(a+)+x"#, line: 12)],
      [Rule(.joins, before: #"(a|a)+b\."#, line: 12), Rule(.breaks, before: #"[!.]"#)],
      [
        Rule(.joins, before: "[!.]", after: #"(\s|\s\w|\w)+(\s|\w)+z"#, line: 12),
        Rule(.breaks, before: #"[!.]"#),
      ],
    ])
  func refused(rules: [SegmentationRules.Rule]) throws {
    let splitter = try splitter(rules)
    let text = many + String(repeating: " bc", count: 40)
    let error = try #require(failure { _ = try splitter.ranges(in: text) })
    #expect(error.code == .hostileRule)
    #expect(error.description.hasPrefix("house.srx:12: the rule with "), "\(error)")
    #expect(error.detail.contains("takes too"))
    // The next text has a budget of its own.
    #expect(try splitter.ranges(in: "No ! b. c").count >= 1)
  }

  @Test("backtracking that needs too much memory is refused")
  func memory() throws {
    let splitter = try splitter([Rule(.breaks, before: #"(?:.|\n)*x"#, line: 3)])
    let error = try #require(
      failure { _ = try splitter.ranges(in: String(repeating: "ab\n", count: 400_000)) })
    #expect(error.code == .hostileRule)
    #expect(error.detail.contains("memory") || error.detail.contains("long"), "\(error)")
  }

  @Test("work that libicu does not count is stopped by the clock")
  func clock() throws {
    let expression = try RegularExpression("(?>[^x]*)x")
    let text = try UnitText(String(repeating: "a", count: 300_000), number: 1)
    expression.use(text)
    var budget = SearchBudget(steps: 1_000_000, seconds: 0.05)
    #expect(throws: SearchFailure.tooLong) { try expression.nextEnd(&budget) }
  }

  @Test("a hostile mapping is named with its line")
  func mapping() throws {
    let rules = try SegmentationRules(
      name: "house.srx", languageRules: [],
      languageMap: [.init("((a|a)|(a|a))*(b|a)*(a*)*-", languageRule: "x", line: 4)])
    let tag = try LanguageTag("aaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa")
    let error = failure { _ = try rules.rules(for: tag) }
    if let error {
      #expect(error.code == .hostileRule && error.location?.line == 4)
    }
    let worse = try SegmentationRules(
      name: "house.srx", languageRules: [],
      languageMap: [.init("([a-z]+-?)+!", languageRule: "x", line: 4)])
    let refused = try #require(failure { _ = try worse.rules(for: tag) })
    #expect(refused.description.hasPrefix("house.srx:4: the languagepattern "))
  }
}

@Suite struct PatternTailTests {
  private typealias Element = PatternTail.Element

  @Test(
    "what every match ends with is seen without matching",
    arguments: [
      ("Dr\\.", "Dr."), (#"\bMr\.\s"#, "Mr.*"), (#"(a|b)\."#, "."), ("a+b", "ab"), ("ab+", "b"),
      ("ab?c", "c"), ("ab*", ""), ("ab{2}", ""), ("ab{2}c", "c"), ("a|b", ""), ("(?i)ab", "ab"),
      ("[.]x", ".x"), ("[a-z]x", "*x"), ("[[ab]c]x", "*x"), (#"[\]]x"#, "*x"), ("x[]a]", ""),
      (#"\Qab"#, ""), ("(?x) a # b", ""), ("((?x) a )b", ""), ("(a(?#)))b", ""), ("a(?=b)", ""),
      (#"\p{Lu}\.$"#, "*."), (#"\u0041b"#, "Ab"), ("a\\1", ""), (#"\x41b"#, ""), ("^a.", "a*"),
      (#"\(x\)"#, "(x)"), (#"([)(]|\))z"#, "z"), ("", ""), (#"\b+a"#, ""), ("(?-i)a", ""),
      ("(?s)a.", ""),
      ("(?<n>a)b", "b"), (#"a\h"#, "a*"), (#"a\R"#, ""), (#"a\X"#, ""), ("a+?b", "ab"),
      ("a++", "a"),
    ])
  func tails(pattern: String, expected: String) {
    let tail = PatternTail(of: pattern).elements
    let wanted = expected.unicodeScalars.map { $0 == "*" ? Element.any : Element($0.value) }
    #expect(tail == wanted)
  }

  @Test(
    "the length of a match is known where it is made of single characters",
    arguments: [
      ("\\bDr\\.", true), ("[a-z]\\s", true), ("", true), ("(a)", false), ("a+", false),
      ("a?b", false),
      ("(?i)ss", false), ("a|b", false),
    ])
  func lengths(pattern: String, isWhole: Bool) {
    #expect(PatternTail(of: pattern).isWhole == isWhole)
  }

  @Test(
    "a place is ruled out only where no match can end",
    arguments: [
      ("[Dd]r\\.", "Dr.", true), ("[Dd]r\\.", "dr.", true), ("[Dd]r\\.", "xr.", false),
      ("Dr\\.", "r.", false), ("(?i)dr\\.", "DR.", true), ("(?i)dr\\.", "DX.", false),
      ("(?i)strasse", "STRAẞE", true), ("(?i)k", "\u{212A}", true), ("𝄞a", "𝄞a", true),
      ("𝄞a", "xa", false), (".a", "𝄞a", true), ("(?i)[Aé]b", "Eb", true), ("a", "", false),
    ])
  func ends(pattern: String, text: String, may: Bool) throws {
    let units = try UnitText(text, number: 1)
    #expect(PatternTail(of: pattern).mayEnd(units, at: units.count) == may)
  }
}
