import RectoText
import Testing

@testable import RectoInterchange

@Suite struct MarkdownUnitFileTests {
  static let page = """
    ---
    title: Harbour
    ---
    # The *old* harbour #

    [pier]: https://example.org/pier "Pier"
    The harbour was [closed](https://example.org/a_(b) "then")
    in **1823**, says `harbour --old`.
    Nobody came.\\
    Or <b>one</b> did.

    Under
    lined
    -----

    - [x] See the [pier][pier]
      today[^1]
    - > quoted
      > twice
      >
      > > deeper

    | Name | a\\|b |
    |------|------|
    | Pier |      |

    ```
    code
    ```
    <div>block</div>

    [^1]: A note
        of two lines.

    """

  @Test("what people read is a unit, marks are codes")
  func reads() throws {
    let read = try units(Self.page, .markdown).units
    #expect(
      read.map { $0.source?.text } == [
        "The old harbour",
        "The harbour was closed in 1823, says . Nobody came.Or one did.", "Under lined",
        "See the pier today", "quoted twice", "deeper", "Name", "a|b", "Pier",
        "A note of two lines.",
      ])
    #expect(read.map(\.line) == [4, 7, 12, 16, 18, 21, 23, 23, 25, 32])
    #expect(
      read[1].source?.codes.map(\.role) == [
        .opening, .closing, .opening, .closing, .standalone, .standalone, .opening, .closing,
      ])
    #expect(read[1].source?.codes.map(\.element).last == "tag")
    #expect(read[0].source?.markup == "The *old* harbour")
  }

  @Test("a translation takes the place of its text alone", arguments: ["\n", "\r\n"])
  func edits(_ end: String) throws {
    let page = Self.page.replacing("\n", with: end)
    #expect(try edited(page, .markdown) { _, _ in nil } == page)
    let new = try edited(page, .markdown) { unit, segment in
      switch unit.line {
      case 4:
        FileTranslation(
          "Der alte Hafen", codes: [.init(.source(0), offset: 4), .init(.source(1), offset: 8)])
      case 18: FileTranslation("- zitiert")
      case 23: FileTranslation("x|y")
      default: nil
      }
    }
    var expected = Self.page.replacing("The *old* harbour", with: "Der *alte* Hafen")
    expected = expected.replacing("> quoted\n  > twice", with: "> \\- zitiert")
    expected = expected.replacing("| Name | a\\|b |", with: "| x\\|y | x\\|y |")
    #expect(new == expected.replacing("\n", with: end))
  }

  @Test(
    "what is no mark is text",
    arguments: [
      ("a * b", "a * b"), ("snake_case_name", "snake_case_name"), ("[plain] text", "[plain] text"),
      ("1 < 2 > 0", "1 < 2 > 0"), ("\\*no\\*", "\\*no\\*"), ("a ` b", "a ` b"), ("~x~", "~x~"),
      ("**open", "open"), ("<https://example.org> x", " x"), ("![alt](a.png)", "alt"),
    ])
  func inlines(_ raw: String, _ text: String) {
    let inlines = MarkdownInlines(raw)
    #expect(String(decoding: inlines.text, as: UTF8.self) == text)
    let back = FileText(text, codes: inlines.codes).markup
    #expect(back == raw)
  }

  @Test("deep nesting and many brackets take no time that grows faster than they do")
  func hostile() throws {
    for text in [
      String(repeating: "[", count: 50_000), String(repeating: "*a _b ", count: 20_000),
      String(repeating: "> ", count: 5_000) + "x", String(repeating: "`", count: 20_000) + "x",
      String(repeating: "<b>", count: 20_000), String(repeating: "[a](", count: 20_000),
    ] {
      #expect(try edited(text, .markdown) { _, _ in nil } == text)
    }
  }
}
