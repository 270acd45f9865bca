import RectoMemory
import RectoText
import Reference
import Testing

@Suite struct AlignmentsTests {
  private let folder = TemporaryFolder()

  private func pair(_ source: String, _ target: String, confidence: Double? = 0.9)
    -> TranslationUnit
  {
    unit(source, target, confidence: confidence)
  }

  @Test("a run under another of its names, or over the same contents, is the same run")
  func names() throws {
    let memory = try folder.memory([unit("Mine", "我的")])
    let run = AlignmentRun(key: "a|b", otherKeys: ["b|a"], contents: "1 2")
    #expect(try memory.replaceAlignment(run, with: [pair("One", "一")]).added == 1)
    let reversed = AlignmentRun(key: "b|a", otherKeys: ["a|b"], contents: "1 2")
    #expect(try memory.replaceAlignment(reversed, with: [pair("One", "一")]).replaced == 1)
    let moved = AlignmentRun(key: "c|d", contents: "1 2")
    #expect(try memory.replaceAlignment(moved, with: [pair("One", "一")]).replaced == 1)
    #expect(try memory.units().map(\.origin.alignment) == [nil, "c|d"])
    #expect(try memory.alignedContents() == ["1 2"])
    // What was at the old place is another pair from now on.
    let other = AlignmentRun(key: "a|b", contents: "3 4")
    #expect(try memory.replaceAlignment(other, with: [pair("Two", "二")]).added == 1)
    #expect(try memory.alignedContents() == ["1 2", "3 4"])
    #expect(try memory.check().isClean)
  }

  @Test("units that are kept stay under their numbers and belong to the run")
  func kept() throws {
    let memory = try folder.memory()
    let run = AlignmentRun(key: "a|b", contents: "1 2")
    let confirmed = pair("Two", "贰", confidence: nil)
    _ = try memory.replaceAlignment(run, with: [pair("One", "一"), confirmed])
    #expect(try memory.reviewedUnits(of: run).map(\.id) == [2])
    let moved = AlignmentRun(key: "c|d", contents: "1 2")
    #expect(try memory.reviewedUnits(of: moved).map(\.id) == [2])
    let report = try memory.replaceAlignment(moved, with: [pair("One", "一")], keeping: [2])
    #expect(report.replaced == 1 && report.added == 0)
    #expect(try memory.units().map(\.id).sorted() == [2, 3])
    #expect(try memory.units().allSatisfy { $0.origin.alignment == "c|d" })
    #expect(try memory.reviewedUnits(of: moved).map(\.variants[1].text) == ["贰"])
    #expect(try memory.check().isClean)
  }

  @Test("a run whose units were all deleted is not known; one whose units a person edited is")
  func deserted() throws {
    let memory = try folder.memory()
    let run = AlignmentRun(key: "a|b", contents: "1 2")
    var units = [pair("One", "一"), pair("Two", "二")]
    for place in units.indices { units[place].origin.file = "a" }
    _ = try memory.replaceAlignment(run, with: units)
    _ = try memory.delete(unitIDs: [1])
    #expect(try memory.alignedContents() == ["1 2"])
    var edit = UnitEdit()
    edit.texts = [UnitEdit.Text("贰", at: .target)]
    _ = try memory.edit(2, edit)
    #expect(try memory.alignedContents() == ["1 2"])
    _ = try memory.delete(unitIDs: [3])
    #expect(try memory.alignedContents().isEmpty)
    _ = try memory.undo()
    #expect(try memory.alignedContents() == ["1 2"])
    // Of an earlier name, too, nothing stays behind.
    let moved = AlignmentRun(key: "c|d", contents: "1 2")
    _ = try memory.replaceAlignment(moved, with: [pair("One", "一")])
    #expect(try memory.alignedContents() == ["1 2"])
    #expect(try memory.units().map(\.origin.alignment) == [nil, "c|d"])
  }

  @Test("what stops a run leaves the memory, and what it knows of runs, as it was")
  func stopped() throws {
    struct Stop: Error {}
    let memory = try folder.memory()
    let run = AlignmentRun(key: "a|b", contents: "1 2")
    _ = try memory.replaceAlignment(run, with: [pair("One", "一")])
    let changed = AlignmentRun(key: "a|b", contents: "1 3")
    #expect(throws: Stop.self) {
      try memory.replaceAlignment(changed, with: [pair("Two", "二")]) { _ in throw Stop() }
    }
    #expect(try memory.units().map(\.variants[0].text) == ["One"])
    #expect(try memory.alignedContents() == ["1 2"])
  }
}
