// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "CustomStage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "cleanse", path: "../..")],
  targets: [
    .executableTarget(
      name: "archive-cleanse",
      dependencies: [
        .product(name: "CleanseKit", package: "cleanse"), .product(name: "CleanseTool", package: "cleanse"),
      ]),
    .testTarget(name: "ArchiveTests", dependencies: ["archive-cleanse"]),
  ]
)
