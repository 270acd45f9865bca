// swift-tools-version: 6.2
import PackageDescription

// The arrows between targets are the table in docs/ARCHITECTURE.md; Tests/HouseTests reads this file
// and every import against it.

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "recto",
  products: [
    .library(name: "Recto", targets: ["Recto"]),
    .executable(name: "recto", targets: ["recto"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    // C fences: no header of the library behind them is visible to Swift.
    .target(
      name: "CUnicode",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(
      name: "CLibXML2System", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CLibXML2", dependencies: ["CLibXML2System"]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "CMarkdown",
      linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),
    .target(name: "CZip", linkerSettings: [.linkedLibrary("zip"), .linkedLibrary("z")]),
    .target(name: "CMatch"),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),

    .target(
      name: "RectoText", dependencies: ["CUnicode", "CStemmer"], swiftSettings: swiftSettings),
    .target(
      name: "RectoMatch", dependencies: ["RectoText", "CMatch"], swiftSettings: swiftSettings),
    .target(name: "RectoSummary", dependencies: ["RectoText"], swiftSettings: swiftSettings),
    .target(name: "RectoAlign", dependencies: ["RectoText"], swiftSettings: swiftSettings),
    .target(
      name: "RectoMemory",
      dependencies: [
        "RectoText", "RectoMatch", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "RectoInterchange",
      dependencies: ["RectoText", "CLibXML2", "CMarkdown", "CSimdJSON", "CZip"],
      swiftSettings: swiftSettings),
    .target(
      name: "Recto",
      dependencies: [
        "RectoText", "RectoMatch", "RectoSummary", "RectoAlign", "RectoMemory", "RectoInterchange",
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "RectoCLI",
      dependencies: [
        "Recto", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "recto", dependencies: ["RectoCLI"], path: "Sources/RectoMain",
      swiftSettings: swiftSettings),

    // Speed against libicu alone; see docs/BENCHMARKS.md.
    .target(
      name: "PlainICU", path: "Benchmarks/PlainICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .executableTarget(
      name: "segment-speed", dependencies: ["RectoText", "PlainICU"],
      path: "Benchmarks/SegmentSpeed", swiftSettings: swiftSettings),

    // A memory and its index in one process; see docs/BENCHMARKS.md.
    .target(name: "Timing", path: "Benchmarks/Timing", swiftSettings: swiftSettings),
    .executableTarget(
      name: "lookup-speed", dependencies: ["RectoText", "RectoMatch", "Timing"],
      path: "Benchmarks/LookupSpeed", swiftSettings: swiftSettings),
    .executableTarget(
      name: "memory-speed", dependencies: ["Recto", "RectoMatch", "RectoMemory", "Timing"],
      path: "Benchmarks/MemorySpeed", swiftSettings: swiftSettings),

    // Strict F1 over sets with gold beads, and what training reads; see docs/BENCHMARKS.md.
    .executableTarget(
      name: "align-quality", dependencies: ["RectoAlign", "RectoText"],
      path: "Benchmarks/AlignQuality", swiftSettings: swiftSettings),

    // Files written again byte for byte; see docs/BENCHMARKS.md.
    .executableTarget(
      name: "rewrite-files", dependencies: ["RectoInterchange"], path: "Benchmarks/RewriteFiles",
      swiftSettings: swiftSettings),

    // The reading of TMX against a bare loop over libxml2; see docs/BENCHMARKS.md.
    .target(name: "PlainXML", dependencies: ["CLibXML2System"], path: "Benchmarks/PlainXML"),
    .executableTarget(
      name: "tmx-speed", dependencies: ["RectoInterchange", "PlainXML"],
      path: "Benchmarks/TMXSpeed", swiftSettings: swiftSettings),

    // Slow twins and what several test targets share.
    .target(
      name: "Reference", dependencies: ["CUnicode"], path: "Tests/Reference",
      swiftSettings: swiftSettings),
    .testTarget(name: "HouseTests", swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoTextTests", dependencies: ["RectoText", "Reference"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoMatchTests", dependencies: ["RectoMatch", "CMatch", "Reference", "RectoText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoSummaryTests", dependencies: ["RectoSummary", "Reference", "RectoText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoAlignTests", dependencies: ["RectoAlign", "Reference", "RectoText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoMemoryTests",
      dependencies: [
        "RectoMemory", "Reference", "RectoText", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoInterchangeTests",
      dependencies: ["RectoInterchange", "CZip", "Reference", "RectoText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RectoTests", dependencies: ["Recto", "Reference"], swiftSettings: swiftSettings),
    .testTarget(
      name: "CommandTests", dependencies: ["RectoCLI", "recto"], swiftSettings: swiftSettings),
  ]
)
