import Testing

/// What `recto lookup` says about how query and source differ.
@Suite struct ExplainCommandTests {
  static let pairs = """
    en\tzh
    The fine is 3 million yuan.\t罚款３００万元.
    Save the file\t保存文件
    The key rate falls by 25 points.\t央行将关键利率下调25个基点。

    """

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.pairs, to: "pairs.tsv")
    try #require(try recto("import", "-m", "m.db", "pairs.tsv", in: folder).status == 0)
    return folder
  }

  private func source(_ query: String, color: String = "never") throws -> String {
    let run = try recto(
      "lookup", "-m", "m.db", "--min", "50", "--limit", "1", "--color", color, query, in: folder())
    return try #require(run.lines.dropFirst().first)
  }

  @Test(
    "json names the difference",
    arguments: [
      ("罚款３００万元.", "none", 100), ("罚款300万元.", "forms", 99), ("罚款300万元。", "punctuation", 86),
      ("央行将关键利率下调50个基点。", "numbers", 92), ("Save this file", "text", 85),
    ])
  func json(query: String, difference: String, score: Int) throws {
    let folder = try folder()
    let run = try recto(
      "lookup", "-m", "m.db", "--format", "json", "--explain", query, in: folder)
    let match = try #require((run.objects().first?["matches"] as? [[String: Any]])?.first)
    #expect(match["difference"] as? String == difference)
    #expect(match["score"] as? Int == score)
    let plain = try recto("lookup", "-m", "m.db", "--format", "json", query, in: folder)
    #expect(!plain.output.contains("difference"))
  }

  @Test("text says so where less than the words differs, and what the score is made of")
  func notes() throws {
    let folder = try folder()
    let marks = try recto("lookup", "-m", "m.db", "--explain", "罚款300万元。", in: folder)
    #expect(
      marks.lines.first
        == "86 %  fuzzy, only punctuation differs, width −1, base 87 (characters 87, tokens 83), pairs.tsv"
    )
    let figures = try recto("lookup", "-m", "m.db", "央行将关键利率下调50个基点。", in: folder)
    #expect(figures.lines.first == "92 %  fuzzy, only numbers differ, pairs.tsv")
  }

  @Test(
    "without colour signs show what differs",
    arguments: [
      ("央行将利率下调50个基点，", "央行将[−关键]利率下调[−25][+50]个基点[−。][+，]"),
      ("今天央行将关键利率又下调25个基点。", "[+今天]央行将关键利率[+又]下调25个基点。"),
      ("Save the big file", "Save the [+big] file"), ("Now save the file", "[+Now] Save the file"),
      ("Save the file now", "Save the file [+now]"),
      ("Save a tiny file", "Save [−the][+a tiny] file"),
      ("Save file", "Save [−the] file"), ("save the FILE", "Save the file"),
    ])
  func signs(query: String, line: String) throws {
    #expect(try source(query) == "  " + line)
  }

  @Test("in colour the memory's words are struck out and the query's are bold")
  func colours() throws {
    #expect(
      try source("Save a file", color: "always")
        == "  Save \u{1B}[9;31mthe\u{1B}[0m\u{1B}[1;34ma\u{1B}[0m file")
  }
}
