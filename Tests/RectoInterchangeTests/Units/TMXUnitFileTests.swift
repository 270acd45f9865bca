import RectoText
import Testing

@testable import RectoInterchange

@Suite struct TMXUnitFileTests {
  private static let file = """
    <?xml version="1.0"?>
    <tmx version="1.4"><header srclang="en" segtype="sentence"/><body>
      <tu tuid="a"><tuv xml:lang="EN-US"><seg>Open <ph>{0}</ph> &gt; now</seg></tuv><tuv xml:lang="de"><seg>Öffne <ph>{0}</ph> > jetzt</seg></tuv></tu>
      <tu><tuv lang="de"><seg>Nur hier</seg></tuv></tu>
      <tu srclang="*all*"><tuv xml:lang="fr"><seg>Un</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
    </body></tmx>
    """

  @Test("every unit is given, also in one language or with an empty text")
  func reading() throws {
    let units = try units(Self.file, name: "a.tmx")
    #expect(units.map(\.id) == ["a", nil, nil])
    #expect(units.map(\.source?.text) == ["Open  > now", nil, "Un"])
    #expect(units.map(\.target?.text) == ["Öffne  > jetzt", "Nur hier", ""])
    #expect(units[0].source?.markup == "Open {0} > now")
  }

  @Test("a text is changed in place and taken back without a trace")
  func editing() throws {
    #expect(try edited(Self.file, name: "a.tmx") { _, _ in nil } == Self.file)
    let there = try edited(Self.file, name: "a.tmx") { unit, _ in
      unit.id == "a" ? unit.target.map { own($0, $0.text + " &") } : nil
    }
    #expect(there.contains("<seg>Öffne <ph>{0}</ph> > jetzt &amp;</seg>"))
    let back = try edited(there, name: "a.tmx") { unit, _ in
      unit.id == "a" ? unit.target.map { own($0, String($0.text.dropLast(2))) } : nil
    }
    #expect(back == Self.file)
  }

  @Test("a language that is missing is added to the unit")
  func adding() throws {
    var options = UnitFileOptions()
    options.targetLanguage = try LanguageTag("zh")
    let filled = try edited(Self.file, name: "a.tmx", options: options) { unit, _ in
      unit.id == "a" ? FileTranslation("现在打开") : nil
    }
    #expect(filled.contains("</tuv><tuv xml:lang=\"zh\"><seg>现在打开</seg></tuv><tuv"))
  }
}
