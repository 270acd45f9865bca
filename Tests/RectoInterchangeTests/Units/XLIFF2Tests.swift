import RectoText
import Testing

@testable import RectoInterchange

@Suite struct XLIFF2Tests {
  private static let file = """
    <?xml version="1.0"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"
      xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
     <file id="f">
      <unit id="u" name="door">
       <mtc:matches><mtc:match ref="#s"><source>Open</source><target>Auf</target></mtc:match></mtc:matches>
       <notes><note>said at night</note></notes>
       <segment id="s" state="translated" subState="x:y">
        <source>Open the <pc id="1">door</pc>.<cp hex="001A"/></source>
        <target>Öffne die <pc id="1">Tür</pc>.</target>
       </segment>
       <ignorable><source> </source></ignorable>
       <segment>
        <source xml:space="preserve">Wait  here.</source>
       </segment>
      </unit>
      <group id="g" translate="no"><unit id="v"><segment><source>X</source><target/></segment></unit></group>
     </file>
    </xliff>
    """

  @Test("segments are the units; ignorable ones and what modules hold are not")
  func reading() throws {
    let units = try units(Self.file)
    #expect(units.map(\.id) == ["u/s", "u", "v"])
    #expect(units.map(\.source?.text) == ["Open the door.", "Wait  here.", "X"])
    #expect(units.map(\.target?.text) == ["Öffne die Tür.", nil, ""])
    #expect(units.map(\.state) == [.translated, .untranslated, .untranslated])
    #expect(units.map(\.isProtected) == [false, false, true])
    #expect(units[0].notes.map(\.text) == ["said at night"])
    #expect(units[0].source?.codes.map(\.element) == ["pc", "pc", "cp"])
  }

  @Test("reading and writing is the identity, and a change taken back leaves no trace")
  func identity() throws {
    #expect(try edited(Self.file) { _, _ in nil } == Self.file)
    let there = try edited(Self.file) { unit, _ in
      unit.target.flatMap { $0.isBlank ? nil : own($0, $0.text + "!") }
    }
    #expect(there.contains("</pc>.!</target>"))
    let back = try edited(there) { unit, _ in
      unit.target.flatMap { $0.isBlank ? nil : own($0, String($0.text.dropLast())) }
    }
    #expect(back == Self.file)
  }

  @Test("a translation is put beside its source, with the state that the standard has for it")
  func filling() throws {
    let filled = try edited(Self.file) { unit, _ in
      unit.id == "u" ? FileTranslation("Warte  hier.", state: .translated) : nil
    }
    #expect(
      filled.contains(
        "<segment state=\"translated\">\n    <source xml:space=\"preserve\">Wait  here.</source>\n    "
          + "<target xml:space=\"preserve\">Warte  hier.</target>"))
    let draft = try edited(Self.file) { unit, _ in
      unit.id == "u/s" ? FileTranslation("Auf", state: .draft) : nil
    }
    // The detail of a state goes with it.
    #expect(draft.contains("<segment id=\"s\" state=\"initial\">"))
    #expect(try units(draft)[0].state == .draft)
  }

  @Test("a target language that is missing is added where translations come")
  func language() throws {
    var options = UnitFileOptions()
    options.targetLanguage = try LanguageTag("fr")
    let file = Self.file.replacing(" trgLang=\"de\"", with: "")
    let filled = try edited(file, options: options) { _, _ in nil }
    #expect(filled.contains("xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\" trgLang=\"fr\">"))
  }

  @Test("a file without units is not complete")
  func empty() {
    let file = "<xliff version='2.0' srcLang='en'><file id='f'></file></xliff>"
    #expect(thrown { _ = try units(file) }?.code == .malformed)
  }
}
