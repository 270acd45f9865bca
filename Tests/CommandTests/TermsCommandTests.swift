import Foundation
import Testing

/// Harvests and glossaries on the command line.
@Suite struct TermsCommandTests {
  private static let pairs = """
    en\tzh
    Mayor Lin Hai opened Hailing Bank (HLB).\t市长林海为海陵银行（HLB）揭幕。
    The central bank announced a rate cut.\t央行宣布利率下调。

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.pairs, to: "pairs.tsv")
    try #require(try recto("import", "-m", "m.db", "pairs.tsv", in: folder).status == 0)
    return folder
  }

  @Test("what a harvest finds is edited, read back, and found by any spelling")
  func roundTrip() throws {
    let folder = try folder()
    let run = try recto("terms", "-m", "m.db", "--lexicon", "none", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.first == "en\tzh\tkind\tscore\tevidence\tcount\texample\taliases")
    #expect(run.output.contains("Lin Hai\t林海\tperson\t1.0\treading\t1\tMayor Lin Hai"))
    #expect(
      run.lines.contains { $0.hasPrefix("Hailing Bank\t海陵银行\tcompany\t") && $0.hasSuffix("\tHLB") })
    try folder.write(run.output, to: "terms.tsv")
    #expect(try recto("search", "-m", "m.db", "--name", "Hai Lin", in: folder).status == 1)
    let back = try recto("terms", "import", "-m", "m.db", "terms.tsv", in: folder)
    #expect(back.output == "terms.tsv: names: 2 added\n")
    #expect(try recto("search", "-m", "m.db", "--name", "HLB", in: folder).output.contains("海陵银行"))
    #expect(
      try recto("search", "-m", "m.db", "--name", "Lín Hǎi", in: folder).output.contains("林海"))
  }

  @Test("--confirm stores what has the score, and says how many")
  func confirming() throws {
    let folder = try folder()
    let run = try recto(
      "terms", "-m", "m.db", "--confirm", "--min-score", "0.99", "--lexicon", "none", in: folder)
    #expect(run.output == "names: 1 added\n")
    #expect(try recto("search", "-m", "m.db", "--name", "linhai", in: folder).output.contains("林海"))
  }

  @Test("two documents are aligned on the spot; JSON has the counts and the example")
  func documents() throws {
    let folder = try Folder()
    try folder.write("Mayor Lin Hai said no. Nobody asked why.\n", to: "a.en.txt")
    try folder.write("市长林海说不行。没有人问为什么。\n", to: "a.zh.txt")
    let run = try recto(
      "terms", "--format", "json", "--lexicon", "none", "a.en.txt", "a.zh.txt", in: folder)
    let answer = try #require(try run.objects().first)
    #expect(answer["lexicon"] as? String == "none")
    let term = try #require((answer["terms"] as? [[String: Any]])?.first)
    #expect(term["source"] as? String == "Lin Hai" && term["target"] as? String == "林海")
    #expect(term["count"] as? Int == 1 && term["targetText"] as? String == "市长林海说不行。")
    try folder.write("en\tde\nBerlin\tBerlin\n", to: "x.tsv")
    #expect(try recto("terms", "x.tsv", in: folder).status == 65)
    #expect(
      try recto("terms", "--from", "en", "--to", "de", "x.tsv", in: folder).status == 64)
    try folder.write("en\tzh\nnothing here\t什么也没有\n", to: "y.tsv")
    #expect(try recto("terms", "--lexicon", "none", "y.tsv", in: folder).status == 1)
  }

  @Test("lookup shows a glossary's terms and warns of matches with a forbidden one")
  func lookup() throws {
    let folder = try folder()
    let text = "The central bank announced a rate cut."
    func lookup(_ format: String) throws -> Run {
      try recto(
        "lookup", "-m", "m.db", "--from", "en", "--to", "zh", "--format", format, text, in: folder)
    }
    #expect(try lookup("tsv").output.split(separator: "\n").first?.count { $0 == "\t" } == 6)
    let before = try lookup("json").output
    #expect(!before.contains("\"terms\""))
    try folder.write(
      "en\tzh\tstatus\tnote\nrate cut\t降息\tapproved\tshort\nrate cut\t利率下调\tdeprecated\t\n",
      to: "g.tsv")
    #expect(
      try recto("terms", "import", "-m", "m.db", "g.tsv", in: folder).output
        == "g.tsv: terms: 2 added\n")
    let row = try lookup("tsv").output.split(separator: "\n").first?.split(
      separator: "\t", omittingEmptySubsequences: false)
    #expect(row?.count == 8 && row?.last == "利率下调")
    let page = try lookup("text").output
    #expect(page.contains("exact, pairs.tsv, forbidden term: 利率下调"))
    #expect(page.contains("rate cut = 降息, not 利率下调  term; short"))
    let answer = try #require(try lookup("json").objects().first)
    let terms = try #require(answer["terms"] as? [[String: Any]])
    #expect(terms.map { $0["status"] as? String } == ["approved", "forbidden"])
    #expect(terms.first?["start"] as? Int == 29 && terms.first?["end"] as? Int == 37)
    let match = try #require((answer["matches"] as? [[String: Any]])?.first)
    #expect((match["forbidden"] as? [[String: Any]])?.first?["start"] as? Int == 12)
    let stream = try recto(
      "lookup", "--ndjson", "-m", "m.db", "--from", "en", "--to", "zh",
      input: "{\"id\":1,\"text\":\"\(text)\"}\n", in: folder)
    #expect((try stream.objects().first?["terms"] as? [Any])?.count == 2)
  }

  @Test("a glossary goes out as it came in, and as OmegaT's columns")
  func export() throws {
    let folder = try folder()
    #expect(try recto("terms", "export", "-m", "m.db", in: folder).status == 1)
    let glossary = "en\tzh\tstatus\tnote\nbank\t银行\tapproved\tmoney\nbank\t岸\tforbidden\t\n"
    try folder.write(glossary, to: "g.tsv")
    try folder.write("tram\t电车\tline 1\n", to: "omegat.txt")
    #expect(try recto("terms", "import", "-m", "m.db", "g.tsv", in: folder).status == 0)
    #expect(try recto("terms", "export", "-m", "m.db", in: folder).output == glossary)
    #expect(try recto("terms", "import", "-m", "m.db", "omegat.txt", in: folder).status == 65)
    #expect(
      try recto(
        "terms", "import", "-m", "m.db", "--from", "en", "--to", "zh", "omegat.txt", in: folder
      )
      .status == 0)
    let omegaT = try recto("terms", "export", "-m", "m.db", "--format", "omegat", in: folder)
    #expect(omegaT.output == "bank\t银行\tmoney\ntram\t电车\tline 1\n")
    #expect(omegaT.errors.contains("1 forbidden left out"))
    #expect(try recto("memory", "info", "m.db", in: folder).output.contains("terms       3"))
  }

  @Test(
    "terms of several regions and scripts go out with the languages of each, and come back the same"
  )
  func languages() throws {
    let folder = try folder()
    for (name, text) in [
      ("a.tsv", "en-US\tzh-Hans\tstatus\tnote\ntruck\t卡车\tapproved\tx\n"),
      ("b.tsv", "en-GB\tzh-Hant\tstatus\tnote\nlorry\t貨車\tforbidden\t\n"),
    ] {
      try folder.write(text, to: name)
      try #require(try recto("terms", "import", "-m", "m.db", name, in: folder).status == 0)
      if name == "a.tsv" {
        #expect(try recto("terms", "export", "-m", "m.db", in: folder).output == text)
      }
    }
    let run = try recto("terms", "export", "-m", "m.db", in: folder)
    #expect(
      run.output
        == "source\ttarget\tstatus\tnote\tsourceLang\ttargetLang\ntruck\t卡车\tapproved\tx\ten-US\tzh-Hans\n"
        + "lorry\t貨車\tforbidden\t\ten-GB\tzh-Hant\n")
    try folder.write(run.output, to: "out.tsv")
    let back = try recto("terms", "import", "-m", "m.db", "out.tsv", in: folder)
    #expect(back.status == 0 && back.output.contains("0 added"), "\(back.output)\(back.errors)")
    #expect(try recto("terms", "export", "-m", "m.db", in: folder).output == run.output)
    let omegaT = try recto("terms", "export", "-m", "m.db", "--format", "omegat", in: folder)
    #expect(omegaT.errors.contains("there are terms of en-US, en-GB, zh-Hans, zh-Hant"))
    try folder.write("de\tzh\nBank\t银行\n", to: "de.tsv")
    try #require(try recto("terms", "import", "-m", "m.db", "de.tsv", in: folder).status == 0)
    #expect(try recto("terms", "export", "-m", "m.db", in: folder).status == 64)
  }

  @Test(
    "a termbase is read with its statuses, and written so that reading it again changes nothing")
  func termbase() throws {
    let folder = try Folder()
    try folder.write(
      """
      <?xml version="1.0"?>
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc>
      </martifHeader><text><body><termEntry id="c1"><langSet xml:lang="EN"><tig><term>rate cut</term></tig></langSet>
      <langSet xml:lang="zh"><ntig><termGrp><term>降息</term></termGrp></ntig><ntig><termGrp><term>利率下调</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
      </termEntry></body></text></martif>
      """, to: "terms.tbx")
    let run = try recto("terms", "import", "-m", "m.db", "terms.tbx", in: folder)
    #expect(run.output == "terms.tbx: terms: 2 added\n", "\(run.errors)")
    let list = try recto("terms", "export", "-m", "m.db", in: folder)
    #expect(list.output.contains("rate cut\t利率下调\tforbidden"))
    let export = try recto(
      "terms", "export", "-m", "m.db", "--format", "tbx", "out.tbx", in: folder)
    #expect(export.status == 0 && export.errors.contains("out.tbx: 2 terms"))
    let again = try recto("terms", "import", "-m", "m.db", "out.tbx", in: folder)
    #expect(again.output == "out.tbx: terms: 0 added, 2 joined\n")
    try folder.write("<martif><text><body><termEntry", to: "cut.tbx")
    #expect(try recto("terms", "import", "-m", "m.db", "cut.tbx", in: folder).status == 65)
  }
}
