// swift-tools-version: 6.2
import PackageDescription

/// Prints what the line model sees; of use to `fit.py` only. Build with `-c release -Xswiftc -enable-testing`.
let package = Package(
  name: "line-features",
  dependencies: [.package(name: "cleanse", path: "../../..")],
  targets: [
    .executableTarget(name: "line-features", dependencies: [.product(name: "CleanseKit", package: "cleanse")])
  ])
