import Recto
import Reference
import Testing

@Suite struct AlignIntoMemoryTests {
  private let folder = TemporaryFolder()
  private let files = AlignmentSource(source: "/news/zh/report.txt", target: "/news/en/report.txt")
  private let chinese = "北港银行周三降息25个基点。林海行长说，这是2019年以来的第一次。港口的商人表示欢迎。"
  private let english = """
    Northaven Bank cut its rate by 25 basis points on Wednesday. It is the first time since 2019, \
    said Governor Lin Hai. Merchants in the harbour welcomed it.
    """

  private func aligned() throws -> AlignedDocuments {
    try AlignedDocuments(
      AlignmentSide(text: chinese, language: .simplifiedChinese),
      AlignmentSide(text: english, language: .english), with: Aligner())
  }

  @Test("two documents become a memory, in which a sentence finds its translation and context")
  func lookup() throws {
    let aligned = try aligned()
    #expect(aligned.alignment.ladder == "[0]:[0]\n[1]:[1]\n[2]:[2]\n")
    let memory = try TranslationMemory(at: "\(folder.path)/news.db", access: .creating)
    let report = try memory.replaceAlignment(files.key, with: aligned.units(from: files))
    #expect(report.added == 3)
    let options = LookupOptions(
      source: .simplifiedChinese, target: .english, minimumScore: 60, penalties: .ignored)
    let lookup = try MemoryLookup(memory, options: options)
    let fuzzy = try #require(try lookup.matches(for: LookupQuery("北港银行周三降息50个基点。")).first)
    #expect(fuzzy.target.text.hasPrefix("Northaven Bank cut its rate by 25"))
    #expect(fuzzy.kind == .fuzzy && fuzzy.unit.origin.file == "report.txt")
    let sentences = aligned.source.sentences
    let context = UnitContext(previous: .text(sentences[0]), next: .text(sentences[2]))
    let exact = try lookup.matches(for: LookupQuery(sentences[1], context: context))
    #expect(exact.map(\.kind) == [.context])
    #expect(try memory.concordance(of: "降").total == 1)
    #expect(try memory.check().isClean)
  }

  @Test("units are unreviewed, and know their neighbours, file, author and moment")
  func units() throws {
    let moment = try #require(Timestamp("20260301T000000Z"))
    let aligned = try aligned()
    let units = aligned.units(from: files, user: "ada", moment: moment)
    let source = aligned.source.sentences
    #expect(units.map(\.context.previous) == [.boundary, .text(source[0]), .text(source[1])])
    #expect(units.map(\.context.next) == [.text(source[1]), .text(source[2]), .boundary])
    #expect(units.map(\.origin.confidence) == aligned.alignment.beads.map(\.confidence))
    #expect(units.allSatisfy { $0.sourceLanguage == .simplifiedChinese })
    #expect(units.allSatisfy { $0.history == UnitHistory(created: moment, createdBy: "ada") })
    #expect(units.allSatisfy { $0.origin.alignment == files.key })
  }

  @Test("a bead of several sentences is one unit, joined as its language joins them")
  func joining() throws {
    let side = AlignmentSide(language: .simplifiedChinese, sentences: ["一。", "二。", " ", "三。"])
    let other = AlignmentSide(language: .english, sentences: ["One.", "Two.", "Three."])
    #expect(side.joined(0..<4) == "一。二。三。")
    #expect(other.joined(0..<2) == "One. Two.")
    #expect(other.joined(1..<1).isEmpty)
    let aligned = AlignedDocuments(
      side, other,
      alignment: try Alignment(beads: [
        Bead(source: 0..<2, target: 0..<2, cost: 1, confidence: 0.9),
        Bead(source: 2..<3, target: 2..<2, cost: 1, confidence: 0.9),
        Bead(source: 3..<4, target: 2..<3, cost: 1, confidence: 0.9),
      ]))
    let units = aligned.units(from: files)
    #expect(units.map(\.context.previous) == [.boundary, .text("二。")])
    #expect(units.map(\.context.next) == [.text("三。"), .boundary])
    #expect(units.map { $0.variants.map(\.text) } == [["一。二。", "One. Two."], ["三。", "Three."]])
  }

  @Test("the same pair of files again takes the place of its units; another pair stays")
  func again() throws {
    let memory = try TranslationMemory.create(at: "\(folder.path)/news.db")
    let other = AlignmentSource(source: "/old/zh/report.txt", target: "/old/en/report.txt")
    let units = try aligned().units(from: files)
    _ = try memory.replaceAlignment(other.key, with: units)
    _ = try memory.replaceAlignment(files.key, with: units)
    let report = try memory.replaceAlignment(files.key, with: units.dropLast())
    #expect(report.replaced == 2 && report.added == 0)
    #expect(try memory.info().units == 5)
  }

  @Test("a run is known by both paths, of which its key shows no folder")
  func keys() {
    let same = AlignmentSource(source: "/news/zh/report.txt", target: "/news/en/report.txt")
    let swapped = AlignmentSource(source: "/news/en/report.txt", target: "/news/zh/report.txt")
    let shifted = AlignmentSource(source: "/news/zh/report.tx", target: "t/news/en/report.txt")
    #expect(files.key == same.key)
    #expect(Set([files.key, swapped.key, shifted.key]).count == 3)
    #expect(files.key.hasPrefix("report.txt|report.txt#") && !files.key.contains("/"))
    #expect(files.files == ("report.txt", "report.txt"))
  }

  @Test("a text with a sentence a line keeps the numbers of its lines")
  func lines() {
    let side = AlignmentSide(lines: "One.\r\n\nTwo. Still two.\n", language: .english)
    #expect(side.sentences == ["One.", "", "Two. Still two."])
    #expect(AlignmentSide(lines: "", language: .english).sentences.isEmpty)
    #expect(AlignmentSide(lines: "\n\n", language: .english).sentences == ["", ""])
  }

  @Test("a list of names goes into a memory, and what was read past is told")
  func names() throws {
    let path = folder.write(
      "zh\ten\tkind\taliases\n北港\tNorthaven\tplace\tPort North\n林海\tLin Hai\tsailor\t\n",
      to: "names.tsv")
    let memory = try TranslationMemory.create(at: "\(folder.path)/news.db")
    let report = try memory.addNames(contentsOf: NamesReader(InputBytes(path: path)))
    #expect(report.added == 1 && report.skippedCount == 1)
    #expect(
      try memory.names(matching: "port north").first?.names.map(\.text) == ["北港", "Northaven"])
  }
}
