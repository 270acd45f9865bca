import Recto
import Reference
import Testing

@Suite struct KeptUnitsTests {
  private let folder = TemporaryFolder()
  private let source = AlignmentSide(
    language: .english, sentences: ["Yes.", "Two boats came.", "Yes.", "It rained.", "The end."])
  private let target = AlignmentSide(
    language: .german, sentences: ["Ja.", "Zwei Boote kamen.", "Ja.", "Es regnete.", "Ende."])

  private func unit(
    _ first: String, _ second: String, _ previous: UnitContext.Neighbour,
    _ next: UnitContext.Neighbour, id: Int64 = 1
  ) -> TranslationUnit {
    TranslationUnit(
      id: id,
      variants: [Variant(first, language: .english), Variant(second, language: .german)],
      sourceLanguage: .english, context: UnitContext(previous: previous, next: next))
  }

  @Test("a unit is found by its texts, one of several places by its context and its neighbours")
  func found() {
    let units = [
      unit("Yes.", "Ja.", .text("Two boats came."), .text("It rained."), id: 1),
      unit("It rained. The end.", "Es regnete. Ende.", .text("Yes."), .boundary, id: 2),
      unit("Two boats came.", "Zwei Boote kamen.", .text("Yes."), .text("Yes."), id: 3),
    ]
    let kept = KeptUnits(units, in: source, target)
    #expect(
      kept.anchors() == [
        Anchor(source: 1..<2, target: 1..<2), Anchor(source: 2..<3, target: 2..<3),
        Anchor(source: 3..<5, target: 3..<5),
      ])
    #expect(kept.ids == [1, 2, 3])
  }

  @Test("one whose source was corrected is found by what stands around it")
  func corrected() throws {
    let kept = KeptUnits(
      [unit("2 boats arrived.", "Zwei Boote kamen.", .text("Yes."), .text("Yes."))], in: source,
      target)
    #expect(kept.anchors() == [Anchor(source: 1..<2, target: 1..<2)])
  }

  @Test("a unit that crosses what is given is no anchor, and still stays")
  func crossing() {
    let kept = KeptUnits(
      [unit("It rained.", "Zwei Boote kamen.", .text("Yes."), .text("The end."))], in: source,
      target)
    let given = [Anchor(source: 1..<2, target: 2..<3)]
    #expect(kept.anchors(besides: given) == given)
    #expect(kept.ids == [1])
  }

  @Test("what a person confirmed outlives another run, in either order and after a move")
  func outlives() throws {
    let memory = try TranslationMemory.create(at: "\(folder.path)/m.db")
    let texts = (
      source.sentences.joined(separator: "\n"), target.sentences.joined(separator: "\n")
    )
    func run(
      _ first: String, _ second: String, review sheet: String? = nil, isReversed: Bool = false
    ) throws -> (pairs: Int, report: ImportReport) {
      let inputs = [(first, texts.0), (second, texts.1)].map {
        InputBytes(Array($0.1.utf8), name: $0.0)
      }
      var options = PairOptions()
      (options.from, options.to) = isReversed ? (.german, .english) : (.english, .german)
      let ordered = isReversed ? inputs.reversed() : inputs
      let pair = try PairedDocuments(ordered[0], ordered[1], options: options)
      let files = AlignmentSource(
        source: isReversed ? second : first, target: isReversed ? first : second,
        contents: pair.contents)
      let review = try sheet.map { sheet in
        let contents = try ReviewSheet.contents(
          Array(sheet.utf8), name: "s", of: pair.source, pair.target)
        return try Review(contents, of: pair.source, pair.target, file: "s")
      }
      return try PairAlignment(
        pair, from: files, with: Aligner(), review: review,
        keeping: memory.reviewedUnits(of: files.run)
      ).store(in: memory)
    }
    func units() throws -> [TranslationUnit] {
      var units: [TranslationUnit] = []
      try memory.forEachUnit { units.append($0) }
      return units
    }
    _ = try run("/a", "/b")
    #expect(try memory.alignedContents().count == 1)
    let sheet = "en\tde\tstatus\tsource\ttarget\nTwo boats came.\tEs kamen zwei Boote.\tok\t1\t1\n"
    _ = try run("/a", "/b", review: sheet)
    let reviewed = try units().filter { $0.origin.confidence == nil }
    #expect(reviewed.map { $0.variants[1].text } == ["Es kamen zwei Boote."])
    let count = try units().count
    for (first, second, isReversed) in [
      ("/a", "/b", false), ("/a", "/b", true), ("/c/a", "/c/b", false),
    ] {
      let result = try run(first, second, isReversed: isReversed)
      let after = try units()
      #expect(after.count == count && result.report.added == 0)
      #expect(after.filter { $0.origin.confidence == nil }.map(\.id) == reviewed.map(\.id))
      #expect(Set(after.compactMap(\.origin.alignment)).count == 1)
    }
    // A later review has the say.
    _ = try run("/c/a", "/c/b", review: "status\tsource\ttarget\nno\t1\t1\n")
    #expect(try units().allSatisfy { $0.origin.confidence != nil })
    #expect(try units().allSatisfy { !$0.variants[0].text.contains("boats") })
    #expect(try memory.check().isClean)
  }
}
