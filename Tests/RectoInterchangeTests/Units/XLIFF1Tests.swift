import RectoText
import Testing

@testable import RectoInterchange

@Suite struct XLIFF1Tests {
  private static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version='1.2' xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="door.txt" source-language="en" target-language="zh-CN" datatype="plaintext">
        <header><skl><internal-file>a &amp; b</internal-file></skl></header>
        <body>
          <group>
            <trans-unit id="open">
              <source>Open the <g id="1">door</g> &amp; wait.</source>
              <target state="final">请打开<g id="1">门</g>并等待。</target>
              <note from="x">said at night</note>
              <alt-trans><source>Open</source><target>开</target></alt-trans>
            </trans-unit>
            <trans-unit id="shut" approved="yes">
              <source>Shut it.</source>
              <target/>
            </trans-unit>
            <trans-unit id="knock">
              <source>Knock.</source>
            </trans-unit>
          </group>
          <bin-unit id="b" mime-type="image/png"><bin-source><external-file href="x"/></bin-source>
            <trans-unit id="caption" translate="no"><source>A door</source></trans-unit>
          </bin-unit>
          <trans-unit id="two">
            <source>One knock. Two knocks.</source>
            <seg-source><mrk mtype="seg" mid="1">One knock.</mrk> <mrk mtype="seg" mid="2">Two knocks.</mrk></seg-source>
            <target><mrk mtype="seg" mid="1">敲一下。</mrk> <mrk mtype="seg" mid="2"/></target>
          </trans-unit>
        </body>
      </file>
    </xliff>

    """

  @Test("units are read with states, notes, protection and languages")
  func reading() throws {
    let units = try units(Self.file)
    #expect(units.map(\.id) == ["open", "shut", "knock", "caption", "two"])
    #expect(
      units.map(\.state) == [.final, .untranslated, .untranslated, .untranslated, .untranslated])
    #expect(units[0].source?.text == "Open the door & wait.")
    #expect(units[0].target?.text == "请打开门并等待。")
    #expect(units[0].target?.language?.rawValue == "zh-CN")
    #expect(units[0].notes.map(\.text) == ["said at night"])
    #expect(units[0].line == 7)
    #expect(units.map(\.isProtected) == [false, false, false, true, false])
    #expect(units[1].target?.text == "" && units[2].target == nil)
  }

  @Test("segments are the marks of the segmented source, each with its translation")
  func segments() throws {
    let unit = try #require(try units(Self.file).last)
    #expect(unit.segments.map(\.id) == ["1", "2"])
    #expect(unit.segments.map(\.source.text) == ["One knock.", "Two knocks."])
    #expect(unit.segments.map(\.target?.text) == ["敲一下。", ""])
    #expect(unit.segments.map(\.state) == [.translated, .untranslated])
  }

  @Test("reading and writing without a change is the identity")
  func identity() throws {
    #expect(try edited(Self.file) { _, _ in nil } == Self.file)
    let windows = Self.file.replacing("\n", with: "\r\n")
    #expect(try edited(windows) { _, _ in nil } == windows)
  }

  @Test("every translation is changed in place, and taken back without a trace")
  func changes() throws {
    let there = try edited(Self.file) { unit, index in
      unit.segments[index].target.flatMap { $0.isBlank ? nil : own($0, $0.text + "＊") }
    }
    #expect(there.contains("<g id=\"1\">门</g>并等待。＊</target>"))
    #expect(
      there.contains("<mrk mtype=\"seg\" mid=\"1\">敲一下。＊</mrk> <mrk mtype=\"seg\" mid=\"2\"/>"))
    let back = try edited(there) { unit, index in
      unit.segments[index].target.flatMap { $0.isBlank ? nil : own($0, String($0.text.dropLast())) }
    }
    #expect(back == Self.file)
  }

  @Test("a first translation stands on a line of its own, with codes of the source and a state")
  func filling() throws {
    let filled = try edited(Self.file) { unit, index in
      switch unit.id {
      case "shut": FileTranslation("关上 < 它", state: .draft, score: 90)
      case "knock": FileTranslation("敲门", state: .translated)
      case "two" where index == 1: FileTranslation("敲两下。", state: .translated)
      default: nil
      }
    }
    #expect(
      filled.contains(
        "<target state=\"needs-review-translation\">关上 &lt; 它</target>\n        </trans-unit>"))
    #expect(
      filled.contains(
        "<source>Knock.</source>\n          <target state=\"translated\">敲门</target>"))
    #expect(filled.contains("<mrk mtype=\"seg\" mid=\"2\">敲两下。</mrk></target>"))
    let units = try units(filled)
    #expect(units[1].state == .draft && units[2].state == .translated)
    // Nothing else has changed.
    let lines = Set(Self.file.split(separator: "\n"))
    #expect(filled.split(separator: "\n").filter { !lines.contains($0) }.count == 3)
  }

  @Test("a segmented unit without a target gets one with all its marks")
  func segmentedFilling() throws {
    let file = """
      <xliff version="1.2"><file source-language="en" original="a"><body><trans-unit id="1">
      <source>A. B.</source><seg-source><g id="1"><mrk mtype="seg" mid="a">A.</mrk> <mrk mtype="seg" mid="b">B.</mrk></g></seg-source>
      </trans-unit></body></file></xliff>
      """
    var options = UnitFileOptions()
    options.targetLanguage = try LanguageTag("de")
    let filled = try edited(file, options: options) { _, index in
      index == 1 ? FileTranslation("Zweitens.", state: .translated) : nil
    }
    #expect(filled.contains("original=\"a\" target-language=\"de\">"))
    #expect(
      filled.contains(
        "<g id=\"1\"><mrk mtype=\"seg\" mid=\"a\"></mrk> <mrk mtype=\"seg\" mid=\"b\">Zweitens.</mrk></g></target>"
      ))
    // The state is the whole target's, which is not finished.
    #expect(try units(filled)[0].segments.map(\.state) == [.untranslated, .draft])
  }

  @Test("a file in another character set comes back in it, characters it has not as references")
  func encodings() throws {
    let latin = Self.file.replacing("encoding=\"UTF-8\"", with: "encoding=\"windows-1252\"")
      .replacing("said at night", with: "déjà “vu”")
      .filter { $0.isASCII || "déjà“”".contains($0) }
    let bytes = try TextEncoder(encoding: "windows-1252").encode(latin.utf8)
    #expect(try edited(bytes) { _, _ in nil } == bytes)
    let filled = try edited(bytes) { unit, _ in
      unit.id == "knock" ? FileTranslation("Türe 门") : nil
    }
    let text = try DecodedText(filled, encoding: "windows-1252").text
    #expect(text.contains("<target>Türe &#38376;</target>"))
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in Self.file.replacing("UTF-8", with: "UTF-16").utf16 {
      wide += [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    #expect(try edited(wide) { _, _ in nil } == wide)
    #expect(try units(wide, name: "a").count == 5)
  }

  @Test("vendors' own states are read and written")
  func vendors() throws {
    let sdl = """
      <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"><file source-language="en" target-language="de" original="a"><body>
      <trans-unit id="1"><source>A.</source><seg-source><mrk mtype="seg" mid="7">A.</mrk></seg-source><target><mrk mtype="seg" mid="7">Ä.</mrk></target><sdl:seg-defs><sdl:seg id="7" conf="Draft" locked="true"><sdl:value key="h">x</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>
      </body></file></xliff>
      """
    let segment = try #require(try units(sdl, name: "a.sdlxliff")[0].segments.first)
    #expect(segment.state == .draft && segment.isProtected)
    let changed = try edited(sdl, name: "a.sdlxliff") { _, _ in
      FileTranslation("Ah.", state: .translated, score: 100)
    }
    #expect(
      changed.contains(
        "<sdl:seg id=\"7\" conf=\"Translated\" locked=\"true\" origin=\"tm\" percent=\"100\">"))
    let memoQ = """
      <xliff xmlns:mq="MQXliff" version="1.2"><file source-language="en" target-language="de" original="a"><body>
      <trans-unit id="1" mq:status="Proofread"><source>A.</source><target>Ä.</target></trans-unit></body></file></xliff>
      """
    #expect(try units(memoQ, name: "a.mqxliff")[0].state == .reviewed)
    let phrase = """
      <xliff xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2"><file source-language="en" target-language="de" original="a"><body>
      <trans-unit id="1" m:confirmed="0" m:score="0.5"><source>A.</source><target>Ä.</target></trans-unit></body></file></xliff>
      """
    #expect(try units(phrase, name: "a.mxliff")[0].state == .draft)
    let confirmed = try edited(phrase, name: "a.mxliff") { _, _ in
      FileTranslation("Ä.", state: .translated, score: 100)
    }
    #expect(confirmed.contains("m:confirmed=\"1\" m:score=\"1.0\""))
  }

  @Test("what is damaged is refused with its line, after the units before it")
  func damage() throws {
    let cut = String(Self.file.prefix(900))
    let error = thrown { _ = try units(cut) }
    #expect(error?.code == .malformed && error?.location?.line != nil)
    let root = thrown {
      _ = try UnitFile.reader(input("<a/>", name: "a.xlf"), format: .xliff).next()
    }
    #expect(root?.code == .malformed)
  }

  @Test("a unit that is too long is refused, and so are too many")
  func limits() throws {
    var options = UnitFileOptions()
    options.limits.units = 2
    #expect(thrown { _ = try units(Self.file, options: options) }?.code == .limitExceeded)
    options.limits = UnitFileLimits()
    options.limits.depth = 4
    #expect(thrown { _ = try units(Self.file, options: options) }?.code == .limitExceeded)
  }
}
