import RectoText
import Reference
import Testing

@testable import RectoMemory

/// An edit of texts and notes.
func edit(_ texts: UnitEdit.Text..., notes: [String]? = nil) -> UnitEdit {
  var edit = UnitEdit()
  edit.texts = texts
  edit.notes = notes.map { $0.map { Note($0) } }
  return edit
}

/// Who, at a day of January 2026.
func author(_ user: String? = nil, day: Int = 1) throws -> Authorship {
  let moment = try #require(Timestamp("202601\(day < 10 ? "0" : "")\(day)T120000Z"))
  return Authorship(user: user, moment: moment)
}

@Suite struct UpkeepTests {
  private let folder = TemporaryFolder()

  @Test("a unit that is added has a date and an author, unless it brings its own")
  func adding() throws {
    let memory = try folder.memory()
    let result = try memory.add(unit("Quay", "码头"), by: author("li"))
    #expect(result == UpkeepResult(unit: 1, isJoined: false))
    let stored = try #require(try memory.unit(id: 1))
    #expect(stored.history.created == Timestamp("20260101T120000Z"))
    #expect(stored.history.createdBy == "li")
    let own = try memory.add(unit("Pier", "码头", created: "20200101T000000Z"), by: author("li"))
    #expect(try memory.unit(id: own.unit)?.history.createdBy == nil)
    #expect(try memory.check().isClean)
  }

  @Test("an identical unit is joined, and takes over notes and properties only")
  func joining() throws {
    let memory = try folder.memory([unit("Quay", "码头", created: "20200101T000000Z", by: "ann")])
    #expect(try memory.add(unit("Quay", "码头"), by: author("li")).unit == 1)
    #expect(try memory.history().total == 0)
    let noted = unit("Quay", "码头", properties: [Property("client", "Port")])
    let result = try memory.add(noted, by: author("li"))
    #expect(result == UpkeepResult(unit: 2, isJoined: true))
    let stored = try #require(try memory.units().first)
    #expect(stored.id == 2 && stored.properties == noted.properties)
    #expect(stored.history.created == Timestamp("20200101T000000Z"))
    #expect(stored.history.createdBy == "ann" && stored.history.changedBy == "li")
    #expect(try memory.undo()?.restored == [1])
    #expect(try memory.units().map(\.properties) == [[]])
  }

  @Test("what a memory cannot hold is refused, and changes nothing")
  func refusal() throws {
    let memory = try folder.memory([unit("Quay", "码头")])
    #expect(thrown { _ = try memory.add(unit("Quay", "")) } == .invalid)
    #expect(thrown { _ = try memory.add(unit("Qu\0ay", "码头")) } == .invalid)
    #expect(
      thrown {
        _ = try memory.add(TranslationUnit(variants: [Variant("Quay", language: .english)]))
      }
        == .invalid)
    #expect(thrown { _ = try memory.add(unit("Quay", "Pier", to: .english)) } == .invalid)
    #expect(thrown { _ = try memory.edit(1, UnitEdit()) } == .invalid)
    #expect(thrown { _ = try memory.edit(1, edit(.init("码头", at: .target))) } == .invalid)
    #expect(thrown { _ = try memory.edit(1, edit(.init("", at: .target))) } == .invalid)
    #expect(thrown { _ = try memory.edit(1, edit(.init("码\0头", at: .target))) } == .invalid)
    #expect(thrown { _ = try memory.edit(9, edit(.init("埠头", at: .target))) } == .noUnit)
    #expect(try memory.generation() == 1)
  }

  @Test("an edit keeps creation, sets the change, and leaves the old version in the file")
  func editing() throws {
    let memory = try folder.memory([
      unit("Quay", "码头", created: "20200101T000000Z", by: "ann")
    ])
    let result = try memory.edit(
      1, edit(.init("埠头", at: .target), notes: ["checked"]), by: author("li", day: 3))
    #expect(result.unit == 2 && !result.isJoined)
    let stored = try #require(try memory.unit(id: 2))
    #expect(stored.variants.map(\.text) == ["Quay", "埠头"])
    #expect(stored.notes.map(\.text) == ["checked"])
    #expect(
      stored.history
        == UnitHistory(
          created: Timestamp("20200101T000000Z"), createdBy: "ann",
          changed: Timestamp("20260103T120000Z"), changedBy: "li"))
    #expect(try memory.unit(id: 1) == nil)
    #expect(try memory.concordance(of: "码头").total == 0)
    do {
      _ = try memory.edit(1, edit(.init("岸", at: .target)))
    } catch let error as MemoryError {
      #expect(error.detail == "unit 1 is deleted; unit 2 has taken its place")
    }
    #expect(try memory.check().isClean)
  }

  @Test("an edit that makes a unit identical to another unites them")
  func editingIntoAnother() throws {
    let memory = try folder.memory([
      unit("Quay", "码头", properties: [Property("client", "Port")]), unit("Quay", "埠头"),
    ])
    let result = try memory.edit(1, edit(.init("埠头", at: .target)))
    #expect(result.isJoined)
    #expect(try memory.units().map(\.id) == [result.unit])
    #expect(try memory.units().first?.properties == [Property("client", "Port")])
    #expect(try memory.undo() != nil)
    #expect(try memory.units().map(\.id) == [1, 2])
  }

  @Test("texts are told by side, by language and by number")
  func places() throws {
    var wide = unit("Quay", "码头")
    wide.variants.append(Variant("Kai", language: .german))
    wide.variants.append(Variant("Pier", language: .english))
    let memory = try folder.memory([wide])
    #expect(thrown { _ = try memory.edit(1, edit(.init("x", at: .target))) } == .invalid)
    #expect(
      thrown { _ = try memory.edit(1, edit(.init("x", at: .language(.english)))) } == .invalid)
    #expect(
      thrown { _ = try memory.edit(1, edit(.init("x", at: .language(.english, number: 3)))) }
        == .invalid)
    let result = try memory.edit(
      1,
      edit(
        .init("Wharf", at: .source), .init("Jetty", at: .language(.english, number: 2)),
        .init("Pier", at: .language(.german)), .init("Quai", at: .language(.french)),
        .init("埠头", at: .language(try LanguageTag("zh-CN")))))
    let texts = try memory.unit(id: result.unit)?.variants.map { "\($0.language) \($0.text)" }
    #expect(texts == ["en Wharf", "zh-Hans 埠头", "de Pier", "en Jetty", "fr Quai"])
  }

  @Test("inline codes stay with a text that stays, and go with one that does not")
  func codes() throws {
    let code = InlineCode(.standalone, element: "ph", offset: 5)
    let memory = try folder.memory([unit("Save it", "保存", codes: [code])])
    let kept = try memory.edit(1, edit(.init("储存", at: .target)))
    #expect(kept.droppedCodes == 0)
    #expect(try memory.unit(id: kept.unit)?.variants[0].codes == [code])
    let dropped = try memory.edit(kept.unit, edit(.init("Store it", at: .source)))
    #expect(dropped.droppedCodes == 1)
    #expect(try memory.unit(id: dropped.unit)?.variants[0].codes.isEmpty == true)
  }

  @Test("what a person wrote is not taken away by the aligner's next run")
  func alignment() throws {
    let memory = try folder.memory()
    let pairs = [unit("One", "一", confidence: 0.5), unit("Two", "二", confidence: 0.5)]
    _ = try memory.replaceAlignment("a|b", with: pairs)
    _ = try memory.edit(1, edit(.init("壹", at: .target)))
    var confirmation = UnitEdit()
    confirmation.confirmation = .confirmed
    _ = try memory.edit(2, confirmation)
    #expect(thrown { _ = try memory.edit(4, confirmation) } == .invalid)
    _ = try memory.replaceAlignment("a|b", with: pairs)
    #expect(try memory.units().map(\.variants[1].text) == ["壹", "二", "一", "二"])
    #expect(try memory.units().map { $0.origin.confidence == nil } == [true, true, false, false])
  }

  @Test("properties are set by name, context by side")
  func properties() throws {
    let memory = try folder.memory([
      unit(
        "One", "一",
        properties: [
          Property("a", "1"), Property("b", "2"), Property("a", "3"), Property("c", "4"),
        ])
    ])
    var edit = UnitEdit()
    edit.properties = [Property("a", "5"), Property("c", "")]
    edit.previous = .boundary
    let stored = try memory.unit(id: memory.edit(1, edit).unit)
    #expect(stored?.properties == [Property("b", "2"), Property("a", "5")])
    #expect(stored?.context == UnitContext(previous: .boundary, next: .unknown))
  }

  @Test("a filter deletes what it lets through, in one operation")
  func deletingByFilter() throws {
    let memory = try folder.memory([
      unit("One", "一", by: "ann"), unit("Two", "二", by: "li"), unit("Three", "三", by: "ann"),
    ])
    var filter = UnitFilter()
    filter.author = "ann"
    #expect(try memory.count(matching: filter) == 2)
    struct Stop: Error {}
    let many = try folder.memory((0..<1000).map { unit("Number \($0)", "号") }, name: "many.db")
    #expect(throws: Stop.self) { try many.delete(matching: .all) { _ in throw Stop() } }
    #expect(try many.info().units == 1000 && many.history().total == 0)
    #expect(try memory.delete(matching: filter, by: author("eve")) == 2)
    #expect(try memory.delete(matching: filter) == 0)
    let history = try memory.history()
    #expect(history.total == 1)
    #expect(history.operations[0].kind == .delete && history.operations[0].deleted == 2)
    #expect(history.operations[0].user == "eve")
    #expect(try memory.undo()?.restored == [1, 3])
  }
}
