import Foundation
import Testing

/// The arrows of docs/ARCHITECTURE.md: what each target may import of ours and of others.
private let allowed: [String: Set<String>] = [
  "CUnicode": [], "CLibXML2": [], "CSimdJSON": [],
  "RectoText": ["CUnicode"],
  "RectoMatch": ["RectoText"],
  "RectoSummary": ["RectoText"],
  "RectoAlign": ["RectoText"],
  "RectoMemory": ["RectoText", "RectoMatch", "GRDB"],
  "RectoInterchange": ["RectoText", "CLibXML2", "CSimdJSON"],
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
    for target in ["CUnicode", "CLibXML2", "CSimdJSON"] {
      let folder = root.appending(path: "Sources/\(target)/include")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        for foreign in ["#include <unicode/", "#include <libxml/", "#include <simdjson"] {
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
      // Tables that a script wrote are one idea however long.
      if file.lastPathComponent.hasPrefix("LanguageProfiles") { continue }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 500, "\(file.lastPathComponent) has \(lines) lines: one idea a file")
    }
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
