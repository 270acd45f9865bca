// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets, apart from the product's package: libFuzzer needs compiler flags that a package for others may not
// have. `Fuzz/run.sh` builds and runs them; docs/hardening.md says how.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "recto", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz-units",
      dependencies: [.product(name: "Recto", package: "recto")],
      path: "Sources/FuzzUnits",
      swiftSettings: [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ]
)
