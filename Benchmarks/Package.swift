// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of cleanse never build it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "cleanse", path: "..")],
  targets: [
    .executableTarget(name: "recording", dependencies: [.product(name: "CleanseKit", package: "cleanse")]),
    .executableTarget(name: "pairs", dependencies: [.product(name: "CleanseKit", package: "cleanse")]),
    .executableTarget(name: "sentences", dependencies: [.product(name: "CleanseKit", package: "cleanse")]),
    .executableTarget(name: "streams", dependencies: [.product(name: "CleanseKit", package: "cleanse")]),
  ]
)
