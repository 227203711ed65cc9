// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of cleanse never build it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "cleanse", path: "..")],
  targets: [
    .executableTarget(name: "recording", dependencies: [.product(name: "CleanseKit", package: "cleanse")])
  ]
)
