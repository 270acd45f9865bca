import Foundation
import Testing

/// The arrows of docs/ARCHITECTURE.md: what each target may import of ours and of others.
private let allowed: [String: Set<String>] = [
  "CUnicode": [], "CLibXML2": [], "CMarkdown": [], "CSimdJSON": [], "CMatch": [], "CStemmer": [],
  "CZip": [],
  "RectoText": ["CUnicode", "CStemmer"],
  "RectoMatch": ["RectoText", "CMatch"],
  "RectoSummary": ["RectoText"],
  "RectoAlign": ["RectoText"],
  "RectoMemory": ["RectoText", "RectoMatch", "GRDB", "GRDBSQLite"],
  "RectoInterchange": ["RectoText", "CLibXML2", "CMarkdown", "CSimdJSON", "CZip"],
  "Recto": [
    "RectoText", "RectoMatch", "RectoSummary", "RectoAlign", "RectoMemory", "RectoInterchange",
  ],
  "RectoCLI": ["Recto", "ArgumentParser"],
  "recto": ["RectoCLI"],
]

/// What comes with the toolchain.
private let toolchain: Set<String> = [
  "Swift", "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization",
]

/// Targets that never see Foundation: text and algorithms stay free of it.
private let withoutFoundation: Set<String> = [
  "RectoText", "RectoMatch", "RectoSummary", "RectoAlign",
]

private let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite struct ArrowTests {
  @Test("the manifest draws the arrows of the table and no others")
  func manifest() throws {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    for (target, imports) in allowed {
      let declared = try #require(dependencies(of: target, in: manifest), "\(target) is no target")
      // The system library only lends its flags to the fence around it.
      #expect(
        Set(declared).subtracting(["CLibXML2System"]) == imports, "dependencies of \(target)")
    }
    #expect(!manifest.contains("unsafeFlags"))
  }

  @Test("sources import what their row allows", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    let folder = root.appending(path: "Sources/\(target == "recto" ? "RectoMain" : target)")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var seen = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      seen += 1
      for module in try importedModules(of: file) {
        let isAllowed =
          allowed[target, default: []].contains(module)
          || toolchain.contains(module)
            && !(module.hasPrefix("Foundation") && withoutFoundation.contains(target))
        #expect(isAllowed, "\(file.lastPathComponent) imports \(module)")
      }
    }
    #expect(seen > 0 || target.hasPrefix("C"))
  }

  @Test("headers that Swift sees include none of ICU's or libxml2's")
  func fences() throws {
    for target in ["CUnicode", "CLibXML2", "CMarkdown", "CSimdJSON", "CMatch", "CStemmer", "CZip"] {
      let folder = root.appending(path: "Sources/\(target)/include")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        for foreign in [
          "#include <unicode/", "#include <libxml/", "#include <simdjson", "#include <xxhash",
          "#include <libstemmer", "#include <cmark", "#include <zip.h", "#include <zlib",
        ] {
          #expect(!text.contains(foreign), "\(target)/\(name)")
        }
      }
    }
  }

  @Test("sources hold no trap on what input can cause")
  func traps() throws {
    let files = try #require(
      FileManager.default.enumerator(
        at: root.appending(path: "Sources"), includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for trap in ["try!", "fatalError(", "as!"] {
        #expect(!text.contains(trap), "\(file.lastPathComponent) holds \(trap)")
      }
      let unwrapping = linesUnwrapping(text)
      #expect(unwrapping.isEmpty, "\(file.lastPathComponent) unwraps in lines \(unwrapping)")
      // GRDB's subscript traps where a damaged file holds another type; `value(_:)` throws.
      let trusting = try Regex(#"\[\d+\] as "#)
      #expect(text.firstMatch(of: trusting) == nil, "\(file.lastPathComponent) trusts a row")
      // Tables that a script wrote are one idea however long.
      if ["LanguageProfiles", "ReadingTables"].contains(where: file.lastPathComponent.hasPrefix) {
        continue
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 500, "\(file.lastPathComponent) has \(lines) lines: one idea a file")
    }
  }

  @Test(
    "forced unwrapping is seen in code, and in code only",
    arguments: [
      ("a!", [1]), ("let b =\n  a[0]!.c", [2]), ("f(x())!, 1", [1]), ("var s: String! = nil", [1]),
      (#"print("\(a!) b")"#, [1]), ("a != b || !c", []), ("// a!\n/* b! /* c! */ d!\n*/ e", []),
      (##"f("a! \(g("b! ")) c!")"##, []), ("let s = \"\"\"\n  \"a\"! b!\n  \"\"\"\nc!", [4]),
      (##"f(#"a"!, \("#, "\\", x!)"##, [1]), (#"f("\"", a!)"#, [1]),
    ])
  func unwrapping(source: String, lines: [Int]) {
    #expect(linesUnwrapping(source) == lines)
  }

  /// The numbers of the lines, from 1, that hold a postfix `!`.
  private func linesUnwrapping(_ source: String) -> [Int] {
    codeAlone(source).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains(/[\w)\]]!(?:[ .),]|$)/) }.map { $0.offset + 1 }
  }

  /// A Swift source with a space for every byte of its comments and string literals; what is
  /// interpolated stays. It knows no regular expression literals: Sources have none with quotation
  /// marks.
  private func codeAlone(_ source: String) -> String {
    struct Literal {
      var hashes: [UInt8]
      var quotes: [UInt8]
      /// How many parentheses of an interpolation are open; 0 in the text itself.
      var depth = 0
    }
    let bytes = Array(source.utf8)
    var code: [UInt8] = []
    var literals: [Literal] = []
    func isNext(_ expected: [UInt8]) -> Bool { bytes[code.count...].starts(with: expected) }
    func blank(_ count: Int) {
      for byte in bytes[code.count...].prefix(count) { code.append(byte == 0x0A ? byte : 0x20) }
    }
    while code.count < bytes.count {
      let isInside = literals.last?.depth == 0
      if !"/#\"\\()".utf8.contains(bytes[code.count]) {
        if isInside { blank(1) } else { code.append(bytes[code.count]) }
      } else if let literal = literals.last, isInside {
        let escape = Array("\\".utf8) + literal.hashes
        if isNext(literal.quotes + literal.hashes) {
          blank(literal.quotes.count + literal.hashes.count)
          literals.removeLast()
        } else if isNext(escape + Array("(".utf8)) {
          blank(escape.count + 1)
          literals[literals.count - 1].depth = 1
        } else {
          blank(isNext(escape) ? escape.count + 1 : 1)
        }
      } else if isNext(Array("//".utf8)) {
        blank(bytes[code.count...].prefix { $0 != 0x0A }.count)
      } else if isNext(Array("/*".utf8)) {
        var depth = 0
        repeat {
          depth += isNext(Array("/*".utf8)) ? 1 : isNext(Array("*/".utf8)) ? -1 : 0
          blank(isNext(Array("/*".utf8)) || isNext(Array("*/".utf8)) ? 2 : 1)
        } while depth > 0 && code.count < bytes.count
      } else {
        let hashes = Array(bytes[code.count...].prefix { $0 == UInt8(ascii: "#") })
        let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: 3)
        if isNext(hashes + quotes) {
          blank(hashes.count + 3)
          literals.append(Literal(hashes: hashes, quotes: quotes))
        } else if isNext(hashes + quotes.prefix(1)) {
          blank(hashes.count + 1)
          literals.append(Literal(hashes: hashes, quotes: Array(quotes.prefix(1))))
        } else {
          let byte = bytes[code.count]
          let step = byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
          if !literals.isEmpty { literals[literals.count - 1].depth += step }
          code.append(byte)
        }
      }
    }
    return String(decoding: code, as: UTF8.self)
  }

  private func importedModules(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").drop {
        ["public", "package", "internal", "private", "@_exported"].contains($0)
      }
      guard words.first == "import", let module = words.dropFirst().first else { return nil }
      return String(module)
    }
  }

  /// The names in a target's `dependencies:`, products as well as targets.
  private func dependencies(of target: String, in manifest: String) -> [String]? {
    guard
      let name = manifest.range(of: "arget(\n      name: \"\(target)\"")
        ?? manifest.range(of: "arget(name: \"\(target)\"")
    else { return nil }
    let rest = manifest[name.upperBound...]
    let end = rest.range(of: "arget(")?.lowerBound ?? rest.endIndex
    guard let start = rest[..<end].range(of: "dependencies: [") else { return [] }
    var depth = 1
    var list = ""
    for character in rest[start.upperBound..<end] {
      depth += character == "[" ? 1 : character == "]" ? -1 : 0
      if depth == 0 { break }
      list.append(character)
    }
    let products = list.matches(of: /\.product\(name: "([^"]+)"/).map { String($0.output.1) }
    let plain = list.replacing(/\.product\([^)]*\)/, with: "").matches(of: /"([^"]+)"/)
      .map { String($0.output.1) }
    return products + plain
  }
}
