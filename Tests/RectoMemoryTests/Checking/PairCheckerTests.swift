import RectoMemory
import RectoText
import Testing

/// A pair in English and Chinese unless told otherwise.
func pair(
  _ source: String, _ target: String, _ from: String = "en", _ to: String = "zh",
  codes: ([InlineCode], [InlineCode]) = ([], []), alternatives: [String] = [],
  contextName: String? = nil, line: Int? = nil
) throws -> CheckedPair {
  CheckedPair(
    source: Segment(source, language: try LanguageTag(from)),
    target: Segment(target, language: try LanguageTag(to)), sourceCodes: codes.0,
    targetCodes: codes.1, alternatives: alternatives, contextName: contextName,
    location: SourceLocation(file: "a.xlf", line: line))
}

@Suite struct PairCheckerTests {
  private func rules(_ pair: CheckedPair, glossary: Glossary = Glossary([])) -> [String] {
    PairChecker(glossary: glossary).findings(in: pair).map(\.rule.rawValue)
  }

  @Test("a missing translation is one finding, a missing source none")
  func empty() throws {
    #expect(try rules(pair("The port is open.", " ")) == ["empty"])
    #expect(try rules(pair(" ", "港口开放。")).isEmpty)
    let code = InlineCode(.standalone, element: "x", offset: 0)
    #expect(try rules(pair("The 3 ports", "", codes: ([code], [code]))) == ["empty"])
    #expect(try rules(pair(", ", "", codes: ([code], [code]))).isEmpty)
  }

  @Test(
    "a source that was left is found where it holds words",
    arguments: [
      ("Save the file now", "zh", true), ("Save the file now", "de", true), ("OK", "zh", false),
      ("Linux", "de", false), ("Harbour Post", "de", false), ("src/main.c", "de", false),
      ("%s of {0}", "de", false), ("the", "de", false),
    ])
  func untranslated(_ text: String, to: String, isFound: Bool) throws {
    #expect(try rules(pair(text, text, "en", to)) == (isFound ? ["untranslated"] : []))
  }

  @Test("Chinese left in English is found, a name shared by Chinese and Japanese is not")
  func untranslatedHan() throws {
    #expect(try rules(pair("港口开放", "港口开放", "zh", "en")) == ["untranslated"])
    #expect(try rules(pair("港口", "港口", "zh", "ja")).isEmpty)
  }

  @Test(
    "numbers are compared by value",
    arguments: [
      ("Revenue rose to 350 million yuan.", "营收增至3.5亿元。", 0),
      ("Revenue rose to 35 million yuan.", "营收增至3.5亿元。", 1),
      ("It grew by 5 %.", "增长了百分之五。", 0), ("It grew by 5 %.", "增长了6%。", 1),
      ("On 5 March 2024 it opened.", "它于2024年3月5日开放。", 0),
      ("On 5 March 2024 it opened.", "它于2024年3月6日开放。", 1),
      ("Two trams and 30 buses.", "两辆电车和30辆公交车。", 0),
      ("Two trams and 30 buses.", "电车和30辆公交车。", 0),
      ("It opens at 3 p.m.", "15点开放。", 0), ("In the 1990s", "90年代", 0),
      ("There are 250 ships in the port.", "港口里有船。", 1),
      ("There are ships in the port.", "港口里有250艘船。", 1),
      ("The F-16 landed.", "F-16战机降落。", 0), ("The F-16 landed.", "F-15战机降落。", 1),
      ("Tram No. 7", "7路电车", 0), ("There are 3 ships.", "有四艘船。", 0),
      ("There are 3 ships.", "有4艘船。", 1), ("IPv4 address", "IPv6地址", 1),
      ("Recto 1.11.4", "Recto 1.11.7", 1), ("Recto 1.11.4", "Recto 1.11.4版", 0),
      ("Call 116 123.", "请致电116123。", 0), ("The class of '53", "1953届", 0),
      ("Thousands of ships", "何千もの船", 0),
    ])
  func numbers(_ source: String, target: String, count: Int) throws {
    let found = try PairChecker(rules: [.numbers]).findings(in: pair(source, target))
    #expect(found.count == count, "\(found.map(\.message))")
  }

  @Test("a finding of numbers says both sides")
  func numberMessage() throws {
    let found = try PairChecker(rules: [.numbers]).findings(
      in: pair("营收增至3.5亿元。", "Revenue rose to 35 million yuan.", "zh", "en"))
    #expect(
      found.map(\.message) == ["3.5亿元 in the source, 35 million yuan in the translation"])
    #expect(found.map(\.severity) == [.error])
  }

  @Test(
    "months and days of the week are compared",
    arguments: [
      ("It opens in March.", "它在三月开放。", 0), ("It opens in March.", "它在四月开放。", 1),
      ("On Tuesday it rained.", "周二下雨了。", 0), ("On Tuesday it rained.", "周三下雨了。", 1),
      ("On Tuesday it rained.", "昨天下雨了。", 0),
    ])
  func dates(_ source: String, target: String, count: Int) throws {
    let found = try PairChecker(rules: [.dates]).findings(in: pair(source, target))
    #expect(found.count == count)
  }

  @Test("inline codes are missing, added, or close before they open")
  func codes() throws {
    func code(_ role: InlineCode.Role, _ element: String, _ id: String) -> InlineCode {
      InlineCode(role, element: element, attributes: [.init(name: "id", value: id)], offset: 0)
    }
    let one = code(.standalone, "x", "1")
    let pairOf = [code(.opening, "bx", "2"), code(.closing, "ex", "2")]
    for (source, target, message) in [
      ([one], [one], nil), ([one], [], "missing <x id=\"1\">"), ([], [one], "added <x id=\"1\">"),
      (pairOf, pairOf, nil), (pairOf, pairOf.reversed(), "<ex id=\"2\"> closes before it opens"),
      ([one] + pairOf, pairOf + [one], nil), ([code(.opening, "mrk", "7")], [], nil),
    ] as [([InlineCode], [InlineCode], String?)] {
      let found = try PairChecker(rules: [.codes]).findings(
        in: pair("Open", "开放", codes: (source, target)))
      #expect(found.map(\.message) == [message].compactMap(\.self))
    }
  }

  @Test(
    "placeholders and tags are compared",
    arguments: [
      ("%s of %d", "%s von %d", 0), ("%s of %d", "%2$d von %1$s", 0), ("%s of %d", "%d von %s", 2),
      ("%d files", "%i Dateien", 0), ("%d files", "Dateien", 1), ("Hello {name}", "Hallo {nom}", 2),
      ("{0} and {1}", "{1} und {0}", 0), ("5 % de", "5 % di", 0), ("100% sure", "100% sicher", 0),
      ("<b>New</b> port", "<b>Neuer</b> Hafen", 0), ("<b>New</b> port", "<b>Neuer<b> Hafen", 2),
      ("Give <file>", "Gib <Datei>", 0), ("%(n)s ships", "%(n)s Schiffe", 0),
      ("%1 of %2", "%2 von %1", 0), ("${user}", "${nutzer}", 2), ("50%% of it", "50%% davon", 0),
      ("{n, plural, one {# ship}}", "{n, plural, one {# Schiff}}", 0),
      ("%A %d %B %Y", "%A, %d. %B %Y", 0), ("~%Empty", "~%Leer", 0), ("%dMB", "%d MB", 0),
    ])
  func placeholders(_ source: String, target: String, count: Int) throws {
    let found = try PairChecker(rules: [.placeholders]).findings(
      in: pair(source, target, "en", "de"))
    #expect(found.count == count, "\(found.map(\.message))")
  }

  @Test("a form of a plural may follow the other form's source")
  func plural() throws {
    let forms = ["One ship", "%d ships"]
    let checker = PairChecker()
    #expect(
      try checker.findings(in: pair("One ship", "%d корабль", "en", "ru", alternatives: forms))
        .isEmpty)
    #expect(
      try checker.findings(in: pair("One ship", "%s корабль", "en", "ru", alternatives: forms))
        .map(\.rule) == [.placeholders])
  }

  @Test("approved terms are asked for, forbidden ones named")
  func terms() throws {
    func term(_ source: String, _ target: String, _ status: TermStatus) -> GlossaryTerm {
      GlossaryTerm(
        source: Segment(source, language: .english),
        target: Segment(target, language: .simplifiedChinese), status: status)
    }
    let glossary = Glossary([
      term("key rate", "关键利率", .approved), term("key rate", "主要利率", .approved),
      term("key rate", "钥匙率", .forbidden), term("port", "港口", .approved),
    ])
    #expect(try rules(pair("The key rates fell", "关键利率下降", "en", "zh"), glossary: glossary).isEmpty)
    #expect(try rules(pair("The key rates fell", "主要利率下降"), glossary: glossary).isEmpty)
    #expect(
      try rules(pair("The key rates fell", "钥匙率下降"), glossary: glossary)
        == ["terms", "forbidden-terms"])
    let found = try PairChecker(glossary: glossary).findings(in: pair("The port", "码头"))
    #expect(found.map(\.message) == ["'port' is to be translated as '港口'"])
  }

  @Test(
    "doubled words are found where grammar does not double them",
    arguments: [
      ("Der der Hafen", "de", false), ("Der Hafen ist ist offen", "de", true),
      ("Nous nous levons", "fr", false), ("Le port est est ouvert", "fr", true),
      ("港港开放", "zh", false), ("Nein, nein, nein", "de", false),
      ("Der Hafen ist offen offen.", "de", true),
    ])
  func doubled(_ target: String, to: String, isFound: Bool) throws {
    let found = try PairChecker(rules: [.doubledWords]).findings(
      in: pair("The port is open", target, "en", to))
    #expect(found.isEmpty != isFound)
  }

  @Test(
    "blanks are compared",
    arguments: [
      ("The port", "Der  Hafen", 1), ("The  port", "Der  Hafen", 0), ("Port: ", "Hafen:", 1),
      ("Port:", "Hafen: ", 1), ("Port: ", "Hafen: ", 0), ("a\n  b", "a\n  b", 0),
    ])
  func blanks(_ source: String, target: String, count: Int) throws {
    let found = try PairChecker(rules: [.blanks]).findings(in: pair(source, target, "en", "de"))
    #expect(found.count == count)
  }

  @Test(
    "ends are compared across scripts",
    arguments: [
      ("It is open.", "它开放。", 0), ("Is it open?", "它开放。", 1), ("Is it open?", "它开放吗？", 0),
      ("Name:", "名称：", 0), ("Name:", "名称", 1), ("It is open!", "它开放。", 0),
      ("“It is open.”", "“它开放。”", 0), ("It is open.", "它开放", 1), ("Loading…", "正在载入...", 0),
    ])
  func endMarks(_ source: String, target: String, count: Int) throws {
    let found = try PairChecker(rules: [.endMark]).findings(in: pair(source, target))
    #expect(found.count == count, "\(found.map(\.message))")
  }

  @Test(
    "brackets and quotation marks are paired",
    arguments: [
      ("The port (new)", "港口（新）", 0), ("The port (new)", "港口（新", 1),
      ("The port (new)", "港口(新）", 0), ("1) Open", "1) 开放", 0), ("\"New\" port", "“新港口", 1),
      ("\"New\" port", "“新”港口", 0), ("\"New\" port", "„Neuer“ Hafen", 0),
      ("A 5\" pipe", "5\" 管", 0), ("[x] (y)", "[x（y]）", 1), (":) ok", ":) 好", 0),
    ])
  func brackets(_ source: String, target: String, count: Int) throws {
    let found = try PairChecker(rules: [.brackets]).findings(in: pair(source, target))
    #expect(found.count == count, "\(found.map(\.message))")
  }

  @Test("a translation that says much more or much less is found")
  func length() throws {
    let long = "The old port of the town is open to all ships that come from the sea today."
    #expect(try rules(pair(long, "港口开放。")) == ["length"])
    #expect(try rules(pair(long, "小镇的老港口今天对所有从海上来的船只开放。")).isEmpty)
    #expect(try rules(pair("OK", "Einverstanden", "en", "de")).isEmpty)
  }

  @Test("only the wanted rules speak")
  func wanted() throws {
    let pair = try pair("There are 250 ships.", "有船")
    #expect(PairChecker(rules: [.endMark]).findings(in: pair).map(\.rule) == [.endMark])
    #expect(PairChecker(rules: []).findings(in: pair).isEmpty)
  }
}

@Suite struct ConsistencyCheckTests {
  @Test("another translation of a source is found, with the place of the first")
  func inconsistent() throws {
    var check = ConsistencyCheck()
    #expect(try check.findings(in: pair("The port", "港口", line: 3)).isEmpty)
    #expect(try check.findings(in: pair("The  port", "港口", line: 4)).isEmpty)
    let found = try check.findings(in: pair("The port", "码头", line: 9))
    #expect(found.map(\.message) == ["the same source is '港口' in line 3"])
    #expect(try check.findings(in: pair("The port", "Hafen", "en", "de")).isEmpty)
    #expect(try check.findings(in: pair("The port", "端口", contextName: "network")).isEmpty)
  }

  @Test("one translation of two sources is a note, of sources that differ in case is none")
  func sameTarget() throws {
    var check = ConsistencyCheck(rules: [.sameTarget])
    #expect(try check.findings(in: pair("Port", "港口", line: 1)).isEmpty)
    #expect(try check.findings(in: pair("port!", "港口", line: 2)).isEmpty)
    let found = try check.findings(in: pair("Harbour", "港口", line: 5))
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.message) == ["the same translation stands for 'Port' in line 1"])
  }
}
