import Foundation
import Testing

private let verbs = [
  ["summarise"], ["brief"], ["align"], ["lookup"], ["search"], ["import"], ["export"], ["inspect"],
  ["analyse"], ["check"], ["validate"], ["convert"], ["pretranslate"],
  ["segment"],
  ["memory"], ["memory", "create"], ["memory", "info"], ["memory", "check"], ["memory", "compact"],
]

private let upkeep =
  [
    "add", "edit", "delete", "undo", "redo", "history", "duplicates", "inconsistencies", "settle",
  ].map { ["memory", $0] } + [["lexicon"]] + ["import", "info", "learn"].map { ["lexicon", $0] }

private let terms = [["terms"], ["terms", "harvest"], ["terms", "import"], ["terms", "export"]]

@Suite struct HelpTests {
  @Test("every command has help with examples", arguments: verbs + upkeep + terms)
  func help(verb: [String]) throws {
    for flag in ["-h", "--help"] {
      let run = verb.count == 1 ? try recto(verb[0], flag) : try recto(verb[0], verb[1], flag)
      #expect(run.status == 0)
      #expect(run.output.contains("EXAMPLES"))
      #expect(run.output.contains("recto \(verb.joined(separator: " "))"))
    }
  }

  @Test("every command has a man page that names its options", arguments: verbs + upkeep + terms)
  func manual(verb: [String]) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let name = (["recto"] + verb).joined(separator: ".") + ".1"
    let page = try String(
      contentsOf: root.appending(path: "docs/man/\(name)"), encoding: .utf8
    )
    let run = verb.count == 1 ? try recto(verb[0], "-h") : try recto(verb[0], verb[1], "-h")
    for option in run.output.matches(of: /--[a-z][a-z-]+/) {
      let text = String(option.output)
      // Examples name options of other commands.
      guard run.output.contains("  \(text)") || run.output.contains(", \(text)") else { continue }
      // mdoc writes --words as "Fl -words".
      let macro = "Fl \(text.dropFirst())"
      #expect(page.contains(macro), "\(name) lacks \(text); run make man")
    }
  }

  @Test("alone it prints its help; the version names the Unicode data")
  func alone() throws {
    #expect(try recto().output.contains("SUBCOMMANDS"))
    #expect(try recto("--version").output.hasPrefix("recto 0."))
    let version = try #require(try recto("--version", "--json").objects().first)
    for key in ["version", "build", "icu", "unicode", "fold"] {
      #expect((version[key] as? String)?.isEmpty == false, "\(key)")
    }
  }

  @Test("completions are made for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try recto("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("summarise"))
  }

  @Test("a wrong word is a usage error", arguments: ["sumarise", "--nonsense"])
  func usage(word: String) throws {
    let run = try recto(word)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty && run.output.isEmpty)
  }
}
