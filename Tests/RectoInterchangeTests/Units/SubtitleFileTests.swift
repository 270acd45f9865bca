import RectoText
import Testing

@testable import RectoInterchange

@Suite struct SubtitleFileTests {
  static let subRip = """
    1
    00:00:01,000 --> 00:00:02,500
    - Where is the <i>harbour</i>?
    - {\\an8}Gone.

    2
    00:00:03.000 --> 00:00:04.000 X1:40
    12
    3
    00:00:05,000 --> 00:00:06,000
    5 < 6 & <notag>

    """

  @Test("a subtitle is a unit with its times, its tags are codes")
  func reads() throws {
    let (units, reader) = try units(Self.subRip, .srt)
    #expect(units.map(\.id) == ["1", "2", "3"] && units.map(\.line) == [2, 7, 10])
    #expect(units[0].source?.text == "- Where is the harbour?\n- Gone.")
    #expect(units[0].source?.markup == "- Where is the <i>harbour</i>?\n- {\\an8}Gone.")
    #expect(
      units[0].properties == [Property("start", "00:00:01,000"), Property("end", "00:00:02,500")])
    #expect(units[1].source?.text == "12")
    #expect(units[1].properties.last == Property("settings", "X1:40"))
    #expect(units[2].source?.text == "5 < 6 & <notag>" && units[2].target == nil)
    #expect(reader.warningCount == 0 && reader.skippedCount == 0)
  }

  @Test("numbers, blank lines and the usual comma may be missing")
  func lenient() throws {
    let text = "00:01.0 --> 00:02.0\r\na\r\rb\n0:0:03,0 --> 0:0:4,0\nc\n\n1\n00:00:05 --> 00:00:06"
    let (units, reader) = try units(text, .srt)
    #expect(units.map { $0.source?.text } == ["a\n\nb", "c", ""])
    #expect(units.first?.id == "00:01.0 --> 00:02.0" && units.last?.id == "1")
    #expect(reader.warnings.map(\.reason) == ["the subtitle has no text"])
  }

  @Test("odd times and lines without a subtitle are said")
  func warnings() throws {
    let text = """
      stray
      00:00:05,000 --> 00:00:04,000
      a

      00:00:03,000 --> 99999999999:00:04,000
      b

      -00:00:03,000 --> 00:00:04,000
      c

      00:00:03,000 --> 00:00:09,000
      d

      00:00:04,000 --> 100:00:09,000
      e
      00:00:04,000 -> x --> y

      """
    let (units, reader) = try units(text, .srt)
    #expect(units.count == 5 && reader.skipped.map(\.location.line) == [1])
    #expect(reader.warnings.map(\.location.line) == [2, 5, 8, 11, 16, 14])
  }

  static let webVTT = """
    WEBVTT - Harbour

    STYLE
    ::cue { color: red }

    NOTE nobody
    reads this

    first
    00:01.000 --> 00:02.000 align:start
    <v Anna>Tom &amp; Eva &lt;3</v> <00:01.500>yes

    00:03.000 --> 00:04.000
    last

    """

  @Test("WebVTT has names, notes, styles and references")
  func vtt() throws {
    let (units, reader) = try units(Self.webVTT, .vtt)
    #expect(units.map(\.id) == ["first", "00:03.000 --> 00:04.000"])
    #expect(units.first?.source?.text == "Tom & Eva <3 yes")
    #expect(units.first?.source?.codes.map(\.role) == [.opening, .closing, .standalone])
    #expect(reader.skippedCount == 0 && reader.warningCount == 0)
    #expect(try FileFormat.detect(Array(Self.webVTT.utf8), fileName: "x") == .vtt)
  }

  @Test("a translation takes the place of the text, and nothing else changes")
  func edits() throws {
    let new = try edited(Self.subRip, .srt) { unit, _ in
      unit.id == "1"
        ? FileTranslation(
          "- Wo?\n- Fort.",
          codes: [.init(.source(0), offset: 2), .init(.source(1), offset: 4)]) : nil
    }
    #expect(
      new
        == Self.subRip.replacing(
          "- Where is the <i>harbour</i>?\n- {\\an8}Gone.", with: "- <i>Wo</i>?\n- Fort."))
    let vtt = try edited(Self.webVTT, .vtt) { unit, _ in
      unit.id == "first" ? nil : FileTranslation("a < b & c")
    }
    #expect(vtt == Self.webVTT.replacing("last", with: "a &lt; b &amp; c"))
  }

  @Test(
    "files come back as they were",
    arguments: [
      (SubtitleFileTests.subRip, FileFormat.srt),
      (SubtitleFileTests.subRip.replacing("\n", with: "\r\n"), .srt),
      (SubtitleFileTests.subRip.replacing("\n", with: "\r"), .srt),
      ("\u{FEFF}" + SubtitleFileTests.subRip, .srt), (SubtitleFileTests.webVTT, .vtt),
      ("1\n00:00:01,0 --> 00:00:02,0\nx", .srt), ("", .srt), ("WEBVTT", .vtt),
    ])
  func identity(_ text: String, _ format: FileFormat) throws {
    #expect(try edited(text, format) { _, _ in nil } == text)
    #expect(try changedAndBack(Array(text.utf8), format) == Array(text.utf8))
  }

  @Test("a translation that would end its subtitle is refused")
  func refusals() {
    for (text, format) in [("a\n\nb", FileFormat.vtt), ("00:00:01,0 --> 00:00:02,0", .srt)] {
      let source = format == .vtt ? Self.webVTT : Self.subRip
      let error = thrown { _ = try edited(source, format) { _, _ in FileTranslation(text) } }
      #expect(error?.code == .unsupported)
    }
  }

  @Test("a character set can be named")
  func gbk() throws {
    let bytes = Array("1\n00:00:01,000 --> 00:00:02,000\n".utf8) + [0xC4, 0xE3, 0xBA, 0xC3]
    var options = UnitFileOptions()
    options.encoding = "GBK"
    #expect(try units(bytes, .srt, options: options).units.first?.source?.text == "你好")
    let new = try edited(bytes, .srt, options: options) { _, _ in FileTranslation("好") }
    #expect(new == bytes.dropLast(4) + [0xBA, 0xC3])
  }
}
