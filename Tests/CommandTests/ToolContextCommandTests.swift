import Testing

/// TMX of other programs, as they write the neighbours of a unit.
@Suite struct ToolContextCommandTests {
  static let omegat = """
    <tmx version="1.1"><header srclang="en" segtype="sentence"/><body>
    <tu><tuv lang="en"><seg>Open</seg></tuv><tuv lang="zh-CN"><seg>打开</seg></tuv></tu>
    <tu><prop type="file">gate.txt</prop><prop type="prev"></prop><prop type="next">The gate stays shut.</prop>
    <tuv lang="en"><seg>Open</seg></tuv><tuv lang="zh-CN"><seg>开门</seg></tuv></tu>
    </body></tmx>
    """
  static let memoq = """
    <tmx version="1.4"><header srclang="en" segtype="sentence"/><body>
    <tu><tuv xml:lang="en">
    <prop type="x-context-pre">&lt;seg&gt;The bay is &lt;bpt i="1"&gt;{}&lt;/bpt&gt;calm&lt;ept i="1"&gt;{}&lt;/ept&gt;.&lt;/seg&gt;</prop>
    <prop type="x-context-post">&lt;seg&gt;Ships &amp;amp; boats wait.&lt;/seg&gt;</prop>
    <seg>Open</seg></tuv><tuv xml:lang="zh-CN"><seg>开放</seg></tuv></tu>
    </body></tmx>
    """
  static let phrase = """
    <tmx version="1.4"><header srclang="en" segtype="sentence"/><body>
    <tu><tuv xml:lang="en"><prop type="context_prev">The bay is calm.</prop>
    <prop type="context_next">Ships &amp; boats wait.</prop>
    <seg>Open</seg></tuv><tuv xml:lang="zh-CN"><seg>开放</seg></tuv></tu>
    </body></tmx>
    """

  private func best(_ folder: Folder, before: String, after: String) throws -> [String: Any] {
    let run = try recto(
      "lookup", "-m", "m.db", "--from", "en", "--to", "zh", "--format", "json", "--before", before,
      "--after", after, "Open", in: folder)
    return try #require((run.objects().first?["matches"] as? [[String: Any]])?.first)
  }

  @Test(
    "the same source between the same neighbours is 101",
    arguments: [
      (omegat, "", "The gate stays shut.", "开门"),
      (memoq, "The bay is calm.", "Ships & boats wait.", "开放"),
      (phrase, "The bay is calm.", "Ships & boats wait.", "开放"),
    ])
  func contextMatch(tmx: String, before: String, after: String, target: String) throws {
    let folder = try Folder()
    try folder.write(tmx, to: "a.tmx")
    #expect(try recto("import", "-m", "m.db", "a.tmx", in: folder).status == 0)
    let match = try best(folder, before: before, after: after)
    #expect(match["score"] as? Int == 101)
    #expect(match["target"] as? String == target)
    let other = try best(folder, before: "Elsewhere.", after: after)
    #expect((other["score"] as? Int ?? 0) <= 100)
  }

  @Test("they go out as they came in", arguments: [omegat, memoq, phrase])
  func fixpoint(tmx: String) throws {
    let folder = try Folder()
    try folder.write(tmx, to: "a.tmx")
    #expect(try recto("import", "-m", "m.db", "a.tmx", in: folder).status == 0)
    let one = try recto("export", "-m", "m.db", in: folder).output
    #expect(!one.contains("x-recto-previous") && !one.contains("x-recto-next"))
    try folder.write(one, to: "one.tmx")
    #expect(try recto("import", "-m", "n.db", "one.tmx", in: folder).status == 0)
    #expect(try recto("export", "-m", "n.db", in: folder).output == one)
  }
}
