import RectoText
import Testing

@testable import RectoInterchange

@Suite struct SegmentUnitsTests {
  private static let file = """
    <xliff version="1.2"><file source-language="en" target-language="de" original="a"><body>
    <trans-unit id="1"><source>
        First
        line.
      </source><target>
        Erste Zeile.
      </target></trans-unit>
    <trans-unit id="2"><source>Open.</source></trans-unit>
    <trans-unit id="3"><source>Draft.</source><target state="needs-review-translation">Entwurf.</target></trans-unit>
    <trans-unit id="4"><source>Last <x id="1"/> one.</source><target>Der <x id="1"/> letzte.</target></trans-unit>
    </body></file></xliff>
    """

  private func read(atLeast state: TranslationState) throws -> ([TranslationUnit], open: Int) {
    let reader = try UnitFile.reader(input(Self.file, name: "a.xlf"))
    let units = SegmentUnits(reader, atLeast: state, file: "a.xlf")
    var all: [TranslationUnit] = []
    while let unit = try units.next() { all.append(unit) }
    return (all, units.openCount)
  }

  @Test("finished segments come without their layout, with their neighbours as context")
  func finished() throws {
    let (units, open) = try read(atLeast: .translated)
    #expect(units.map { $0.variants[0].text } == ["First line.", "Last  one."])
    #expect(units.map { $0.variants[1].text } == ["Erste Zeile.", "Der  letzte."])
    #expect(open == 2)
    #expect(units[0].context == UnitContext(previous: .boundary, next: .text("Open.")))
    #expect(units[1].context == UnitContext(previous: .text("Draft."), next: .boundary))
    #expect(units[1].variants[0].codes.map(\.offset) == [5])
    #expect(units.allSatisfy { $0.origin.confidence == nil && $0.origin.file == "a.xlf" })
  }

  @Test("drafts come as unreviewed")
  func drafts() throws {
    let (units, open) = try read(atLeast: .draft)
    #expect(units.map { $0.origin.confidence } == [nil, 0.7, nil] && open == 1)
  }

  @Test("a language that nobody says is an error that names the option")
  func languages() throws {
    let file = Self.file.replacing(" target-language=\"de\"", with: "")
    let units = SegmentUnits(try UnitFile.reader(input(file, name: "a.xlf")), file: "a.xlf")
    let error = thrown { while try units.next() != nil {} }
    #expect(error?.code == .unsupported && error?.detail.contains("--to") == true)
  }
}
